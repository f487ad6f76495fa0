import type { ReportingPeriod } from '@utblick/domain';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type Opening, storeOpening, whoIsAsked } from '../data/opening.repository';
import { RoundEntity } from '../data/round.entity';
import { type NotOpenable, whyNotOpenable } from '../model/openable-rule';
import { fixesDates, lastDay, periodsIn, stepDates } from '../model/planned-dates';
import { requireRoundManager } from '../reporting.access';
import { tellOfOpening } from './tell-of-opening';

export interface OpenRoundInput {
  readonly ruleKey: string;
  readonly year: number;
  /** Which of several periods in the year; the first that has no round yet when left out. */
  readonly periodKey?: string | null;
}

/**
 * Why no round was opened; several reasons are all given at once. `dates_not_stated`: the rule fixes no period, so that
 * somebody must say which. `dates_stated`: the rule has its own dates, so that nobody sets others.
 */
export type NotOpened = NotOpenable | 'unknown_rule' | 'no_period' | 'no_units' | 'already_open' | 'dates_not_stated' | 'dates_stated';

export interface RoundOpened {
  readonly roundId: string;
  readonly units: number;
}

export interface RoundNotOpened {
  readonly reasons: readonly NotOpened[];
  /** The round that is there already. */
  readonly existingId: string | null;
}

export const notOpened = (...reasons: NotOpened[]): RoundNotOpened => ({ reasons, existingId: null });

/** Opens a round of a rule: one report for every valid unit that the rule asks, dated by the rule and the meetings. */
export async function openRound(context: MemberContext, input: OpenRoundInput): Promise<RoundOpened | RoundNotOpened> {
  requireRoundManager(context.viewer);
  const prepared = await prepare(context, input);
  if ('reasons' in prepared) return prepared;
  const { opening, period } = prepared;
  const round = await storeOpening(context, opening);
  if (round === null) return alreadyOpen(context, input.ruleKey, [period]);
  return recordOpening(context, round, opening);
}

/** Tells those who answer for the reports, and records that a round has been opened. Comes last: the chain of records is locked until the commit. */
export async function recordOpening(
  context: MemberContext,
  { id, ruleKey, year, name, datedBy }: RoundEntity,
  { units }: Opening,
): Promise<RoundOpened> {
  await tellOfOpening(context, id);
  const detail = { ruleKey, year, name, units: units.length, ...(datedBy !== null && { datedBy }) };
  await context.audit({ action: 'round.opened', subjectKind: 'round', subjectId: id, detail });
  return { roundId: id, units: units.length };
}

interface Prepared {
  readonly opening: Opening;
  readonly period: ReportingPeriod;
}

async function prepare(context: MemberContext, { ruleKey, year, periodKey }: OpenRoundInput): Promise<Prepared | RoundNotOpened> {
  const { transaction, viewer } = context;
  if (viewer.versionId === null) return notOpened('unknown_rule');
  const { configuration } = await configurationVersion(transaction, viewer.versionId);
  const rule = configuration.rules.find(({ key }) => key === ruleKey);
  if (!rule) return notOpened('unknown_rule');
  const reasons: NotOpened[] = [...whyNotOpenable(rule)];
  if (reasons.length > 0) return notOpened(...reasons);
  if (!fixesDates(rule)) return notOpened('dates_not_stated');
  const asked = periodsIn(rule, year).filter(({ key }) => !periodKey || key === periodKey);
  const taken = await repositoryOf(transaction, RoundEntity).find({ ruleKey });
  const period = asked.find(({ to }) => !taken.some(({ periodTo }) => periodTo === to.toString()));
  if (!period) return asked.length === 0 ? notOpened('no_period') : alreadyOpen(context, ruleKey, asked);
  const who = await whoIsAsked(context, configuration, rule);
  if (who === null) return notOpened('no_units');
  const dueOn = lastDay(rule, period, configuration.meetings);
  const dates = stepDates(rule, period, configuration.meetings, dueOn);
  const days = { from: period.from.toString(), to: period.to.toString() };
  const name = `${rule.name} ${period.key}`;
  return { period, opening: { ...who, rule, versionId: viewer.versionId, name, period: days, dueOn, dates, datedBy: null } };
}

async function alreadyOpen({ transaction }: MemberContext, ruleKey: string, periods: readonly ReportingPeriod[]): Promise<RoundNotOpened> {
  const taken = await repositoryOf(transaction, RoundEntity).find({ ruleKey });
  const existing = taken.find(({ periodTo }) => periods.some(({ to }) => to.toString() === periodTo));
  return { reasons: ['already_open'], existingId: existing?.id ?? null };
}
