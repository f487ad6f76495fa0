import { useApolloClient } from '@apollo/client/react';
import { Banner, Button, ErrorSummary, LinkButton, TextField } from '@utblick/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { OpenPage } from '../../../shared/open-page/OpenPage';
import { PasswordField } from '../../../shared/open-page/PasswordField';
import { usePageTitle } from '../../../shared/usePageTitle';
import { ViewerDocument } from '../../../shared/viewer/Viewer.query.generated';
import { emptyForm, type FormField, fieldIds, isAboutLink, isFormField } from './operator-form';
import { useBecomeFirstOperator } from './useBecomeFirstOperator';
import { useFaultSentence } from './useFaultSentence';

/** Where the link that a start prints leads: the installation's first operator makes an account. */
export function FirstOperatorPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { submit, pending, faults, failure, attempt } = useBecomeFirstOperator(token);
  usePageTitle(t('operator.first.title'));
  const linkIsUsed = faults.some(isAboutLink);
  return (
    <OpenPage title={t('operator.first.title')} lead={t('operator.first.lead')}>
      {linkIsUsed ? <LinkIsUsed /> : <OperatorForm submit={submit} pending={pending} faults={faults} failure={failure} attempt={attempt} />}
    </OpenPage>
  );
}

function LinkIsUsed() {
  const { t } = useTranslation();
  return (
    <>
      <Banner tone="late" title={t('operator.first.linkUsed')} announce>
        {t('operator.first.linkUsedLead')}
      </Banner>
      <div>
        <LinkButton href="/logga-in">{t('operator.first.toSignIn')}</LinkButton>
      </div>
    </>
  );
}

function OperatorForm({ submit, pending, faults, failure, attempt }: ReturnType<typeof useBecomeFirstOperator>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const sentence = useFaultSentence();
  const [form, setForm] = useState(emptyForm);
  const write = (field: FormField) => (value: string) => setForm((before) => ({ ...before, [field]: value }));
  const errorOf = (field: FormField): string | undefined => faults.filter((fault) => fault.field === field).map(sentence)[0];
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (pending || !(await submit(form))) return;
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only', context: { withoutSession: true } });
    await navigate('/drift', { replace: true });
  };
  const problems = faults.map((fault) => ({
    fieldId: isFormField(fault.field) ? fieldIds[fault.field] : fieldIds.name,
    text: sentence(fault),
  }));
  const field = (name: FormField) => ({
    id: fieldIds[name],
    label: t(`operator.first.${name}`),
    value: form[name],
    onChange: write(name),
    error: errorOf(name),
  });
  return (
    <form className="u-fields" noValidate onSubmit={send}>
      {failure && <Banner tone="late" title={failure} announce />}
      {problems.length > 0 && <ErrorSummary title={t('operator.first.summary')} problems={problems} attempt={attempt} />}
      <TextField {...field('name')} autoComplete="name" width="full" maxLength={200} />
      <TextField {...field('email')} type="email" autoComplete="username" spellCheck="false" width="full" maxLength={320} />
      <PasswordField {...field('password')} hint={t('operator.first.passwordHint')} autoComplete="new-password" />
      <div>
        <Button type="submit" look="primary" pending={pending} pendingLabel={t('operator.first.pending')}>
          {t('operator.first.submit')}
        </Button>
      </div>
    </form>
  );
}
