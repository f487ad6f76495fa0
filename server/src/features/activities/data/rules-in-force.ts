import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { type ActivityRules, activityRulesIn, noRules } from '../model/activity-rules';

/** What the configuration in force today asks of activities. */
export async function rulesInForce({ transaction, viewer }: Pick<MemberContext, 'transaction' | 'viewer'>): Promise<ActivityRules> {
  if (!viewer.versionId) return noRules;
  return activityRulesIn((await configurationVersion(transaction, viewer.versionId)).configuration);
}
