import { ErrorSummary } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useProblems } from './problems';
import { controlOf } from './useActivityForm';
import { useProblemSentence } from './useProblemSentence';

/** Everything that has to be mended, in the order of the page. */
export function Summary({ attempt }: { readonly attempt: number }) {
  const { t } = useTranslation();
  const { list } = useProblems();
  const { inSummary } = useProblemSentence();
  if (list.length === 0) return null;
  const problems = list.map((problem) => ({ fieldId: controlOf(problem), text: inSummary(problem) }));
  return <ErrorSummary title={t('errors.summary', { count: list.length, number: list.length })} problems={problems} attempt={attempt} />;
}
