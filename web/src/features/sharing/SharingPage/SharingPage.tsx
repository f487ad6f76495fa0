import { useQuery } from '@apollo/client/react';
import { Banner, EmptyState, LinkButton, PageHeader, WithRail } from '@utblick/ui';
import { Share2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { DecisionTable } from './DecisionTable';
import './SharingPage.css';
import type { Decision, Sharing } from './decision-data';
import { RegionalBodies } from './RegionalBodies';
import { SharingPageDocument } from './SharingPage.query.generated';
import { WithdrawDialog } from './WithdrawDialog';

/** What the tenant shows others: decisions in force, coming and ended, and its regional bodies with what each sees. */
export function SharingPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SharingPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('sharing.title'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return <Whole page={data.sharingPage} onChanged={async () => void (await refetch())} />;
}

function Whole({ page, onChanged }: { readonly page: Sharing; readonly onChanged: () => Promise<void> }) {
  const { t } = useTranslation();
  const { state } = useLocation() as { readonly state: { readonly saved?: boolean } | null };
  const [asked, setAsked] = useState<Decision | null>(null);
  const [withdrawn, setWithdrawn] = useState(false);
  const share = (
    <LinkButton look="primary" href="/delning/ny" icon={<Share2 aria-hidden />}>
      {t('sharing.share')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('sharing.title')} lead={t('sharing.lead')} actions={page.mayShare && page.decisions.length > 0 && share} />
      <div className="u-band-body">
        {withdrawn && (
          <Banner tone="done" announce title={t('sharing.withdraw.done')}>
            {t('sharing.withdraw.doneLead')}
          </Banner>
        )}
        {!withdrawn && state?.saved && <Banner tone="done" announce title={t('sharing.form.done')} />}
      </div>
      <div className="sharing-body">
        <Beside bodies={page.bodies}>
          {page.decisions.length === 0 ? (
            <EmptyState title={t('sharing.none.title')} headingLevel={2} action={page.mayShare && share}>
              {t('sharing.none.lead')}
            </EmptyState>
          ) : (
            <Decisions page={page} onWithdraw={setAsked} />
          )}
          {!page.mayShare && <p className="u-band-body u-t14 u-ink3">{t('sharing.mayNot')}</p>}
        </Beside>
      </div>
      {asked && (
        <WithdrawDialog
          decision={asked}
          onClose={() => setAsked(null)}
          onWithdrawn={async () => {
            await onChanged();
            setWithdrawn(true);
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

function Beside({ bodies, children }: { readonly bodies: Sharing['bodies']; readonly children: ReactNode }) {
  const { t } = useTranslation();
  if (bodies.length === 0) return <>{children}</>;
  return (
    <WithRail rail={<RegionalBodies bodies={bodies} />} railLabel={t('sharing.bodies.title')}>
      {children}
    </WithRail>
  );
}

function Decisions({ page, onWithdraw }: { readonly page: Sharing; readonly onWithdraw: (decision: Decision) => void }) {
  const { t } = useTranslation();
  const inState = (...states: readonly string[]): readonly Decision[] => page.decisions.filter(({ state }) => states.includes(state));
  const [now, later, ended] = [inState('in_force'), inState('coming'), inState('over', 'withdrawn')];
  const may = page.mayShare ? onWithdraw : undefined;
  return (
    <>
      <DecisionTable id="delas-nu" title={t('sharing.inForce')} decisions={now} empty={t('sharing.noneNow')} onWithdraw={may} />
      {later.length > 0 && <DecisionTable id="delas-senare" title={t('sharing.coming')} decisions={later} onWithdraw={may} />}
      {ended.length > 0 && <DecisionTable id="delas-inte" title={t('sharing.ended')} decisions={ended} />}
    </>
  );
}
