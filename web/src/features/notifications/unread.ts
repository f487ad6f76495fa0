import type { ApolloCache } from '@apollo/client';
import { ViewerDocument } from '../../shared/viewer/Viewer.query.generated';

/** Shows at the bell how many are unread, as the server has just said. */
export function showUnread(cache: ApolloCache, unread: number): void {
  cache.updateQuery({ query: ViewerDocument }, (data) =>
    data?.viewer ? { ...data, viewer: { ...data.viewer, unreadNotifications: unread } } : undefined,
  );
}

/** Shows a notification as read. */
export function showRead(cache: ApolloCache, id: string): void {
  cache.modify({
    id: cache.identify({ __typename: 'Notification', id }),
    fields: { readAt: (before: string | null) => before ?? new Date().toISOString() },
  });
}
