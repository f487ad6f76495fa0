import type { AnswerFault } from './answer-fault';
import type { CompilationContent } from './compilation-content';
import type { CompilationDocument, CompilationSetting } from './compilation-document';

/** The longest text of one part. */
export const maxPartLength = 40_000;

/** What cannot be stored at all: texts that are too long, parts and goals that the rule does not know. */
export function compilationFaults(content: CompilationContent, { parts, goals }: CompilationSetting): readonly AnswerFault[] {
  const faults: AnswerFault[] = [];
  if (content.summary.length > maxPartLength) faults.push({ field: 'summary', code: 'tooLong' });
  for (const [key, text] of Object.entries(content.texts)) {
    if (!parts.some((part) => part.key === key)) faults.push({ field: `texts.${key}`, code: 'unknownChoice' });
    if (text.length > maxPartLength) faults.push({ field: `texts.${key}`, code: 'tooLong' });
  }
  for (const [activityId, keys] of Object.entries(content.goals)) {
    if (keys.some((key) => !goals.some((goal) => goal.key === key))) faults.push({ field: `goals.${activityId}`, code: 'unknownChoice' });
  }
  return faults;
}

/**
 * What still stands between the compilation and finishing it, in the order of the document: the parts that nobody but the
 * compilers can write (KRS-F8), and activities that are neither linked to a goal nor said to fit none (KRS-F10).
 */
export function missingInCompilation({ parts, units }: CompilationDocument, setting: CompilationSetting): readonly AnswerFault[] {
  const required = new Set(setting.parts.filter((part) => part.required).map(({ key }) => key));
  const unwritten = parts
    .filter(({ key, text }) => required.has(key) && text.trim() === '')
    .map(({ key }) => ({ field: `texts.${key}`, code: 'required' }));
  if (setting.goals.length === 0) return unwritten;
  const unlinked = units.flatMap(({ activities }) => activities.filter(({ goals, withoutGoal }) => goals.length === 0 && !withoutGoal));
  return [...unlinked.map(({ activityId }) => ({ field: `goals.${activityId}`, code: 'goalMissing' })), ...unwritten];
}
