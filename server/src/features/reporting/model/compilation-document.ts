import { type Chain, type ReportState, reviewStep } from '@utblick/domain';
import type { CompilationContent } from './compilation-content';
import type { CompilationPart } from './compilation-parts';
import type { Answer, AnswerValue } from './report-content';
import type { ReportSnapshot, SnapshotActivity, SnapshotGoal } from './report-snapshot';

/** One unit's place in the round, with its frozen report where that counts. */
export interface CompilationSource {
  readonly reportId: string;
  readonly unit: ReportSnapshot['unit'];
  readonly leftOut: boolean;
  readonly snapshot: ReportSnapshot | null;
  readonly contentHash: string | null;
}

/** The sum of one money field. Null where no report gives a figure: an unknown sum is not zero. */
export interface FieldTotal {
  readonly field: string;
  /** Whole kronor. */
  readonly sum: number | null;
  /** How many figures are missing from the sum. */
  readonly missing: number;
}

export interface CompiledAnswer {
  readonly field: string;
  readonly value: AnswerValue;
  readonly origin: Answer['origin'];
}

export interface CompiledActivity extends Omit<SnapshotActivity, 'answers'> {
  readonly answers: readonly CompiledAnswer[];
  /** The compilers say that none of the goals fits. */
  readonly withoutGoal: boolean;
}

/** One unit's accepted report as the compilation carries it. */
export interface CompiledUnit {
  readonly reportId: string;
  readonly unit: ReportSnapshot['unit'];
  /** Hash of the frozen report, so that the compilation proves what it was made from. */
  readonly contentHash: string;
  readonly nothingToReport: boolean;
  readonly activities: readonly CompiledActivity[];
  readonly answers: readonly CompiledAnswer[];
  readonly totals: readonly FieldTotal[];
}

/** The whole compilation: what was written and what was assembled (KRS-F7, KRS-F8). */
export interface CompilationDocument {
  readonly summary: string;
  readonly parts: readonly (Pick<CompilationPart, 'key' | 'label' | 'source'> & { readonly text: string })[];
  readonly fields: ReportSnapshot['fields'];
  readonly units: readonly CompiledUnit[];
  readonly leftOut: readonly { readonly unit: ReportSnapshot['unit']; readonly reason: string }[];
  readonly totals: readonly FieldTotal[];
  readonly goals: readonly SnapshotGoal[];
}

export interface CompilationSetting {
  readonly parts: readonly CompilationPart[];
  readonly fields: ReportSnapshot['fields'];
  /** Every goal that an activity can be linked to. */
  readonly goals: readonly SnapshotGoal[];
}

/** Whether a report in this state counts: accepted, or handed in where nobody reviews. */
export const counts = (chain: Chain, state: ReportState): boolean =>
  state === 'accepted' || (state === 'submitted' && reviewStep(chain) === null);

/** The sources with what does not count taken out of them: drafts, reports that were returned or wait for review. */
export const countingSources = (
  chain: Chain,
  sources: readonly (CompilationSource & { readonly state: ReportState })[],
): CompilationSource[] =>
  sources.map((source) => (counts(chain, source.state) ? source : { ...source, snapshot: null, contentHash: null }));

/** Puts the compilation together. Pure: the same reports and the same text always give the same document. */
export function compile(
  setting: CompilationSetting,
  sources: readonly CompilationSource[],
  content: CompilationContent,
): CompilationDocument {
  const units = sources.flatMap((source) => compiledUnit(setting, source, content));
  const used = new Set(units.flatMap(({ activities }) => activities.flatMap(({ goals }) => goals)));
  return {
    summary: content.summary,
    parts: setting.parts.map(({ key, label, source }) => ({ key, label, source, text: content.texts[key] ?? '' })),
    fields: setting.fields.map(({ key, label, type, per }) => ({ key, label, type, per })),
    units,
    leftOut: sources.filter(({ leftOut }) => leftOut).map(({ reportId, unit }) => ({ unit, reason: content.leftOut[reportId] ?? '' })),
    totals: totalsOf(setting.fields, units),
    goals: setting.goals.filter(({ key }) => used.has(key)),
  };
}

function compiledUnit(
  setting: CompilationSetting,
  { reportId, unit, snapshot, contentHash }: CompilationSource,
  content: CompilationContent,
): CompiledUnit[] {
  if (snapshot === null || contentHash === null) return [];
  const activities = snapshot.activities.map(
    (activity): CompiledActivity => ({
      ...activity,
      answers: answersIn(setting, 'activity', activity.answers),
      goals: goalsOf(activity, content),
      withoutGoal: content.withoutGoal.includes(activity.activityId),
    }),
  );
  const answers = answersIn(setting, 'unit', snapshot.unitAnswers);
  const compiled = { reportId, unit, contentHash, nothingToReport: snapshot.nothingToReport, activities, answers };
  return [{ ...compiled, totals: totalsOf(setting.fields, [compiled]) }];
}

/** The goals of an activity: the compilers' choice, else the unit's own. */
export const goalsOf = (
  { activityId, goals }: Pick<SnapshotActivity, 'activityId' | 'goals'>,
  content: CompilationContent,
): readonly string[] => content.goals[activityId] ?? goals;

function answersIn({ fields }: CompilationSetting, per: 'activity' | 'unit', answers: SnapshotActivity['answers']): CompiledAnswer[] {
  return fields
    .filter((field) => field.per === per)
    .map(({ key }) => ({
      field: key,
      value: answers[key]?.value ?? null,
      origin: answers[key]?.origin ?? 'written',
    }));
}

/** Sums every money field over some units, in the order of the rule. */
function totalsOf(fields: ReportSnapshot['fields'], units: readonly Pick<CompiledUnit, 'activities' | 'answers'>[]): FieldTotal[] {
  const answers = units.flatMap(({ activities, answers: unitAnswers }) => [
    ...unitAnswers,
    ...activities.flatMap((activity) => activity.answers),
  ]);
  return fields
    .filter(({ type }) => type === 'money')
    .map(({ key }) => ({ field: key, ...totalOf(answers.filter(({ field }) => field === key).map(({ value }) => value)) }));
}

/** The sum of the figures that are there, and how many are not. */
export function totalOf(values: readonly AnswerValue[]): { readonly sum: number | null; readonly missing: number } {
  const figures = values.filter((value): value is number => typeof value === 'number');
  const sum = figures.length === 0 ? null : figures.reduce((one, other) => one + other, 0);
  return { sum, missing: values.length - figures.length };
}
