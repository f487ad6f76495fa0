import { Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '../useAnswerWords';
import type { AnswerFieldProps } from './answer-field-props';

type LastAnswerProps = Pick<AnswerFieldProps, 'report' | 'field' | 'data' | 'answer'>;

/** What was handed in last time: a figure at once, a text on demand. */
export function LastAnswer({ report, field, data, answer }: LastAnswerProps) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const year = report.lastYear;
  const last = data ? words.read(field.type, data.last) : null;
  if (year === null || !data) return null;
  if (last === null) return null;
  if (field.type === 'money' || field.type === 'yes_no')
    return <p className="report-source">{t('reporting.report.lastYear', { year, value: last })}</p>;
  if (last === answer.text && field.type !== 'list') return <p className="report-source">{t('reporting.report.lastSame', { year })}</p>;
  return (
    <Disclosure summary={t(field.type === 'list' ? 'instruction.list.last' : 'reporting.report.lastText', { year })}>
      <p className="report-last">{last}</p>
    </Disclosure>
  );
}
