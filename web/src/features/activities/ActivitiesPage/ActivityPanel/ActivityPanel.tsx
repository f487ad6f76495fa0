import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, LinkButton, Skeleton, Tabs } from '@utblick/ui';
import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../../shared/states/useProblemText';
import { useWord } from '../../../../shared/useWord';
import '../../ActivityDetails/ActivityDetails.css';
import { ChecksPart } from '../../ActivityDetails/ChecksPart';
import { FactsOfActivity } from '../../ActivityDetails/FactsOfActivity';
import { Freshness } from '../../ActivityDetails/Freshness';
import { FundingPart } from '../../ActivityDetails/FundingPart';
import { HistoryPart } from '../../ActivityDetails/HistoryPart';
import { PartnersPart } from '../../ActivityDetails/PartnersPart';
import { PurposePart } from '../../ActivityDetails/PurposePart';
import { ResultsPart } from '../../ActivityDetails/ResultsPart';
import type { ShownActivity } from '../../ActivityDetails/shown-activity';
import { ActivityPageDocument } from '../../ActivityPage/ActivityPage.query.generated';

interface ActivityPanelProps {
  readonly id: string;
  /** Its place in the list; null when the list does not show it. */
  readonly place: number | null;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** An activity beside the list. Escape and the cross lead back to its row. */
export function ActivityPanel(props: ActivityPanelProps) {
  const { id, onOpen } = props;
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { data, error } = useQuery(ActivityPageDocument, { variables: { id } });
  // Kept here, so that going through the list stays with one part of each activity.
  const [tab, setTab] = useState('overview');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const close = (): void => {
    onOpen(null);
    requestAnimationFrame(() => document.getElementById(`rad-${id}`)?.focus());
  };
  const activity = data?.activityPage;
  return (
    <section
      ref={panel}
      className="activity-panel"
      aria-label={t('activities.panel.label')}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className="activity-panel-body">
        <PanelHead {...props} onClose={close} />
        {activity && <PanelBody activity={activity} tab={tab} onTab={setTab} />}
        {!activity && !error && !data && <Skeleton rows={6} label={t('errors.loading')} />}
        {data && !activity && <EmptyState title={t('errors.notFound.title')}>{t('errors.notFound.lead')}</EmptyState>}
        {error && !activity && <EmptyState title={problemText(error)} />}
      </div>
    </section>
  );
}

function PanelHead({ id, place, total, previous, next, onOpen, onClose }: ActivityPanelProps & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="activity-panel-head">
      <span className="u-t14 u-ink2">{place !== null && t('activities.panel.place', { place, total })}</span>
      <div className="activity-panel-moves">
        <Button
          look="tertiary"
          small
          icon={<ChevronUp aria-hidden />}
          aria-label={t('activities.panel.previous')}
          isDisabled={previous === null}
          onPress={() => onOpen(previous)}
        />
        <Button
          look="tertiary"
          small
          icon={<ChevronDown aria-hidden />}
          aria-label={t('activities.panel.next')}
          isDisabled={next === null}
          onPress={() => onOpen(next)}
        />
        <LinkButton look="tertiary" small href={`/aktiviteter/${id}`} icon={<Maximize2 aria-hidden />}>
          {t('activities.panel.open')}
        </LinkButton>
        <Button look="tertiary" small icon={<X aria-hidden />} aria-label={t('activities.panel.close')} onPress={onClose} />
      </div>
    </div>
  );
}

interface PanelBodyProps {
  readonly activity: ShownActivity;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
}

function PanelBody({ activity, tab, onTab }: PanelBodyProps) {
  const { t } = useTranslation();
  const word = useWord();
  const about = [word('activityKind', activity.kind), activity.unitName, activity.contactName].filter(Boolean);
  const tabs = [
    { id: 'overview', name: t('activities.page.overview'), content: <Overview activity={activity} /> },
    { id: 'funding', name: t('activities.page.funding'), content: <FundingPart activity={activity} tight /> },
    { id: 'partners', name: t('activities.page.partners'), content: <PartnersPart activity={activity} /> },
    { id: 'results', name: t('activities.page.results'), content: <ResultsPart activity={activity} /> },
    { id: 'history', name: t('activities.page.history'), content: <HistoryPart activity={activity} /> },
  ];
  return (
    <>
      <h2 className="u-t22">{activity.name}</h2>
      <p className="u-t15 u-ink2">{about.join(' · ')}</p>
      <Freshness activity={activity} />
      <Tabs label={t('activities.panel.tabs')} tabs={tabs} selected={tab} onSelect={onTab} />
    </>
  );
}

function Overview({ activity }: { readonly activity: ShownActivity }) {
  return (
    <div className="activity-overview">
      <PurposePart activity={activity} />
      {activity.checks.length > 0 && <ChecksPart activity={activity} />}
      <FactsOfActivity activity={activity} />
    </div>
  );
}
