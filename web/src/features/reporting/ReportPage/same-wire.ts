import type { FormListEntry, WireReport } from './report-form';

/** The server gives amounts back without their grouping. */
const bare = (value: string | null): string => (value ?? '').replace(/\s/g, '');

/** What of a list's line is somebody's own choice; a line by hand that is empty is none. */
const choice = ({ activityId, name, included, reason }: FormListEntry) =>
  activityId === null ? ['', name.trim(), included, ''] : [activityId, '', included, included ? '' : reason.trim()];

function flat({ activities, unit }: WireReport): string {
  const answers = activities.flatMap((activity) => [
    ...activity.answers.map(({ field, value }) => `${activity.activityId}.${field}=${bare(value)}`),
    ...activity.goals.map((goal) => `${activity.activityId}#${goal}`),
  ]);
  const lines = unit.map(({ field, value, list }) => `${field}=${bare(value)} ${JSON.stringify(list?.map(choice) ?? null)}`);
  return JSON.stringify([...answers, ...lines].sort());
}

/** Whether two drafts say the same, whatever order they come in and however their amounts are grouped. */
export const sameWire = (one: WireReport, other: WireReport): boolean => flat(one) === flat(other);
