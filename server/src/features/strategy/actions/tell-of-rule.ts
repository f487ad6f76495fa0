import { type Configuration, chainOf } from '@utblick/configuration';
import { isNamedAt } from '@utblick/domain';
import { peopleToday } from '../../../platform/auth/people-today';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { notify } from '../../../platform/notify/notify';

interface ChangedRule {
  readonly ruleKey: string;
  /** ISO date. */
  readonly effectiveFrom: string;
  readonly versionId: string;
}

/** Tells those who hold a role that a changed rule names at one of its steps, or named while it was there. */
export async function tellOfRule(
  context: MemberContext,
  { rules }: Configuration,
  { ruleKey, effectiveFrom, versionId }: ChangedRule,
): Promise<void> {
  const { transaction, clock, viewer } = context;
  const before = viewer.versionId === null ? [] : (await configurationVersion(transaction, viewer.versionId)).configuration.rules;
  const rule = [...rules, ...before].find(({ key }) => key === ruleKey);
  if (!rule) return;
  const to = (await peopleToday(transaction, clock.today()))
    .filter(({ actor }) => chainOf(rule).steps.some((step) => isNamedAt(step, actor)))
    .map(({ personId }) => personId);
  await notify(context, [
    {
      kind: 'configuration_changed',
      to,
      about: { kind: 'configuration_version', id: versionId },
      event: `configuration:${versionId}`,
      words: { rule: rule.name, day: effectiveFrom },
      link: '/strategi',
      sight: null,
    },
  ]);
}
