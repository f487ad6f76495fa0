import { useApolloClient } from '@apollo/client/react';
import { Button, ErrorSummary, type FieldProblem, TextField } from '@utblick/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PasswordField } from '../../shared/open-page/PasswordField';
import { ViewerDocument } from '../../shared/viewer/Viewer.query.generated';
import { useSignIn } from './useSignIn';
import type { Way } from './way';

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

interface PasswordSignInProps {
  readonly ways: readonly Way[];
  readonly returnTo: string;
  /** Stands above the form until something is wrong in it. */
  readonly notice: ReactNode;
}

/** Signing in with e-mail address and password. */
export function PasswordSignIn({ ways, returnTo, notice }: PasswordSignInProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [submissions, setSubmissions] = useState(0);
  const missing = useMissing(email, password);
  const { signIn, pending, failure, attempt } = useSignIn(ways);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblems(missing);
    setSubmissions(submissions + 1);
    if (missing.length > 0 || pending || !(await signIn(email, password))) return;
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only', context: { withoutSession: true } });
    await navigate(returnTo, { replace: true });
  };
  const shown = failure ? [{ fieldId: passwordId, text: failure }] : problems;
  const errorOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.text;
  return (
    <>
      {shown.length === 0 && notice}
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
          <Button type="submit" look={ways.length > 0 ? 'secondary' : 'primary'} pending={pending} pendingLabel={t('signIn.pending')}>
            {t('signIn.submit')}
          </Button>
        </div>
        <p className="u-t15 u-ink3">{t('signIn.forgotten')}</p>
      </form>
    </>
  );
}
