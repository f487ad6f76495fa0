import type { WireReport } from './report-form';

/** The server gives amounts back without their grouping. */
const bare = (value: string | null): string => (value ?? '').replace(/\s/g, '');

function flat({ activities, unit }: WireReport): string {
  const answers = activities.flatMap((activity) => [
    ...activity.answers.map(({ field, value }) => `${activity.activityId}.${field}=${bare(value)}`),
    ...activity.goals.map((goal) => `${activity.activityId}#${goal}`),
  ]);
  return JSON.stringify([...answers, ...unit.map(({ field, value }) => `${field}=${bare(value)}`)].sort());
}

/** Whether two drafts say the same, whatever order they come in and however their amounts are grouped. */
export const sameWire = (one: WireReport, other: WireReport): boolean => flat(one) === flat(other);
