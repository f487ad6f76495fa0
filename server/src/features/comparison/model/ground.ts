import type { Actor, Cadence, Deadline, Origin, Part, Source } from '@utblick/configuration';
import { actorsInWords, cadenceInWords, deadlineInWords, midSentence } from '@utblick/i18n';
import {
  actorsPart,
  cadencePart,
  deadlinePart,
  type Names,
  namesIn,
  pageSources,
  type SharedStrategy,
  sourceId,
} from '../../strategy/strategy.read';
import { borrowable } from './borrowable';
import { type Cell, type Entry, type EntryParts, entryOf, type Gap, type Sourced } from './cell';
import type { ComparisonVoice } from './voice';

/** One municipality's strategy with what it takes to say it in one language: what the rows of every table read from. */
export interface Ground {
  readonly strategy: SharedStrategy;
  readonly names: Names;
  readonly voice: ComparisonVoice;
  /** Sources in words: item, document and section, or who decided and when. */
  told(sources: readonly Source[]): readonly string[];
  actors(actors: readonly Actor[]): string;
  cadence(cadence: Cadence): string;
  deadline(deadline: Deadline): string;
  /** What a thing in the strategy is borrowed by; null for what cannot be borrowed. */
  itemOf(thing: object): string | null;
  /** An entry read from something that has sources. One read from several things says by which of them it is borrowed. */
  entry(from: Sourced, text: string, parts?: EntryParts): Entry;
  /** A line that belongs to an entry of some origin: one that comes from elsewhere says so. */
  line(from: Pick<Sourced, 'origin'>, text: string, of: Pick<Sourced, 'origin'>): string;
  /** A cell of entries, or the gap that their absence is, with what the parts it would have come from have to say. */
  cell(entries: readonly Entry[], silent?: readonly Sourced[], gap?: Gap): Cell;
}

export function groundOf(strategy: SharedStrategy, voice: ComparisonVoice): Ground {
  const names = namesIn(strategy);
  const told = sourceWords(strategy, voice);
  const items = borrowable(strategy);
  const given = <Value>(value: Value): Part<Value> => ({ value, stated: 'full', origin: 'adopted', source: [] });
  return {
    strategy,
    names,
    voice,
    told,
    actors: (actors) => actorsInWords(actorsPart(given([...actors]), names).actors ?? [], voice),
    cadence: (cadence) => withWords(cadencePart(given(cadence)).cadence, (shape) => cadenceInWords(shape, voice)),
    deadline: (deadline) => withWords(deadlinePart(given(deadline), names).deadline, (shape) => deadlineInWords(shape, voice)),
    line: ({ origin }, text, of) => (origin === of.origin ? text : markedLine(origin, text, voice)),
    itemOf: (thing) => items.get(thing) ?? null,
    entry: (from, text, parts) => entryOf(told, from, text, { item: items.get(from) ?? null, ...parts }),
    cell: (entries, silent = [], gap) => (entries.length > 0 ? filled(entries) : openCell(silent, told, voice, gap)),
  };
}

/** "15 januari, egen inställning", "Använder: kontoret (stadsdelens åsikt)". What is adopted needs no mark. */
function markedLine(origin: Origin, text: string, { t, word }: ComparisonVoice): string {
  if (origin === 'adopted') return text;
  if (origin === 'local') return t('strategy.ownSetting', { text });
  return t('comparison.fromElsewhere', { text, origin: midSentence(word('origin', origin)) });
}

const withWords = <Shape>(shape: Shape | null, words: (shape: Shape) => string): string => (shape === null ? '' : words(shape));

const filled = (entries: readonly Entry[]): Cell => ({ gap: null, word: null, entries, notes: [], sources: [] });

/** "Finns inte" where any part denies it; the remarks and sources of the silence are kept. */
function openCell(silent: readonly Sourced[], told: Ground['told'], { t }: ComparisonVoice, given?: Gap): Cell {
  const gap = given ?? (silent.some(({ stated }) => stated === 'none') ? 'none' : 'not_stated');
  const words = { not_stated: t('comparison.gap.notStated'), none: t('comparison.gap.none'), absent: t('comparison.gap.absent') };
  const notes = [...new Set(silent.flatMap(({ note, readings }) => [...(note ? [note] : []), ...(readings ?? [])]))];
  return { gap, word: words[gap], entries: [], notes, sources: [...new Set(silent.flatMap(({ source }) => told(source)))] };
}

function sourceWords(strategy: SharedStrategy, { t, day }: ComparisonVoice): Ground['told'] {
  const byId = new Map(pageSources(strategy).map((source) => [source.id, source]));
  const inWords = (id: string): string => {
    const source = byId.get(id);
    if (source?.document && source.section) return t('strategy.source.at', { id, document: source.document, section: source.section });
    if (source?.borrowedFrom) {
      const what = [source.document, source.section].filter((part) => part !== null).join(', ');
      const from = { from: source.borrowedFrom, version: source.version ?? 0, day: day(source.date ?? '') };
      return what === '' ? t('strategy.source.borrowed', from) : t('strategy.source.borrowedItems', { ...from, what });
    }
    if (!source?.decidedBy || !source.date) return t('strategy.source.section', { id });
    const decision = { who: midSentence(source.decidedBy), day: day(source.date) };
    return source.reference
      ? t('strategy.source.decidedWith', { ...decision, reference: source.reference })
      : t('strategy.source.decided', decision);
  };
  return (sources) => [...new Set(sources.map((source) => inWords(sourceId(source))))];
}
