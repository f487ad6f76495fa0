import { useQuery } from '@apollo/client/react';
import { ComboBox, Disclosure, PageHeader, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { midSentence } from '../../../shared/actor-words';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useWord } from '../../../shared/useWord';
import '../people.css';
import { useAssignmentWords } from '../fields/useAssignmentWords';
import { usePeopleCrumbs } from '../usePeopleCrumbs';
import { PermissionsPageDocument, type PermissionsPageQuery } from './PermissionsPage.query.generated';

type Page = PermissionsPageQuery['permissionsPage'];
type Permission = Page['permissions'][number];

/** "Who may do this?" for each permission, and the way to "what may this person do?". */
export function PermissionsPage() {
  const { t } = useTranslation();
  const crumbs = usePeopleCrumbs(t('people.permissionsPage.title'));
  const { data, error, refetch } = useQuery(PermissionsPageDocument, { fetchPolicy: 'cache-and-network' });
  usePageTitle(t('people.permissionsPage.title'));
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return (
    <>
      <PageHeader title={t('people.permissionsPage.title')} lead={t('people.permissionsPage.lead')} {...crumbs} />
      <FindPerson page={data.permissionsPage} />
      <section className="u-band" aria-labelledby="vem">
        <SectionHeading id="vem">{t('people.permissionsPage.whoMay')}</SectionHeading>
        {data.permissionsPage.permissions.map((permission) => (
          <WhoMay key={permission.permission} permission={permission} />
        ))}
      </section>
    </>
  );
}

function FindPerson({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const people = new Map(
    page.permissions.flatMap((each) => each.people.map(({ personId, personName }) => [personId, personName] as const)),
  );
  const choices = [...people].map(([id, name]) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  return (
    <section className="u-band" aria-labelledby="person">
      <SectionHeading id="person">{t('people.permissionsPage.whatMay')}</SectionHeading>
      <div className="u-band-body u-fields">
        <ComboBox
          label={t('people.permissionsPage.person')}
          placeholder={t('people.permissionsPage.find')}
          width="text"
          choices={choices}
          value={null}
          onChange={(id) => id !== null && void navigate(`/personer/${id}#far`)}
          emptyText={t('people.noMatch')}
          openLabel={t('people.assign.openList')}
        />
      </div>
    </section>
  );
}

function WhoMay({ permission: { permission, roles, people } }: { readonly permission: Permission }) {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  const { place } = useAssignmentWords();
  const scopes = [...new Set(roles.map(({ scope }) => scope))];
  const within = (scope: string): string => format.list(roles.filter((role) => role.scope === scope).map(({ name }) => name));
  const holders = new Map<string, Permission['people'][number][]>();
  for (const holder of people) holders.set(holder.personId, [...(holders.get(holder.personId) ?? []), holder]);
  return (
    <div className="people-role">
      <h3 className="u-t18">{word('permission', permission)}</h3>
      {scopes.length === 0 && <p className="u-ink2">{t('people.permissionsPage.noRole')}</p>}
      {scopes.map((scope) => (
        <p key={scope}>{t('people.permissionsPage.within', { scope: word('scope', scope), roles: within(scope) })}</p>
      ))}
      {holders.size === 0 ? (
        <p className="u-ink2">{t('people.permissionsPage.nobody')}</p>
      ) : (
        <Disclosure summary={t('people.permissionsPage.holders', { count: holders.size })}>
          <ul className="people-sentences">
            {[...holders].map(([id, places]) => (
              <li key={id}>
                <Link to={`/personer/${id}`}>{places[0]?.personName}</Link>
                <span className="u-ink2">, {format.list([...new Set(places.map((each) => midSentence(place(each))))])}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
