import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { OpenNotificationDocument } from './OpenNotification.mutation.generated';
import { showRead, showUnread } from './unread';

/** Marks a notification read, here and at the bell. Answers where it leads; null where it is gone. */
export function useOpenNotification() {
  const [mutate] = useMutation(OpenNotificationDocument);
  return useCallback(
    async (id: string): Promise<string | null> => {
      const { data } = await mutate({
        variables: { id },
        update: (cache, { data: opened }) => {
          if (!opened?.openNotification) return;
          showRead(cache, id);
          showUnread(cache, opened.openNotification.unread);
        },
      });
      return data?.openNotification?.link ?? null;
    },
    [mutate],
  );
}
