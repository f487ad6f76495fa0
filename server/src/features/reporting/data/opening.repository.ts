import { type Configuration, chainOf, type Rule } from '@utblick/configuration';
import { openRound as openedState, type RoundState, reportingUnits } from '@utblick/domain';
import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import type { StepDates } from '../model/planned-dates';
import { type StoredStanding, standingOf } from '../model/round-state';
import { latestInstruction } from './instruction.repository';
import { ReportEntity } from './report.entity';
import { reportingRoles, type UnitToAsk, unitsToAsk } from './reporting-units.view';
import { RoundEntity } from './round.entity';
import { RoundStepEntity } from './round-step.entity';

/** Who a round of the rule asks today, and how it stands at its start. */
export interface Asked {
  readonly units: readonly UnitToAsk[];
  readonly state: RoundState;
}

/** A round that is about to be opened. Days are ISO dates. */
export interface Opening extends Asked {
  readonly rule: Rule;
  readonly versionId: string;
  readonly name: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly dueOn: string | null;
  readonly dates: readonly StepDates[];
  /** Why the round has dates of its own; null where the rule dates it. */
  readonly datedBy: string | null;
}

/** The valid units that the rule asks; null where there are none. */
export async function whoIsAsked(
  { transaction, clock }: MemberContext,
  configuration: Pick<Configuration, 'roles'>,
  rule: Rule,
): Promise<Asked | null> {
  const candidates = await unitsToAsk(transaction, clock.today(), reportingRoles(configuration));
  const keys = reportingUnits(chainOf(rule), candidates);
  const state = openedState(chainOf(rule), keys);
  if (keys.length === 0 || state === null) return null;
  return { units: candidates.filter(({ key }) => keys.includes(key)), state };
}

/**
 * Stores the round with its steps and one report for every unit, under the instruction that is in force now. Null where
 * the rule has a round with the same last day of its period, or gets one at the same moment.
 */
export async function storeOpening(context: MemberContext, opening: Opening): Promise<RoundEntity | null> {
  const round = await insertRound(context, opening);
  if (round) await insertParts(context, round, opening);
  return round;
}

async function insertRound(
  context: MemberContext,
  { rule, versionId, name, period, dueOn, state, datedBy }: Opening,
): Promise<RoundEntity | null> {
  const { transaction, clock } = context;
  const { currentStep, endedAs } = standingOf(chainOf(rule), state);
  const instruction = await latestInstruction(context, rule.key);
  const round = {
    id: newId(),
    ruleKey: rule.key,
    versionId,
    name,
    year: Number(period.to.slice(0, 4)),
    periodFrom: period.from,
    periodTo: period.to,
    openedOn: clock.today(),
    dueOn,
    currentStep,
    endedAs,
    endedAt: null,
    instructionId: instruction?.id ?? null,
    datedBy,
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
    const place = { id: newId(), roundId: round.id, stepKey: key, position, verb };
    await steps.insert({ ...place, ...untaken, status, dueOn: stepDue, noticeOn });
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
const untaken = { doneAt: null, doneBy: null, note: '' } as const;

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
