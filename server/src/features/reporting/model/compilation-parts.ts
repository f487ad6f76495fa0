import type { Field, Rule, Step } from '@utblick/configuration';

/** What a part of the compilation is put together from; `written` has no source but the compilers' own words. */
export type PartSource = 'activities' | 'money' | 'goals' | 'reports' | 'written';

/** One part of the compilation as the rule asks for it (KRS-F7, KRS-F8). */
export interface CompilationPart {
  readonly key: string;
  readonly label: string;
  readonly hint: string | null;
  readonly source: PartSource;
  readonly required: boolean;
}

/** The shared words for parts that the reports already answer. */
const assembled: Readonly<Record<string, PartSource>> = {
  activity_part: 'activities',
  project_funds: 'money',
  goal_links: 'goals',
  compilation: 'reports',
};

/** The step at which one text is made of the reports; null where the rule has none. */
export const compileStepOf = (rule: Rule): Step | null => rule.steps.findLast(({ verb }) => verb === 'compile') ?? null;

/** The parts in the order of the rule; empty where the document does not say what the compilation contains. */
export function compilationParts(rule: Rule): readonly CompilationPart[] {
  const fields: readonly Field[] = compileStepOf(rule)?.contents.value ?? [];
  return fields.map(({ key, label, hint, required }) => {
    const source = assembled[key] ?? 'written';
    return { key, label, hint: hint ?? null, source, required: required && source === 'written' };
  });
}
