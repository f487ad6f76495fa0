import { DateField, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { DecisionValues } from './form-values';
import { fieldId, useRuleFormState } from './rule-form-context';
import { useFault } from './useFault';

/** Who decided it, when and by what, and from when it applies. */
export function DecisionFields() {
  const { values, set } = useRuleFormState();
  const fault = useFault();
  return <DecisionForm values={values} set={set} fault={fault} idOf={fieldId} />;
}

interface DecisionFormProps {
  readonly values: DecisionValues;
  readonly set: (changed: Partial<DecisionValues>) => void;
  readonly fault: (field: string) => string | null;
  /** The id of each field's control. */
  readonly idOf: (field: string) => string;
}

export function DecisionForm({ values, set, fault, idOf }: DecisionFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { page } = useRuleFormState();
  const [, earliest = page.today] = [page.latestFrom, page.today].sort();
  return (
    <>
      <TextField
        id={idOf('decidedBy')}
        label={t('settings.rule.decidedBy')}
        hint={t('settings.rule.decidedByHint')}
        value={values.decidedBy}
        onChange={(decidedBy) => set({ decidedBy })}
        error={fault('decidedBy')}
      />
      <div className="u-field-row">
        <DateField
          id={idOf('decidedOn')}
          label={t('settings.rule.decidedOn')}
          pickLabel={t('settings.rule.pickDay')}
          value={values.decidedOn}
          onChange={(decidedOn) => set({ decidedOn })}
          error={fault('decidedOn')}
        />
        <TextField
          id={idOf('reference')}
          label={t('settings.rule.reference')}
          labelNote={t('settings.rule.optional')}
          value={values.reference}
          onChange={(reference) => set({ reference })}
          error={fault('reference')}
        />
      </div>
      <DateField
        id={idOf('effectiveFrom')}
        label={t('settings.rule.effectiveFrom')}
        hint={t('settings.rule.effectiveFromHint', { day: format.day(earliest) })}
        pickLabel={t('settings.rule.pickDay')}
        min={earliest}
        value={values.effectiveFrom}
        onChange={(effectiveFrom) => set({ effectiveFrom })}
        error={fault('effectiveFrom')}
      />
    </>
  );
}
