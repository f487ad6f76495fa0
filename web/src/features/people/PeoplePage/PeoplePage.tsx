import { useQuery } from '@apollo/client/react';
import { LinkButton, PageHeader, TextField } from '@utblick/ui';
import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import '../people.css';
import { usePeopleListCrumbs } from '../usePeopleCrumbs';
import { useWayBack } from '../useWayBack';
import { Operations } from './Operations';
import { PeopleDone } from './PeopleDone';
import { PeoplePageDocument } from './PeoplePage.query.generated';
import { PeopleTable } from './PeopleTable';
import type { People } from './people-data';
import { Vacancies } from './Vacancies';

/** Who is here, what they hold, where somebody is missing, and what was done for many at once. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PeoplePageDocument, { fetchPolicy: 'cache-and-network' });
  usePageTitle(t('people.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return <Whole page={data.peoplePage} onChanged={async () => void (await refetch())} />;
}

function Whole({ page, onChanged }: { readonly page: People; readonly onChanged: () => Promise<void> }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const crumbs = usePeopleListCrumbs();
  const text = search.get('sok') ?? '';
  const here = page.people.filter(({ standing }) => standing !== 'away');
  return (
    <>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead')}
        status={
          <>
            <span>{t('people.count', { count: here.length })}</span>
            {page.vacancies.length > 0 && <span>{t('people.vacancyCount', { count: page.vacancies.length })}</span>}
          </>
        }
        actions={<Actions page={page} />}
        {...crumbs}
      />
      <PeopleDone />
      <Vacancies vacancies={page.vacancies} />
      <div className="people-tools">
        <TextField
          label={t('people.search')}
          value={text}
          onChange={(typed) => setSearch((before) => withSearch(before, typed), { replace: true })}
          width="full"
          autoComplete="off"
        />
      </div>
      <PeopleTable page={page} text={text} />
      <Operations operations={page.operations} onUndone={onChanged} />
    </>
  );
}

function withSearch(before: URLSearchParams, typed: string): URLSearchParams {
  const after = new URLSearchParams(before);
  if (typed === '') after.delete('sok');
  else after.set('sok', typed);
  return after;
}

function Actions({ page: { invites, manages } }: { readonly page: People }) {
  const { t } = useTranslation();
  const { keep } = useWayBack();
  return (
    <>
      {invites && (
        <LinkButton look="primary" href={keep('/personer/bjud-in')} icon={<UserPlus aria-hidden />}>
          {t('people.invite')}
        </LinkButton>
      )}
      {manages && <LinkButton href={keep('/personer/las-in')}>{t('people.import')}</LinkButton>}
      {manages && <LinkButton href="/personer/mandatskifte">{t('people.termChange')}</LinkButton>}
      <LinkButton href="/personer/behorigheter">{t('people.permissions')}</LinkButton>
    </>
  );
}
