import { documentRule, sharedFields } from '@utblick/configuration';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { type HoldingOnDay, holdingsOn, vacantRoles } from '../../organisation/organisation.read';
import { pageSources } from '../model/page-sources';
import { namesIn } from '../model/part-shape';
import { ruleSettingsShape, unitKindCounts } from '../model/rule-settings-shape';
import { requireCaretaker } from '../strategy.access';
import { everyVersion, type VersionRow, versionsWithContent } from './configuration-versions';

interface Living {
  readonly versions: readonly VersionRow[];
  readonly holdings: readonly HoldingOnDay[];
}

/**
 * What the settings of one rule are filled in from: the latest version, also where it is not in force yet, since the next one
 * builds on it. Reads configuration_version, and who holds which role today, in one statement; contents are kept in memory.
 * @returns null where there is no such rule; with no key, what a new rule can be made of
 */
export async function ruleSettingsPage(context: MemberContext, ruleKey: string | null) {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  const today = clock.today();
  const living = await transaction.row<Living>(sql`
    SELECT ${everyVersion(transaction.tenantId)} AS versions, ${holdingsOn(transaction.tenantId, today)} AS holdings`);
  const [latest, ...earlier] = await versionsWithContent(transaction, living?.versions ?? []);
  if (!latest) return null;
  const { configuration } = latest;
  const rule = configuration.rules.find(({ key }) => key === ruleKey) ?? null;
  if (ruleKey !== null && !rule) return null;
  const before = earlier.flatMap(({ configuration: { rules } }) => rules.filter(({ key }) => key === ruleKey));
  const document = rule && documentRule(rule, before);
  const vacant = vacantRoles(configuration.roles, living?.holdings ?? []);
  return {
    version: Math.max(latest.number, ...earlier.map(({ number }) => number)),
    latestFrom: latest.effectiveFrom,
    today,
    rule: rule && document && ruleSettingsShape(rule, document, namesIn(configuration)),
    roles: configuration.roles.map(({ key, name }) => ({ key, name, vacant: vacant.includes(key) })),
    unitKinds: unitKindCounts(configuration, today),
    sharedFields: sharedFields.map(({ key, type, per }) => ({ key, type: type as string, per: per as string })),
    meetings: configuration.meetings.map(({ role, on }) => ({ role, on })),
    sources: pageSources(configuration, [rule, document]),
  };
}
