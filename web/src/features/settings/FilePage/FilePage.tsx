import { largestText } from '@utblick/configuration';
import { Banner, Button, LinkButton, PageHeader, SectionHeading, TextArea } from '@utblick/ui';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/useDraft';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import '../DraftPage/DraftPage.css';
import './FilePage.css';
import { ChooseFile, useTextOfFile, useTooLarge } from '../ChooseFile';
import { fileAddress, settingsPath, versionsPath } from '../paths';
import { useStartDraft } from '../useStartDraft';

/** The whole configuration as a file: down, and up again as a draft that is read before anything changes. */
export function FilePage() {
  const { t } = useTranslation();
  usePageTitle(t('versions.file.title'));
  return (
    <>
      <PageHeader
        title={t('versions.file.title')}
        lead={t('versions.file.lead')}
        breadcrumb={[
          { href: settingsPath, name: t('versions.settings') },
          { href: versionsPath, name: t('versions.short') },
        ]}
        breadcrumbLabel={t('versions.breadcrumb')}
        here={t('versions.file.short')}
      />
      <section className="u-band" aria-labelledby="hamta">
        <SectionHeading id="hamta">{t('versions.file.down')}</SectionHeading>
        <div className="u-band-body settings-file">
          <p>{t('versions.file.downLead')}</p>
          <p className="u-t15 u-ink2">{t('versions.file.schema')}</p>
          <div className="u-buttons">
            <LinkButton href={fileAddress(null)} download icon={<Download aria-hidden />}>
              {t('versions.file.downAct')}
            </LinkButton>
          </div>
        </div>
      </section>
      <ReadIn />
    </>
  );
}

interface Pasted {
  readonly text: string;
  /** The name of the file that it came from; empty where it was pasted. */
  readonly name: string;
}

function ReadIn() {
  const { t } = useTranslation();
  const { values, problem, failure, pending, setText, readFile, check } = useReadIn();
  return (
    <section className="u-band" aria-labelledby="las-in">
      <SectionHeading id="las-in">{t('versions.file.up')}</SectionHeading>
      <div className="u-band-body u-fields settings-text">
        <p>{t('versions.file.upLead')}</p>
        {failure && <Banner tone="late" announce title={failure} />}
        <ChooseFile name={values.name} onFile={readFile} />
        <TextArea
          id="fil-text"
          label={t('versions.file.paste')}
          rows={16}
          width="full"
          value={values.text}
          onChange={setText}
          error={problem}
        />
        <div className="u-buttons">
          <Button look="primary" pending={pending} pendingLabel={t('versions.file.checking')} onPress={() => void check()}>
            {t('versions.file.check')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function useReadIn() {
  const { t } = useTranslation();
  const format = useFormat();
  const { accountId, tenant } = useViewer();
  const kept = useDraft<Pasted>(`${accountId}.${tenant.id}.configuration.file`, nothing);
  const { start, pending, failure } = useStartDraft();
  const [problem, setProblem] = useState<string | null>(null);
  const tooLarge = useTooLarge();
  const textOfFile = useTextOfFile();
  const readFile = async (file: File): Promise<void> => {
    const read = await textOfFile(file);
    if ('text' in read) kept.change({ text: read.text, name: file.name });
    setProblem('text' in read ? null : read.problem);
  };
  const check = async (): Promise<void> => {
    const { text, name } = kept.draft;
    if (text.trim() === '') return setProblem(t('versions.problem.text.required'));
    if (text.length > largestText) return setProblem(tooLarge(text.length));
    const day = format.moment(new Date().toISOString());
    const faults = await start({
      name: name === '' ? t('versions.file.draftName', { day }) : t('versions.file.draftNameOf', { name, day }),
      text,
    });
    if (faults.length > 0) setProblem(t('versions.problem.text.unreadable'));
  };
  const setText = (text: string): void => {
    setProblem(null);
    kept.change({ ...kept.draft, text });
  };
  return { values: kept.draft, problem, failure, pending, setText, readFile, check };
}

const nothing: Pasted = { text: '', name: '' };
