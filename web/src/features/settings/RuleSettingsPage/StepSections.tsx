import { Banner, Checkbox, type Choice, ComboBox, NotStated, RadioGroup, Select } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { FaultLine } from './FaultLine';
import { isOwn, type StepValues } from './form-values';
import { fieldId, useRuleFormState } from './rule-form-context';
import { FormSection, SettingPart } from './SettingPart';
import { type StepSection, stepsIn } from './step-sections';
import { useFault } from './useFault';

/** Those steps of the chain that a section is about: who reports, who receives, who approves, and who is told. */
export function StepSections({ section }: { readonly section: StepSection }) {
  const { t } = useTranslation();
  const { page, values } = useRuleFormState();
  const steps = stepsIn(page, values, section);
  return (
    <FormSection section={section}>
      {steps.length === 0 && (
        <div>
          <NotStated>{t('settings.rule.notStated')}</NotStated>
          <p className="u-t14 u-ink3">{t('settings.rule.noStep')}</p>
        </div>
      )}
      {steps.map(({ key }) => (
        <StepPart key={key} stepKey={key} />
      ))}
    </FormSection>
  );
}

const slots = ['redovisar', 'sammanstaller', 'godkanner', 'vidare', 'publicerar'] as const;
const isSlot = (key: string): key is (typeof slots)[number] => slots.some((slot) => slot === key);

function StepPart({ stepKey }: { readonly stepKey: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const { page, values, setStep } = useRuleFormState();
  const own = isOwn(page);
  const step = values.steps.find(({ key }) => key === stepKey);
  const known = page.rule?.steps.find(({ key }) => key === stepKey);
  const name =
    own && isSlot(stepKey) ? t(`settings.rule.slot.${stepKey}`) : (known?.label ?? word('verb', known?.verb ?? step?.verb ?? ''));
  const reports = (step ?? known)?.verb === 'report';
  return (
    <SettingPart
      setting={own ? null : (known ?? null)}
      name={name}
      isSet={step !== undefined && step.unitKinds.length + step.roles.length > 0}
      onUnset={() => setStep(stepKey, { unitKinds: [], roles: [] })}
    >
      {step && (reports ? <Reporters step={step} /> : <Body step={step} name={name} />)}
    </SettingPart>
  );
}

function Reporters({ step }: { readonly step: StepValues }) {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  const { page, setStep } = useRuleFormState();
  const fault = useFault();
  const kinds = page.unitKinds.map(({ kind }) => kind);
  const toggle = (kind: string, chosen: boolean): void =>
    setStep(step.key, { unitKinds: kinds.filter((each) => (each === kind ? chosen : step.unitKinds.includes(each))) });
  return (
    <>
      <fieldset className="rule-group" id={fieldId(`steps.${step.key}`)}>
        <legend className="u-label">{t('settings.rule.unitKinds')}</legend>
        <FaultLine text={fault(`steps.${step.key}`)} />
        <div className="u-choices rule-choices">
          {page.unitKinds.map(({ kind, units }) => (
            <Checkbox
              key={kind}
              isSelected={step.unitKinds.includes(kind)}
              onChange={(chosen) => toggle(kind, chosen)}
              note={t('settings.rule.units', { count: units })}
            >
              {format.sentence(word('unitKind.many', kind))}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <RoleField
        label={t('settings.rule.reporterRole')}
        labelNote={t('settings.rule.optional')}
        value={step.roles[0] ?? ''}
        onChange={(role) => setStep(step.key, { roles: role === '' ? [] : [role] })}
      />
    </>
  );
}

function Body({ step, name }: { readonly step: StepValues; readonly name: string }) {
  const { t } = useTranslation();
  const { page, setStep } = useRuleFormState();
  const fault = useFault();
  const field = `steps.${step.key}`;
  const own = isOwn(page);
  const choosesVerb = own && step.key === 'sammanstaller';
  const verbMissing = choosesVerb && step.verb === '';
  return (
    <>
      <RoleField
        id={fieldId(field)}
        label={name}
        hint={own && isSlot(step.key) && step.key !== 'redovisar' ? t(`settings.rule.slotHint.${step.key}`) : undefined}
        value={step.roles[0] ?? ''}
        onChange={(role) => setStep(step.key, { roles: role === '' ? [] : [role] })}
        error={verbMissing ? null : fault(field)}
      />
      {choosesVerb && step.roles.length > 0 && (
        <RadioGroup
          label={t('settings.rule.receiveVerb')}
          value={step.verb || null}
          onChange={(verb) => setStep(step.key, { verb })}
          choices={(['compile', 'receive'] as const).map((id) => ({ id, name: t(`settings.rule.receiveVerbs.${id}`) }))}
          error={verbMissing ? fault(field) : null}
        />
      )}
    </>
  );
}

interface RoleFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly labelNote?: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (role: string) => void;
  readonly error?: string | null;
}

/** More roles than this are found by typing. */
const few = 12;
/** Stands for nobody in a list, where an empty key cannot stand. */
const nobody = '-';

/** One of the municipality's roles, or none; with a warning where nobody holds it today. */
function RoleField(props: RoleFieldProps) {
  const { t } = useTranslation();
  const { page } = useRuleFormState();
  const chosen = page.roles.find(({ key }) => key === props.value);
  return (
    <>
      <RoleChoice {...props} />
      {chosen?.vacant && (
        <Banner tone="due" announce title={t('settings.rule.vacantRole', { role: chosen.name })}>
          {t('settings.rule.vacantRoleLead')}
        </Banner>
      )}
    </>
  );
}

function RoleChoice({ value, onChange, ...rest }: RoleFieldProps) {
  const { t } = useTranslation();
  const { page } = useRuleFormState();
  const choices: readonly Choice[] = page.roles.map(({ key, name }) => ({ id: key, name }));
  if (choices.length > few) {
    return (
      <ComboBox
        {...rest}
        choices={choices}
        value={value || null}
        onChange={(role) => onChange(role ?? '')}
        emptyText={t('settings.rule.noMatch')}
        openLabel={t('settings.rule.openList')}
      />
    );
  }
  return (
    <Select
      {...rest}
      placeholder={t('settings.rule.chooseRole')}
      choices={[{ id: nobody, name: t('settings.rule.noRole') }, ...choices]}
      value={value || null}
      onChange={(role) => onChange(role === nobody ? '' : role)}
    />
  );
}
