import { useQuery } from '@apollo/client/react';
import { Banner } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { OpenPage } from '../../shared/open-page/OpenPage';
import { safeReturnPath } from '../../shared/routing/sign-in-path';
import { usePageTitle } from '../../shared/usePageTitle';
import { DirectoryWays } from './DirectoryWays';
import { lastWay } from './last-way';
import { PasswordSignIn } from './PasswordSignIn';
import './SignInPage.css';
import { SignInWaysDocument } from './SignInWays.query.generated';
import { useDirectoryProblem } from './useDirectoryProblem';
import type { Way } from './way';

const none: readonly Way[] = [];

/** The one that this browser came by last stands first. */
const lastFirst = (ways: readonly Way[]): readonly Way[] => {
  const last = lastWay();
  return [...ways].sort((one, other) => Number(other.tenantKey === last) - Number(one.tenantKey === last));
};

/** The door: the municipality's own account where it has such, and e-mail address with password. */
export function SignInPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data, loading } = useQuery(SignInWaysDocument, { fetchPolicy: 'cache-first', context: { withoutSession: true } });
  const ways = data ? lastFirst(data.signInWays) : none;
  const returnTo = safeReturnPath(search.get('till'));
  const problem = useDirectoryProblem(search.get('katalog'));
  usePageTitle(t('signIn.title'));
  const notice = problem ? <Banner tone="late" title={problem} announce /> : <SignedOut />;
  return (
    <OpenPage title={t('signIn.title')} lead={t('signIn.lead')}>
      {loading ? null : ways.length === 0 ? (
        <PasswordSignIn ways={ways} returnTo={returnTo} notice={notice} />
      ) : (
        <>
          {notice}
          <section className="sign-in-way" aria-labelledby="kommunens-konto">
            <h2 id="kommunens-konto" className="u-t22">
              {t('signIn.ways.title')}
            </h2>
            <DirectoryWays ways={ways} returnTo={returnTo} />
          </section>
          <section className="sign-in-way" aria-labelledby="med-losenord">
            <h2 id="med-losenord" className="u-t22">
              {t('signIn.ways.or')}
            </h2>
            <PasswordSignIn ways={ways} returnTo={returnTo} notice={null} />
          </section>
        </>
      )}
    </OpenPage>
  );
}

/** For somebody who has just left, here or at the directory's own way out. */
function SignedOut() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const leaving = search.get('utloggad') ?? (pathname.endsWith('/utloggad') ? 'har' : null);
  if (!leaving) return null;
  return <Banner tone="done" title={t(leaving === 'alla' ? 'signIn.signedOutEverywhere' : 'signIn.signedOut')} />;
}
