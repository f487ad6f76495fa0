import { Banner, Button, LinkButton, SectionHeading, TextButton, TextField } from '@utblick/ui';
import { Plus, Send } from 'lucide-react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormMessages } from '../../../shared/sending/FormMessages';
import { idOf } from '../../../shared/sending/useSending';
import { RoleFields } from '../fields/RoleFields';
import { useWayBack } from '../useWayBack';
import { type InviteData, useInviteForm } from './useInviteForm';

/** The form: who it is, and what they are to hold. */
export function InviteForm({ page }: { readonly page: InviteData }) {
  const { t } = useTranslation();
  const form = useInviteForm(page);
  const { toStart } = useWayBack();
  const { draft, change, sending } = form;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!form.pending) void form.send();
  };
  return (
    <form className="people-form u-fields" noValidate onSubmit={send}>
      {form.restored && sending.attempt === 0 && <Banner title={t('people.inviteForm.restored')} />}
      <FormMessages sending={sending} title={t('people.inviteForm.summary')} />
      <TextField
        id={idOf('name')}
        label={t('people.name')}
        value={draft.name}
        onChange={(name) => change({ ...draft, name })}
        error={sending.errorOf('name')}
        autoComplete="off"
        width="text"
      />
      <TextField
        id={idOf('email')}
        type="email"
        label={t('people.email')}
        value={draft.email}
        onChange={(email) => change({ ...draft, email })}
        error={sending.errorOf('email')}
        autoComplete="off"
        spellCheck="false"
        width="text"
      />
      <Roles page={page} form={form} />
      <div className="u-buttons">
        <Button
          type="submit"
          look="primary"
          icon={<Send aria-hidden />}
          pending={form.pending}
          pendingLabel={t('people.inviteForm.sending')}
        >
          {t('people.inviteForm.send')}
        </Button>
        <LinkButton href={toStart}>{t('people.person.cancel')}</LinkButton>
      </div>
    </form>
  );
}

function Roles({ page, form }: { readonly page: InviteData; readonly form: ReturnType<typeof useInviteForm> }) {
  const { t } = useTranslation();
  const { draft, sending } = form;
  const error = sending.errorOf('assignments');
  return (
    <section aria-labelledby="roller">
      <SectionHeading id="roller">{t('people.inviteForm.roles')}</SectionHeading>
      {draft.assignments.length === 0 && <p className="u-band-body u-ink2">{t('people.inviteForm.noRoles')}</p>}
      {draft.assignments.map((assignment, at) => {
        const path = `assignments.${at}.`;
        const number = at + 1;
        return (
          <fieldset key={assignment.id} className="people-role u-fields">
            <legend className="u-hidden">{t('people.inviteForm.roleNumber', { number })}</legend>
            <RoleFields
              roles={page.roles}
              form={assignment}
              onChange={(next) => form.write(at, next)}
              path={path}
              errorOf={sending.errorOf}
              isTaken={assignment.beside || sending.faults.some(({ field, code }) => code === 'taken' && field.startsWith(path))}
            />
            <div>
              <TextButton onPress={() => form.remove(at)}>{t('people.inviteForm.removeRole', { number })}</TextButton>
            </div>
          </fieldset>
        );
      })}
      <div className="u-band-body" id={idOf('assignments')}>
        {error && <p className="u-error">{error}</p>}
        <Button small icon={<Plus aria-hidden />} onPress={form.add}>
          {t('people.inviteForm.addRole')}
        </Button>
      </div>
    </section>
  );
}
