import { createContext } from 'react';
import type { FormPage } from '../form-values';

type Rules = FormPage['rules'];
export type CheckRule = Rules['checks'][number];
export type CheckQuestion = CheckRule['questions'][number];

/** The checks that the form asks, for those who have to name a question. */
export const ChecksContext = createContext<readonly CheckRule[]>([]);

/** A question with its place among the answers of the form. */
export interface PlacedQuestion {
  readonly question: CheckQuestion;
  readonly index: number;
}

/** The questions of one rule with their places: the form holds those of all rules, one after the other. */
export function placedQuestions(checks: readonly CheckRule[], ruleKey: string): readonly PlacedQuestion[] {
  const all = checks.flatMap((rule) => rule.questions.map((question) => ({ ruleKey: rule.key, question })));
  return all.flatMap(({ ruleKey: of, question }, index) => (of === ruleKey ? { question, index } : []));
}

/** The place of a rule's decision among those of the form; -1 where it has none. */
export const decisionIndex = (checks: readonly CheckRule[], ruleKey: string): number =>
  checks.filter(({ decision }) => decision !== null).findIndex(({ key }) => key === ruleKey);
