import { chainOf, type Rule } from '@utblick/configuration';
import { type Act, type Actor, act, type Chain, type Refusal, type RoundState, type UnitReport } from '@utblick/domain';
import { actorOf } from '../../../platform/auth/actor-of';
import { type PersonToday, peopleHolding, peopleToday } from '../../../platform/auth/people-today';
import { type ConfigurationVersion, configurationVersion } from '../../../platform/configuration/effective-configuration';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { roundStateOf, standingOf } from '../model/round-state';
import { ReportEntity } from './report.entity';
import { RoundEntity } from './round.entity';
import { type RoundKey, type RoundRows, roundRows, type UnitWithReport } from './round-rows';
import { RoundStepEntity } from './round-step.entity';

/** A round with everything an action decides on. */
export interface LoadedRound extends RoundRows {
  readonly rule: Rule;
  readonly chain: Chain;
  readonly version: ConfigurationVersion;
  /** The round as the interpreter reads it. */
  readonly state: RoundState;
  /** The viewer as the interpreter reads them. */
  readonly actor: Actor;
}

type LoadingContext = Pick<MemberContext, 'transaction' | 'viewer' | 'clock'>;

/**
 * Loads a round with its steps, reports, rule and state. `forUpdate` locks the round until the transaction ends, so that
 * two people who move the same round do so one after the other.
 * @throws Refused NOT_FOUND for an id that is unknown, malformed or another tenant's.
 */
export const loadRound = (context: LoadingContext, roundId: string, { forUpdate = false } = {}): Promise<LoadedRound> =>
  loadRoundBy(context, { roundId }, { forUpdate });

/** The same, found by its own id or by that of one of its reports. */
export async function loadRoundBy(
  { transaction, viewer, clock }: LoadingContext,
  key: RoundKey,
  { forUpdate = false } = {},
): Promise<LoadedRound> {
  const { round, steps, reports, held } = await roundRows(transaction, key, forUpdate ? clock.today() : null);
  const version = await configurationVersion(transaction, round.versionId);
  const rule = version.configuration.rules.find(({ key }) => key === round.ruleKey);
  if (!rule) throw new Refused('NOT_FOUND', 'the rule of the round');
  const state = roundStateOf(
    reports.map(({ unit, report }) => ({ unit: unit.key, report })),
    steps,
  );
  return { round, steps, reports, held, rule, chain: chainOf(rule), version, state, actor: actorOf(viewer) };
}

/** Everybody who may be told of a move of the round. */
export function peopleToTell({ transaction, clock }: LoadingContext, { held }: Pick<LoadedRound, 'held'>): Promise<readonly PersonToday[]> {
  return held ? peopleHolding(transaction, held) : peopleToday(transaction, clock.today());
}

/** The unit's report in the round, or a NOT_FOUND refusal. */
export function reportIn(loaded: LoadedRound, reportId: string): UnitWithReport {
  const found = loaded.reports.find(({ report }) => report.id === reportId);
  if (!found) throw new Refused('NOT_FOUND', 'report');
  return found;
}

/** The round after the act, or the interpreter's reason for refusing it to the viewer. */
export function decide(loaded: LoadedRound, done: Act): { readonly state: RoundState } | { readonly refusal: Refusal } {
  const result = act(loaded.chain, loaded.state, done, loaded.actor);
  return result.ok ? { state: result.state } : { refusal: result.refusal };
}

/** What an action writes on one report beside its place in the chain. */
export interface ReportChange {
  readonly reportId: string;
  readonly change: Partial<Omit<ReportEntity, 'tenantId' | 'id' | 'roundId' | 'unitId'>>;
}

/** Stores an interpreted round back: only the reports and steps that the act moved, and where the round now stands. */
export async function storeRound(
  context: Pick<MemberContext, 'transaction' | 'clock'>,
  loaded: LoadedRound,
  state: RoundState,
  changes: readonly ReportChange[] = [],
): Promise<void> {
  const reports = repositoryOf(context.transaction, ReportEntity);
  const now = context.clock.now();
  for (const { unit, report } of loaded.reports) {
    const place = state.reports.find((candidate) => candidate.unit === unit.key);
    const change = changes.find(({ reportId }) => reportId === report.id)?.change;
    const moved = place !== undefined && hasMoved(report, place);
    if (!moved && !change) continue;
    const stored = place
      ? { state: place.state, nothingToReport: place.nothingToReport, leftOut: place.leftOut, entered: [...place.entered] }
      : {};
    const stands = { ...stored, ...change, revision: report.revision + 1 };
    reports.change(report.id, stands);
    Object.assign(report, stands);
  }
  await storeStanding(context, loaded, state, now);
}

function hasMoved(report: ReportEntity, place: UnitReport): boolean {
  return (
    report.state !== place.state ||
    report.nothingToReport !== place.nothingToReport ||
    report.leftOut !== place.leftOut ||
    report.entered.join(' ') !== place.entered.join(' ')
  );
}

async function storeStanding(
  { transaction }: Pick<MemberContext, 'transaction'>,
  loaded: LoadedRound,
  state: RoundState,
  now: Date,
): Promise<void> {
  const { round, steps, chain } = loaded;
  const { statuses, currentStep, endedAs } = standingOf(chain, state);
  for (const step of steps) {
    const status = statuses.get(step.stepKey) ?? step.status;
    if (status === step.status) continue;
    const doneAt = status === 'done' || status === 'rejected' ? now : null;
    await repositoryOf(transaction, RoundStepEntity).save(Object.assign(step, { status, doneAt, doneBy: null, note: '' }));
  }
  if (round.currentStep === currentStep && round.endedAs === endedAs) return;
  const endedAt = endedAs === null ? null : (round.endedAt ?? now);
  await repositoryOf(transaction, RoundEntity).save(Object.assign(round, { currentStep, endedAs, endedAt }));
}
