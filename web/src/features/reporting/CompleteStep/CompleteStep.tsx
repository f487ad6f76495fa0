import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog, TextArea } from '@utblick/ui';
import { CircleCheckBig } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { CompleteStepDocument } from './CompleteStep.mutation.generated';

export interface CompleteStepProps {
  readonly roundId: string;
  readonly step: { readonly key: string; readonly verb: string };
  readonly primary: boolean;
  readonly onDone: () => void;
}

const verbs = ['check', 'evaluate', 'publish', 'meet', 'use'] as const;

/** A button for a step that nothing but saying so is asked for, with room for a note (STH-F2). */
export function CompleteStep({ roundId, step, primary, onDone }: CompleteStepProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const verb = verbs.find((known) => known === step.verb) ?? 'other';
  return (
    <>
      <Button look={primary ? 'primary' : 'secondary'} icon={<CircleCheckBig aria-hidden />} onPress={() => setAsking(true)}>
        {t(`passages.complete.button.${verb}`)}
      </Button>
      {asking && <NoteDialog roundId={roundId} stepKey={step.key} verb={verb} onDone={onDone} onClose={() => setAsking(false)} />}
    </>
  );
}

interface NoteDialogProps {
  readonly roundId: string;
  readonly stepKey: string;
  readonly verb: (typeof verbs)[number] | 'other';
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function NoteDialog({ roundId, stepKey, verb, onDone, onClose }: NoteDialogProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [mutate, { loading }] = useMutation(CompleteStepDocument);
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { input: { roundId, stepKey, note } } });
      const answer = data?.completeStep;
      if (answer?.__typename === 'FormErrors') return setFault(t('passages.complete.tooLong'));
      if (answer?.__typename === 'RoundStepRefused') return setFailure(t(`reporting.refusal.${answer.reason as 'already_done'}`));
      onClose();
      onDone();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return (
    <Dialog
      title={t(`passages.complete.title.${verb}`)}
      isOpen
      onClose={onClose}
      closeLabel={t('passages.close')}
      actions={
        <>
          <Button look="primary" pending={loading} onPress={() => void save()}>
            {t('passages.complete.save')}
          </Button>
          <Button onPress={onClose}>{t('passages.cancel')}</Button>
        </>
      }
    >
      {failure && <Banner tone="late" title={failure} announce />}
      <p>{t('passages.complete.lead')}</p>
      <TextArea
        label={t('passages.complete.note')}
        labelNote={t('passages.complete.optional')}
        value={note}
        error={fault}
        autoFocus
        onChange={(text) => {
          setFault(null);
          setNote(text);
        }}
      />
    </Dialog>
  );
}
