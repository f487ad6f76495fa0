import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import type { NotificationSettingsPageQuery } from './NotificationSettingsPage.query.generated';
import { SaveNotificationPreferenceDocument } from './SaveNotificationPreference.mutation.generated';

export type Preference = NotificationSettingsPageQuery['notificationSettingsPage']['preferences'][number];

/** The choices as they stand. Each is kept at once; one that could not be kept goes back to what holds. */
export function usePreferences(saved: readonly Preference[]) {
  const { t } = useTranslation();
  const [mutate] = useMutation(SaveNotificationPreferenceDocument);
  const problemText = useProblemText();
  const [shown, setShown] = useState(saved);
  const [outcome, setOutcome] = useState<'saved' | { readonly failure: string } | null>(null);
  const put = (changed: Preference): void => setShown((all) => all.map((each) => (each.kind === changed.kind ? changed : each)));
  const choose = async (before: Preference, change: Partial<Preference>): Promise<void> => {
    const { kind, inApp, mail } = { ...before, ...change };
    put({ ...before, ...change });
    setOutcome(null);
    try {
      const { data } = await mutate({ variables: { input: { kind, inApp, mail } } });
      if (data?.saveNotificationPreference.__typename === 'NotificationPreference') {
        setOutcome('saved');
        return;
      }
      setOutcome({ failure: t('notifications.settings.notSaved') });
    } catch (error) {
      setOutcome({ failure: problemText(error) });
    }
    put(before);
  };
  return { shown, choose, outcome };
}
