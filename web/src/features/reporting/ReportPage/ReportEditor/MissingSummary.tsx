import { ErrorSummary } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import type { MissingAnswer } from '../missing-answers';
import { controlIdOf, type Report } from '../report-form';
import { useMissingWords } from './useMissingWords';

export interface MissingSummaryProps {
  readonly report: Report;
  readonly told: readonly MissingAnswer[];
  /** How many times it has been tried. */
  readonly attempt: number;
  /** Opens the part of the form in which the path lies. */
  readonly onGo: (path: string) => void;
}

/** What hindered the report from being handed in, each a link to its field. */
export function MissingSummary({ report, told, attempt, onGo }: MissingSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMissingWords(report);
  const problems = told.map((missing) => ({ fieldId: controlIdOf(missing.path), text: words(missing) }));
  const number = format.sentence(format.inWords(told.length));
  return (
    <ErrorSummary
      title={t('reporting.report.summary', { count: told.length, number })}
      problems={problems}
      attempt={attempt}
      onGoTo={(fieldId) => onGo(told.find(({ path }) => controlIdOf(path) === fieldId)?.path ?? '')}
    />
  );
}
