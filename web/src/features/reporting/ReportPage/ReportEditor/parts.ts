import type { Report } from '../report-form';

/** A part of the form that is filled in at one time: an activity, or what is asked once for the unit (`activityId` null). */
export interface ReportPart {
  readonly key: string;
  readonly activityId: string | null;
  /** The activity's name; null for the unit's part, which has a name of the catalogue. */
  readonly name: string | null;
  /** Whether an answer's path lies in this part. */
  readonly owns: (path: string) => boolean;
}

const unitKey = 'unit';

/** The parts in the order they are filled in. */
export function partsOf({ activities, unitAnswers }: Report): readonly ReportPart[] {
  const parts = activities.map(
    ({ activityId, name }): ReportPart => ({
      key: activityId,
      activityId,
      name,
      owns: (path) => path.startsWith(`activities.${activityId}`),
    }),
  );
  if (unitAnswers.length === 0) return parts;
  return [...parts, { key: unitKey, activityId: null, name: null, owns: (path) => path.startsWith('unit.') }];
}
