import { type LocalRuleFault, withLocalRule } from '@utblick/configuration';
import { createI18n } from '@utblick/i18n';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { lockVersions, versionRows, versionsWithContent } from '../data/configuration-versions';
import { type LocalRuleForm, readLocalRuleForm } from '../model/local-rule-form';
import { requireCaretaker } from '../strategy.access';
import { storeDecidedVersion } from './store-decided-version';

/** The version that a rule's settings were stored in. */
export interface LocalRuleSaved {
  readonly ruleKey: string;
  readonly number: number;
  readonly effectiveFrom: string;
}

/** Somebody else has stored a version since the form was opened. Nothing of the form was stored. */
export interface LocalRuleConflict {
  /** The number of the newest version, to name when saving again. */
  readonly latestNumber: number;
  readonly author: string;
  /** ISO instant. */
  readonly storedAt: string;
}

export interface LocalRuleToSave {
  readonly ruleKey?: string | null;
  /** Number of the newest version when the form was opened. */
  readonly version: number;
  readonly form: LocalRuleForm;
}

/**
 * Stores what a municipality decides itself about a rule: the parts that its document leaves open, or a rule of its own, as the
 * next version of the configuration. Rounds that are open keep the version they were opened under.
 */
export async function saveLocalRule(
  context: MemberContext,
  { ruleKey = null, version, form }: LocalRuleToSave,
): Promise<LocalRuleSaved | LocalRuleConflict | FormErrors> {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  await lockVersions(transaction);
  const [latest, ...earlier] = await versionsWithContent(transaction, await versionRows(transaction));
  if (!latest) return formErrors([{ field: 'rule', code: 'unknownRule' }]);
  const newest = [latest, ...earlier].reduce((one, other) => (other.number > one.number ? other : one));
  if (newest.number !== version) return { latestNumber: newest.number, author: newest.author, storedAt: newest.createdAt };
  const present = latest.configuration.rules.find(({ key }) => key === ruleKey) ?? null;
  const read = readLocalRuleForm(form, { present, today: clock.today(), latestFrom: latest.effectiveFrom, labelOf: swedishLabel });
  if ('problems' in read) return formErrors(read.problems);
  const { parts, decision, effectiveFrom } = read;
  const composed = withLocalRule(latest.configuration, {
    ruleKey,
    parts,
    decision,
    from: effectiveFrom,
    earlier: earlier.map(({ configuration }) => configuration),
  });
  if (!composed.ok) return formErrors(composed.faults.map(atField));
  const { number } = await storeDecidedVersion(context, composed.configuration, {
    action: 'rule.set',
    ruleKey: composed.rule.key,
    decision,
    effectiveFrom,
  });
  return { ruleKey: composed.rule.key, number, effectiveFrom };
}

const atField = ({ part, code }: LocalRuleFault) => ({ field: part, code });

/** Labels of fields are part of the rule and are stored in the municipality's language, whoever sets them. */
const swedishLabel = (sharedKey: string): string => createI18n('sv').t(`settings.sharedField.${sharedKey as 'budget'}`);
