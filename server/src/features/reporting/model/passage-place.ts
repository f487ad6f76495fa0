import { type Chain, hasPassage, isHandedIn, isSettled, type UnitReport } from '@utblick/domain';

/**
 * How far a unit's passage has come: `waiting` for the report, in `review`, `ready` to be entered, `entered` at every step;
 * `nothing` to enter, or `left_out` of the round.
 */
export type PassageState = 'waiting' | 'review' | 'ready' | 'entered' | 'nothing' | 'left_out';

/** Reads off where a unit's passage is. `steps` are the keys of the steps at which each unit enters its own. */
export function passageState(chain: Chain, report: UnitReport, steps: readonly string[]): PassageState {
  if (report.leftOut) return 'left_out';
  if (!isHandedIn(report)) return 'waiting';
  if (!hasPassage(report)) return 'nothing';
  if (steps.length > 0 && steps.every((step) => report.entered.includes(step))) return 'entered';
  return isSettled(chain, report) ? 'ready' : 'review';
}
