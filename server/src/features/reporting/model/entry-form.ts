import type { AnswerFault } from './answer-fault';
import { dayFault, diarienummerFault, normalisedDiarienummer } from './decision-form';

/** Where a passage has been entered, as somebody writes it down. */
export interface WrittenEntry {
  readonly diarienummer: string;
  /** ISO date. */
  readonly enteredOn: string;
}

/** What a written entry is read against. Days are ISO dates. */
export interface EntryGround {
  readonly today: string;
  /** The day on which the passage was handed in; null where it is not known. */
  readonly notBefore: string | null;
}

/** Reads an entry: the form it is kept in, or everything that is wrong with it at its fields. */
export function readEntry(
  written: WrittenEntry,
  ground: EntryGround,
): { readonly entry: WrittenEntry } | { readonly faults: readonly AnswerFault[] } {
  const entry = { diarienummer: normalisedDiarienummer(written.diarienummer), enteredOn: written.enteredOn.trim() };
  const found = { enteredOn: dayFault(entry.enteredOn, ground), diarienummer: diarienummerFault(entry.diarienummer) };
  const faults = Object.entries(found).flatMap(([field, code]) => (code === null ? [] : [{ field, code }]));
  return faults.length > 0 ? { faults } : { entry };
}

/** Whether two say the same, so that what was sent twice is told from a second entry. */
export const entriesAgree = (one: WrittenEntry, other: WrittenEntry): boolean =>
  one.diarienummer === normalisedDiarienummer(other.diarienummer) && one.enteredOn === other.enteredOn.trim();
