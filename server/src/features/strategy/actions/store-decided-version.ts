import type { Configuration, LocalDecision } from '@utblick/configuration';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { applyConfiguration } from './apply-configuration';
import { tellOfRules } from './tell-of-rules';

interface DecidedVersion {
  /** What was done, in the audit chain's words. */
  readonly action: 'rule.set' | 'rule.removed';
  readonly ruleKey: string;
  readonly decision: LocalDecision;
  readonly effectiveFrom: string;
}

/** Stores a configuration that the municipality itself decided on as its next version, and records it. */
export async function storeDecidedVersion(
  context: MemberContext,
  configuration: Configuration,
  { action, ruleKey, decision, effectiveFrom }: DecidedVersion,
): Promise<{ number: number }> {
  const { transaction, account, clock, viewer, services } = context;
  const { decidedBy, date, reference } = decision;
  const before = viewer.versionId === null ? [] : (await configurationVersion(transaction, viewer.versionId)).configuration.rules;
  const isIt = ({ key }: { readonly key: string }): boolean => key === ruleKey;
  const reason = [decidedBy, date, reference].filter((part) => part !== undefined).join(' · ');
  const stored = await applyConfiguration(transaction, configuration, {
    effectiveFrom,
    author: account.name,
    reason,
    at: clock.now(),
    followers: services.configurationFollowers,
  });
  await tellOfRules(context, {
    before: before.filter(isIt),
    after: configuration.rules.filter(isIt),
    effectiveFrom,
    versionId: stored.versionId,
  });
  await context.audit({
    action,
    subjectKind: 'configuration_version',
    subjectId: stored.versionId,
    detail: { number: stored.number, ruleKey, effectiveFrom, decidedBy, decidedOn: date, reference: reference ?? null },
  });
  return { number: stored.number };
}
