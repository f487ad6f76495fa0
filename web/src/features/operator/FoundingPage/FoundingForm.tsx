import { Button, LinkButton, SectionHeading } from '@utblick/ui';
import { Send } from 'lucide-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormMessages } from '../../../shared/sending/FormMessages';
import { AdministratorFields } from '../fields/AdministratorFields';
import { TenantFields } from './TenantFields';
import { type Municipality, useFoundingForm } from './useFoundingForm';

/** The form: which organisation, and who comes in first. */
export function FoundingForm({ municipalities }: { readonly municipalities: readonly Municipality[] }) {
  const { t } = useTranslation();
  const form = useFoundingForm(municipalities);
  const { draft, change, sending, pending } = form;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!pending) void form.send();
  };
  return (
    <form className="operator-form u-fields" noValidate onSubmit={send}>
      <FormMessages sending={sending} title={t('operator.founding.summary')} />
      <TenantFields form={form} municipalities={municipalities} />
      <section className="u-fields" aria-labelledby="administrator">
        <SectionHeading id="administrator">{t('operator.founding.administrator')}</SectionHeading>
        <AdministratorFields
          form={draft.administrator}
          onChange={(administrator) => change({ ...draft, administrator })}
          sending={sending}
        />
      </section>
      <div className="u-buttons">
        <Button type="submit" look="primary" icon={<Send aria-hidden />} pending={pending} pendingLabel={t('operator.founding.pending')}>
          {t('operator.founding.submit')}
        </Button>
        <LinkButton href="/drift">{t('operator.founding.cancel')}</LinkButton>
      </div>
    </form>
  );
}
