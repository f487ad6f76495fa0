import { DateField, RadioGroup, Select, TextArea, TextField } from '@utblick/ui';
import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { BodyVerb, DecisionMatterPage } from './decision-data';
import { type DecisionValues, idOf } from './decision-values';

interface DecisionFieldsProps {
  readonly page: DecisionMatterPage;
  readonly verb: BodyVerb;
  readonly control: Control<DecisionValues>;
  readonly outcome: string;
}

/** The fields in the order of the minutes. */
export function DecisionFields({ page, verb, control, outcome }: DecisionFieldsProps) {
  return (
    <>
      <BodyField page={page} control={control} />
      {page.outcomes.length > 1 && <OutcomeField page={page} verb={verb} control={control} />}
      <DayField page={page} control={control} />
      <NumberField name="paragraph" control={control} />
      <NumberField name="diarienummer" control={control} />
      <NoteField control={control} isReason={outcome === 'referred_back' || outcome === 'rejected'} />
    </>
  );
}

function DayField({ page, control }: Pick<DecisionFieldsProps, 'page' | 'control'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Controller
      control={control}
      name="decidedOn"
      render={({ field: { ref, ...field }, fieldState }) => (
        <DateField
          {...field}
          id={idOf('decidedOn')}
          inputRef={ref}
          label={t('reportingDecision.decision.decidedOn')}
          hint={page.notBefore ? t('reportingDecision.decision.decidedOnHint', { day: format.day(page.notBefore) }) : undefined}
          pickLabel={t('reportingDecision.decision.pickDay')}
          min={page.notBefore ?? undefined}
          max={page.today}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

/** Where the decision stands written: its paragraph, or the matter's number. */
function NumberField({ name, control }: { readonly name: 'paragraph' | 'diarienummer'; readonly control: Control<DecisionValues> }) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          id={idOf(name)}
          inputRef={ref}
          width={name === 'paragraph' ? 'short' : 'half'}
          autoComplete="off"
          label={t(`reportingDecision.decision.${name}`)}
          hint={t(`reportingDecision.decision.${name}Hint`)}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

/** A remark for anybody, or the reason that is owed to those who get the matter back. */
function NoteField({ control, isReason }: { readonly control: Control<DecisionValues>; readonly isReason: boolean }) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name="note"
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextArea
          {...field}
          id={idOf('note')}
          inputRef={ref}
          label={t(isReason ? 'reportingDecision.decision.noteReason' : 'reportingDecision.decision.note')}
          hint={t(isReason ? 'reportingDecision.decision.noteReasonHint' : 'reportingDecision.decision.noteHint')}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function BodyField({ page, control }: Pick<DecisionFieldsProps, 'page' | 'control'>) {
  const { t } = useTranslation();
  if (page.bodies.length === 1) {
    return (
      <div className="u-field">
        <span className="u-label">{t('reportingDecision.decision.body')}</span>
        <span>{page.bodies[0]}</span>
      </div>
    );
  }
  return (
    <Controller
      control={control}
      name="body"
      render={({ field: { value, onChange, onBlur }, fieldState }) => (
        <Select
          id={idOf('body')}
          label={t('reportingDecision.decision.body')}
          placeholder={t('reportingDecision.decision.chooseBody')}
          value={value === '' ? null : value}
          onChange={onChange}
          onBlur={onBlur}
          choices={page.bodies.map((body) => ({ id: body, name: body }))}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function OutcomeField({ page, verb, control }: Pick<DecisionFieldsProps, 'page' | 'verb' | 'control'>) {
  const { t } = useTranslation();
  const choices = page.outcomes.map((outcome) =>
    outcome === 'approved'
      ? { id: outcome, name: t(`reportingDecision.decision.outcomes.approved.${verb === 'adopt' ? 'adopt' : 'approve'}`) }
      : {
          id: outcome,
          name: t(`reportingDecision.decision.outcomes.${outcome as 'rejected'}`),
          note: t(`reportingDecision.decision.outcomeNotes.${outcome as 'rejected'}`),
        },
  );
  return (
    <Controller
      control={control}
      name="outcome"
      render={({ field: { value, onChange, onBlur }, fieldState }) => (
        <RadioGroup
          id={idOf('outcome')}
          label={t('reportingDecision.decision.outcome')}
          value={value === '' ? null : value}
          onChange={onChange}
          onBlur={onBlur}
          choices={choices}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
