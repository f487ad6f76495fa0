import { type DecisionOutcome, day } from '@utblick/domain';
import type { AnswerFault } from './answer-fault';

/** What a body did with the matter; `received` where it only takes it in (KRS-F9). */
export type RecordedOutcome = DecisionOutcome | 'received';

/** A decision as somebody writes it down from the minutes. */
export interface WrittenDecision {
  readonly body: string;
  readonly outcome: RecordedOutcome;
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly diarienummer: string;
  readonly note: string;
}

/** What a written decision is read against. Days are ISO dates. */
export interface DecisionGround {
  /** The names of those whom the step names. */
  readonly bodies: readonly string[];
  readonly outcomes: readonly RecordedOutcome[];
  readonly today: string;
  /** The day on which the step before was done; null where it has no day. */
  readonly notBefore: string | null;
}

export const maxNoteLength = 4_000;
const maxDiarienummerLength = 80;

/** The paragraph as minutes write it: "45", "45 §", "§45" and "§ 45 a" all become "§ 45" or "§ 45 a". Null where it is no paragraph. */
export function normalisedParagraph(text: string): string | null {
  const found = /^(?:§\s*)?(\d{1,4})\s*([a-zåäö])?(?:\s*§)?$/i.exec(text.trim());
  if (!found) return null;
  return `§ ${Number(found[1])}${found[2] ? ` ${found[2].toLowerCase()}` : ''}`;
}

/** The registration number without the spaces that copying brings along. */
export const normalisedDiarienummer = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The decision in the form it is kept in; a paragraph that is none stays as it was typed. */
export const normalisedDecision = (written: WrittenDecision): WrittenDecision => ({
  body: written.body,
  outcome: written.outcome,
  decidedOn: written.decidedOn,
  paragraph: normalisedParagraph(written.paragraph) ?? written.paragraph.trim(),
  diarienummer: normalisedDiarienummer(written.diarienummer),
  note: written.note.trim(),
});

/** Reads a decision: the normalised form, or everything that is wrong with it at its fields. */
export function readDecision(
  written: WrittenDecision,
  ground: DecisionGround,
): { readonly decision: WrittenDecision } | { readonly faults: readonly AnswerFault[] } {
  const decision = normalisedDecision(written);
  const faults = [
    fault('body', ground.bodies.includes(written.body) ? null : 'unknownChoice'),
    fault('outcome', ground.outcomes.includes(written.outcome) ? null : 'unknownChoice'),
    fault('decidedOn', dayFault(written.decidedOn, ground)),
    fault('paragraph', paragraphFault(decision.paragraph)),
    fault('diarienummer', diarienummerFault(decision.diarienummer)),
    fault('note', noteFault(decision.note, written.outcome)),
  ].flat();
  return faults.length > 0 ? { faults } : { decision };
}

const fault = (field: string, code: string | null): AnswerFault[] => (code === null ? [] : [{ field, code }]);

/** What is wrong with the day of something that has happened, after what it builds on. */
export function dayFault(text: string, { today, notBefore }: Pick<DecisionGround, 'today' | 'notBefore'>): string | null {
  if (text.trim() === '') return 'required';
  try {
    day(text);
  } catch {
    return 'notDate';
  }
  if (text > today) return 'dayInFuture';
  return notBefore !== null && text < notBefore ? 'dayBeforeEarlierStep' : null;
}

function paragraphFault(text: string): string | null {
  if (text === '') return 'required';
  return normalisedParagraph(text) === null ? 'paragraphShape' : null;
}

/** What is wrong with a registration number, in its normalised form. */
export function diarienummerFault(text: string): string | null {
  if (text === '') return 'required';
  if (text.length > maxDiarienummerLength) return 'tooLong';
  return /\d/.test(text) ? null : 'diarienummerShape';
}

/** Whoever gets the matter back, or a no, has to be told why. */
function noteFault(note: string, outcome: RecordedOutcome): string | null {
  if (note.length > maxNoteLength) return 'tooLong';
  return note === '' && (outcome === 'referred_back' || outcome === 'rejected') ? 'reasonMissing' : null;
}

/** Whether two say the same, so that what was sent twice is told from a second decision. */
export const decisionsAgree = (one: WrittenDecision, other: WrittenDecision): boolean =>
  (['body', 'outcome', 'decidedOn', 'paragraph', 'diarienummer', 'note'] as const).every((part) => one[part] === other[part]);
