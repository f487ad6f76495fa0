import { useMutation } from '@apollo/client/react';
import type { Locale } from '@utblick/i18n';
import { useCallback, useState } from 'react';
import { SetLocaleDocument } from './SetLocale.mutation.generated';

/** Keeps the chosen language on the account. The page has already changed; `failed` says that only this browser knows. */
export function useSaveLocale() {
  const [mutate] = useMutation(SetLocaleDocument);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const save = useCallback(
    (locale: Locale) => {
      setOutcome(null);
      mutate({ variables: { locale } }).then(
        () => setOutcome('saved'),
        () => setOutcome('failed'),
      );
    },
    [mutate],
  );
  return { save, outcome };
}
