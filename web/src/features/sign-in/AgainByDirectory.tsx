import { useApolloClient } from '@apollo/client/react';
import { ownerInWords } from '@utblick/i18n';
import { Banner, Button } from '@utblick/ui';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionGate } from '../../shared/graphql/session-gate';
import { directoryPath, signInPath } from '../../shared/routing/sign-in-path';
import { useProblemText } from '../../shared/states/useProblemText';
import { useLocale } from '../../shared/useFormat';
import { ViewerDocument } from '../../shared/viewer/Viewer.query.generated';
import type { ViewerInTenant } from '../../shared/viewer/ViewerContext';

/**
 * Lets somebody sign in by their directory in another tab, so that what is typed here stays. When they come back to this one
 * it looks by itself whether they have.
 */
export function AgainByDirectory({ viewer }: { readonly viewer: ViewerInTenant }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [problem, setProblem] = useState<string | null>(null);
  const isBack = useIsBack(viewer);
  const problemText = useProblemText();
  const look = async (): Promise<void> => {
    setProblem(null);
    await isBack().then(
      (back) => setProblem(back ? null : t('signIn.again.notYet')),
      (error: unknown) => setProblem(problemText(error)),
    );
  };
  const leave = (): void => {
    sessionGate.answer(false);
    window.location.assign(signInPath(window.location.pathname + window.location.search));
  };
  return (
    <div className="u-fields u-band-body">
      {problem && <Banner tone="late" title={problem} announce />}
      <div className="u-buttons">
        <Button look="primary" onPress={() => void window.open(directoryPath(viewer.tenant.key, '/att-gora'), '_blank', 'noopener')}>
          {t('signIn.again.newTab', { owner: ownerInWords(viewer.tenant.shortName, locale) })}
        </Button>
        <Button onPress={() => void look()}>{t('signIn.again.submit')}</Button>
        <Button look="tertiary" onPress={leave}>
          {t('signIn.again.other')}
        </Button>
      </div>
    </div>
  );
}

/** Whether the person on the page is signed in again; somebody else, or in another tenant, begins from the start page. */
function useIsBack({ accountId, tenant }: ViewerInTenant): () => Promise<boolean> {
  const client = useApolloClient();
  const look = useCallback(async (): Promise<boolean> => {
    const { data } = await client.query({ query: ViewerDocument, fetchPolicy: 'no-cache', context: { withoutSession: true } });
    if (!data?.viewer) return false;
    if (data.viewer.accountId === accountId && data.viewer.tenant?.id === tenant.id) sessionGate.answer(true);
    else window.location.assign('/');
    return true;
  }, [client, accountId, tenant.id]);
  useEffect(() => {
    const onReturn = (): void => void (sessionGate.isAsking() && look().catch(() => undefined));
    window.addEventListener('focus', onReturn);
    return () => window.removeEventListener('focus', onReturn);
  }, [look]);
  return look;
}
