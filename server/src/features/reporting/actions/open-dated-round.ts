import type { Configuration, Rule } from '@utblick/configuration';
import { day } from '@utblick/domain';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { storeOpening, whoIsAsked } from '../data/opening.repository';
import { RoundEntity } from '../data/round.entity';
import { whyNotOpenable } from '../model/openable-rule';
import { readOwnDates, type WrittenDates } from '../model/own-dates';
import { fixesDates, stepDates } from '../model/planned-dates';
import { requireRoundManager } from '../reporting.access';
import { type NotOpened, notOpened, type RoundNotOpened, type RoundOpened, recordOpening } from './open-round';

export interface OpenDatedRoundInput extends WrittenDates {
  readonly ruleKey: string;
}

/** Another round of the rule covers part of the same period. */
export interface RoundOverlaps {
  readonly overlapsId: string;
  readonly overlapsName: string;
}

/**
 * Opens a round of a rule that fixes no dates of its own (HBG-F2, HBG-F4 before anybody has set its cadence): period and
 * last day are those of the person who opens it, who also says where they come from. Periods of one rule never overlap.
 */
export async function openDatedRound(
  context: MemberContext,
  { ruleKey, ...written }: OpenDatedRoundInput,
): Promise<RoundOpened | RoundNotOpened | RoundOverlaps | FormErrors> {
  requireRoundManager(context.viewer);
  const { transaction, viewer, clock } = context;
  if (viewer.versionId === null) return notOpened('unknown_rule');
  const { configuration } = await configurationVersion(transaction, viewer.versionId);
  const rule = configuration.rules.find(({ key }) => key === ruleKey);
  if (!rule) return notOpened('unknown_rule');
  const reasons = whyNotDated(rule);
  if (reasons.length > 0) return notOpened(...reasons);
  const read = readOwnDates(written, { rule, today: clock.today() });
  if ('faults' in read) return formErrors(read.faults);
  return (await overlapping(context, ruleKey, read.dates)) ?? open(context, { configuration, rule, dates: read.dates });
}

function whyNotDated(rule: Rule): readonly NotOpened[] {
  const reasons = whyNotOpenable(rule);
  return reasons.length > 0 ? reasons : fixesDates(rule) ? ['dates_stated'] : [];
}

async function overlapping(
  { transaction }: MemberContext,
  ruleKey: string,
  { periodFrom, periodTo }: WrittenDates,
): Promise<RoundOverlaps | null> {
  const rounds = await repositoryOf(transaction, RoundEntity).find({ ruleKey });
  const other = rounds.find((round) => round.periodFrom <= periodTo && periodFrom <= round.periodTo);
  return other ? { overlapsId: other.id, overlapsName: other.name } : null;
}

interface Dated {
  readonly configuration: Configuration;
  readonly rule: Rule;
  readonly dates: WrittenDates;
}

async function open(context: MemberContext, { configuration, rule, dates }: Dated): Promise<RoundOpened | RoundNotOpened | RoundOverlaps> {
  const { name, periodFrom, periodTo, dueOn, datedBy } = dates;
  const who = await whoIsAsked(context, configuration, rule);
  if (who === null) return notOpened('no_units');
  const steps = stepDates(rule, { to: day(periodTo) }, configuration.meetings, dueOn);
  const period = { from: periodFrom, to: periodTo };
  const opening = { ...who, rule, versionId: context.viewer.versionId ?? '', name, period, dueOn, dates: steps, datedBy };
  const round = await storeOpening(context, opening);
  if (round === null) return (await overlapping(context, rule.key, dates)) ?? notOpened('already_open');
  return recordOpening(context, round, opening);
}
