import { day, type Freshness, freshness } from '@utblick/domain';
import type { ActivityStatus } from './vocabulary';

/** Statuses in which an activity goes on changing, so that what is said of it grows old. */
export const livingStatuses: readonly ActivityStatus[] = ['planned', 'running'];

/** How far an activity's content can be trusted today; null for one that is over or not begun in earnest. Days are ISO. */
export const trustIn = (status: ActivityStatus, checkedOn: string | null, today: string): Freshness | null =>
  livingStatuses.includes(status) ? freshness(checkedOn === null ? null : day(checkedOn), day(today)) : null;
