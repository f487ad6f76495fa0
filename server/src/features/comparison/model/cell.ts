import type { Origin, Part, Source, Stated } from '@utblick/configuration';

/** What every configured thing says of itself. */
export type Sourced = Pick<Part<unknown>, 'stated' | 'origin' | 'source' | 'note' | 'readings'>;

/** One thing that a municipality's document says in a cell. */
export interface Entry {
  /** Weight of a theme: `main` or `touched`; null in other tables. */
  readonly mark: 'main' | 'touched' | null;
  /** What it is where it is not what the row is about: "Syfte", or the rule that it belongs to. */
  readonly label: string | null;
  readonly text: string;
  /** Second lines of the cell. */
  readonly lines: readonly string[];
  /** The text to read once the cell is opened. */
  readonly details: readonly string[];
  readonly stated: Stated;
  readonly origin: Origin;
  readonly note: string | null;
  readonly readings: readonly string[];
  /** Item, document and section in words. */
  readonly sources: readonly string[];
  /** What it is in the configuration, to be borrowed by: `pillars/larande`, `funding/ordinaryBudget`; null for what cannot be. */
  readonly item: string | null;
}

/** Why nothing stands in a cell. `absent`: the document is about an organisation that has no such thing. */
export type Gap = 'not_stated' | 'none' | 'absent';

/** What one municipality's document says in one row. Without entries it is a gap, which says of which kind. */
export interface Cell {
  readonly gap: Gap | null;
  /** The gap in words: "Framgår inte". Null where there are entries. */
  readonly word: string | null;
  readonly entries: readonly Entry[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

/** What is not the same for every entry. */
export type EntryParts = Partial<Pick<Entry, 'mark' | 'label' | 'lines' | 'details' | 'note' | 'item'>>;

type Told = (sources: readonly Source[]) => readonly string[];

/** An entry with the thing it is read from. */
export const entryOf = (told: Told, from: Sourced, text: string, parts: EntryParts = {}): Entry => ({
  mark: null,
  label: null,
  lines: [],
  details: [],
  item: null,
  ...parts,
  text,
  stated: from.stated,
  origin: from.origin,
  note: parts.note ?? from.note ?? null,
  readings: [...(from.readings ?? [])],
  sources: [...told(from.source)],
});
