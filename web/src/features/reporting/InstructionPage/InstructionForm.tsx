import { Banner, Button, DateField, Disclosure, ErrorSummary, SectionHeading, TextArea, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { idOf } from './instruction-data';
import { type InstructionFormSetting, useInstructionForm } from './useInstructionForm';
import { VersionChanges } from './VersionChanges';

export interface InstructionFormProps extends InstructionFormSetting {
  readonly onCancel: () => void;
}

type Form = ReturnType<typeof useInstructionForm>;

/** Writing the next version, with what it changes against the one in force. */
export function InstructionForm({ onCancel, ...setting }: InstructionFormProps) {
  const { t } = useTranslation();
  const form = useInstructionForm(setting);
  const number = (form.newest?.number ?? 0) + 1;
  const cancel = () => {
    form.clear();
    onCancel();
  };
  return (
    <section className="u-band" aria-labelledby="next-version">
      <SectionHeading id="next-version">{t('instruction.form.heading', { number })}</SectionHeading>
      <form
        className="u-band-body instruction-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <p className="u-ink2">{t('instruction.form.lead')}</p>
        <Messages form={form} />
        <TextFields form={form} />
        <DecisionFields form={form} />
        <div className="u-buttons">
          <Button type="submit" look="primary" pending={form.saving} pendingLabel={t('instruction.form.saving')}>
            {t('instruction.form.save', { number })}
          </Button>
          <Button onPress={cancel}>{t('instruction.form.cancel')}</Button>
        </div>
      </form>
    </section>
  );
}

function Messages({ form: { restored, failure, problems, attempt } }: { readonly form: Form }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = problems.length;
  return (
    <>
      {restored && <Banner title={t('instruction.form.restored')} />}
      {failure && <Banner tone="late" announce title={failure} />}
      {count > 0 && (
        <ErrorSummary
          title={t('instruction.form.errors', { count, number: format.sentence(format.inWords(count)) })}
          problems={problems}
          attempt={attempt}
        />
      )}
    </>
  );
}

function TextFields({ form: { draft, set, faults, newest } }: { readonly form: Form }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        id={idOf('title')}
        label={t('instruction.form.title')}
        width="text"
        value={draft.title}
        error={faults.title}
        onChange={(value) => set('title', value)}
      />
      <TextArea
        id={idOf('body')}
        label={t('instruction.form.body')}
        hint={t('instruction.form.bodyHint')}
        rows={12}
        value={draft.body}
        error={faults.body}
        onChange={(value) => set('body', value)}
      />
      {newest && (
        <>
          <Disclosure summary={t('instruction.page.changesNow', { number: newest.number })}>
            <VersionChanges before={newest} after={draft} />
          </Disclosure>
          <TextArea
            id={idOf('reason')}
            label={t('instruction.form.reason')}
            hint={t('instruction.form.reasonHint')}
            rows={2}
            value={draft.reason}
            error={faults.reason}
            onChange={(value) => set('reason', value)}
          />
        </>
      )}
    </>
  );
}

function DecisionFields({ form: { draft, set, faults } }: { readonly form: Form }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  return (
    <>
      <TextField
        id={idOf('decidedBy')}
        label={t('instruction.form.decidedBy')}
        hint={t('instruction.form.decidedByHint')}
        value={draft.decidedBy}
        error={faults.decidedBy}
        onChange={(value) => set('decidedBy', value)}
      />
      <DateField
        id={idOf('decidedOn')}
        label={t('instruction.form.decidedOn')}
        pickLabel={t('instruction.form.pickDay')}
        max={today}
        value={draft.decidedOn}
        error={faults.decidedOn}
        onChange={(value) => set('decidedOn', value)}
      />
      <TextField
        id={idOf('reference')}
        label={t('instruction.form.reference')}
        labelNote={t('instruction.form.optional')}
        value={draft.reference}
        error={faults.reference}
        onChange={(value) => set('reference', value)}
      />
    </>
  );
}
