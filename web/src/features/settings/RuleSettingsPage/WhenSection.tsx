import { formattingTag, monthName } from '@utblick/i18n';
import { Checkbox, RadioGroup, Select, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { FaultLine } from './FaultLine';
import { isOwn, type LastDayValues } from './form-values';
import { fieldId, useRuleFormState } from './rule-form-context';
import { FormSection, SettingPart } from './SettingPart';
import { useFault } from './useFault';

const noLastDay: LastDayValues = { type: '', month: '', day: '', year: '', role: '', days: '' };

/** How often it is asked, and by when the units are to answer. */
export function WhenSection() {
  const { t } = useTranslation();
  const { page, values, set } = useRuleFormState();
  const stated = isOwn(page) ? null : page.rule;
  return (
    <FormSection section="when">
      <SettingPart
        setting={stated?.cadence ?? null}
        name={t('settings.part.cadence')}
        isSet={values.cadence !== ''}
        onUnset={() => set({ cadence: '', interimMonths: [] })}
      >
        <Cadence />
      </SettingPart>
      {stated?.interimMonths.settable && (
        <SettingPart
          setting={stated.interimMonths}
          name={t('settings.part.interimMonths')}
          isSet={values.interimMonths.length > 0}
          onUnset={() => set({ interimMonths: [] })}
        >
          <Months />
        </SettingPart>
      )}
      <SettingPart
        setting={stated?.deadline ?? null}
        name={t('settings.part.deadline')}
        isSet={values.deadline.type !== ''}
        onUnset={() => set({ deadline: noLastDay })}
      >
        <LastDay />
      </SettingPart>
    </FormSection>
  );
}

const cadences = ['yearly', 'interim_and_yearly'] as const;

function Cadence() {
  const { t } = useTranslation();
  const word = useWord();
  const { values, set } = useRuleFormState();
  const fault = useFault();
  return (
    <>
      <RadioGroup
        id={fieldId('cadence')}
        label={t('settings.rule.cadence')}
        beside
        value={values.cadence || null}
        onChange={(cadence) => set({ cadence })}
        choices={cadences.map((id) => ({ id, name: word('cadence', id) }))}
        error={fault('cadence')}
      />
      {values.cadence === 'interim_and_yearly' && <Months />}
    </>
  );
}

const interimMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

function Months() {
  const { t } = useTranslation();
  const format = useFormat();
  const { values, set } = useRuleFormState();
  const fault = useFault();
  const toggle = (month: number, chosen: boolean): void =>
    set({ interimMonths: interimMonths.filter((each) => (each === month ? chosen : values.interimMonths.includes(each))) });
  return (
    <fieldset className="rule-group" id={fieldId('interimMonths')}>
      <legend className="u-label">{t('settings.rule.months')}</legend>
      <FaultLine text={fault('interimMonths')} />
      <div className="u-choices rule-months">
        {interimMonths.map((month) => (
          <Checkbox key={month} isSelected={values.interimMonths.includes(month)} onChange={(chosen) => toggle(month, chosen)}>
            {monthName(month, formattingTag(format.locale))}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

const lastDayTypes = ['calendar_date', 'year_end', 'days_before_meeting'] as const;

function LastDay() {
  const { t } = useTranslation();
  const { page, values, set } = useRuleFormState();
  const fault = useFault();
  const { deadline } = values;
  return (
    <>
      <RadioGroup
        id={fieldId('deadline.type')}
        label={t('settings.rule.deadline')}
        labelNote={isOwn(page) ? t('settings.rule.optional') : undefined}
        value={deadline.type || null}
        onChange={(type) => set({ deadline: { ...noLastDay, type } })}
        choices={lastDayTypes.map((id) => ({ id, name: t(`settings.rule.deadlineType.${id}`) }))}
        error={fault('deadline.type')}
      />
      {deadline.type !== 'calendar_date' && <FaultLine text={fault('deadline')} />}
      {deadline.type === 'calendar_date' && <CalendarDay />}
      {deadline.type === 'days_before_meeting' && <BeforeMeeting />}
    </>
  );
}

function useLastDay() {
  const { values, set } = useRuleFormState();
  const { deadline } = values;
  return { deadline, change: (changed: Partial<LastDayValues>) => set({ deadline: { ...deadline, ...changed } }) };
}

const months = [...interimMonths, 12] as const;

function CalendarDay() {
  const { t } = useTranslation();
  const format = useFormat();
  const fault = useFault();
  const { deadline, change } = useLastDay();
  return (
    <>
      <div className="u-field-row">
        <TextField
          id={fieldId('deadline.day')}
          label={t('settings.rule.day')}
          width="short"
          inputMode="numeric"
          value={deadline.day}
          onChange={(day) => change({ day })}
          error={fault('deadline.day', 'deadline')}
        />
        <Select
          id={fieldId('deadline.month')}
          label={t('settings.rule.month')}
          placeholder={t('settings.rule.chooseMonth')}
          value={deadline.month || null}
          onChange={(month) => change({ month })}
          choices={months.map((month) => ({ id: String(month), name: format.sentence(monthName(month, formattingTag(format.locale))) }))}
          error={fault('deadline.month')}
        />
      </div>
      <RadioGroup
        id={fieldId('deadline.year')}
        label={t('settings.rule.year')}
        beside
        value={deadline.year || null}
        onChange={(year) => change({ year })}
        choices={(['next', 'same'] as const).map((id) => ({ id, name: t(`settings.rule.yearChoice.${id}`) }))}
        error={fault('deadline.year')}
      />
    </>
  );
}

function BeforeMeeting() {
  const { t } = useTranslation();
  const { page } = useRuleFormState();
  const fault = useFault();
  const { deadline, change } = useLastDay();
  const meeting = new Set(page.meetings.map(({ role }) => role));
  const bodies = page.roles.filter(({ key }) => meeting.has(key) || key === deadline.role);
  return (
    <div className="u-field-row">
      <TextField
        id={fieldId('deadline.days')}
        label={t('settings.rule.days')}
        width="short"
        inputMode="numeric"
        value={deadline.days}
        onChange={(days) => change({ days })}
        error={fault('deadline.days')}
      />
      <Select
        id={fieldId('deadline.role')}
        label={t('settings.rule.body')}
        placeholder={t('settings.rule.chooseRole')}
        value={deadline.role || null}
        onChange={(role) => change({ role })}
        choices={bodies.map(({ key, name }) => ({ id: key, name }))}
        error={fault('deadline.role', 'deadline')}
      />
    </div>
  );
}
