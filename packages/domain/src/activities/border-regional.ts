/**
 * Whether a tenant counts border-regional work as international: `yes` like any other, `no` not at all, `marked` counted
 * and marked so that it can be told apart (HBG §1.1). Null where the configuration says nothing of it.
 */
export type BorderSetting = 'yes' | 'no' | 'marked' | null;

/** Whether an activity is among the international ones, in lists, totals and figures. */
export const countsAsInternational = (setting: BorderSetting, activity: { readonly borderRegional: boolean }): boolean =>
  !(setting === 'no' && activity.borderRegional);

/** Whether an activity is told apart as border-regional where it is shown among others. */
export const isMarkedBorderRegional = (setting: BorderSetting, activity: { readonly borderRegional: boolean }): boolean =>
  activity.borderRegional && (setting === 'marked' || setting === 'no');

/** A figure over all activities, and the same without the border-regional ones. Null is that nobody has entered any. */
export interface SplitFigure {
  readonly all: number | null;
  readonly strict: number | null;
}

/** The figure as the setting wants it: the same as adding up only what {@link countsAsInternational}. */
export const internationalFigure = (setting: BorderSetting, { all, strict }: SplitFigure): number | null =>
  setting === 'no' ? strict : all;
