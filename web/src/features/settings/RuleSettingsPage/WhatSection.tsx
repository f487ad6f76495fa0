import { Button, Checkbox, Select, TextField } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FaultLine } from './FaultLine';
import { isOwn, newField, type OwnField } from './form-values';
import { fieldId, useRuleFormState } from './rule-form-context';
import { FormSection, SettingPart } from './SettingPart';
import { useFault } from './useFault';

/** What the rule is called and what it asks for. */
export function WhatSection() {
  const { t } = useTranslation();
  const { page, values, set } = useRuleFormState();
  const fault = useFault();
  const isSet = values.sharedFields.length + values.ownFields.length > 0;
  return (
    <FormSection section="what">
      <FaultLine text={fault('rule')} />
      {isOwn(page) && (
        <TextField
          id={fieldId('name')}
          label={t('settings.rule.name')}
          hint={t('settings.rule.nameHint')}
          width="text"
          value={values.name}
          onChange={(name) => set({ name })}
          error={fault('name')}
        />
      )}
      <SettingPart
        setting={isOwn(page) ? null : (page.rule?.contents ?? null)}
        name={t('settings.part.contents')}
        isSet={isSet}
        onUnset={() => set({ sharedFields: [], ownFields: [] })}
      >
        <Contents />
      </SettingPart>
    </FormSection>
  );
}

function Contents() {
  const { t } = useTranslation();
  const { page, values, set } = useRuleFormState();
  const fault = useFault();
  const { sharedFields, ownFields } = values;
  const toggle = (key: string, chosen: boolean): void => {
    const kept = page.sharedFields.map((field) => field.key).filter((each) => (each === key ? chosen : sharedFields.includes(each)));
    set({ sharedFields: kept });
  };
  const change = (at: number, field: OwnField | null): void =>
    set({ ownFields: ownFields.flatMap((each, index) => (index === at ? (field ?? []) : [each])) });
  return (
    <fieldset className="rule-group">
      <legend className="u-label">{t('settings.rule.contents')}</legend>
      <p className="u-hint">{t('settings.rule.contentsHint')}</p>
      <FaultLine text={fault('contents')} />
      <div className="u-choices rule-choices" id={fieldId('contents')}>
        {page.sharedFields.map(({ key, per }) => (
          <Checkbox
            key={key}
            isSelected={sharedFields.includes(key)}
            onChange={(chosen) => toggle(key, chosen)}
            note={t(`settings.rule.per.${per as 'unit'}`)}
          >
            {t(`settings.sharedField.${key as 'budget'}`)}
          </Checkbox>
        ))}
      </div>
      {ownFields.map((field, index) => (
        <OwnFieldRow key={field.id} index={index} field={field} onChange={(changed) => change(index, changed)} />
      ))}
      <div>
        <Button small icon={<Plus aria-hidden />} onPress={() => set({ ownFields: [...ownFields, newField(ownFields)] })}>
          {t('settings.rule.addField')}
        </Button>
      </div>
    </fieldset>
  );
}

interface OwnFieldRowProps {
  readonly index: number;
  readonly field: OwnField;
  /** Null takes it away. */
  readonly onChange: (field: OwnField | null) => void;
}

const types = ['text', 'money', 'list', 'yes_no'] as const;
const grains = ['unit', 'activity'] as const;

function OwnFieldRow({ index, field, onChange }: OwnFieldRowProps) {
  const { t } = useTranslation();
  const fault = useFault();
  const at = (part: string): string => `ownFields.${index}.${part}`;
  const name = t('settings.rule.ownField', { number: index + 1 });
  return (
    <fieldset className="rule-own-field" aria-label={name}>
      <TextField
        id={fieldId(at('label'))}
        label={t('settings.rule.fieldLabel')}
        value={field.label}
        onChange={(label) => onChange({ ...field, label })}
        error={fault(at('label'))}
        width="full"
      />
      <Select
        id={fieldId(at('type'))}
        label={t('settings.rule.fieldType')}
        placeholder={t('settings.rule.chooseType')}
        value={field.type || null}
        onChange={(type) => onChange({ ...field, type })}
        choices={types.map((id) => ({ id, name: t(`settings.rule.type.${id}`) }))}
        error={fault(at('type'))}
        width="full"
      />
      <Select
        id={fieldId(at('per'))}
        label={t('settings.rule.fieldPer')}
        placeholder={t('settings.rule.chooseType')}
        value={field.per || null}
        onChange={(per) => onChange({ ...field, per })}
        choices={grains.map((id) => ({ id, name: t(`settings.rule.per.${id}`) }))}
        error={fault(at('per'))}
        width="full"
      />
      <Button small aria-label={t('settings.rule.removeFieldNamed', { name: field.label || name })} onPress={() => onChange(null)}>
        {t('settings.rule.removeField')}
      </Button>
    </fieldset>
  );
}
