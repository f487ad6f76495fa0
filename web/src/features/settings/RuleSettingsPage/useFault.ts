import { useRuleFormState } from './rule-form-context';
import { useProblemSentence } from './useProblemWords';

/** What is wrong with a field, or with one of several, as a sentence; null where nothing is. */
export function useFault(): (...fields: string[]) => string | null {
  const { problems } = useRuleFormState();
  const sentence = useProblemSentence();
  return (...fields) => {
    const problem = problems.find(({ field }) => fields.includes(field));
    return problem ? sentence(problem) : null;
  };
}
