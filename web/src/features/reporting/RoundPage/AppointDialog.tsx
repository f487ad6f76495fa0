import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog, Select } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { AssignResponsibleDocument } from './AssignResponsible.mutation.generated';
import type { RoundUnit } from './round-data';

export interface AppointDialogProps {
  readonly unit: RoundUnit;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks who is to answer for a unit's report, among those who hold a role there. */
export function AppointDialog({ unit, onDone, onClose }: AppointDialogProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [mutate, { loading }] = useMutation(AssignResponsibleDocument);
  const [personId, setPersonId] = useState(unit.responsible?.id ?? null);
  const [fault, setFault] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setFailure(null);
    if (personId === null) return setFault(t('reporting.round.appoint.choose'));
    try {
      const { data } = await mutate({ variables: { reportId: unit.reportId, personId } });
      if (data?.assignResponsible.__typename !== 'ReportMoved') return setFault(t('errors.field.unknownChoice'));
      onDone();
      onClose();
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const nobody = unit.candidates.length === 0;
  return (
    <Dialog
      title={t('reporting.round.appoint.title', { unit: unit.unitName })}
      isOpen
      onClose={onClose}
      closeLabel={t('reporting.round.close')}
      actions={
        <>
          {!nobody && (
            <Button look="primary" pending={loading} onPress={() => void save()}>
              {t('reporting.round.appoint.save')}
            </Button>
          )}
          <Button onPress={onClose}>{t('reporting.round.cancel')}</Button>
        </>
      }
    >
      {failure && <Banner tone="late" title={failure} announce />}
      {nobody ? (
        <p>{t('reporting.round.appoint.nobody')}</p>
      ) : (
        <Select
          label={t('reporting.round.appoint.label')}
          placeholder={t('reporting.round.appoint.choose')}
          choices={unit.candidates}
          value={personId}
          error={fault}
          onChange={(id) => {
            setFault(null);
            setPersonId(id);
          }}
        />
      )}
    </Dialog>
  );
}
