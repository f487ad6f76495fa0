import { useApolloClient, useMutation } from '@apollo/client/react';
import { Banner, Button, Dialog } from '@utblick/ui';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionGate } from '../../shared/graphql/session-gate';
import { PasswordField } from '../../shared/open-page/PasswordField';
import { signInPath } from '../../shared/routing/sign-in-path';
import { ViewerDocument } from '../../shared/viewer/Viewer.query.generated';
import type { ViewerInTenant } from '../../shared/viewer/ViewerContext';
import { AgainByDirectory } from './AgainByDirectory';
import { ReturnToTenantDocument } from './ReturnToTenant.mutation.generated';
import { useSignIn } from './useSignIn';

const passwordId = 'losenord-igen';

/** Asks for the password, or for signing in by the directory once more, when a session has ended, over the page as it stands. Closed at all other times. */
export function SignInAgainDialog({ viewer }: { readonly viewer: ViewerInTenant }) {
  const { t } = useTranslation();
  const isOpen = useSyncExternalStore(sessionGate.subscribe, sessionGate.isAsking);
  return (
    <Dialog title={t('signIn.again.title')} isOpen={isOpen}>
      <p>{t(viewer.byDirectory ? 'signIn.again.directoryLead' : 'signIn.again.lead')}</p>
      {viewer.byDirectory ? <AgainByDirectory viewer={viewer} /> : <PasswordForm viewer={viewer} />}
    </Dialog>
  );
}

function PasswordForm({ viewer }: { readonly viewer: ViewerInTenant }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const { signIn, pending, failure } = useSignIn();
  const [returnToTenant] = useMutation(ReturnToTenantDocument, { context: { withoutSession: true } });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(password === '');
    if (password === '' || pending || !(await signIn(viewer.email, password))) return;
    // The new session may have begun in another of the person's tenants; what waits belongs to the one on the page.
    const { data } = await returnToTenant({ variables: { tenantId: viewer.tenant.id } });
    if (data?.switchTenant.__typename !== 'SignedIn') return window.location.assign('/');
    sessionGate.answer(true);
    void client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
  };
  const leave = (): void => {
    sessionGate.answer(false);
    window.location.assign(signInPath(window.location.pathname + window.location.search));
  };
  return (
    <form className="u-fields u-band-body" noValidate onSubmit={submit}>
      {failure && <Banner tone="late" title={failure} announce />}
      <PasswordField
        id={passwordId}
        label={t('signIn.password')}
        hint={t('signIn.again.signedInAs', { email: viewer.email })}
        value={password}
        onChange={setPassword}
        error={missing ? t('signIn.passwordMissing') : null}
        autoFocus
      />
      <div className="u-buttons">
        <Button type="submit" look="primary" pending={pending}>
          {t('signIn.again.submit')}
        </Button>
        <Button look="tertiary" onPress={leave}>
          {t('signIn.again.other')}
        </Button>
      </div>
    </form>
  );
}
