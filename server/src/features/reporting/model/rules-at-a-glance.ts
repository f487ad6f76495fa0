import type { Configuration, Rule } from '@utblick/configuration';
import { namedActors } from './chain-actors';
import { speaksOfInstruction } from './instruction-form';
import { type NotOpenable, whyNotOpenable } from './openable-rule';
import { fixesDates, lastDay, periodsIn } from './planned-dates';

/** A round as far as it takes a period. */
interface TakenPeriod {
  readonly name: string;
  readonly ruleKey: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** The newest version of a rule's instruction. */
export interface InstructionState {
  readonly ruleKey: string;
  readonly number: number;
  readonly decidedOn: string;
}

/** Periods without a round: of this year and the last, since a year is reported on when it is over. */
export function openablePeriods(configuration: Configuration, rounds: readonly TakenPeriod[], today: string) {
  const thisYear = Number(today.slice(0, 4));
  const taken = new Set(rounds.map(({ ruleKey, periodTo }) => `${ruleKey}/${periodTo}`));
  return configuration.rules
    .filter((rule) => whyNotOpenable(rule).length === 0)
    .flatMap((rule) =>
      [thisYear, thisYear - 1].flatMap((year) =>
        periodsIn(rule, year)
          .filter(({ to }) => !taken.has(`${rule.key}/${to}`))
          .map((period) => ({
            ...glanceAt(rule),
            year,
            periodKey: period.key,
            dueOn: lastDay(rule, period, configuration.meetings),
          })),
      ),
    );
}

/** The rules that open rounds but say nothing of when, each with the periods that its rounds have taken. */
export function undatedRules(configuration: Configuration, rounds: readonly TakenPeriod[]) {
  return configuration.rules
    .filter((rule) => whyNotOpenable(rule).length === 0 && !fixesDates(rule))
    .map((rule) => ({
      ...glanceAt(rule),
      kind: rule.kind,
      taken: rounds.filter(({ ruleKey }) => ruleKey === rule.key).map(({ name, periodFrom, periodTo }) => ({ name, periodFrom, periodTo })),
      byInstruction: speaksOfInstruction(rule),
    }));
}

/** The rules whose document speaks of an instruction, each with its newest version; nulls where nobody has entered one. */
export function instructionStates(configuration: Configuration, newest: readonly InstructionState[]) {
  return configuration.rules.filter(speaksOfInstruction).map((rule) => {
    const version = newest.find(({ ruleKey }) => ruleKey === rule.key);
    return { ...glanceAt(rule), number: version?.number ?? null, decidedOn: version?.decidedOn ?? null };
  });
}

/** The rules that something is to be published by: what, where, and who does it as far as the document says (HBG-F5). */
export function publications(configuration: Configuration) {
  return configuration.rules
    .filter(({ kind, origin }) => kind === 'publication' && (origin === 'adopted' || origin === 'local'))
    .map((rule) => {
      const publishing = rule.steps.find(({ verb }) => verb === 'publish');
      return {
        ...glanceAt(rule),
        contents: (rule.contents.value ?? []).map(({ label }) => label),
        places: (rule.carrier.value ?? []).map(({ name }) => name),
        publishers: namedActors(publishing?.actors.value ?? null, configuration),
        note: publishing?.actors.note ?? null,
        sources: itemsOf(rule.source),
      };
    });
}

const askingKinds: readonly string[] = ['report', 'internal_followup', 'strategy_followup'];

/** The rules that ask for a report but leave open what a round would need. */
export function silentRules(configuration: Configuration) {
  return configuration.rules.flatMap((rule) => {
    const reasons: readonly NotOpenable[] = askingKinds.includes(rule.kind) ? whyNotOpenable(rule) : [];
    if (reasons.length === 0) return [];
    return [{ ...glanceAt(rule), reasons: [...reasons], sources: itemsOf(rule.source) }];
  });
}

const glanceAt = ({ key, name, summary }: Rule) => ({ ruleKey: key, ruleName: name, summary: summary ?? null });
const itemsOf = (sources: Rule['source']): string[] => sources.filter((source): source is string => typeof source === 'string');
