import type { Rule } from '@utblick/configuration';
import { day } from '@utblick/domain';
import type { AnswerFault } from './answer-fault';

/** A round whose dates the rule does not fix, as somebody writes it. Days are ISO dates. */
export interface WrittenDates {
  readonly name: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  /** Last day for the units. */
  readonly dueOn: string;
  /** Where the dates come from: an instruction, a decision, an agreement. */
  readonly datedBy: string;
}

/** What own dates are read against. */
export interface DatesGround {
  readonly rule: Pick<Rule, 'kind'>;
  /** ISO date. */
  readonly today: string;
}

const maxName = 120;
const maxSource = 300;
const maxYears = 10;

/** Reads own dates: trimmed, or everything that is wrong with them at their fields. */
export function readOwnDates(
  written: WrittenDates,
  ground: DatesGround,
): { readonly dates: WrittenDates } | { readonly faults: readonly AnswerFault[] } {
  const dates = { ...written, name: oneLine(written.name), datedBy: oneLine(written.datedBy) };
  const faults = [
    fault('name', textFault(dates.name, maxName)),
    fault('periodFrom', notDay(dates.periodFrom)),
    fault('periodTo', notDay(dates.periodTo) ?? periodFault(dates)),
    fault('dueOn', notDay(dates.dueOn) ?? dueFault(dates, ground)),
    fault('datedBy', textFault(dates.datedBy, maxSource)),
  ].flat();
  return faults.length > 0 ? { faults } : { dates };
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
const fault = (field: string, code: string | null): AnswerFault[] => (code === null ? [] : [{ field, code }]);

function textFault(text: string, max: number): string | null {
  if (text === '') return 'required';
  return text.length > max ? 'tooLong' : null;
}

function notDay(text: string): string | null {
  if (text.trim() === '') return 'required';
  try {
    day(text);
    return null;
  } catch {
    return 'notDate';
  }
}

function periodFault({ periodFrom, periodTo }: WrittenDates): string | null {
  if (notDay(periodFrom) !== null) return null;
  if (periodTo < periodFrom) return 'endBeforeStart';
  return day(periodFrom).until(day(periodTo), { largestUnit: 'years' }).years >= maxYears ? 'periodTooLong' : null;
}

/** A plan is made before its period begins (HBG-F2); an account of a period cannot be due before there is anything to tell. */
function dueFault({ periodFrom, dueOn }: WrittenDates, { rule, today }: DatesGround): string | null {
  if (dueOn < today) return 'dayPassed';
  if (rule.kind !== 'plan' && notDay(periodFrom) === null && dueOn < periodFrom) return 'dueBeforeStart';
  return null;
}
