import { useQuery } from '@apollo/client/react';
import { Banner, Button, EmptyState, LinkButton, PageHeader } from '@utblick/ui';
import { Columns3, Download, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CompareWays } from '../../../shared/compare/CompareWays';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useLocale } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { ChooseMunicipalities } from './ChooseMunicipalities';
import { CompareFoot } from './CompareFoot';
import styles from './ComparePage.module.css';
import { ComparePageDocument } from './ComparePage.query.generated';
import { CompareTable } from './CompareTable';
import { type CompareView, readView, sheetAddress } from './compare-view';
import { guideAddress } from './draft-places';
import { Legend, TableTabs } from './TableTabs';
import { OpenDrafts, useDraftChoice } from './useDraftChoice';

/** Strategies side by side: one table at a time, with a column for each municipality. */
export function ComparePage() {
  const { t } = useTranslation();
  usePageTitle(t('comparison.title'));
  const language = useLocale();
  const [search] = useSearchParams();
  const view = readView(search);
  const { data, previousData, error, refetch } = useQuery(ComparePageDocument, {
    variables: { table: view.table, chosen: [...view.chosen], language },
    fetchPolicy: 'cache-first',
  });
  const page = (data ?? previousData)?.comparisonPage;
  if (!page) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return (
    <div data-wide className={styles.page}>
      <PageHeader title={t('comparison.title')} lead={t(`comparison.lead.${view.table}`)} actions={<Actions view={view} page={page} />} />
      <CompareWays />
      {page.columns.length === 0 ? (
        <EmptyState headingLevel={2} title={t('comparison.empty.title')} icon={<Columns3 aria-hidden />}>
          <p>{t('comparison.empty.lead')}</p>
        </EmptyState>
      ) : (
        <OpenDrafts.Provider value={page.drafts}>
          <BorrowedInto />
          <div className={styles.bar}>
            <TableTabs view={view} />
            <Legend marks={view.table === 'themes'} />
          </div>
          <CompareTable page={page} table={data ? view.table : shownTable(page)} />
          <CompareFoot page={page} />
        </OpenDrafts.Provider>
      )}
    </div>
  );
}

/** Whoever comes from a draft sees where what they borrow goes, and finds the way back. */
function BorrowedInto() {
  const { t } = useTranslation();
  const { chosen } = useDraftChoice();
  if (!chosen) return null;
  return (
    <div className={styles.into}>
      <Banner
        title={t('versions.borrow.intoDraft', { draft: chosen.name })}
        action={
          <LinkButton small href={guideAddress(chosen.id)}>
            {t('versions.borrow.toDraft')}
          </LinkButton>
        }
      />
    </div>
  );
}

/** While the next table is on its way the one before it stands, under its own name. */
const shownTable = ({ counts, rows }: NonNullable<Parameters<typeof CompareTable>[0]>['page']) =>
  counts ? 'themes' : rows.some(({ group }) => group !== null) ? 'rules' : 'roles';

function Actions({ view, page }: { readonly view: CompareView; readonly page: Parameters<typeof CompareTable>[0]['page'] }) {
  const { t } = useTranslation();
  const language = useLocale();
  return (
    <>
      <ChooseMunicipalities view={view} page={page} />
      <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
        {t('comparison.print')}
      </Button>
      <LinkButton href={sheetAddress(view, language)} download icon={<Download aria-hidden />}>
        {t('comparison.download')}
      </LinkButton>
    </>
  );
}
