import type { Answer, ReportContent } from './report-content';
import type { WrittenAnswer, WrittenReport } from './written-report';

/** Somebody else saved the draft in between. Nothing was overwritten; both versions are there to choose from. */
export interface DraftConflict extends WrittenReport {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: Date;
}

/** Stored content in the form in which a browser sends it. */
export function asWritten({ activities, unit }: ReportContent): WrittenReport {
  return {
    activities: activities.map(({ activityId, answers, goals }) => ({ activityId, answers: answersAsWritten(answers), goals })),
    unit: answersAsWritten(unit),
  };
}

function answersAsWritten(answers: Readonly<Record<string, Answer>>): WrittenAnswer[] {
  return Object.entries(answers).map(([field, { value, origin, fetchedOn, list }]) => ({
    field,
    value: value === null ? null : String(value),
    origin,
    fetchedOn,
    list: list?.map(({ activityId, name, included, reason }) => ({ activityId, name, included, reason })) ?? null,
  }));
}
