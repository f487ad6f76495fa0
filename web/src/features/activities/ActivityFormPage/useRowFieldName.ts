import type { Catalogue } from '@utblick/i18n';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values';

type FormWord = keyof Catalogue['activities']['form'];

const words: Readonly<Record<string, FormWord>> = {
  'partners.name': 'partnerName',
  'partners.kind': 'partnerKind',
  'partners.city': 'partnerCity',
  'partners.country': 'partnerCountry',
  'funding.year': 'year',
  'funding.nature': 'nature',
  'funding.budget': 'budget',
  'funding.grantReceived': 'grantReceived',
  'funding.coFinancingCash': 'coFinancingCash',
  'funding.coFinancingInKind': 'coFinancingInKind',
};

/** What a field in a row is called with its row: "Budget, år 2026", "Land, part 2". Null for other fields. */
export function useRowFieldName(): (field: string) => string | null {
  const { t } = useTranslation();
  const { getValues } = useFormContext<FormValues>();
  return (path) => {
    const [, rows, index, name] = /^(partners|funding)\.(\d+)\.(\w+)$/.exec(path) ?? [];
    const word = words[`${rows}.${name}`];
    if (!word) return null;
    const row = rows === 'partners' ? t('activities.form.partner', { number: Number(index) + 1 }) : yearWords(Number(index));
    return t('activities.problem.rowField', { field: t(`activities.form.${word}`), row: row.toLowerCase() });
  };

  function yearWords(index: number): string {
    const year = getValues('funding')[index]?.year.trim();
    return year ? t('activities.form.yearOf', { year }) : t('activities.form.newYear');
  }
}
