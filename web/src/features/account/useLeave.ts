import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { forgetPages } from '../../shared/recent-pages';
import { useProblemText } from '../../shared/states/useProblemText';
import { forgetDrafts } from '../../shared/useDraft';
import { SignOutDocument, SignOutEverywhereDocument } from './SignOut.mutation.generated';
import { SwitchTenantDocument } from './SwitchTenant.mutation.generated';

/**
 * Signing out and changing tenant. Both end with a fresh page load, so that nothing of one tenant or person is left in the
 * window's memory for the next.
 */
export function useLeave() {
  const [signOutHere, { loading: leaving }] = useMutation(SignOutDocument, { context: { withoutSession: true } });
  const [signOutAll, { loading: leavingAll }] = useMutation(SignOutEverywhereDocument);
  const [switchTenant, { loading: switching }] = useMutation(SwitchTenantDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const [notMemberOf, setNotMemberOf] = useState<string | null>(null);
  const problemText = useProblemText();

  const attempt = async (act: () => Promise<void>): Promise<void> => {
    setFailure(null);
    setNotMemberOf(null);
    await act().catch((error: unknown) => setFailure(problemText(error)));
  };
  return {
    pending: leaving || leavingAll || switching,
    failure,
    /** The id of the tenant that turned out not to have the person as a member any more. */
    notMemberOf,
    forgetFailure: () => setFailure(null),
    signOut: () =>
      attempt(async () => {
        const { data } = await signOutHere();
        forgetDrafts();
        forgetPages();
        // On to the directory's own way out, where it has one; it sends the browser back to the door.
        window.location.assign(data?.signOut ?? '/logga-in?utloggad=har');
      }),
    signOutEverywhere: () =>
      attempt(async () => {
        await signOutAll();
        forgetDrafts();
        forgetPages();
        window.location.assign('/logga-in?utloggad=alla');
      }),
    /** @param path the page to go to there, one of our own */
    switchTenant: (tenantId: string, path = '/att-gora') =>
      attempt(async () => {
        const { data } = await switchTenant({ variables: { tenantId } });
        if (data?.switchTenant.__typename === 'SignedIn') window.location.assign(path);
        else setNotMemberOf(tenantId);
      }),
  };
}
