import type { Configuration } from '@utblick/configuration';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { type ActivityRules, activityRulesIn, noRules } from '../model/activity-rules';

/** A configuration that is kept does not change, and neither does what it asks. */
const kept = new WeakMap<Configuration, ActivityRules>();

/** What the configuration in force today asks of activities. */
export async function rulesInForce({ transaction, viewer }: Pick<MemberContext, 'transaction' | 'viewer'>): Promise<ActivityRules> {
  if (!viewer.versionId) return noRules;
  const { configuration } = await configurationVersion(transaction, viewer.versionId);
  const rules = kept.get(configuration) ?? activityRulesIn(configuration);
  kept.set(configuration, rules);
  return rules;
}
