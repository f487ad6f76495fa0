import { useMutation } from '@apollo/client/react';
import { Banner, Button, DateField, Dialog, TextField } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import { MarkEnteredDocument } from './MarkEntered.mutation.generated';
import { useEntryProblem } from './useEntryProblem';

/** Which text at which step; `reportId` is null for the compiled text. */
export interface TextPlace {
  readonly roundId: string;
  readonly stepKey: string;
  readonly reportId: string | null;
}

export interface EnterDialogProps {
  readonly place: TextPlace;
  readonly carriers: readonly string[];
  /** ISO date; what the day starts from. */
  readonly today: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type Faults = Partial<Record<'enteredOn' | 'diarienummer', string>>;

/** Asks when the text was entered and in which matter. What is typed stays until the server has accepted it. */
export function EnterDialog({ place, carriers, today, onDone, onClose }: EnterDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useEntry(place, today, () => {
    onDone();
    onClose();
  });
  const carrier = format.list(carriers.map(midSentence));
  return (
    <Dialog
      title={carriers.length > 0 ? t('passages.enterDialog.title', { carrier }) : t('passages.enterDialog.titlePlain')}
      isOpen
      onClose={onClose}
      closeLabel={t('passages.close')}
      actions={
        <>
          <Button look="primary" pending={form.pending} onPress={() => void form.save()}>
            {t('passages.enterDialog.save')}
          </Button>
          <Button onPress={onClose}>{t('passages.cancel')}</Button>
        </>
      }
    >
      {form.failure && <Banner tone="late" title={form.failure} announce />}
      <div className="u-fields">
        <TextField
          label={t('passages.enterDialog.diarienummer')}
          hint={t('passages.enterDialog.diarienummerHint')}
          value={form.diarienummer}
          error={form.faults.diarienummer}
          autoFocus
          spellCheck="false"
          onChange={(text) => form.change({ diarienummer: text })}
        />
        <DateField
          label={t('passages.enterDialog.day')}
          pickLabel={t('passages.enterDialog.pickDay')}
          value={form.enteredOn}
          max={today}
          error={form.faults.enteredOn ?? null}
          onChange={(day) => form.change({ enteredOn: day })}
        />
      </div>
    </Dialog>
  );
}

function useEntry(place: TextPlace, today: string, onSaved: () => void) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const problemOf = useEntryProblem();
  const [mutate, { loading }] = useMutation(MarkEnteredDocument);
  const [values, setValues] = useState({ diarienummer: '', enteredOn: today });
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { input: { ...place, ...values } } });
      const answer = data?.markEntered;
      if (answer?.__typename === 'EntryMarked') return onSaved();
      if (answer?.__typename === 'RoundStepRefused') return setFailure(t(`reporting.refusal.${answer.reason as 'already_entered'}`));
      setFaults(Object.fromEntries((answer?.errors ?? []).map(({ field, code }) => [field, problemOf(field, code)])));
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const change = (next: Partial<typeof values>): void => {
    setValues({ ...values, ...next });
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in next))));
  };
  return { ...values, change, save, pending: loading, faults, failure };
}
