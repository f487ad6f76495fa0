import { useMutation } from '@apollo/client/react';
import { Banner, Button, Facts } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import type { Fault } from './directory-form';
import { TryDirectoryDocument, type TryDirectoryMutation } from './TryDirectory.mutation.generated';
import type { DirectoryForm } from './useDirectoryForm';

type Found = Extract<TryDirectoryMutation['tryDirectory'], { readonly __typename: 'DirectoryFound' }>;

/** Asks the directory for its description before anything is saved, and shows what it says about itself. */
export function TryConnection({ form }: { readonly form: DirectoryForm }) {
  const { t } = useTranslation();
  const { issuer } = form.values;
  const [mutate, { loading }] = useMutation(TryDirectoryDocument);
  const [found, setFound] = useState<{ readonly asked: string; readonly directory: Found } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const problemText = useProblemText();
  const ask = async (): Promise<void> => {
    const { data } = await mutate({ variables: { issuer } });
    const result = data?.tryDirectory;
    if (result?.__typename === 'DirectoryFound') setFound({ asked: issuer, directory: result });
    else if (result) form.faultAt(result.errors as readonly Fault[]);
  };
  const press = (): void => {
    setFound(null);
    setFailure(null);
    void ask().catch((error: unknown) => setFailure(problemText(error)));
  };
  return (
    <div className="sign-in-settings-try">
      <div>
        <Button onPress={press} pending={loading} pendingLabel={t('signInSettings.trying')}>
          {t('signInSettings.try')}
        </Button>
      </div>
      {failure && <Banner tone="late" announce title={failure} />}
      {found?.asked === issuer && (
        <Banner tone="done" announce title={t('signInSettings.found')}>
          <p>{t('signInSettings.foundLead')}</p>
          <Description found={found.directory} />
        </Banner>
      )}
    </div>
  );
}

function Description({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  const list = (items: readonly string[]): string => items.join(', ') || t('signInSettings.facts.unsaid');
  return (
    <Facts
      facts={[
        { name: t('signInSettings.facts.issuer'), value: found.issuer },
        { name: t('signInSettings.facts.signsInAt'), value: found.signsInAt },
        { name: t('signInSettings.facts.signsOut'), value: t(found.signsOut ? 'signInSettings.facts.yes' : 'signInSettings.facts.no') },
        { name: t('signInSettings.facts.pkce'), value: t(found.pkce ? 'signInSettings.facts.yes' : 'signInSettings.facts.unsaid') },
        { name: t('signInSettings.facts.scopes'), value: list(found.scopes) },
        { name: t('signInSettings.facts.claims'), value: list(found.claims) },
      ]}
    />
  );
}
