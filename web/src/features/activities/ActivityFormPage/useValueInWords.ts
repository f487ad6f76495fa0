import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../../shared/useCountryName';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import type { FormPage, FormValues, YearValues } from './form-values';

/** A field's value as somebody would read it out, for holding two versions against each other. */
export function useValueInWords(page: FormPage): (field: keyof FormValues, values: FormValues) => string {
  const { t } = useTranslation();
  const word = useWord();
  const { day } = useFormat();
  const countryName = useCountryName();
  const named = (choices: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    choices.find((choice) => choice.id === id)?.name ?? id;
  const dayWords = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text);
  const year = (row: YearValues): string => {
    const amounts = (['budget', 'grantReceived', 'coFinancingCash', 'coFinancingInKind'] as const)
      .filter((figure) => row[figure] !== '')
      .map((figure) => `${t(`activities.form.${figure}`)} ${row[figure]}`);
    return `${row.year}: ${amounts.join(', ') || t('activities.conflict.empty')}`;
  };
  const words = (field: keyof FormValues, values: FormValues): string => {
    switch (field) {
      case 'kind':
        return word('activityKind', values.kind);
      case 'status':
        return word('activityStatus', values.status);
      case 'ownRole':
        return values.ownRole && word('ownRole', values.ownRole);
      case 'unitId':
        return named(page.units, values.unitId);
      case 'contactPersonId':
        return named(page.people, values.contactPersonId);
      case 'programme':
        return page.programmes.find(({ key }) => key === values.programme)?.name ?? values.programme;
      case 'startsOn':
      case 'endsOn':
        return dayWords(values[field]);
      case 'pillars':
        return [
          ...new Set(values.pillars.map(({ pillarKey }) => page.pillars.find(({ key }) => key === pillarKey)?.name ?? pillarKey)),
        ].join(', ');
      case 'partners':
        return values.partners.map(({ name, country }) => (country ? `${name} (${countryName(country)})` : name)).join(', ');
      case 'funding':
        return values.funding.map(year).join('; ');
      case 'checks':
        return values.checks.flatMap(({ value }) => value || []).join('; ');
      case 'decisions':
        return values.decisions
          .map(({ body, decidedOn, paragraph }) => [body, dayWords(decidedOn), paragraph].filter(Boolean).join(', '))
          .join('; ');
      case 'borderRegional':
        return t(values.borderRegional ? 'activityRules.check.yes' : 'activityRules.check.no');
      default:
        return values[field];
    }
  };
  return (field, values) => words(field, values) || t('activities.conflict.empty');
}
