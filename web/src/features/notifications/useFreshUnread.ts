import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { UnreadNotificationsDocument } from './UnreadNotifications.query.generated';
import { showUnread } from './unread';

/** Whoever goes to and fro between windows is not asked about each time. */
const ASK_AGAIN_AFTER_MS = 60_000;

/**
 * Brings the bell up to date when somebody comes back to a window that has stood open. Where it cannot be done, because the
 * session has ended, say, nothing is said: that is told when they do something.
 */
export function useFreshUnread(): void {
  const client = useApolloClient();
  useEffect(() => {
    let asked = Date.now();
    const refresh = (): void => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_AFTER_MS) return;
      asked = Date.now();
      client
        .query({ query: UnreadNotificationsDocument, fetchPolicy: 'no-cache', context: { withoutSession: true } })
        .then(({ data }) => data && showUnread(client.cache, data.notificationsPage.unread))
        .catch(() => undefined);
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [client]);
}
