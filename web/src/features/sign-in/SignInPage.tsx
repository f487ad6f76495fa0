import { useApolloClient } from '@apollo/client/react';
import { Banner, Button, ErrorSummary, type FieldProblem, TextField } from '@utblick/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { OpenPage } from '../../shared/open-page/OpenPage';
import { PasswordField } from '../../shared/open-page/PasswordField';
import { safeReturnPath } from '../../shared/routing/sign-in-path';
import { usePageTitle } from '../../shared/usePageTitle';
import { ViewerDocument } from '../../shared/viewer/Viewer.query.generated';
import { useSignIn } from './useSignIn';

const emailId = 'epost';
const passwordId = 'losenord';

/** What is missing before the server need be asked. */
function useMissing(email: string, password: string): readonly FieldProblem[] {
  const { t } = useTranslation();
  const problems: FieldProblem[] = [];
  if (email.trim() === '') problems.push({ fieldId: emailId, text: t('signIn.emailMissing') });
  else if (!/^\S+@\S+\.\S+$/.test(email.trim())) problems.push({ fieldId: emailId, text: t('signIn.emailShape') });
  if (password === '') problems.push({ fieldId: passwordId, text: t('signIn.passwordMissing') });
  return problems;
}

/** The door: e-mail address and password. */
export function SignInPage() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [submissions, setSubmissions] = useState(0);
  const missing = useMissing(email, password);
  const { signIn, pending, failure, attempt } = useSignIn();
  usePageTitle(t('signIn.title'));

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblems(missing);
    setSubmissions(submissions + 1);
    if (missing.length > 0 || pending || !(await signIn(email, password))) return;
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only', context: { withoutSession: true } });
    await navigate(safeReturnPath(search.get('till')), { replace: true });
  };
  const shown = failure ? [{ fieldId: passwordId, text: failure }] : problems;
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.text;
  const leaving = search.get('utloggad');
  return (
    <OpenPage title={t('signIn.title')} lead={t('signIn.lead')}>
      {leaving && shown.length === 0 && (
        <Banner tone="done" title={t(leaving === 'alla' ? 'signIn.signedOutEverywhere' : 'signIn.signedOut')} />
      )}
      {shown.length > 0 && <ErrorSummary title={t('signIn.summary')} problems={shown} attempt={submissions + attempt} />}
      <form className="u-fields" noValidate onSubmit={submit}>
        <TextField
          id={emailId}
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          spellCheck="false"
          width="full"
          value={email}
          onChange={setEmail}
          error={errorOf(emailId)}
        />
        <PasswordField id={passwordId} label={t('signIn.password')} value={password} onChange={setPassword} error={errorOf(passwordId)} />
        <div>
          <Button type="submit" look="primary" pending={pending} pendingLabel={t('signIn.pending')}>
            {t('signIn.submit')}
          </Button>
        </div>
        <p className="u-t15 u-ink3">{t('signIn.forgotten')}</p>
      </form>
    </OpenPage>
  );
}
