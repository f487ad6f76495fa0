import { type Actor, actsOpenTo, type Grant, type OpenAct, permits, reviewStep } from '@utblick/domain';
import type { Names } from './names';
import { type Due, dueAt, isMissing, isNow, type OpenReport, type OpenRound } from './open-round';

/** Who the page is for. */
export interface Reader {
  readonly grants: readonly Grant[];
  readonly actor: Actor;
  /** Today in Sweden, ISO date. */
  readonly today: string;
}

interface InRound extends Due {
  readonly key: string;
  readonly roundId: string;
  readonly roundName: string;
}

/** One decision to act. A row each: three late units are one row with one action. */
export type Waiting =
  | (InRound & {
      readonly kind: 'own_report';
      readonly reportId: string;
      readonly unitName: string;
      readonly returned: boolean;
      readonly started: boolean;
    })
  | (InRound & {
      readonly kind: 'late_reports';
      readonly unitNames: string[];
      /** Reports whose unit can be reached and has had no reminder for a week. */
      readonly toRemind: string[];
      /** Names of units in which nobody can be reached. */
      readonly unreachable: string[];
      readonly remindedOn: string | null;
    })
  | (InRound & {
      readonly kind: 'reviews';
      readonly reports: number;
      readonly firstReportId: string;
      readonly oldestUnit: string;
      readonly oldestOn: string | null;
    })
  | (InRound & { readonly kind: 'compilation'; readonly ownMissionMissing: boolean; readonly finished: boolean })
  | (InRound & { readonly kind: 'entry'; readonly reportId: string; readonly unitName: string })
  | (InRound & { readonly kind: 'step'; readonly stepKey: string; readonly verb: string; readonly bodies: string[] });

const remindAgainAfterDays = 7;
/** The part of a compilation in which the compilers report what they have done themselves (KRS-F8). */
const OWN_MISSION = 'own_mission';

/** What waits for the reader in one open round. The interpreter says what they may do there, their permissions where. */
export function waitingIn(round: OpenRound, reader: Reader, names: Names): Waiting[] {
  const acts = actsOpenTo(round.chain, round.state, reader.actor);
  return [
    ...ownReports(round, reader, acts),
    ...entries(round, reader, acts),
    ...lateReports(round, reader),
    ...reviews(round, reader, acts),
    ...compilation(round, reader, acts),
    ...decisions(round, reader, acts, names),
    ...stepsToTake(round, reader, acts),
  ];
}

const inRound = (round: OpenRound, part: string, due: Due): InRound => ({
  ...due,
  key: `${round.id}/${part}`,
  roundId: round.id,
  roundName: round.name,
});

const mayFor = ({ grants }: Reader, permission: 'report.write' | 'report.review', { unitId, unitPath }: OpenReport): boolean =>
  permits(grants, permission, { unit: unitId, path: unitPath });

const mayEverywhere = ({ grants }: Reader, permission: Grant['permission']): boolean =>
  permits(grants, permission, { unit: null, path: [] });

/** Reports that the chain lets the reader do something with, in the order of their units. */
const reportsOpenFor = (round: OpenRound, acts: readonly OpenAct[], type: OpenAct['type']): readonly OpenReport[] => {
  const units = new Set(acts.flatMap((each) => (each.type === type && 'unit' in each ? [each.unit] : [])));
  return round.reports.filter(({ unitKey }) => units.has(unitKey));
};

function ownReports(round: OpenRound, reader: Reader, acts: readonly OpenAct[]): Waiting[] {
  return reportsOpenFor(round, acts, 'submit')
    .filter((report) => mayFor(reader, 'report.write', report) && !report.leftOut)
    .map((report) => ({
      ...inRound(round, `report/${report.id}`, dueAt(report.dueOn, reader.today)),
      kind: 'own_report' as const,
      reportId: report.id,
      unitName: report.unitName,
      returned: report.state === 'returned',
      started: report.state === 'draft',
    }))
    .filter((item) => item.returned || isNow(item));
}

/** Finished texts of the reader's own units that are still to be entered in their ordinary document (HUD-F2). */
function entries(round: OpenRound, reader: Reader, acts: readonly OpenAct[]): Waiting[] {
  return reportsOpenFor(round, acts, 'mark_entered')
    .filter((report) => mayFor(reader, 'report.write', report))
    .map(({ id, unitName }) => ({
      ...inRound(round, `entry/${id}`, dueAt(null, reader.today)),
      kind: 'entry' as const,
      reportId: id,
      unitName,
    }));
}

/** Steps that are done by saying so: an examination, a meeting, a reading (STH-F2). */
function stepsToTake(round: OpenRound, reader: Reader, acts: readonly OpenAct[]): Waiting[] {
  return acts.flatMap((each) => {
    const step = each.type === 'complete_step' ? round.rule.steps.find(({ key }) => key === each.step) : undefined;
    if (!step) return [];
    const due = stepDue(round, step.key, reader);
    return [{ ...inRound(round, step.key, due), kind: 'step' as const, stepKey: step.key, verb: step.verb, bodies: [] }];
  });
}

function lateReports(round: OpenRound, reader: Reader): Waiting[] {
  if (!mayEverywhere(reader, 'round.manage')) return [];
  const late = round.reports.filter((report) => isMissing(report) && dueAt(report.dueOn, reader.today).dueState === 'late');
  const [first] = [...late].sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
  if (!first) return [];
  const recently = (report: OpenReport): boolean =>
    report.remindedOn !== null && (dueAt(report.remindedOn, reader.today).days ?? 0) < remindAgainAfterDays;
  const reminded = late.filter(recently).map(({ remindedOn }) => remindedOn ?? '');
  return [
    {
      ...inRound(round, 'late', dueAt(first.dueOn, reader.today)),
      kind: 'late_reports',
      unitNames: late.map(({ unitName }) => unitName),
      toRemind: late.filter((report) => report.reachable && !recently(report)).map(({ id }) => id),
      unreachable: late.filter(({ reachable }) => !reachable).map(({ unitName }) => unitName),
      remindedOn: reminded.sort().at(-1) ?? null,
    },
  ];
}

const stepDue = (round: OpenRound, key: string | undefined, { today }: Reader): Due =>
  dueAt(round.steps.find((step) => step.key === key)?.dueOn ?? null, today);

function reviews(round: OpenRound, reader: Reader, acts: readonly OpenAct[]): Waiting[] {
  const waiting = reportsOpenFor(round, acts, 'accept').filter((report) => mayFor(reader, 'report.review', report));
  const [oldest] = [...waiting].sort((one, other) => (one.submittedOn ?? '').localeCompare(other.submittedOn ?? ''));
  if (!oldest) return [];
  const due = stepDue(round, reviewStep(round.chain)?.key, reader);
  return [
    {
      ...inRound(round, 'reviews', due),
      kind: 'reviews',
      reports: waiting.length,
      firstReportId: oldest.id,
      oldestUnit: oldest.unitName,
      oldestOn: oldest.submittedOn,
    },
  ];
}

/** The compilation once every report is in; before that only the part that the compilers write about themselves. */
function compilation(round: OpenRound, reader: Reader, acts: readonly OpenAct[]): Waiting[] {
  if (!mayEverywhere(reader, 'compilation.write')) return [];
  const step = round.rule.steps.findLast(({ verb }) => verb === 'compile');
  const compiles = acts.some(({ type }) => ['accept', 'return', 'leave_out', 'finish_compilation'].includes(type));
  if (!step || !compiles || round.state.steps[step.key] === 'done') return [];
  const asked = step.contents.value?.some(({ key }) => key === OWN_MISSION) ?? false;
  const ownMissionMissing = asked && !round.written.includes(OWN_MISSION);
  const finished = acts.some((each) => each.type === 'finish_compilation' && each.step === step.key);
  const due = stepDue(round, step.key, reader);
  if (!finished && !(ownMissionMissing && due.dueState !== null && isNow(due))) return [];
  return [{ ...inRound(round, 'compilation', due), kind: 'compilation', ownMissionMissing, finished }];
}

function decisions(round: OpenRound, reader: Reader, acts: readonly OpenAct[], names: Names): Waiting[] {
  if (!mayEverywhere(reader, 'decision.record')) return [];
  return acts.flatMap((each) => {
    if (each.type !== 'decide' && each.type !== 'confirm_receipt') return [];
    const step = round.rule.steps.find(({ key }) => key === each.step);
    if (!step) return [];
    const bodies =
      step.actors.value?.flatMap((actor) =>
        'role' in actor ? [names.role(actor.role)] : 'unit' in actor ? [names.unit(actor.unit)] : [],
      ) ?? [];
    return [
      { ...inRound(round, step.key, stepDue(round, step.key, reader)), kind: 'step' as const, stepKey: step.key, verb: step.verb, bodies },
    ];
  });
}

/** What is late comes first, then what is due soonest; what has no day comes last. */
export const byUrgency = (one: Due, other: Due): number => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');
