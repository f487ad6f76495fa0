import type { Catalogue } from '@utblick/i18n';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { DecisionField } from './decision-values';

type Problems = Catalogue['reportingDecision']['decision']['problem'];

/** The sentence for what the server found wrong in a field. */
export function useDecisionProblem(notBefore: string | null): (field: DecisionField, code: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (field, code) => {
      const day = notBefore === null ? '' : format.day(notBefore);
      const problems = t('reportingDecision.decision.problem', { returnObjects: true, day }) as Problems;
      const known = problems[field] as Readonly<Record<string, string>>;
      return known[code] ?? problems.other;
    },
    [t, format, notBefore],
  );
}
