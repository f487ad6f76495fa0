import { DateField, TextArea } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/useFormat';

/** From when a version is to apply and why, as typed. */
export interface PublicationValues {
  readonly effectiveFrom: string;
  readonly reason: string;
}

/** What is wrong with a field, by the server's code. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
}

interface PublicationFieldsProps {
  readonly values: PublicationValues;
  readonly onChange: (values: PublicationValues) => void;
  readonly faults: readonly FieldFault[];
  readonly today: string;
  /** Nothing can come into force before it; null while there is no version. */
  readonly latestFrom: string | null;
  /** Parts the ids of these fields from others on the page. */
  readonly idPrefix: string;
}

/** The day and the reason that every version is published with. */
export function PublicationFields({ values, onChange, faults, today, latestFrom, idPrefix }: PublicationFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useFaultSentence(latestFrom);
  const earliest = latestFrom !== null && latestFrom > today ? latestFrom : today;
  const errorOf = (field: string): string | null => {
    const fault = faults.find((each) => each.field === field);
    return fault ? sentence(fault) : null;
  };
  return (
    <div className="u-fields">
      <DateField
        id={`${idPrefix}-effectiveFrom`}
        label={t('versions.form.effectiveFrom')}
        hint={t('versions.form.effectiveFromHint', { day: format.day(earliest) })}
        pickLabel={t('errors.pickDay')}
        min={earliest}
        value={values.effectiveFrom}
        onChange={(effectiveFrom) => onChange({ ...values, effectiveFrom })}
        error={errorOf('effectiveFrom')}
      />
      <TextArea
        id={`${idPrefix}-reason`}
        label={t('versions.form.reason')}
        hint={t('versions.form.reasonHint')}
        rows={2}
        value={values.reason}
        onChange={(reason) => onChange({ ...values, reason })}
        error={errorOf('reason')}
      />
    </div>
  );
}

/** What is wrong with the day, the reason, or the name of a draft, and what to do about it. */
export function useFaultSentence(latestFrom: string | null): (fault: FieldFault) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ field, code }) => {
    if (code === 'beforeLatestVersion')
      return t('versions.problem.effectiveFrom.beforeLatestVersion', { day: format.day(latestFrom ?? '') });
    if (field === 'effectiveFrom') return t(`versions.problem.effectiveFrom.${code as 'required'}`);
    return field === 'reason' ? t(`versions.problem.reason.${code as 'required'}`) : t(`versions.problem.name.${code as 'required'}`);
  };
}
