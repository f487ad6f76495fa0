import { Banner, Button, ErrorSummary, RadioGroup, SectionHeading, TextField } from '@utblick/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewToken } from './NewToken';
import { PermissionChoices } from './PermissionChoices';
import { emptyForm, fieldIds, isField, lifetimes, type TokenForm } from './token-form';
import { useCreateToken } from './useCreateToken';
import { useTokenFault } from './useTokenFault';

interface CreateTokenFormProps {
  /** What the person may do here, and can therefore give a key. */
  readonly permissions: readonly string[];
  readonly onCreated: () => Promise<void>;
}

/** Makes a key, and shows it this once. */
export function CreateTokenForm({ permissions, onCreated }: CreateTokenFormProps) {
  const { t } = useTranslation();
  const [token, setToken] = useState<string | null>(null);
  const created = async (made: string): Promise<void> => {
    setToken(made);
    await onCreated();
  };
  return (
    <section className="u-band api-tokens-form">
      <SectionHeading>{t('apiTokens.create')}</SectionHeading>
      <div className="u-band-body u-fields">
        {token && <NewToken key={token} token={token} />}
        {permissions.length === 0 ? <p>{t('apiTokens.nothingToGive')}</p> : <Fields permissions={permissions} onCreated={created} />}
      </div>
    </section>
  );
}

function Fields({
  permissions,
  onCreated,
}: {
  readonly permissions: readonly string[];
  readonly onCreated: (token: string) => Promise<void>;
}) {
  const { t } = useTranslation();
  const sentence = useTokenFault();
  const { submit, pending, faults, failure, attempt } = useCreateToken();
  const [form, setForm] = useState<TokenForm>(emptyForm);
  const write = (change: Partial<TokenForm>): void => setForm((before) => ({ ...before, ...change }));
  const errorOf = (field: string): string | undefined => faults.filter((fault) => fault.field === field).map(sentence)[0];
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const token = pending ? null : await submit(form);
    if (!token) return;
    setForm(emptyForm);
    await onCreated(token);
  };
  const problems = faults.map((fault) => ({
    fieldId: isField(fault.field) ? fieldIds[fault.field] : fieldIds.name,
    text: sentence(fault),
  }));
  return (
    <form className="u-fields" noValidate onSubmit={send}>
      {failure && <Banner tone="late" title={failure} announce />}
      {problems.length > 0 && <ErrorSummary title={t('apiTokens.summary')} problems={problems} attempt={attempt} />}
      <TextField
        id={fieldIds.name}
        label={t('apiTokens.name')}
        hint={t('apiTokens.nameHint')}
        value={form.name}
        onChange={(name) => write({ name })}
        error={errorOf('name')}
        maxLength={100}
        autoComplete="off"
      />
      <PermissionChoices
        offered={permissions}
        chosen={form.permissions}
        error={errorOf('permissions')}
        onChange={(chosen) => write({ permissions: chosen })}
      />
      <Lifetime value={form.days} error={errorOf('days')} onChange={(days) => write({ days })} />
      <div>
        <Button type="submit" look="primary" pending={pending} pendingLabel={t('apiTokens.pending')}>
          {t('apiTokens.submit')}
        </Button>
      </div>
    </form>
  );
}

interface LifetimeProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (days: string) => void;
}

function Lifetime(props: LifetimeProps) {
  const { t } = useTranslation();
  const choices = lifetimes.map((id) => ({ id, name: t(`apiTokens.daysChoice.${id}`) }));
  return <RadioGroup id={fieldIds.days} label={t('apiTokens.days')} beside choices={choices} {...props} />;
}
