import type { ActivityPageQuery } from '../ActivityPage/ActivityPage.query.generated';

/** An activity as its page and the panel beside the list show it. */
export type ShownActivity = NonNullable<ActivityPageQuery['activityPage']>;

export interface ActivityPartProps {
  readonly activity: ShownActivity;
}
