import { Banner, Button, DateField, ErrorSummary, RadioGroup, SectionHeading, Select, TextArea, TextField } from '@utblick/ui';
import { Gavel } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Control, Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/useDraft';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import type { BodyVerb, DecisionMatterPage } from './decision-data';
import { type DecisionField, type DecisionValues, decisionFields, emptyDecision } from './decision-values';
import { useDecisionProblem } from './useDecisionProblem';
import { type Recording, useRecordDecision } from './useRecordDecision';

interface DecisionFormProps {
  readonly page: DecisionMatterPage;
  readonly verb: BodyVerb;
  readonly onRecorded: () => Promise<void>;
}

const idOf = (field: DecisionField): string => `decision-${field}`;

/** Copied from the minutes: body, outcome, day, paragraph, registration number. What is typed stays until it is recorded. */
export function DecisionForm({ page, verb, onRecorded }: DecisionFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { accountId, tenant } = useViewer();
  const empty = emptyDecision(page.bodies, page.outcomes, page.meetingOn);
  const kept = useDraft(`${accountId}.${tenant.id}.decision.${page.roundId}.${page.step.key}`, empty);
  const { control, handleSubmit, watch, setError, formState } = useForm<DecisionValues>({ defaultValues: kept.draft });
  const { record, recording } = useRecordDecision(page.roundId, page.step.key, verb === 'receive');
  const problemOf = useDecisionProblem(page.notBefore);
  const [failure, setFailure] = useState<Extract<Recording, { is: 'refused' | 'failed' }> | null>(null);
  const { change } = kept;
  useEffect(() => {
    const subscription = watch((values) => change(values as DecisionValues));
    return () => subscription.unsubscribe();
  }, [watch, change]);
  const send = handleSubmit(async (values) => {
    setFailure(null);
    const result = await record(values);
    if (result.is === 'recorded') {
      kept.clear();
      await onRecorded();
    } else if (result.is === 'faulty') {
      for (const { field, code } of result.errors) {
        const known = decisionFields.find((name) => name === field);
        if (known) setError(known, { type: code, message: problemOf(known, code) });
      }
    } else setFailure(result);
  });
  const problems = decisionFields.flatMap((field) => {
    const text = formState.errors[field]?.message;
    return text ? [{ fieldId: idOf(field), text }] : [];
  });
  return (
    <section aria-labelledby="record">
      <SectionHeading id="record">{t(`reportingDecision.decision.form.${verb}`)}</SectionHeading>
      <p className="decision-lead">{t('reportingDecision.decision.formLead')}</p>
      {kept.restored && <Banner title={t('reportingDecision.decision.restored')} />}
      {failure && (
        <Banner
          tone="late"
          announce
          title={failure.is === 'failed' ? failure.text : t(`reporting.refusal.${failure.reason as 'not_your_step'}`)}
        />
      )}
      {problems.length > 0 && (
        <ErrorSummary
          title={t('reportingDecision.decision.errors', {
            count: problems.length,
            number: format.sentence(format.inWords(problems.length)),
          })}
          problems={problems}
          attempt={formState.submitCount}
        />
      )}
      <form className="decision-form" noValidate onSubmit={(event) => void send(event)}>
        <DecisionFields page={page} verb={verb} control={control} outcome={watch('outcome')} />
        <div className="u-buttons">
          <Button
            type="submit"
            look="primary"
            icon={<Gavel aria-hidden />}
            pending={recording}
            pendingLabel={t('reportingDecision.decision.saving')}
          >
            {t('reportingDecision.decision.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface DecisionFieldsProps {
  readonly page: DecisionMatterPage;
  readonly verb: BodyVerb;
  readonly control: Control<DecisionValues>;
  readonly outcome: string;
}

function DecisionFields({ page, verb, control, outcome }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const needsReason = outcome === 'referred_back' || outcome === 'rejected';
  return (
    <>
      <BodyField page={page} control={control} />
      {page.outcomes.length > 1 && <OutcomeField page={page} verb={verb} control={control} />}
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
      {(['paragraph', 'diarienummer'] as const).map((name) => (
        <Controller
          key={name}
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
      ))}
      <Controller
        control={control}
        name="note"
        render={({ field: { ref, ...field }, fieldState }) => (
          <TextArea
            {...field}
            id={idOf('note')}
            inputRef={ref}
            label={t(needsReason ? 'reportingDecision.decision.noteReason' : 'reportingDecision.decision.note')}
            hint={t(needsReason ? 'reportingDecision.decision.noteReasonHint' : 'reportingDecision.decision.noteHint')}
            error={fieldState.error?.message}
          />
        )}
      />
    </>
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
