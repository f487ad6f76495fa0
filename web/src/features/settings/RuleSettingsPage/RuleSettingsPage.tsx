import { useQuery } from '@apollo/client/react';
import { EmptyState, LinkButton, PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { settingsPath } from '../paths';
import type { SettingsData } from './form-values';
import { RuleForm } from './RuleForm';
import './RuleSettingsPage.css';
import { RuleSettingsPageDocument } from './RuleSettingsPage.query.generated';

/** Makes a rule of the municipality's own. */
export function NewRulePage() {
  return <RuleSettingsPage key="new" ruleKey={null} />;
}

/** Sets what a document leaves open in a rule, or changes a rule of the municipality's own. */
export function ChangeRulePage() {
  const { ruleKey = '' } = useParams();
  return <RuleSettingsPage key={ruleKey} ruleKey={ruleKey} />;
}

function RuleSettingsPage({ ruleKey }: { readonly ruleKey: string | null }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(RuleSettingsPageDocument, { variables: { ruleKey }, fetchPolicy: 'network-only' });
  const page = data?.ruleSettingsPage;
  const name = page?.rule?.name ?? t('settings.rule.newTitle');
  usePageTitle(name);
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  if (!page) return <NotThere title={t('settings.rule.notFound')} lead={t('settings.rule.notFoundLead')} />;
  if (page.rule?.inForce === false) return <NotThere title={t('settings.rule.proposalTitle')} lead={t('settings.rule.proposalLead')} />;
  const refresh = async (): Promise<SettingsData | null> => (await refetch()).data?.ruleSettingsPage ?? null;
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: settingsPath, name: t('settings.title') }]}
        breadcrumbLabel={t('frame.breadcrumb')}
        here={name}
        title={name}
        lead={page.rule ? t('settings.rule.lead') : t('settings.rule.newLead')}
      />
      <RuleForm page={page} onRefresh={refresh} />
    </>
  );
}

function NotThere({ title, lead }: { readonly title: string; readonly lead: string }) {
  const { t } = useTranslation();
  const action = <LinkButton href={settingsPath}>{t('settings.rule.toSettings')}</LinkButton>;
  return (
    <EmptyState headingLevel={1} title={title} action={action}>
      {lead}
    </EmptyState>
  );
}
