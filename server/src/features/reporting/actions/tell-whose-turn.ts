import { type Actor, actsOpenTo, type OpenAct, type RoundState } from '@utblick/domain';
import type { PersonToday } from '../../../platform/auth/people-today';
import type { Rights } from '../../../platform/auth/viewer';
import type { MemberContext } from '../../../platform/graphql/context';
import { type Notice, notify } from '../../../platform/notify/notify';
import { type LoadedRound, peopleToTell } from '../data/round.repository';
import type { UnitWithReport } from '../data/round-rows';
import { mayCompile, mayRecordDecisions } from '../decision.access';
import { mayReviewReport } from '../reporting.access';
import { reportNotice } from './report-notices';

/**
 * Tells people of what they can do in a round since it has moved: reports to review, and steps that have become theirs. Whose
 * turn it is comes from the chain, which rows they reach from their permissions, as when they act.
 */
export async function tellWhoseTurn(context: MemberContext, loaded: LoadedRound, after: RoundState): Promise<void> {
  if (!hasMovedOn(loaded.state, after)) return;
  const people = await peopleToTell(context, loaded);
  const opened = people.map((person) => ({ person, acts: newActs(loaded, after, person.actor) }));
  const withAct = (fits: (act: OpenAct) => boolean, may: (person: PersonToday) => boolean): string[] =>
    opened.filter(({ person, acts }) => acts.some(fits) && may(person)).map(({ person }) => person.personId);
  const moment = context.clock.now().toISOString();
  await notify(context, [
    ...loaded.reports.flatMap((report) => reviewNotices(loaded, report, withAct)),
    ...loaded.steps.flatMap(({ stepKey }) => stepNotices(loaded, stepKey, moment, withAct)),
    ...entryNotices(loaded, opened, moment),
  ]);
}

type WithAct = (fits: (act: OpenAct) => boolean, may: (person: PersonToday) => boolean) => string[];

/** A report has come in, or a step stands in another way. */
const hasMovedOn = (before: RoundState, after: RoundState): boolean =>
  after.reports.some(({ unit, state }) => state === 'submitted' && state !== before.reports.find((each) => each.unit === unit)?.state) ||
  Object.entries(after.steps).some(([key, state]) => state !== before.steps[key]);

function newActs({ chain, state }: LoadedRound, after: RoundState, actor: Actor): readonly OpenAct[] {
  const keys = new Set(actsOpenTo(chain, state, actor).map((act) => JSON.stringify(act)));
  return actsOpenTo(chain, after, actor).filter((act) => !keys.has(JSON.stringify(act)));
}

function reviewNotices({ round }: LoadedRound, { unit, report }: UnitWithReport, withAct: WithAct): Notice[] {
  const reviewers = withAct(
    (act) => act.type === 'accept' && act.unit === unit.key,
    (person) => mayReviewReport(person, unit),
  );
  const told = { reportId: report.id, roundId: round.id, roundName: round.name, unitId: unit.id, unitName: unit.name };
  const event = { kind: 'report_waits', to: reviewers, event: `waits:${report.revision}`, permission: 'report.review' } as const;
  return reviewers.length === 0 ? [] : [reportNotice(told, event)];
}

/** How a step is taken, what that asks of a person, and where. */
const takenBy = {
  finish_compilation: { permission: 'compilation.write', may: mayCompile, page: () => '/sammanstallning' },
  decide: { permission: 'decision.record', may: mayRecordDecisions, page: (step: string) => `/beslut/${step}` },
  confirm_receipt: { permission: 'decision.record', may: mayRecordDecisions, page: (step: string) => `/beslut/${step}` },
  complete_step: {
    permission: null,
    may: (person: Rights) => person.grants.some(({ permission }) => permission === 'report.read'),
    page: () => '',
  },
} as const;

function stepNotices({ round, rule, steps }: LoadedRound, stepKey: string, moment: string, withAct: WithAct): Notice[] {
  const verb = rule.steps.find(({ key }) => key === stepKey)?.verb ?? null;
  const day = steps.find((step) => step.stepKey === stepKey)?.dueOn ?? null;
  return Object.entries(takenBy).flatMap(([type, { permission, may, page }]): Notice[] => {
    const to = withAct((act) => act.type === type && 'step' in act && act.step === stepKey, may);
    if (to.length === 0) return [];
    return [
      {
        kind: 'step_waits',
        to,
        about: { kind: 'round', id: round.id },
        event: `round:${round.id}:${stepKey}:${moment}`,
        words: { round: round.name, verb, day },
        link: `/redovisning/${round.id}${page(stepKey)}`,
        sight: permission === null ? null : { permission, unitId: null },
      },
    ];
  });
}

/** Finished texts that are to be entered: whoever answers for the unit's report is told, not everybody who may write there. */
function entryNotices(
  { round, reports }: LoadedRound,
  opened: readonly { readonly person: PersonToday; readonly acts: readonly OpenAct[] }[],
  moment: string,
): Notice[] {
  return reports.flatMap(({ unit, report }): Notice[] => {
    const acts = opened.find(({ person }) => person.personId === report.responsiblePersonId)?.acts ?? [];
    const step = acts.flatMap((act) => (act.type === 'mark_entered' && act.unit === unit.key ? [act.step] : []))[0];
    if (step === undefined || report.responsiblePersonId === null) return [];
    return [
      {
        kind: 'step_waits',
        to: [report.responsiblePersonId],
        about: { kind: 'report', id: report.id },
        event: `report:${report.id}:${step}:${moment}`,
        words: { round: round.name, verb: 'enter' },
        link: `/redovisning/${round.id}/texter`,
        sight: { permission: 'report.write', unitId: unit.id },
      },
    ];
  });
}
