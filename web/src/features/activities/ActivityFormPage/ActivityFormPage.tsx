import { useQuery } from '@apollo/client/react';
import { Banner, Button, EmptyState, LinkButton, PageHeader } from '@utblick/ui';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { newId } from '../../../shared/new-id';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useDraft } from '../../../shared/useDraft';
import { useLocale } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { ActivityForm } from './ActivityForm';
import './ActivityFormPage.css';
import { ActivityFormPageDocument } from './ActivityFormPage.query.generated';
import type { FormDraft } from './form-draft';
import { emptyValues, type FormPage, pillarsIn, valuesOf } from './form-values';

/** Registers an activity. */
export function NewActivityPage() {
  return <ActivityFormPage id={null} />;
}

/** Changes an activity. */
export function EditActivityPage() {
  const { id = '' } = useParams();
  return <ActivityFormPage key={id} id={id} />;
}

function ActivityFormPage({ id }: { readonly id: string | null }) {
  const { t } = useTranslation();
  usePageTitle(t(id ? 'activities.form.editTitle' : 'activities.form.newTitle'));
  const { data, error, refetch } = useQuery(ActivityFormPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return data.activityFormPage ? <KeptForm id={id} page={data.activityFormPage} /> : <NotYours />;
}

function NotYours() {
  const { t } = useTranslation();
  const action = <LinkButton href="/aktiviteter">{t('activities.form.toList')}</LinkButton>;
  return (
    <EmptyState title={t('activities.form.readOnlyTitle')} headingLevel={1} action={action}>
      {t('activities.form.readOnlyLead')}
    </EmptyState>
  );
}

/** The form with what was typed kept in this window until it is saved. */
function KeptForm({ id, page }: { readonly id: string | null; readonly page: FormPage }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { accountId, tenant } = useViewer();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [start] = useState<FormDraft>(() => {
    const values = page.present
      ? valuesOf(page.present.content, page.rules, locale)
      : { ...emptyValues(page), pillars: pillarsIn(search, page) };
    return { id: id ?? newId(), revision: page.present?.revision ?? null, base: values, values };
  });
  const { draft, change, clear, restored } = useDraft(`${accountId}.${tenant.id}.activity.${id ?? 'new'}`, start);
  const [round, setRound] = useState(0);
  // The form starts from what was kept and then keeps its own values; only starting over gives it others.
  // What was kept before the form asked for something has no value for it yet.
  const [begun, setBegun] = useState<FormDraft>(() => ({ ...draft, values: { ...start.values, ...draft.values } }));
  const startOver = (): void => {
    clear();
    setBegun(start);
    setRound(round + 1);
  };
  const saved = useCallback(
    (activityId: string) => {
      clear();
      void navigate(`/aktiviteter/${activityId}`, { state: { saved: true }, replace: true });
    },
    [clear, navigate],
  );
  const title = id ? page.present?.content.name : t('activities.form.newTitle');
  return (
    <>
      <PageHeader
        breadcrumb={[
          { href: '/aktiviteter', name: t('activities.title') },
          ...(id ? [{ href: `/aktiviteter/${id}`, name: title ?? '' }] : []),
        ]}
        breadcrumbLabel={t('frame.breadcrumb')}
        here={t(id ? 'activities.form.editTitle' : 'activities.form.newTitle')}
        title={t(id ? 'activities.form.editTitle' : 'activities.form.newTitle')}
        lead={id ? title : t('activities.form.newLead')}
      />
      {restored && round === 0 && (
        <Banner
          title={t('activities.form.restored')}
          action={
            <Button small onPress={startOver}>
              {t('activities.form.startOver')}
            </Button>
          }
        >
          {t('activities.form.restoredLead')}
        </Banner>
      )}
      <ActivityForm key={round} page={page} start={begun} isNew={id === null} onChange={change} onSaved={saved} />
    </>
  );
}
