import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { ReportFieldData, ValueData } from './report-form';

/** Answers in words: as they stand in a control, and as they are read. */
export function useAnswerWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const inControl = useCallback(
    (value: ValueData | null): string => (value === null ? '' : value.amount === null ? (value.text ?? '') : format.number(value.amount)),
    [format],
  );
  return useMemo(
    () => ({
      inControl,
      amountInControl: (kronor: number) => format.number(kronor),
      /** Null where there is no answer. */
      read: (type: string, value: ValueData | null): string | null => {
        if (value === null) return null;
        if (value.amount !== null) return format.money(value.amount);
        if (type === 'yes_no') return t(value.text === 'yes' ? 'reporting.report.yes' : 'reporting.report.no');
        return value.text;
      },
      /** The field's label, with the year where an amount is that of a year. */
      label: ({ label, type }: ReportFieldData, year: number): string => (type === 'money' ? `${label} ${year}` : label),
    }),
    [inControl, format, t],
  );
}
