import type { Rule } from '@utblick/configuration';
import { day } from '@utblick/domain';
import type { AnswerFault } from './answer-fault';

/** A version of an instruction as somebody writes it. */
export interface WrittenInstruction {
  readonly title: string;
  /** Plain paragraphs, parted by empty lines. */
  readonly body: string;
  readonly decidedBy: string;
  /** ISO date. */
  readonly decidedOn: string;
  readonly reference: string;
  /** Why the version came. */
  readonly reason: string;
}

/** What a written version is read against. Days are ISO dates. */
export interface InstructionGround {
  readonly today: string;
  /** The version before; null for the first. */
  readonly previous: WrittenInstruction | null;
}

const limits = { title: 200, body: 20_000, decidedBy: 200, reference: 120, reason: 2_000 } as const;

/** Whether the document says that an instruction settles how, when or how often (HBG-F4). */
export const speaksOfInstruction = ({ instruction, cadence, deadline }: Pick<Rule, 'instruction' | 'cadence' | 'deadline'>): boolean =>
  instruction.value !== null || cadence.value?.type === 'by_instruction' || deadline.value?.type === 'by_instruction';

/** The version in the form it is kept in: no space at the ends of lines, one empty line between paragraphs. */
export const normalisedInstruction = (written: WrittenInstruction): WrittenInstruction => ({
  title: oneLine(written.title),
  body: paragraphsOf(written.body),
  decidedBy: oneLine(written.decidedBy),
  decidedOn: written.decidedOn,
  reference: oneLine(written.reference),
  reason: paragraphsOf(written.reason),
});

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const paragraphsOf = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Reads a version: the normalised form, or everything that is wrong with it at its fields. */
export function readInstruction(
  written: WrittenInstruction,
  ground: InstructionGround,
): { readonly instruction: WrittenInstruction } | { readonly faults: readonly AnswerFault[] } {
  const instruction = normalisedInstruction(written);
  const faults = [
    fault('title', textFault(instruction.title, limits.title, true)),
    fault('body', textFault(instruction.body, limits.body, true) ?? unchangedFault(instruction, ground.previous)),
    fault('decidedBy', textFault(instruction.decidedBy, limits.decidedBy, true)),
    fault('decidedOn', dayFault(instruction.decidedOn, ground)),
    fault('reference', textFault(instruction.reference, limits.reference, false)),
    fault('reason', textFault(instruction.reason, limits.reason, ground.previous !== null)),
  ].flat();
  return faults.length > 0 ? { faults } : { instruction };
}

const fault = (field: string, code: string | null): AnswerFault[] => (code === null ? [] : [{ field, code }]);

function textFault(text: string, max: number, required: boolean): string | null {
  if (text.length > max) return 'tooLong';
  return required && text === '' ? 'required' : null;
}

const unchangedFault = (instruction: WrittenInstruction, previous: WrittenInstruction | null): string | null =>
  previous !== null && previous.title === instruction.title && previous.body === instruction.body ? 'unchanged' : null;

function dayFault(decidedOn: string, { today, previous }: InstructionGround): string | null {
  if (decidedOn.trim() === '') return 'required';
  try {
    const decided = day(decidedOn).toString();
    if (decided > today) return 'dayToCome';
    return previous !== null && decided < previous.decidedOn ? 'beforePrevious' : null;
  } catch {
    return 'notDate';
  }
}
