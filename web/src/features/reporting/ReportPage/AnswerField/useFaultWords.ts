import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../../shared/actor-words';
import { amountFault } from '../missing-answers';
import type { ReportFieldData } from '../report-form';

const amountSentences = {
  notMoney: 'reporting.report.amount.notMoney',
  moneyLetters: 'reporting.report.amount.moneyLetters',
  moneyDecimals: 'reporting.report.amount.moneyDecimals',
  moneyNegative: 'reporting.report.amount.moneyNegative',
  moneyTooLarge: 'reporting.report.amount.moneyTooLarge',
} as const;

/** The longest answer the server takes. */
const max = 10_000;

/**
 * The sentence under a field, or null. What the server has found wrong stands until it is mended; an amount that cannot be
 * read is told as soon as the field has been left.
 */
export function useFaultWords() {
  const { t } = useTranslation();
  return (field: ReportFieldData, text: string, fault: string | null, touched: boolean): string | null => {
    const name = midSentence(field.label);
    const amount = field.type === 'money' ? amountFault(text) : null;
    const isEmpty = text.trim() === '';
    if (fault === 'required' && isEmpty)
      return field.type === 'money' ? t('reporting.report.requiredMoney', { field: name }) : t('errors.field.required', { field: name });
    if (fault === 'tooLong' && text.length > max) return t('errors.field.tooLong', { field: field.label, max });
    const sentence = amount === null ? undefined : amountSentences[amount as keyof typeof amountSentences];
    if (sentence && (touched || fault !== null)) return t(sentence);
    return null;
  };
}
