import { EmptyState, LinkButton } from '@utblick/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { safeReturnPath } from '../../shared/routing/sign-in-path';
import { PageLoading } from '../../shared/states/PageLoading';
import { PageProblem } from '../../shared/states/PageProblem';
import { usePageTitle } from '../../shared/usePageTitle';
import { useOpenNotification } from './useOpenNotification';

type Found = { readonly link: string | null } | { readonly error: unknown };

/** Where a letter about one thing leads: marks it read and goes on to its page. */
export function OpenNotificationPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const open = useOpenNotification();
  const [found, setFound] = useState<Found | null>(null);
  usePageTitle(t('notifications.title'));
  useEffect(() => {
    let left = false;
    open(id).then(
      (link) => left || setFound({ link }),
      (error: unknown) => left || setFound({ error }),
    );
    return () => {
      left = true;
    };
  }, [id, open]);
  if (!found) return <PageLoading />;
  if ('error' in found) return <PageProblem error={found.error} onRetry={() => window.location.reload()} />;
  if (found.link) return <Navigate replace to={safeReturnPath(found.link)} />;
  return (
    <EmptyState
      headingLevel={1}
      title={t('notifications.link.goneTitle')}
      action={<LinkButton href="/aviseringar">{t('notifications.link.toList')}</LinkButton>}
    >
      {t('notifications.link.goneLead')}
    </EmptyState>
  );
}
