import { type Configuration, sourcesIn } from '@utblick/configuration';
import { type SourceItem, sourceItems } from '@utblick/municipalities';

let kept: readonly SourceItem[] | undefined;

/** Where the items stand that the configuration names as sources. The list comes with the program and never changes while it runs. */
export function sourceItemsOf(configuration: Configuration) {
  kept ??= sourceItems();
  const named = sourcesIn(configuration);
  const titles = new Map(configuration.documents.map(({ key, title }) => [key, title]));
  return kept
    .filter(({ id }) => named.has(id))
    .map(({ id, document, section }) => ({ id, document: titles.get(document) ?? document, section }));
}
