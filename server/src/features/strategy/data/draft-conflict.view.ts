import { type Configuration, mergeConfigurations, readConfiguration, schemaPath, writeConfiguration } from '@utblick/configuration';
import { type Locale, voiceOf } from '@utblick/i18n';
import type { MemberContext } from '../../../platform/graphql/context';
import { type ChangeInWords, changesInWords } from '../model/change-words';
import { trailInWords } from '../model/field-words';

/** A saving that came second, with the texts that it takes to settle it. */
interface Moved {
  readonly draftId: string;
  readonly revision: number;
  readonly author: string;
  readonly savedAt: string;
  readonly opened: string;
  readonly own: string;
  readonly theirs: string;
}

/** What somebody whose saving came second is told: what the other changed, the other's text, and both put together where that can be done. */
export interface DraftConflictShape extends Pick<Moved, 'draftId' | 'revision' | 'author' | 'savedAt'> {
  readonly text: string;
  readonly changes: ChangeInWords[];
  /** Null where one of the texts does not hold together. */
  readonly merged: string | null;
  /** Where both changed the same thing: there the own change stands. */
  readonly clashes: string[];
}

export function draftConflict({ services }: MemberContext, moved: Moved, locale: Locale): DraftConflictShape {
  const { opened, own, theirs, ...told } = moved;
  const sides = [opened, own, theirs].map(configurationIn);
  const [base = null, mine = null, other = null] = sides;
  const voice = voiceOf(locale);
  const merged = base && mine && other ? mergeConfigurations(base, mine, other) : null;
  return {
    ...told,
    text: theirs,
    changes: base && other ? changesInWords(base, other, voice) : [],
    merged: merged && writeConfiguration(merged.configuration, { schemaAddress: services.publicAddress() + schemaPath }),
    clashes: (merged?.clashes ?? []).map((path) => trailInWords(trailOf(path, merged?.configuration ?? null), voice)),
  };
}

function configurationIn(text: string): Configuration | null {
  const read = readConfiguration(text, { file: '' });
  return read.ok ? read.configuration : null;
}

/** List names and item keys as the steps that people have words for. */
function trailOf(path: readonly string[], configuration: Configuration | null) {
  let value: unknown = configuration;
  return path.map((step) => {
    const isItem = Array.isArray(value);
    value = isItem
      ? (value as readonly { readonly key?: string }[]).find(({ key }) => key === step)
      : (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    const { name, title } = (value ?? {}) as { readonly name?: string; readonly title?: string };
    return isItem ? { item: name ?? title ?? step } : { field: step };
  });
}
