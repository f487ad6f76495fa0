import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { Banner, Button, ErrorSummary, LinkButton } from '@utblick/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { OpenPage } from '../../../shared/open-page/OpenPage';
import { PasswordField } from '../../../shared/open-page/PasswordField';
import { directoryPath } from '../../../shared/routing/sign-in-path';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { ViewerDocument } from '../../../shared/viewer/Viewer.query.generated';
import { usePeopleSending } from '../fields/usePeopleSending';
import { AcceptInvitationDocument } from './AcceptInvitation.mutation.generated';
import { InvitationPageDocument, type InvitationPageQuery } from './InvitationPage.query.generated';

type Invitation = NonNullable<InvitationPageQuery['invitationPage']>;

/** Where the link of an invitation leads: whoever has it chooses a password and comes in, in the right tenant. */
export function AcceptInvitationPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(InvitationPageDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
    context: { withoutSession: true },
  });
  const invitation = data?.invitationPage ?? null;
  usePageTitle(t('people.invite'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  if (invitation?.state !== 'open') return <Gone state={invitation?.state ?? 'unknown'} />;
  const { tenantName, inviter, email } = invitation;
  const lead = inviter === null ? t('people.accept.leadNobody', { email }) : t('people.accept.lead', { inviter, email });
  return (
    <OpenPage title={t('people.accept.title', { tenant: tenantName })} lead={lead}>
      {invitation.directoryKey !== null && <ByDirectory invitation={invitation} tenantKey={invitation.directoryKey} token={token} />}
      {invitation.passwordsAccepted && <PasswordForm invitation={invitation} token={token} />}
    </OpenPage>
  );
}

/** The way in by the municipality's own accounts, which is the only one where no password lets anybody in. */
function ByDirectory({
  invitation,
  tenantKey,
  token,
}: {
  readonly invitation: Invitation;
  readonly tenantKey: string;
  readonly token: string;
}) {
  const { t } = useTranslation();
  return (
    <div className="u-fields">
      {!invitation.passwordsAccepted && <p>{t('people.accept.byDirectoryOnly')}</p>}
      <div>
        <Button look="primary" onPress={() => window.location.assign(directoryPath(tenantKey, `/inbjudan/${token}`))}>
          {t('people.accept.byDirectory')}
        </Button>
      </div>
      {invitation.passwordsAccepted && <p className="u-ink2">{t('people.accept.orPassword')}</p>}
    </div>
  );
}

const isKnownState = (state: string): state is 'used' | 'withdrawn' | 'expired' => ['used', 'withdrawn', 'expired'].includes(state);

function Gone({ state }: { readonly state: string }) {
  const { t } = useTranslation();
  return (
    <OpenPage title={t('people.accept.gone')} lead={t(isKnownState(state) ? `people.accept.${state}` : 'people.accept.unknown')}>
      <div>
        <LinkButton href="/logga-in">{t('people.accept.toSignIn')}</LinkButton>
      </div>
    </OpenPage>
  );
}

const FIELD = 'losenord';

function PasswordForm({ invitation, token }: { readonly invitation: Invitation; readonly token: string }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [mutate, { loading }] = useMutation(AcceptInvitationDocument, { context: { withoutSession: true } });
  const { send, setFaults, faults, failure, attempt } = usePeopleSending();
  const sentences: Readonly<Record<string, string>> = t('people.accept.problem', { returnObjects: true });
  const problems = faults.map(({ code }) => ({ fieldId: FIELD, text: sentences[code] ?? t('people.accept.problem.other') }));
  const accept = async (): Promise<void> => {
    const accepted = await send(async () => {
      if (password === '') return { errors: [{ field: 'password', code: 'required' }] };
      return (await mutate({ variables: { token, password } })).data?.acceptInvitation;
    });
    if (!accepted) return;
    await client.query({ query: ViewerDocument, fetchPolicy: 'network-only', context: { withoutSession: true } });
    await navigate('/', { replace: true });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!loading) void accept();
  };
  const { hasAccount } = invitation;
  return (
    <form className="u-fields" noValidate onSubmit={submit}>
      {failure && <Banner tone="late" announce title={failure} />}
      {problems.length > 0 && <ErrorSummary title={t('people.accept.summary')} problems={problems} attempt={attempt} />}
      {hasAccount && <Banner title={t('people.accept.known')} />}
      <input type="text" hidden readOnly autoComplete="username" value={invitation.email} />
      <PasswordField
        id={FIELD}
        label={t(hasAccount ? 'people.accept.knownPassword' : 'people.accept.password')}
        hint={hasAccount ? undefined : t('people.accept.passwordHint')}
        autoComplete={hasAccount ? 'current-password' : 'new-password'}
        value={password}
        onChange={(typed) => {
          setFaults([]);
          setPassword(typed);
        }}
        error={problems[0]?.text}
      />
      <div>
        <Button
          type="submit"
          look={invitation.directoryKey === null ? 'primary' : 'secondary'}
          pending={loading}
          pendingLabel={t('people.accept.pending')}
        >
          {t('people.accept.submit')}
        </Button>
      </div>
    </form>
  );
}
