import type { ActivitiesPageQuery } from './ActivitiesPage.query.generated';

/** The list as the server answers it: rows, totals, and what it can be narrowed by. */
export type ActivityList = ActivitiesPageQuery['activitiesPage'];
