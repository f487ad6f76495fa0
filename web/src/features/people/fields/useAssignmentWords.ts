import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';

/** What every page gets of an assignment. */
export interface AssignmentData {
  readonly roleName: string;
  readonly unitName: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly substituteFor: string | null;
  readonly time: string;
}

/** An assignment in words: its place ("Kontaktperson, Omsorgsförvaltningen") and its days. */
export function useAssignmentWords() {
  const { t } = useTranslation();
  const format = useFormat();
  /** A role that is named after its unit is not said twice. */
  const place = ({ roleName, unitName, substituteFor }: Pick<AssignmentData, 'roleName' | 'unitName' | 'substituteFor'>): string => {
    const seat = unitName && unitName !== roleName ? t('people.at', { role: roleName, unit: unitName }) : roleName;
    return substituteFor === null ? seat : `${seat} (${t('people.substituting', { name: substituteFor })})`;
  };
  const days = ({ validFrom, validTo, time }: Pick<AssignmentData, 'validFrom' | 'validTo' | 'time'>): string => {
    const day = (iso: string): string => format.day(iso, 'shortWithYear');
    if (validTo !== null) return t('people.span', { from: day(validFrom), to: day(validTo) });
    return t(time === 'coming' ? 'people.from' : 'people.since', { from: day(validFrom) });
  };
  return { place, days };
}
