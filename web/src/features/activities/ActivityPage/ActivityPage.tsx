import { useQuery } from '@apollo/client/react';
import { Banner, Button, LinkButton, Menu, MenuItem, PageHeader, SectionHeading, WithRail } from '@utblick/ui';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { NotFoundPage, PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useWord } from '../../../shared/useWord';
import '../ActivityDetails/ActivityDetails.css';
import { ChecksPart } from '../ActivityDetails/ChecksPart';
import { FactsOfActivity } from '../ActivityDetails/FactsOfActivity';
import { Freshness } from '../ActivityDetails/Freshness';
import { FundingPart } from '../ActivityDetails/FundingPart';
import { HistoryPart } from '../ActivityDetails/HistoryPart';
import { PartnersPart } from '../ActivityDetails/PartnersPart';
import { PurposePart } from '../ActivityDetails/PurposePart';
import { ResultsPart } from '../ActivityDetails/ResultsPart';
import type { ActivityPartProps } from '../ActivityDetails/shown-activity';
import { DeleteActivityDialog } from '../DeleteActivity/DeleteActivityDialog';
import { useUnitWords } from '../useUnitWords';
import { ActivityPageDocument } from './ActivityPage.query.generated';

/** One activity: what it is for, its money, its partners, what it gave and what was done with it. */
export function ActivityPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ActivityPageDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  const activity = data?.activityPage;
  usePageTitle(activity?.name);
  if (activity) return <Shown activity={activity} />;
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  return data ? <NotFoundPage /> : <PageLoading />;
}

function Shown({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  const word = useWord();
  const unitWords = useUnitWords();
  const saved = (useLocation().state as { saved?: boolean } | null)?.saved === true;
  const rail = (
    <section>
      <SectionHeading level={3}>{t('activities.page.facts')}</SectionHeading>
      <div className="u-band-body">
        <FactsOfActivity activity={activity} />
      </div>
    </section>
  );
  return (
    <>
      {saved && (
        <div className="activity-saved">
          <Banner tone="done" title={t('activities.page.saved')} announce />
        </div>
      )}
      <PageHeader
        breadcrumb={[{ href: '/aktiviteter', name: t('activities.title') }]}
        breadcrumbLabel={t('frame.breadcrumb')}
        here={activity.name}
        title={activity.name}
        status={
          <>
            <span>{word('activityKind', activity.kind)}</span>
            <span>{word('activityStatus', activity.status)}</span>
            <span>{unitWords(activity)}</span>
            {activity.border && activity.border.counts !== 'yes' && <span>{t('activityRules.border.tag')}</span>}
          </>
        }
        lead={<Freshness activity={activity} />}
        actions={activity.mayEdit && <Actions activity={activity} />}
      />
      <div className="activity-body">
        <WithRail rail={rail} railLabel={t('activities.page.facts')}>
          <Parts activity={activity} />
        </WithRail>
      </div>
    </>
  );
}

function Actions({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  const [deleting, setDeleting] = useState(false);
  return (
    <>
      <LinkButton href={`/aktiviteter/${activity.id}/andra`} look="primary" icon={<Pencil aria-hidden />}>
        {t('activities.page.edit')}
      </LinkButton>
      <Menu
        label={t('activities.page.more')}
        trigger={<Button icon={<Ellipsis aria-hidden />}>{t('activities.page.more')}</Button>}
        placement="bottom end"
      >
        <MenuItem id="delete" name={t('activities.page.delete')} icon={<Trash2 aria-hidden />} onAction={() => setDeleting(true)} />
      </Menu>
      <DeleteActivityDialog activity={activity} isOpen={deleting} onClose={() => setDeleting(false)} />
    </>
  );
}

function Parts({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  return (
    <>
      <Part name={t('activities.page.overview')}>
        <PurposePart activity={activity} />
      </Part>
      {activity.checks.length > 0 && (
        <Part name={t('activities.field.checks')}>
          <ChecksPart activity={activity} />
        </Part>
      )}
      <Part name={t('activities.page.funding')}>
        <FundingPart activity={activity} />
      </Part>
      <Part name={t('activities.page.partners')}>
        <PartnersPart activity={activity} />
      </Part>
      <Part name={t('activities.page.results')}>
        <ResultsPart activity={activity} />
      </Part>
      <Part name={t('activities.page.history')}>
        <HistoryPart activity={activity} />
      </Part>
    </>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="activity-part">
      <SectionHeading>{name}</SectionHeading>
      <div className="u-band-body">{children}</div>
    </section>
  );
}
