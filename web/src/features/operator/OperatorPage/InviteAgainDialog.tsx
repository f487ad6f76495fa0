import { useMutation } from '@apollo/client/react';
import { Button, Dialog } from '@utblick/ui';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormMessages } from '../../../shared/sending/FormMessages';
import { AdministratorFields } from '../fields/AdministratorFields';
import { useFoundingSending } from '../fields/useFoundingSending';
import { InviteAdministratorAgainDocument } from './InviteAdministratorAgain.mutation.generated';
import type { Tenant } from './listed-tenant';

export interface AgainSent {
  readonly email: string;
  /** The letter's link where no letter is sent; null otherwise. */
  readonly link: string | null;
}

interface InviteAgainDialogProps {
  readonly tenant: Tenant;
  readonly onClose: () => void;
  /** Takes the address that the new letter goes to, and its link where no letter is sent. */
  readonly onDone: (sent: AgainSent) => void;
}

/** Sends the first administrator's letter again, to a corrected address where the first was wrong. */
export function InviteAgainDialog({ tenant, onClose, onDone }: InviteAgainDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { name = '', email = '' } = tenant.invited ?? {};
  const [form, setForm] = useState({ name, email });
  const [mutate, { loading }] = useMutation(InviteAdministratorAgainDocument, { context: { withoutSession: true } });
  const sending = useFoundingSending();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (loading) return;
    const variables = { tenantId: tenant.id, administrator: form };
    const sent = await sending.send(async () => (await mutate({ variables })).data?.inviteAdministratorAgain);
    if (sent) onDone({ email: form.email.trim(), link: sent.link });
  };
  const actions = (
    <>
      <Button look="primary" type="submit" form={id} pending={loading} pendingLabel={t('operator.founding.againPending')}>
        {t('operator.founding.againSubmit')}
      </Button>
      <Button onPress={onClose}>{t('operator.founding.cancel')}</Button>
    </>
  );
  return (
    <Dialog title={t('operator.founding.againTitle')} isOpen wide onClose={onClose} closeLabel={t('errors.close')} actions={actions}>
      <form id={id} className="u-fields" noValidate onSubmit={(event) => void send(event)}>
        <FormMessages sending={sending} title={t('operator.founding.summaryAgain')} />
        <p>{t('operator.founding.againLead')}</p>
        <AdministratorFields form={form} onChange={setForm} sending={sending} />
      </form>
    </Dialog>
  );
}
