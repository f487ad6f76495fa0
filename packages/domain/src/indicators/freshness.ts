import { type Day, isBefore } from '../calendar/day';

/** Whether what the register says about an activity can be trusted: `fresh` under six months since its last check, `ageing` to eight, then `stale`. */
export type Freshness = 'fresh' | 'ageing' | 'stale';

const freshMonths = 6;
const staleMonths = 8;

/** The freshness today. An activity that was never checked (null) is stale. */
export function freshness(checkedOn: Day | null, today: Day): Freshness {
  if (checkedOn === null) return 'stale';
  if (isBefore(today, checkedOn.add({ months: freshMonths }))) return 'fresh';
  return isBefore(checkedOn.add({ months: staleMonths }), today) ? 'stale' : 'ageing';
}
