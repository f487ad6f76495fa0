import { useQuery } from '@apollo/client/react';
import { Banner, EmptyState, LinkButton, NotStated, PageHeader, SectionHeading } from '@utblick/ui';
import { FileSpreadsheet, FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { roundPath, roundsPath, textsFile } from '../paths';
import { stoppedWord } from '../stopped-words';
import { PassagesPageDocument } from './PassagesPage.query.generated';
import { type Passages, type RoundText, type TextGroup, textGroups, textsIn } from './passages-data';
import { TextlessUnits } from './TextlessUnits';
import { UnitText } from './UnitText';
import './PassagesPage.css';

/** A round's finished texts: what each unit reported, ready to be put into its ordinary document and ticked off (HUD-F2). */
export function PassagesPage() {
  const { t } = useTranslation();
  const { roundId = '' } = useParams();
  const { data, error, refetch } = useQuery(PassagesPageDocument, { variables: { roundId } });
  const [said, setSaid] = useState<string | null>(null);
  const page = data?.passagesPage;
  usePageTitle(page && `${t('passages.title')}, ${page.roundName}`);
  if (error && !page) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!page) return <PageLoading />;
  const changed = (words: string): void => {
    setSaid(words);
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={t('passages.title')}
        lead={<Lead page={page} />}
        breadcrumb={[
          { href: roundsPath, name: t('reporting.title') },
          { href: roundPath(page.roundId), name: page.roundName },
        ]}
        here={t('passages.title')}
        breadcrumbLabel={t('reporting.breadcrumb')}
        actions={<Files page={page} />}
      />
      <div className="passages-page">
        <Progress page={page} />
        {said && <Banner tone="done" title={said} announce />}
        {page.texts.length === 0 && <EmptyState title={t('passages.noUnits')} />}
        {textGroups.map(({ name, states }) => (
          <Group key={name} name={name} page={page} texts={textsIn(page.texts, states)} onChanged={changed} />
        ))}
      </div>
    </>
  );
}

/** Which documents the texts belong in; dashed where the rule does not say. */
function Lead({ page: { steps } }: { readonly page: Passages }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const carriers = [...new Set(steps.flatMap((step) => step.carriers))];
  return (
    <>
      {t('passages.lead')}{' '}
      {carriers.length > 0 ? (
        t('passages.carriedBy', { carriers: format.list(carriers) })
      ) : (
        <NotStated>{t('passages.carrierNotStated')}</NotStated>
      )}
    </>
  );
}

function Files({ page: { roundId, texts } }: { readonly page: Passages }): ReactNode {
  const { t } = useTranslation();
  if (texts.filter(({ passage }) => passage).length < 2) return null;
  return (
    <>
      <LinkButton href={textsFile(roundId, 'docx')} download icon={<FileText aria-hidden />}>
        {t('passages.docxAll')}
      </LinkButton>
      <LinkButton href={textsFile(roundId, 'xlsx')} download icon={<FileSpreadsheet aria-hidden />}>
        {t('passages.xlsxAll')}
      </LinkButton>
    </>
  );
}

/** How many are entered, and how the round ended if it did. */
function Progress({ page: { texts, endedAs, stoppedAt } }: { readonly page: Passages }) {
  const { t } = useTranslation();
  const entered = textsIn(texts, ['entered']).length;
  const count = texts.length - textsIn(texts, ['nothing', 'left_out']).length;
  const stopped = stoppedWord(stoppedAt);
  return (
    <>
      {texts.length > 1 && (
        <p className="passages-progress">
          <b>{t('passages.progress', { done: entered, count })}.</b>
        </p>
      )}
      {endedAs === 'stops_here' && <Banner title={t(`passages.stopped.${stopped}`)}>{t(`passages.stoppedLead.${stopped}`)}</Banner>}
    </>
  );
}

interface GroupProps {
  readonly name: TextGroup;
  readonly page: Passages;
  readonly texts: readonly RoundText[];
  readonly onChanged: (words: string) => void;
}

function Group({ name, page, texts, onChanged }: GroupProps) {
  const { t } = useTranslation();
  if (texts.length === 0) return null;
  const told = name === 'ready' || name === 'entered';
  const isOnly = page.texts.filter(({ mayEnter }) => mayEnter.length > 0).length === 1;
  return (
    <section className="passages-group" aria-labelledby={`texts-${name}`}>
      <SectionHeading id={`texts-${name}`}>{t(`passages.group.${name}`)}</SectionHeading>
      {told ? (
        texts.map((text) => <UnitText key={text.reportId ?? 'compiled'} page={page} text={text} isOnly={isOnly} onChanged={onChanged} />)
      ) : (
        <TextlessUnits roundId={page.roundId} texts={texts} />
      )}
    </section>
  );
}
