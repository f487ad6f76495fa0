import { Facts, SectionHeading, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { OperatorPageQuery } from './OperatorPage.query.generated';

type Page = OperatorPageQuery['operatorPage'];

const doors = ['server', 'shown', 'closed'] as const;

/** What runs, on what, and whether its work gets done. */
export function Installation({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const { migrations } = page;
  const door = doors.find((known) => known === page.mailDoor) ?? 'closed';
  const latest = { count: migrations.length, name: migrations.at(-1) ?? '' };
  const facts = [
    { name: t('operator.page.version'), value: page.version },
    { name: t('operator.page.database'), value: t('operator.page.postgres', { version: page.databaseVersion }) },
    { name: t('operator.page.migrations'), value: t('operator.page.migrationsLatest', latest) },
    { name: t('operator.page.mail'), value: t(`operator.page.mailDoor.${door}`) },
    {
      name: t('operator.page.exampleAccounts'),
      value: t(page.exampleAccountsAllowed ? 'operator.page.exampleAllowed' : 'operator.page.exampleRefused'),
    },
    { name: t('operator.page.jobs'), value: <Jobs page={page} /> },
  ];
  return (
    <section className="u-band" aria-labelledby="installation">
      <SectionHeading id="installation">{t('operator.page.installation')}</SectionHeading>
      <div className="u-band-body">
        <Facts facts={facts} />
      </div>
    </section>
  );
}

function Jobs({ page: { jobsWaiting, jobsFailed } }: { readonly page: Page }) {
  const { t } = useTranslation();
  return (
    <>
      {jobsWaiting > 0 ? (
        <StateWord state="waiting">{t('operator.page.jobsWaiting', { count: jobsWaiting })}</StateWord>
      ) : (
        <StateWord state="done">{t('operator.page.jobsNone')}</StateWord>
      )}
      {jobsFailed > 0 && (
        <div>
          <StateWord state="late">{t('operator.page.jobsFailed', { count: jobsFailed })}</StateWord>
        </div>
      )}
    </>
  );
}
