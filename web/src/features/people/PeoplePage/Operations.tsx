import { useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog, SectionHeading } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import type { People } from './people-data';
import { UndoPeopleOperationDocument } from './UndoPeopleOperation.mutation.generated';

type Operation = People['operations'][number];

interface OperationsProps extends Pick<People, 'operations'> {
  readonly onUndone: () => Promise<void>;
}

/** Changes of term and handovers, the latest first, with the way back while there is one. */
export function Operations({ operations, onUndone }: OperationsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<Operation | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const nameOf = useOperationName();
  if (operations.length === 0) return null;
  const undone = async (count: number): Promise<void> => {
    await onUndone();
    setAsked(null);
    setLeft(count);
  };
  return (
    <section className="u-band" aria-labelledby="genomfort">
      <SectionHeading id="genomfort">{t('people.operations.title')}</SectionHeading>
      {left !== null && (
        <Banner tone="done" announce title={t('people.operations.done')}>
          {left > 0 && t('people.operations.left', { count: left })}
        </Banner>
      )}
      <ul className="people-rows">
        {operations.map((operation) => (
          <li key={operation.id}>
            <div>
              <p className="u-strong">{nameOf(operation)}</p>
              <p className="u-t15 u-ink2">
                {t('people.operations.by', { name: operation.appliedBy, moment: format.moment(operation.appliedAt) })}
              </p>
              <p className="u-t15 u-ink2">
                <Standing operation={operation} />
              </p>
            </div>
            {operation.mayUndo && (
              <Button small aria-label={t('people.operations.undoNamed', { what: nameOf(operation) })} onPress={() => setAsked(operation)}>
                {t('people.operations.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && <UndoDialog operation={asked} onClose={() => setAsked(null)} onUndone={undone} />}
    </section>
  );
}

function Standing({ operation: { undone, mayUndo, undoUntil } }: { readonly operation: Operation }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (undone) return t('people.operations.undone');
  return mayUndo ? t('people.operations.undoUntil', { day: format.day(undoUntil) }) : t('people.operations.settled');
}

function useOperationName(): (operation: Operation) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, personName, effectiveOn }) => {
    const day = format.day(effectiveOn);
    return kind === 'succession'
      ? t('people.operations.succession', { name: personName ?? '', day })
      : t('people.operations.term_change', { day });
  };
}

interface UndoDialogProps {
  readonly operation: Operation;
  readonly onClose: () => void;
  readonly onUndone: (left: number) => Promise<void>;
}

function UndoDialog({ operation, onClose, onUndone }: UndoDialogProps) {
  const { t } = useTranslation();
  const nameOf = useOperationName();
  const [mutate, { loading }] = useMutation(UndoPeopleOperationDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const undo = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { operationId: operation.id } });
      await onUndone(data?.undoPeopleOperation.left ?? 0);
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  const actions = (
    <>
      <Button look="primary" pending={loading} onPress={() => void undo()}>
        {t('people.operations.confirm')}
      </Button>
      <Button onPress={onClose}>{t('people.operations.keep')}</Button>
    </>
  );
  return (
    <Dialog
      title={t('people.operations.undoNamed', { what: nameOf(operation) })}
      isOpen
      onClose={onClose}
      closeLabel={t('errors.close')}
      actions={actions}
    >
      {failure && <Banner tone="late" announce title={failure} />}
      <p>{t('people.operations.confirmLead')}</p>
    </Dialog>
  );
}
