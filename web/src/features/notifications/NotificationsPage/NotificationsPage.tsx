import { useMutation, useQuery } from '@apollo/client/react';
import { Banner, Button, Chip, ChipGroup, EmptyState, LinkButton, PageHeader, SectionHeading } from '@utblick/ui';
import { CheckCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useProblemText } from '../../../shared/states/useProblemText';
import { usePageTitle } from '../../../shared/usePageTitle';
import { showUnread } from '../unread';
import { listPath, readListView, withOlder } from './list-view';
import { MarkAllNotificationsReadDocument } from './MarkAllNotificationsRead.mutation.generated';
import { NotificationRow } from './NotificationRow';
import { NotificationsPageDocument, type NotificationsPageQuery } from './NotificationsPage.query.generated';
import './NotificationsPage.css';

/** What the person has been told of, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const view = readListView(params);
  const { data, previousData, error, refetch, client } = useQuery(NotificationsPageDocument, {
    variables: { unread: view.unread, first: view.first },
    fetchPolicy: 'cache-first',
  });
  const page = (data ?? previousData)?.notificationsPage;
  const unread = data?.notificationsPage.unread;
  usePageTitle(t('notifications.title'));
  useEffect(() => {
    if (unread !== undefined) showUnread(client.cache, unread);
  }, [client, unread]);
  if (error && !page) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!page) return <PageLoading />;
  return (
    <>
      <PageHeader
        title={t('notifications.title')}
        lead={t('notifications.lead')}
        actions={<LinkButton href="/konto/aviseringar">{t('notifications.toSettings')}</LinkButton>}
      />
      <List page={page} view={view} onMarked={async () => void (await refetch())} />
    </>
  );
}

interface ListProps {
  readonly page: NotificationsPageQuery['notificationsPage'];
  readonly view: ReturnType<typeof readListView>;
  readonly onMarked: () => Promise<void>;
}

function List({ page: { notifications, unread, total }, view, onMarked }: ListProps) {
  const { t } = useTranslation();
  const older = withOlder(view, total);
  return (
    <section className="u-band" aria-labelledby="aviseringar">
      <SectionHeading
        id="aviseringar"
        note={<span role="status">{unread > 0 ? t('notifications.unreadCount', { count: unread }) : t('notifications.allRead')}</span>}
      >
        {t('notifications.order')}
      </SectionHeading>
      <Tools unreadOnly={view.unread} newest={notifications[0]?.createdAt ?? null} unread={unread} onMarked={onMarked} />
      {notifications.length === 0 ? (
        <Nothing unreadOnly={view.unread} />
      ) : (
        <ul className="u-list u-rows">
          {notifications.map((notification) => (
            <NotificationRow key={notification.id} notification={notification} />
          ))}
        </ul>
      )}
      {older && (
        <div className="u-band-body">
          <LinkButton href={listPath(older)}>{t('notifications.older')}</LinkButton>
        </div>
      )}
    </section>
  );
}

interface ToolsProps {
  readonly unreadOnly: boolean;
  readonly unread: number;
  /** When the newest one that is shown came, ISO instant. */
  readonly newest: string | null;
  readonly onMarked: () => Promise<void>;
}

function Tools({ unreadOnly, unread, newest, onMarked }: ToolsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const [failure, setFailure] = useState<string | null>(null);
  const [mutate, { loading }] = useMutation(MarkAllNotificationsReadDocument);
  const markAll = async (until: string): Promise<void> => {
    setFailure(null);
    await mutate({ variables: { until } }).then(onMarked, (error: unknown) => setFailure(problemText(error)));
  };
  const show = (only: boolean): void => void navigate(listPath({ unread: only, first: 0 }), { replace: true });
  return (
    <div className="notifications-tools">
      <ChipGroup label={t('notifications.filter.label')}>
        <Chip selected={!unreadOnly} onChange={() => show(false)}>
          {t('notifications.filter.all')}
        </Chip>
        <Chip selected={unreadOnly} onChange={() => show(true)}>
          {t('notifications.filter.unread')}
        </Chip>
      </ChipGroup>
      {unread > 0 && newest !== null && (
        <Button small look="tertiary" icon={<CheckCheck aria-hidden />} pending={loading} onPress={() => void markAll(newest)}>
          {t('notifications.markAll')}
        </Button>
      )}
      {failure && <Banner tone="late" title={failure} announce />}
    </div>
  );
}

function Nothing({ unreadOnly }: { readonly unreadOnly: boolean }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      done={unreadOnly}
      headingLevel={3}
      title={t(unreadOnly ? 'notifications.emptyUnread' : 'notifications.empty')}
      action={<LinkButton href="/att-gora">{t('notifications.toTodo')}</LinkButton>}
    >
      {!unreadOnly && t('notifications.emptyLead')}
    </EmptyState>
  );
}
