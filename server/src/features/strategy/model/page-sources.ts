import type { Configuration, Source } from '@utblick/configuration';
import { type SourceItem, sourceItems } from '@utblick/municipalities';
import { sourceId } from './part-shape';

export interface SourceShape {
  readonly id: string;
  readonly document: string | null;
  readonly section: string | null;
  readonly decidedBy: string | null;
  readonly date: string | null;
  readonly reference: string | null;
  readonly borrowedFrom: string | null;
  readonly version: number | null;
}

const silent: Omit<SourceShape, 'id'> = {
  document: null,
  section: null,
  decidedBy: null,
  date: null,
  reference: null,
  borrowedFrom: null,
  version: null,
};

let kept: ReadonlyMap<string, SourceItem> | undefined;

/** Where the documents' items stand. The list comes with the program and never changes while it runs. */
function knownItems(): ReadonlyMap<string, SourceItem> {
  kept ??= new Map(sourceItems().map((item) => [item.id, item]));
  return kept;
}

/**
 * Everything that the configuration names as a source, each once, in the order in which it is first named.
 * @param told the parts of it that a page tells; all of it when left out
 */
export function pageSources(configuration: Pick<Configuration, 'documents'>, told: unknown = configuration) {
  const titles = new Map(configuration.documents.map(({ key, title }) => [key, title]));
  const found = new Map(sourcesWithin(told).map((source) => [sourceId(source), source]));
  return [...found].map(([id, source]): SourceShape => {
    const item = typeof source === 'string' ? knownItems().get(source) : undefined;
    const shape = { ...silent, id };
    if (item) return { ...shape, document: titles.get(item.document) ?? item.document, section: item.section };
    if (typeof source === 'string') return shape;
    if ('decidedBy' in source) return { ...shape, decidedBy: source.decidedBy, date: source.date, reference: source.reference ?? null };
    const { borrowedFrom, title = null, items, version, date } = source;
    return { ...shape, borrowedFrom, document: title, section: items.join(', ') || null, version, date };
  });
}

/** Every configured thing keeps its sources in a list under `source`; a population figure's source is plain text and no list. */
function sourcesWithin(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(sourcesWithin);
  const { source, ...rest } = value as { readonly source?: unknown };
  return [...(Array.isArray(source) ? (source as Source[]) : []), ...Object.values(rest).flatMap(sourcesWithin)];
}
