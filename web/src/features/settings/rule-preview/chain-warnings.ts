import { chainOf, type RuleInSteps } from '@utblick/configuration';
import { endOf, openable } from '@utblick/domain';

/** A remark on where a chain ends; `step` is the key of the step that it is about. */
export type ChainWarning =
  | { readonly code: 'nobodyReports' | 'noUnits' | 'stopsAfterReports' }
  | { readonly code: 'stopsAt'; readonly step: string };

/**
 * What to bear in mind about a chain that begins with reports: that none can be asked for, or where it ends.
 * @param unitsAsked how many units report; null where only people can tell
 */
export function chainWarnings(rule: RuleInSteps, unitsAsked: number | null): ChainWarning[] {
  const chain = chainOf(rule);
  if (!openable(chain)) return [{ code: 'nobodyReports' }];
  if (unitsAsked === 0) return [{ code: 'noUnits' }];
  const end = endOf(chain);
  if (end === 'complete') return [];
  return [end.at === null ? { code: 'stopsAfterReports' } : { code: 'stopsAt', step: end.at }];
}
