import { useQuery } from '@apollo/client/react';
import { Banner, Button, LinkButton, PageHeader, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat, useLocale } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import './Guide.css';
import { filePath, guidePath, settingsPath } from '../paths';
import { useStartDraft } from '../useStartDraft';
import { VersionsPageDocument, type VersionsPageQuery } from '../VersionsPage/VersionsPage.query.generated';

type Page = VersionsPageQuery['versionsPage'];

/** Where the set-up of a municipality, or a change of its strategy, is begun or gone on with. */
export function SetUpPage() {
  const { t } = useTranslation();
  const language = useLocale();
  const { data, error, refetch } = useQuery(VersionsPageDocument, {
    variables: { language, from: null, to: null },
    fetchPolicy: 'cache-and-network',
  });
  usePageTitle(t('guide.setUp.title'));
  const page = data?.versionsPage;
  if (!page) return error ? <PageProblem error={error} onRetry={() => void refetch()} /> : <PageLoading />;
  return (
    <>
      <PageHeader
        title={t('guide.setUp.title')}
        lead={t('guide.setUp.lead', { name: page.tenantName })}
        breadcrumb={[{ href: settingsPath, name: t('versions.settings') }]}
        breadcrumbLabel={t('versions.breadcrumb')}
        here={t('guide.title')}
      />
      {page.drafts.length > 0 && <OpenDrafts page={page} />}
      <Begin page={page} />
    </>
  );
}

function OpenDrafts({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="u-band" aria-labelledby="paborjade">
      <SectionHeading id="paborjade">{t('guide.setUp.open')}</SectionHeading>
      <ul className="u-rows">
        {page.drafts.map(({ id, name, savedBy, savedAt }) => (
          <li key={id} className="guide-open-draft">
            <div>
              <h3>{name}</h3>
              <p className="u-t15 u-ink2">{t('versions.drafts.saved', { author: savedBy, day: format.moment(savedAt, page.today) })}</p>
            </div>
            <LinkButton href={guidePath(id)} aria-label={t('guide.setUp.goOnNamed', { name })}>
              {t('guide.setUp.goOn')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Begin({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { start, pending, failure } = useStartDraft(guidePath);
  return (
    <section className="u-band" aria-labelledby="borja-nytt">
      <SectionHeading id="borja-nytt">{t('guide.setUp.begin')}</SectionHeading>
      <div className="u-band-body u-fields">
        <p>{t('guide.setUp.beginLead')}</p>
        {failure && <Banner tone="late" announce title={failure} />}
        <div className="u-buttons">
          <Button
            look={page.drafts.length === 0 ? 'primary' : 'secondary'}
            pending={pending}
            onPress={() => void start({ name: t('versions.newDraftName', { day: format.day(page.today) }) })}
          >
            {t('guide.setUp.beginAct')}
          </Button>
          <LinkButton href={filePath}>{t('guide.start.file')}</LinkButton>
        </div>
      </div>
    </section>
  );
}
