import type { ReportForm } from './report-form';

/** What was typed but not yet saved, as this window keeps it. */
export interface KeptForm {
  readonly form: ReportForm;
  /** The draft's revision that it was written on. */
  readonly revision: number;
}

/** The page's form with what was kept written over it. Activities that the register has got since stay as the page has them. */
export function overlaid(fresh: ReportForm, kept: ReportForm): ReportForm {
  return {
    activities: fresh.activities.map((activity) => {
      const before = kept.activities.find(({ activityId }) => activityId === activity.activityId);
      return before ? { ...before, answers: { ...activity.answers, ...before.answers } } : activity;
    }),
    unit: { ...fresh.unit, ...kept.unit },
  };
}
