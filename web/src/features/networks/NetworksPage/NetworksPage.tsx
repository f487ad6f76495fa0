import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHeader, SectionHeading, Switch } from '@utblick/ui';
import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayControl, OtherDay } from '../../../shared/day/ShownDay';
import { useDayInAddress } from '../../../shared/day/useDayInAddress';
import { OriginTag } from '../../../shared/stated/OriginTag';
import { headingOrigin } from '../../../shared/stated/origins';
import { SourceLine, Sources } from '../../../shared/stated/Sources';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { LeftOut } from './LeftOut';
import { NetworkRule } from './NetworkRule';
import styles from './NetworksPage.module.css';
import { NetworksPageDocument } from './NetworksPage.query.generated';
import { Places } from './Places';
import type { Network, Page } from './page-types';

/** The municipality's networks on a day: what the rules say, who is to be in them, who is, and where a place is empty. */
export function NetworksPage() {
  const { t } = useTranslation();
  const { asked } = useDayInAddress();
  const { data, previousData, error, refetch } = useQuery(NetworksPageDocument, {
    variables: { day: asked },
    fetchPolicy: 'cache-first',
  });
  usePageTitle(t('networks.title'));
  const page = (data ?? previousData)?.networksPage;
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  return page ? <NetworksOnDay page={page} /> : <PageLoading />;
}

function NetworksOnDay({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const { networks, sources, day, today } = page;
  return (
    <Sources sources={sources} shown={shown}>
      <PageHeader title={t('networks.title')} lead={t('networks.lead')} />
      {(networks.length > 0 || day !== today) && (
        <div className={styles.tools}>
          <DayControl day={day} today={today} />
          <Switch isSelected={shown} onChange={setShown}>
            {t('strategy.showSources')}
          </Switch>
        </div>
      )}
      <OtherDay day={day} today={today} />
      {networks.length === 0 && (
        <div className="u-band">
          <EmptyState title={t('networks.empty')} headingLevel={2} icon={<UsersRound aria-hidden />}>
            {t('networks.emptyLead')}
          </EmptyState>
        </div>
      )}
      {networks.map((network) => (
        <NetworkSection key={network.key} network={network} />
      ))}
    </Sources>
  );
}

function NetworkSection({ network }: { readonly network: Network }) {
  const covered = headingOrigin([network]);
  return (
    <section className="u-band" aria-labelledby={network.key}>
      <SectionHeading id={network.key} tag={<OriginTag origin={covered} />}>
        {network.name}
      </SectionHeading>
      <SourceLine of={network} />
      <div className={styles.columns}>
        <div>
          <Places network={network} />
          <LeftOut network={network} covered={covered} />
        </div>
        <NetworkRule network={network} covered={covered} />
      </div>
    </section>
  );
}
