import { Button, Dialog } from '@utblick/ui';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormMessages } from '../../../shared/sending/FormMessages';
import type { Sending } from '../../../shared/sending/useSending';

interface FormDialogProps {
  readonly title: string;
  readonly save: string;
  readonly pending: boolean;
  readonly sending: Sending;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form in a dialog: what is wrong on top, the fields, and the button that sends them. */
export function FormDialog({ title, save, pending, sending, onSend, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!pending) onSend();
  };
  const actions = (
    <>
      <Button look="primary" type="submit" form={id} pending={pending} pendingLabel={t('people.assign.saving')}>
        {save}
      </Button>
      <Button onPress={onClose}>{t('people.person.cancel')}</Button>
    </>
  );
  return (
    <Dialog title={title} isOpen wide onClose={onClose} closeLabel={t('errors.close')} actions={actions}>
      <form id={id} className="u-fields" noValidate onSubmit={send}>
        <FormMessages sending={sending} title={t('people.assign.summary')} />
        {children}
      </form>
    </Dialog>
  );
}
