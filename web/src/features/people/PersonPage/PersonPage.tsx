import { useQuery } from '@apollo/client/react';
import { Banner, Facts, PageHeader } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { NotFoundPage, PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { Standing } from '../fields/Standing';
import '../people.css';
import { usePeopleCrumbs } from '../usePeopleCrumbs';
import { Grants } from './Grants';
import { PersonActions } from './PersonActions';
import { PersonPageDocument } from './PersonPage.query.generated';
import type { Person } from './person-data';
import { RoleTables } from './RoleTables';

/** Everything about one person: roles and days, what they may do, what they answer for. */
export function PersonPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PersonPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  usePageTitle(data?.personPage?.name ?? '');
  if (!data) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  if (!data.personPage) return <NotFoundPage />;
  return <Whole key={id} person={data.personPage} reload={async () => void (await refetch())} />;
}

function Whole({ person, reload }: { readonly person: Person; readonly reload: () => Promise<void> }) {
  const { t } = useTranslation();
  const crumbs = usePeopleCrumbs(person.name);
  const [done, setDone] = useState<string | null>(null);
  const { state } = useLocation() as { readonly state: { readonly invited?: boolean } | null };
  const changed = async (words: string): Promise<void> => {
    await reload();
    setDone(words);
  };
  return (
    <>
      <PageHeader title={person.name} {...crumbs} actions={<PersonActions person={person} onChanged={changed} />} />
      <div className="people-said">
        {done && <Banner tone="done" announce title={done} />}
        {!done && state?.invited && (
          <Banner tone="done" announce title={t('people.inviteForm.sent', { name: person.name })}>
            {t('people.inviteForm.sentLead')}
          </Banner>
        )}
        {person.standing === 'away' && (
          <Banner title={t('people.person.isAway', { name: person.name })}>{t('people.person.isAwayLead')}</Banner>
        )}
      </div>
      <About person={person} />
      <RoleTables person={person} onChanged={changed} />
      <Grants person={person} />
    </>
  );
}

function About({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { email, standing, invitation, activities, reports } = person;
  const holds = [
    ...(activities.length > 0 ? [t('people.person.activities', { count: activities.length })] : []),
    ...(reports.length > 0 ? [t('people.person.reports', { count: reports.length })] : []),
  ];
  const sent = invitation &&
    invitation.withdrawnAt === null && {
      sent: format.day(invitation.sentAt.slice(0, 10)),
      expires: format.day(invitation.expiresAt.slice(0, 10)),
    };
  const facts = [
    ...(email ? [{ name: t('people.email'), value: email }] : []),
    {
      name: t('people.signIn'),
      value: (
        <>
          <Standing standing={standing} />
          {sent && <p className="u-t15 u-ink2">{t('people.person.invitationSent', sent)}</p>}
        </>
      ),
    },
    ...(holds.length > 0 ? [{ name: t('people.person.holds'), value: format.sentence(format.list(holds)) }] : []),
  ];
  if (email === null && holds.length === 0) return null;
  return (
    <section className="u-band" aria-label={t('people.name')}>
      <Facts facts={facts} />
    </section>
  );
}
