import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Fault } from './directory-form';

const named = ['issuer', 'clientId', 'clientSecret', 'scopes', 'subjectClaim', 'nameClaim', 'emailClaim', 'groupClaim'] as const;
const inGroup = { group: 'group', roleKey: 'role', unitId: 'unit' } as const;

/** What is wrong as a sentence; in the list above the form with the number of the group it is in. */
export function useFaultWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = (field: string): string => {
    const [, , part] = field.split('.');
    const known = named.find((name) => name === field);
    if (known) return t(`signInSettings.${known}`);
    return part && part in inGroup ? t(`signInSettings.${inGroup[part as keyof typeof inGroup]}`) : '';
  };
  const atField = ({ field, code }: Fault): string => {
    const name = nameOf(field);
    // Inside a sentence a field's name begins small, unless it stands first.
    const inSentence = code === 'required' ? name.charAt(0).toLocaleLowerCase(format.locale) + name.slice(1) : name;
    return t(`signInSettings.fault.${code}`, { field: inSentence });
  };
  const inList = (fault: Fault): string => {
    const [list, index] = fault.field.split('.');
    const words = atField(fault);
    return list === 'groupRoles' && index !== undefined
      ? `${t('signInSettings.groupNumber', { number: Number(index) + 1 })}: ${words}`
      : words;
  };
  return { atField, inList };
}
