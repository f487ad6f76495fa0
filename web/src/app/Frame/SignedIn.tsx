import { useQuery } from '@apollo/client/react';
import { isLocale } from '@utblick/i18n';
import { useEffect, useRef } from 'react';
import { Navigate, useLocation } from 'react-router';
import { SignInAgainDialog } from '../../features/sign-in/SignInAgainDialog';
import { changeLocale, rememberedLocale } from '../../shared/i18n/i18n';
import { signInPath } from '../../shared/routing/sign-in-path';
import { PageLoading } from '../../shared/states/PageLoading';
import { PageProblem } from '../../shared/states/PageProblem';
import { ViewerDocument } from '../../shared/viewer/Viewer.query.generated';
import { type Viewer, ViewerContext, type ViewerInTenant } from '../../shared/viewer/ViewerContext';
import { ChooseTenant } from './ChooseTenant';
import { Frame } from './Frame';

/** Lets signed-in people with a tenant through to the pages, sends others to the door, and asks those with several where to. */
export function SignedIn() {
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const location = useLocation();
  const viewer = data?.viewer;
  useAccountLocale(viewer);
  if (error && !viewer) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (!viewer) return <Navigate replace to={signInPath(location.pathname + location.search)} />;
  if (!viewer.tenant) return <ChooseTenant viewer={viewer} />;
  const inTenant: ViewerInTenant = { ...viewer, tenant: viewer.tenant };
  return (
    <ViewerContext value={inTenant}>
      <Frame />
      <SignInAgainDialog viewer={inTenant} />
    </ViewerContext>
  );
}

/** The account's language wins over the one this browser remembers, once: after that the person chooses on the page. */
function useAccountLocale(viewer: Viewer | null | undefined): void {
  const accountId = viewer?.accountId;
  const locale = viewer?.locale;
  const applied = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!accountId || applied.current === accountId) return;
    applied.current = accountId;
    if (locale && isLocale(locale) && locale !== rememberedLocale()) void changeLocale(locale);
  }, [accountId, locale]);
}
