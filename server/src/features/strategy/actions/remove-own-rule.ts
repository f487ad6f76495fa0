import { withoutOwnRule } from '@utblick/configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { lockVersions, versionRows, versionsWithContent } from '../data/configuration-versions';
import { type DecisionForm, readDecisionForm } from '../model/local-rule-form';
import { requireCaretaker } from '../strategy.access';
import type { LocalRuleConflict, LocalRuleSaved } from './save-local-rule';
import { storeDecidedVersion } from './store-decided-version';

export interface OwnRuleToRemove {
  readonly ruleKey: string;
  /** Number of the newest version when the form was opened. */
  readonly version: number;
  readonly decision: DecisionForm;
}

/** Takes away a rule of the municipality's own from a day on. Open rounds of it go on under the version they were opened under. */
export async function removeOwnRule(
  context: MemberContext,
  { ruleKey, version, decision: form }: OwnRuleToRemove,
): Promise<LocalRuleSaved | LocalRuleConflict | FormErrors> {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  await lockVersions(transaction);
  const rows = await versionRows(transaction);
  const [latest] = await versionsWithContent(transaction, rows.slice(0, 1));
  if (!latest) return formErrors([{ field: 'rule', code: 'unknownRule' }]);
  const newest = rows.reduce((one, other) => (other.number > one.number ? other : one));
  if (newest.number !== version) return { latestNumber: newest.number, author: newest.author, storedAt: newest.createdAt };
  const read = readDecisionForm(form, { today: clock.today(), latestFrom: latest.effectiveFrom });
  if ('problems' in read) return formErrors(read.problems);
  const configuration = withoutOwnRule(latest.configuration, ruleKey);
  if (!configuration) return formErrors([{ field: 'rule', code: 'unknownRule' }]);
  const { decision, effectiveFrom } = read;
  const { number } = await storeDecidedVersion(context, configuration, { action: 'rule.removed', ruleKey, decision, effectiveFrom });
  return { ruleKey, number, effectiveFrom };
}
