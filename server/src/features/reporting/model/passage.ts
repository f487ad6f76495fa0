import { formatKronor } from '@utblick/domain';
import type { AnswerValue } from './report-content';
import type { ReportSnapshot, SnapshotActivity } from './report-snapshot';

/** One part of a passage under a heading of its own: running text, then a list. */
export interface PassageSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** What a unit has reported, as text that can stand in its ordinary document. No names of people. */
export interface Passage {
  readonly heading: string;
  readonly unitName: string;
  readonly sections: readonly PassageSection[];
}

/**
 * The finished passage of a unit, read off the frozen report alone: what was reported, in the order of the rule's fields
 * (HUD-F2, STH-F1). Null where the unit had nothing to report.
 * @param heading what the passage is about, in the words of the document's language
 */
export function passageOf(snapshot: ReportSnapshot, heading: string): Passage | null {
  if (snapshot.nothingToReport) return null;
  const { fields, activities, unitAnswers, unit } = snapshot;
  const aboutUnit = fields.filter(({ per }) => per === 'unit').map((field) => unitSection(field, unitAnswers[field.key]?.value ?? null));
  const aboutActivities = activities.map((activity) => activitySection(activity, fields));
  const sections = [...aboutActivities, ...aboutUnit].filter(({ paragraphs, items }) => paragraphs.length + items.length > 0);
  return { heading, unitName: unit.name, sections };
}

type SnapshotField = ReportSnapshot['fields'][number];

function unitSection({ label, type }: SnapshotField, value: AnswerValue): PassageSection {
  const lines = linesOf(value, type);
  return type === 'list' ? { title: label, paragraphs: [], items: lines } : { title: label, paragraphs: lines, items: [] };
}

function activitySection({ name, answers }: SnapshotActivity, fields: readonly SnapshotField[]): PassageSection {
  const told = fields
    .filter(({ per }) => per === 'activity')
    .flatMap(({ key, label, type }) => {
      const [first, ...rest] = linesOf(answers[key]?.value ?? null, type);
      return first === undefined ? [] : [`${label}: ${first}`, ...rest];
    });
  return { title: name, paragraphs: told, items: [] };
}

/** An answer line by line, without the marks that people put before the points of a list. */
function linesOf(value: AnswerValue, type: SnapshotField['type']): string[] {
  if (value === null) return [];
  if (typeof value === 'number') return [formatKronor(value, 'sv')];
  const lines = value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return type === 'list' ? lines.map((line) => line.replace(/^[-–•*]\s+/, '')) : lines;
}

/** The passage as plain text, to be pasted anywhere: headings on lines of their own, points with a dash. */
export function passageText({ heading, sections }: Passage): string {
  const parts = sections.map(({ title, paragraphs, items }) => [title, ...paragraphs, ...items.map((item) => `– ${item}`)].join('\n'));
  return [heading, ...parts].join('\n\n');
}
