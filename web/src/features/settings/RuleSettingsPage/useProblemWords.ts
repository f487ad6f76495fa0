import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { type FieldProblemCode, useRuleFormState } from './rule-form-context';

const sections = ['what', 'who', 'when', 'receive', 'approve', 'onward', 'decision'] as const;
export type Section = (typeof sections)[number];

/** The number that a section has on the page. */
export const numberOf = (section: Section): number => sections.indexOf(section) + 1;

/** The sections' fields; a step lies in the section where it is drawn. */
const sectionOfField: Readonly<Record<string, Section>> = {
  rule: 'what',
  name: 'what',
  contents: 'what',
  ownFields: 'what',
  cadence: 'when',
  interimMonths: 'when',
  deadline: 'when',
  decidedBy: 'decision',
  decidedOn: 'decision',
  reference: 'decision',
  effectiveFrom: 'decision',
};

/** Problems in words: at their field, and in the summary with the section they lie in. */
export function useProblemWords(sectionOfStep: (key: string) => Section) {
  const { t } = useTranslation();
  const sentence = useProblemSentence();
  const sectionOf = ({ field }: FieldProblemCode): Section => {
    const [first = '', second = ''] = field.split('.');
    return first === 'steps' ? sectionOfStep(second) : (sectionOfField[first] ?? 'what');
  };
  const inSummary = (problem: FieldProblemCode): string => {
    const section = sectionOf(problem);
    const name = t('settings.rule.numbered', { number: numberOf(section), name: t(`settings.rule.sections.${section}`) });
    const what = sentence(problem);
    return `${name}: ${what.charAt(0).toLocaleLowerCase('sv')}${what.slice(1)}`;
  };
  const inOrder = (problems: readonly FieldProblemCode[]): readonly FieldProblemCode[] =>
    [...problems].sort((one, other) => numberOf(sectionOf(one)) - numberOf(sectionOf(other)));
  return { inSummary, inOrder };
}

/** What is wrong with a field and what to do about it, as a sentence. */
export function useProblemSentence(): (problem: FieldProblemCode) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { page } = useRuleFormState();
  return ({ field, code }) => {
    if (code === 'required' && field === 'contents') return t('settings.problem.contents');
    if (code === 'required' && field === 'steps.redovisar') return t('settings.problem.reporters');
    if (code === 'required') {
      const last = field.startsWith('steps') ? 'step' : (field.split('.').at(-1) ?? field);
      return t(`settings.problem.missing.${last as 'name'}`);
    }
    if (code === 'beforeLatestVersion') return t('settings.problem.beforeLatestVersion', { day: format.day(page.latestFrom) });
    return t(`settings.problem.${code as 'notDate'}`);
  };
}
