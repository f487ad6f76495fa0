import { chainOf, type Field, type Rule } from '@utblick/configuration';
import { openable } from '@utblick/domain';

/**
 * Why a rule opens no round. `reporters_not_stated` and `contents_not_stated`: the document leaves it open and nobody
 * has decided it since. `not_in_force`: the rule is a proposal, a district's view or background.
 */
export type NotOpenable = 'reporters_not_stated' | 'contents_not_stated' | 'not_in_force';

/** What a round of the rule asks each unit for (KRS-F6, HUD-F2); empty where the document does not say. */
export function fieldsOf(rule: Rule): readonly Field[] {
  const reporting = rule.steps.find(({ verb }) => verb === 'report');
  return rule.contents.value ?? reporting?.contents.value ?? [];
}

/** Whether activities and goals are to be linked anywhere in the rule's chain (KRS-F10). */
export const asksForGoals = (rule: Rule): boolean => rule.steps.some(({ goalLinks }) => goalLinks.value === true);

/** Everything that keeps the rule from opening a round; empty where it can. Nothing that is left open is filled in. */
export function whyNotOpenable(rule: Rule): readonly NotOpenable[] {
  const reasons: NotOpenable[] = [];
  if (rule.origin !== 'adopted' && rule.origin !== 'local') reasons.push('not_in_force');
  if (!openable(chainOf(rule))) reasons.push('reporters_not_stated');
  if (fieldsOf(rule).length === 0) reasons.push('contents_not_stated');
  return reasons;
}
