import { Button, EmptyState, LinkButton } from '@utblick/ui';
import { CircleAlert, Clock, CloudOff, LockKeyhole, RefreshCw, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { problemOf, referenceOf } from '../graphql/problem';
import { signInPath } from '../routing/sign-in-path';
import { usePageTitle } from '../usePageTitle';

const startPath = '/att-gora';

interface ProblemPageProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly icon: ReactNode;
  readonly onRetry?: () => void;
}

function ProblemPage({ title, lead, icon, onRetry }: ProblemPageProps) {
  const { t } = useTranslation();
  usePageTitle(title, { remember: false });
  const action = (
    <>
      {onRetry && (
        <Button look="primary" onPress={onRetry}>
          {t('errors.tryAgain')}
        </Button>
      )}
      <LinkButton href={startPath}>{t('errors.toStart')}</LinkButton>
    </>
  );
  return (
    <EmptyState title={title} headingLevel={1} icon={icon} action={action}>
      {lead}
    </EmptyState>
  );
}

/** There is no such page, or it belongs to somebody else; the two are told in the same way. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return <ProblemPage title={t('errors.notFound.title')} lead={t('errors.notFound.lead')} icon={<SearchX aria-hidden />} />;
}

/** The page exists but is not the viewer's to see. */
export function NoPermissionPage() {
  const { t } = useTranslation();
  return <ProblemPage title={t('errors.noPermission.title')} lead={t('errors.noPermission.lead')} icon={<LockKeyhole aria-hidden />} />;
}

const reload = (): void => window.location.reload();

/** The window was opened before the version that is in place now, whose server does not know what it asks. */
export function NewVersionPage() {
  const { t } = useTranslation();
  const action = (
    <Button look="primary" onPress={reload}>
      {t('errors.newVersion.reload')}
    </Button>
  );
  return (
    <EmptyState headingLevel={1} title={t('errors.newVersion.title')} icon={<RefreshCw aria-hidden />} action={action}>
      {t('errors.newVersion.lead')}
    </EmptyState>
  );
}

export interface PageProblemProps {
  /** What `useQuery` or a thrown error gave. */
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What stands in a page's place when its query failed. */
export function PageProblem({ error, onRetry }: PageProblemProps) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const kind = problemOf(error);
  if (kind === 'signed_out') return <Navigate replace to={signInPath(pathname + search)} />;
  if (kind === 'not_found') return <NotFoundPage />;
  if (kind === 'no_permission') return <NoPermissionPage />;
  if (kind === 'new_version') return <NewVersionPage />;
  if (kind === 'network') {
    return (
      <ProblemPage title={t('errors.network.title')} lead={t('errors.network.lead')} icon={<CloudOff aria-hidden />} onRetry={onRetry} />
    );
  }
  if (kind === 'busy') {
    return <ProblemPage title={t('errors.busy.title')} lead={t('errors.busy.lead')} icon={<Clock aria-hidden />} onRetry={onRetry} />;
  }
  return <UnexpectedPage reference={referenceOf(error)} onRetry={onRetry} />;
}

/** Something failed that nobody foresaw. The number is in the server's log too. */
export function UnexpectedPage({ reference, onRetry }: { readonly reference: string | null; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const lead = (
    <>
      <p>{t('errors.unexpected.lead')}</p>
      {reference && <p className="u-t14 u-ink3">{t('errors.reference', { id: reference })}</p>}
    </>
  );
  return <ProblemPage title={t('errors.unexpected.title')} lead={lead} icon={<CircleAlert aria-hidden />} onRetry={onRetry} />;
}
