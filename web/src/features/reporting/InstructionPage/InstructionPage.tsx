import { useQuery } from '@apollo/client/react';
import { Banner, Button, EmptyState, NotStated, PageHeader } from '@utblick/ui';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { roundsPath } from '../paths';
import { InstructionForm } from './InstructionForm';
import { InstructionPageDocument } from './InstructionPage.query.generated';
import type { Instruction } from './instruction-data';
import { NewestVersion, Versions } from './Versions';
import './InstructionPage.css';

/** The instruction of one rule: what is in force, what it was before, and writing the next version. */
export function InstructionPage() {
  const { t } = useTranslation();
  const { ruleKey = '' } = useParams();
  const { data, error, refetch } = useQuery(InstructionPageDocument, { variables: { ruleKey } });
  const page = data?.instructionPage;
  const [writing, setWriting] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);
  usePageTitle(page && `${t('instruction.title')}: ${page.ruleName}`);
  if (error && !page) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!page) return <PageLoading />;
  const begin = () => {
    setSaved(null);
    setWriting(true);
  };
  const done = async (number: number): Promise<void> => {
    await refetch();
    setWriting(false);
    setSaved(number);
  };
  const [newest, ...earlier] = page.versions;
  const start = page.mayWrite && !writing && (
    <Button look="primary" icon={<PenLine aria-hidden />} onPress={begin}>
      {t(newest ? 'instruction.page.next' : 'instruction.page.first')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('instruction.title')}
        lead={`${page.ruleName}. ${t('instruction.lead')}`}
        breadcrumb={[{ href: roundsPath, name: t('reporting.title') }]}
        here={t('instruction.title')}
        breadcrumbLabel={t('instruction.breadcrumb')}
        actions={newest && start}
      />
      <Says page={page} />
      {saved !== null && <Banner tone="done" announce title={t('instruction.form.saved', { number: saved })} />}
      {writing && <InstructionForm page={page} onSaved={done} onCancel={() => setWriting(false)} onMoved={() => void refetch()} />}
      {!newest && !writing && <Empty page={page} action={start} />}
      {newest && <NewestVersion version={newest} previous={earlier[0]} />}
      {earlier.length > 0 && <Versions versions={earlier} />}
    </>
  );
}

/** What the document itself says, with where it says so. */
function Says({ page: { says, sources } }: { readonly page: Instruction }) {
  const { t } = useTranslation();
  const items = sources.flatMap(({ item }) => item ?? []);
  if (!says) return null;
  return (
    <p className="u-ink2 instruction-says">
      {t('instruction.says')}: {says}{' '}
      {items.length > 0 && (
        <span className="u-t14 u-ink3">{t('reporting.round.source', { count: items.length, list: items.join(', ') })}</span>
      )}
    </p>
  );
}

function Empty({ page, action }: { readonly page: Instruction; readonly action: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="u-band">
      <EmptyState headingLevel={2} title={<NotStated>{t('instruction.page.empty')}</NotStated>} action={action}>
        {t(page.mayWrite ? 'instruction.page.emptyLead' : 'instruction.page.emptyReader')}
      </EmptyState>
    </div>
  );
}
