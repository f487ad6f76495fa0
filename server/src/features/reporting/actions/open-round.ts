import { chainOf, type Rule } from '@utblick/configuration';
import { openRound as openedState, type ReportingPeriod, type RoundState, reportingUnits } from '@utblick/domain';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { ReportEntity } from '../data/report.entity';
import { reportingRoles, type UnitToAsk, unitsToAsk } from '../data/reporting-units.view';
import { RoundEntity } from '../data/round.entity';
import { RoundStepEntity } from '../data/round-step.entity';
import { type NotOpenable, whyNotOpenable } from '../model/openable-rule';
import { lastDay, periodsIn, stepDates } from '../model/planned-dates';
import { type StoredStanding, standingOf } from '../model/round-state';
import { requireRoundManager } from '../reporting.access';

export interface OpenRoundInput {
  readonly ruleKey: string;
  readonly year: number;
  /** Which of several periods in the year; the first that has no round yet when left out. */
  readonly periodKey?: string | null;
}

/** Why no round was opened; several reasons are all given at once. */
export type NotOpened = NotOpenable | 'unknown_rule' | 'no_period' | 'no_units' | 'already_open';

export interface RoundOpened {
  readonly roundId: string;
  readonly units: number;
}

export interface RoundNotOpened {
  readonly reasons: readonly NotOpened[];
  /** The round that is there already. */
  readonly existingId: string | null;
}

const notOpened = (...reasons: NotOpened[]): RoundNotOpened => ({ reasons, existingId: null });

interface Opening {
  readonly rule: Rule;
  readonly versionId: string;
  readonly period: ReportingPeriod;
  readonly units: readonly UnitToAsk[];
  readonly dueOn: string | null;
  readonly dates: ReturnType<typeof stepDates>;
  readonly state: RoundState;
}

/** Opens a round of a rule: one report for every valid unit that the rule asks, dated by the rule and the meetings. */
export async function openRound(context: MemberContext, input: OpenRoundInput): Promise<RoundOpened | RoundNotOpened> {
  requireRoundManager(context.viewer);
  const opening = await prepare(context, input);
  if ('reasons' in opening) return opening;
  const round = await insertRound(context, opening);
  if (round === null) return alreadyOpen(context, input.ruleKey, [opening.period]);
  await insertParts(context, round, opening);
  const { ruleKey, year, name } = round;
  await context.audit({
    action: 'round.opened',
    subjectKind: 'round',
    subjectId: round.id,
    detail: { ruleKey, year, name, units: opening.units.length },
  });
  return { roundId: round.id, units: opening.units.length };
}

async function prepare(context: MemberContext, { ruleKey, year, periodKey }: OpenRoundInput): Promise<Opening | RoundNotOpened> {
  const { transaction, viewer, clock } = context;
  if (viewer.versionId === null) return notOpened('unknown_rule');
  const { configuration } = await configurationVersion(transaction, viewer.versionId);
  const rule = configuration.rules.find(({ key }) => key === ruleKey);
  if (!rule) return notOpened('unknown_rule');
  const reasons = whyNotOpenable(rule);
  if (reasons.length > 0) return notOpened(...reasons);
  const asked = periodsIn(rule, year).filter(({ key }) => !periodKey || key === periodKey);
  const taken = await repositoryOf(transaction, RoundEntity).find({ ruleKey });
  const period = asked.find(({ to }) => !taken.some(({ periodTo }) => periodTo === to.toString()));
  if (!period) return asked.length === 0 ? notOpened('no_period') : alreadyOpen(context, ruleKey, asked);
  const candidates = await unitsToAsk(transaction, clock.today(), reportingRoles(configuration));
  const keys = reportingUnits(chainOf(rule), candidates);
  const state = openedState(chainOf(rule), keys);
  if (keys.length === 0 || state === null) return notOpened('no_units');
  const dueOn = lastDay(rule, period, configuration.meetings);
  const dates = stepDates(rule, period, configuration.meetings, dueOn);
  const units = candidates.filter(({ key }) => keys.includes(key));
  return { rule, versionId: viewer.versionId, period, units, dueOn, dates, state };
}

async function alreadyOpen({ transaction }: MemberContext, ruleKey: string, periods: readonly ReportingPeriod[]): Promise<RoundNotOpened> {
  const taken = await repositoryOf(transaction, RoundEntity).find({ ruleKey });
  const existing = taken.find(({ periodTo }) => periods.some(({ to }) => to.toString() === periodTo));
  return { reasons: ['already_open'], existingId: existing?.id ?? null };
}

/** The stored round, or null where somebody opened the same at the same moment. */
async function insertRound(
  { transaction, clock }: MemberContext,
  { rule, versionId, period, dueOn, state }: Opening,
): Promise<RoundEntity | null> {
  const { currentStep, endedAs } = standingOf(chainOf(rule), state);
  const round = {
    id: newId(),
    ruleKey: rule.key,
    versionId,
    name: `${rule.name} ${period.key}`,
    year: period.to.year,
    periodFrom: period.from.toString(),
    periodTo: period.to.toString(),
    openedOn: clock.today(),
    dueOn,
    currentStep,
    endedAs,
    endedAt: null,
    example: false,
  };
  const insert = () => repositoryOf(transaction, RoundEntity).insert(round);
  return transaction.savepoint(insert).catch((error: { code?: unknown }) => {
    if (error.code === '23505') return null;
    throw error;
  });
}

async function insertParts(
  { transaction }: MemberContext,
  round: RoundEntity,
  { rule, units, dueOn, dates, state }: Opening,
): Promise<void> {
  const { statuses }: StoredStanding = standingOf(chainOf(rule), state);
  const steps = repositoryOf(transaction, RoundStepEntity);
  for (const [position, { key, verb }] of rule.steps.entries()) {
    const { dueOn: stepDue = null, noticeOn = null } = dates.find(({ stepKey }) => stepKey === key) ?? {};
    const status = statuses.get(key) ?? 'waiting';
    await steps.insert({
      id: newId(),
      roundId: round.id,
      stepKey: key,
      position,
      verb,
      status,
      dueOn: stepDue,
      noticeOn,
      doneAt: null,
      ...untaken,
    });
  }
  const reports = repositoryOf(transaction, ReportEntity);
  for (const unit of units) {
    await reports.insert({
      ...newReport,
      entered: [],
      id: newId(),
      roundId: round.id,
      unitId: unit.id,
      dueOn,
      responsiblePersonId: unit.responsibleId,
    });
  }
}

/** Nobody has taken the step. */
const untaken = { doneBy: null, note: '' } as const;

const newReport = {
  state: 'not_started',
  nothingToReport: false,
  leftOut: false,
  extended: false,
  revision: 1,
  touchedAt: null,
  touchedBy: null,
  submittedAt: null,
  submittedBy: null,
  acceptedAt: null,
  remindedAt: null,
  snapshotId: null,
} as const;
