import type { Field } from '@utblick/configuration';
import type { RegisterActivity } from './register-activity';
import type { Answer, ReportContent } from './report-content';

/** What one unit handed in, whole in itself: it can be read without the register and without the rule. No names of people. */
export interface ReportSnapshot {
  readonly format: 1;
  readonly round: {
    readonly id: string;
    readonly name: string;
    readonly year: number;
    readonly ruleKey: string;
    readonly versionId: string;
  };
  readonly unit: { readonly id: string; readonly key: string; readonly name: string; readonly kind: string };
  readonly nothingToReport: boolean;
  readonly fields: readonly Pick<Field, 'key' | 'label' | 'type' | 'per'>[];
  readonly activities: readonly SnapshotActivity[];
  /** Answers asked once for the whole unit, by field key. */
  readonly unitAnswers: Readonly<Record<string, Answer>>;
  /** The goals that the activities are linked to. */
  readonly goals: readonly SnapshotGoal[];
  /** ISO instant. */
  readonly submittedAt: string;
}

export interface SnapshotActivity {
  readonly activityId: string;
  readonly name: string;
  readonly kind: string;
  readonly programme: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** By field key; money is a whole number of kronor. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly goals: readonly string[];
}

export interface SnapshotGoal {
  readonly key: string;
  readonly name: string;
  readonly level: 'municipality' | 'unit';
}

/** Where a snapshot belongs and what was asked. */
export interface SnapshotFrame {
  readonly round: ReportSnapshot['round'];
  readonly unit: ReportSnapshot['unit'];
  readonly fields: readonly Field[];
  readonly submittedAt: Date;
}

/** What the snapshot is made of beside the answers. */
export interface SnapshotSetting extends SnapshotFrame {
  readonly goals: readonly SnapshotGoal[];
  readonly register: readonly RegisterActivity[];
}

/** The frozen form of a complete report. */
export function reportSnapshot(setting: SnapshotSetting, content: ReportContent): ReportSnapshot {
  const used = new Set(content.activities.flatMap(({ goals }) => goals));
  return {
    ...frame(setting),
    nothingToReport: false,
    activities: content.activities.flatMap(({ activityId, answers, goals }) => {
      const activity = setting.register.find(({ id }) => id === activityId);
      if (!activity) return [];
      const { name, kind, programme, startsOn, endsOn } = activity;
      return [{ activityId, name, kind, programme, startsOn, endsOn, answers, goals }];
    }),
    unitAnswers: content.unit,
    goals: setting.goals.filter(({ key }) => used.has(key)),
  };
}

/** The frozen form of "nothing to report". */
export const emptySnapshot = (setting: SnapshotFrame): ReportSnapshot => ({
  ...frame(setting),
  nothingToReport: true,
  activities: [],
  unitAnswers: {},
  goals: [],
});

function frame({
  round,
  unit,
  fields,
  submittedAt,
}: SnapshotFrame): Pick<ReportSnapshot, 'format' | 'round' | 'unit' | 'fields' | 'submittedAt'> {
  return {
    format: 1,
    round,
    unit,
    fields: fields.map(({ key, label, type, per }) => ({ key, label, type, per })),
    submittedAt: submittedAt.toISOString(),
  };
}
