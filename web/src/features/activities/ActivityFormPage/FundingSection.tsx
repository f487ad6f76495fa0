import { Button, ComboBox, RadioGroup, SectionHeading, TextField } from '@utblick/ui';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../shared/useWord';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { useFieldName } from '../useFieldName';
import type { FormSectionProps } from './BasicsSection';
import { FormChoice, FormMoney, FormText, noChoice } from './FormFields';
import { type FormValues, nextYear } from './form-values';
import { useProblems } from './problems';
import { useField } from './useField';

/** Programme, own role, and the money year by year. */
export function FundingSection({ page }: FormSectionProps) {
  const { t } = useTranslation();
  const word = useWord();
  const name = useFieldName();
  const { today } = useViewer();
  const { getValues } = useFormContext<FormValues>();
  const { fields, append, remove } = useFieldArray<FormValues, 'funding'>({ name: 'funding' });
  const { forget } = useProblems();
  const removeAt = (index: number): void => {
    forget('funding');
    remove(index);
  };
  return (
    <section className="activity-form-section">
      <SectionHeading>{name('funding')}</SectionHeading>
      <div className="u-band-body u-fields">
        <div className="u-field-row">
          <ProgrammeField page={page} />
          <FormChoice
            path="ownRole"
            label={name('ownRole')}
            labelNote={t('activities.form.optional')}
            placeholder={t('activities.form.chooseRole')}
            choices={[noChoice(t('activities.form.noRole')), ...page.ownRoles.map((id) => ({ id, name: word('ownRole', id) }))]}
          />
        </div>
        <p className="u-hint">{t('activities.form.fundingLead')}</p>
        {fields.map(({ id }, index) => (
          <YearFields key={id} index={index} onRemove={() => removeAt(index)} />
        ))}
        <div>
          <Button icon={<Plus aria-hidden />} onPress={() => append(nextYear(getValues('funding'), today))}>
            {t('activities.form.addYear')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Stands for a programme that is not in the list. */
const other = 'other';

function ProgrammeField({ page }: FormSectionProps) {
  const { t } = useTranslation();
  const name = useFieldName();
  const { value, onChange, ...field } = useField('programme');
  const known = page.programmes.some(({ key }) => key === value);
  const [isOther, setOther] = useState(value !== '' && !known);
  const choices = [
    ...page.programmes.map(({ key: id, name: programme }) => ({ id, name: programme })),
    { id: other, name: t('activities.form.otherProgramme') },
  ];
  const choose = (id: string | null): void => {
    setOther(id === other);
    onChange(id === null || id === other ? '' : id);
  };
  return (
    <div className="activity-form-programme">
      <ComboBox
        id={isOther ? `${field.id}-val` : field.id}
        label={name('programme')}
        labelNote={t('activities.form.optional')}
        choices={choices}
        value={isOther ? other : value || null}
        onChange={choose}
        emptyText={t('activities.form.noMatch')}
        openLabel={t('activities.form.openList')}
        error={isOther ? null : field.error}
      />
      {isOther && <TextField {...field} label={t('activities.form.otherProgrammeName')} value={value} onChange={onChange} />}
    </div>
  );
}

function YearFields({ index, onRemove }: { readonly index: number; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  const year = useWatch<FormValues, `funding.${number}.year`>({ name: `funding.${index}.year` }).trim();
  const at = <Name extends keyof FormValues['funding'][number]>(field: Name) => `funding.${index}.${field}` as const;
  const nature = useField(at('nature'));
  return (
    <fieldset className="activity-form-row" aria-label={year ? t('activities.form.yearOf', { year }) : t('activities.form.newYear')}>
      <div className="activity-form-row-head">
        <FormText path={at('year')} label={t('activities.form.year')} width="short" inputMode="numeric" />
        <RadioGroup
          label={t('activities.form.nature')}
          beside
          value={nature.value}
          onChange={nature.onChange}
          choices={[
            { id: 'outcome', name: t('activities.form.outcome') },
            { id: 'forecast', name: t('activities.form.forecast') },
          ]}
        />
        <Button look="tertiary" icon={<Trash2 aria-hidden />} onPress={onRemove}>
          {year ? t('activities.form.removeYear', { year }) : t('activities.form.removeThisYear')}
        </Button>
      </div>
      <div className="activity-form-amounts">
        <FormMoney path={at('budget')} label={t('activities.form.budget')} />
        <FormMoney path={at('grantReceived')} label={t('activities.form.grantReceived')} />
        <FormMoney path={at('coFinancingCash')} label={t('activities.form.coFinancingCash')} />
        <FormMoney path={at('coFinancingInKind')} label={t('activities.form.coFinancingInKind')} />
      </div>
    </fieldset>
  );
}
