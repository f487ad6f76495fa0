import { useQuery } from '@apollo/client/react';
import { Banner, LinkButton, PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useLocale } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { draftPath, guidePath, settingsPath, versionsPath } from '../paths';
import { DraftGuidePageDocument } from './DraftGuidePage.query.generated';
import './Guide.css';
import type { DraftGuideData } from './guide';
import { HaltBanner } from './HaltBanner';
import { Preview } from './Preview';
import { SavedState } from './SavedState';
import { StepLinks, StepNavigation } from './StepNavigation';
import { StepPanel } from './StepPanel';
import { guideSteps } from './steps';
import { useGuide } from './useGuide';

/** A draft of the configuration as forms: the steps of setting a municipality up, and of changing its strategy later. */
export function GuidePage() {
  const { id = '', step } = useParams();
  const language = useLocale();
  const { data, error, refetch } = useQuery(DraftGuidePageDocument, {
    variables: { draftId: id, language },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.draftGuidePage;
  if (!page) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  if (page.publishedAs !== null) return <Navigate to={draftPath(page.id)} replace />;
  if (!guideSteps.some(({ key }) => key === step)) return <Navigate to={guidePath(page.id, firstUnfinished(page))} replace />;
  return <DraftGuide key={page.id} page={page} step={step ?? ''} />;
}

/** Where whoever comes back goes on. */
function firstUnfinished({ steps }: DraftGuideData): string {
  const unfinished = guideSteps.find(({ key }) => steps.some((step) => step.key === key && step.state !== 'complete'));
  return unfinished?.key ?? guideSteps[0]?.key ?? '';
}

function DraftGuide({ page, step }: { readonly page: DraftGuideData; readonly step: string }) {
  const { t } = useTranslation();
  const { guide, autosave } = useGuide(page);
  const form = guideSteps.find(({ key }) => key === step);
  usePageTitle(page.name);
  return (
    <>
      <PageHeader
        title={page.name}
        lead={t('guide.lead')}
        breadcrumb={[
          { href: settingsPath, name: t('versions.settings') },
          { href: versionsPath, name: t('versions.short') },
        ]}
        breadcrumbLabel={t('versions.breadcrumb')}
        here={t('guide.title')}
        status={<SavedState page={page} autosave={autosave} />}
        actions={<LinkButton href={draftPath(page.id)}>{t('guide.toDraft')}</LinkButton>}
      />
      {page.unreadable ? (
        <Banner tone="late" title={t('guide.unreadable')} action={<LinkButton href={draftPath(page.id)}>{t('guide.toText')}</LinkButton>}>
          {t('guide.unreadableLead')}
        </Banner>
      ) : (
        <div className="guide">
          <StepNavigation page={page} current={step} />
          <div className="guide-form">
            {autosave.halt && <HaltBanner halt={autosave.halt} today={page.today} onDecide={(choice) => autosave.queue.decide(choice)} />}
            {form && <StepPanel form={form} guide={guide} />}
            <StepLinks page={page} current={step} />
          </div>
          {form && <Preview page={page} step={form.key} />}
        </div>
      )}
    </>
  );
}
