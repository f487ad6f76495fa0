import { useQuery } from '@apollo/client/react';
import { Banner, Button, EmptyState, LinkButton, PageHeader, Skeleton } from '@utblick/ui';
import { Plus, Waypoints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useWide } from '../useWide';
import './ActivitiesPage.css';
import { ActivitiesPageDocument } from './ActivitiesPage.query.generated';
import { ActivityPanel } from './ActivityPanel/ActivityPanel';
import { ActivityTable, LeftOut } from './ActivityTable/ActivityTable';
import type { ActivityList } from './activity-list';
import { FilterBar } from './FilterBar/FilterBar';
import { FilterChips } from './FilterBar/FilterChips';
import { isFiltered, noFilter, wantedRows } from './list-view';
import { type ListViewControl, useListView } from './useListView';

/** The register: what is done, by whom and for how much, narrowed by filters that the address bar holds. */
export function ActivitiesPage() {
  const { t } = useTranslation();
  usePageTitle(t('activities.title'));
  const control = useListView();
  const { data, previousData, error, refetch } = useQuery(ActivitiesPageDocument, {
    variables: wantedRows(control.view),
    fetchPolicy: 'cache-first',
  });
  const list = (data ?? previousData)?.activitiesPage;
  const deleted = (useLocation().state as { deleted?: boolean } | null)?.deleted === true;
  if (error && !list) return <PageProblem error={error} onRetry={() => void refetch()} />;
  return (
    <div data-wide>
      {deleted && (
        <div className="activities-deleted">
          <Banner tone="done" title={t('activities.deletion.deleted')} announce />
        </div>
      )}
      <PageHeader
        title={t('activities.title')}
        lead={t('activities.lead')}
        actions={
          <>
            {list?.rules.similar && (
              <LinkButton href="/aktiviteter/liknande" icon={<Waypoints aria-hidden />}>
                {t('activityRules.similar.link')}
              </LinkButton>
            )}
            {list?.mayCreate && (
              <LinkButton href="/aktiviteter/ny" look="primary" icon={<Plus aria-hidden />}>
                {t('activities.newActivity')}
              </LinkButton>
            )}
          </>
        }
      />
      {list ? <List list={list} control={control} /> : <Skeleton rows={8} label={t('errors.loading')} />}
    </div>
  );
}

interface ListProps {
  readonly list: ActivityList;
  readonly control: ListViewControl;
}

function List({ list, control }: ListProps) {
  const wide = useWide();
  const { open, filter } = control.view;
  if (list.all === 0 && !isFiltered(filter)) return <NothingYet mayCreate={list.mayCreate} />;
  const place = list.rows.findIndex(({ id }) => id === open);
  const beside = wide && open !== null;
  return (
    <>
      <FilterBar list={list} control={control} />
      <div className={beside ? 'activities-beside' : undefined}>
        <div className="activities-list">
          {list.total === 0 ? <NothingFits list={list} control={control} /> : <ActivityTable list={list} control={control} wide={wide} />}
        </div>
        {beside && (
          <ActivityPanel
            id={open}
            place={place === -1 ? null : place + 1}
            total={list.total}
            previous={list.rows[place - 1]?.id ?? null}
            next={place === -1 ? null : (list.rows[place + 1]?.id ?? null)}
            onOpen={control.open}
          />
        )}
      </div>
    </>
  );
}

function NothingYet({ mayCreate }: { readonly mayCreate: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="u-band">
      <EmptyState
        title={t('activities.empty.title')}
        headingLevel={2}
        action={mayCreate && <LinkButton href="/aktiviteter/ny">{t('activities.newActivity')}</LinkButton>}
      >
        {t(mayCreate ? 'activities.empty.lead' : 'activities.empty.leadReader')}
      </EmptyState>
    </div>
  );
}

function NothingFits({ list, control }: ListProps) {
  const { t } = useTranslation();
  const clear = (): void => control.change({ filter: noFilter });
  return (
    <EmptyState
      title={t('activities.empty.none')}
      headingLevel={2}
      action={<Button onPress={clear}>{t('activities.filter.clear')}</Button>}
    >
      <p>{t('activities.empty.noneLead')}</p>
      <FilterChips list={list} control={control} />
      <LeftOut list={list} control={control} />
    </EmptyState>
  );
}
