import { decodeText, largestText } from '@utblick/configuration';
import { Banner, Button, LinkButton, PageHeader, SectionHeading, TextArea } from '@utblick/ui';
import { Download } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../shared/useDraft';
import { useFormat } from '../../../shared/useFormat';
import { usePageTitle } from '../../../shared/usePageTitle';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import '../DraftPage/DraftPage.css';
import './FilePage.css';
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

function ChooseFile({ name, onFile }: { readonly name: string; readonly onFile: (file: File) => Promise<void> }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file) void onFile(file);
    // The same file can be chosen again once it has been mended.
    event.target.value = '';
  };
  return (
    <div>
      <input ref={input} type="file" accept=".yaml,.yml,text/yaml" className="u-hidden" tabIndex={-1} aria-hidden onChange={chosen} />
      <Button onPress={() => input.current?.click()}>{t('versions.file.choose')}</Button>
      <p className="u-t15 u-ink2" role="status">
        {name !== '' && t('versions.file.chosen', { name })}
      </p>
    </div>
  );
}

function useReadIn() {
  const { t } = useTranslation();
  const format = useFormat();
  const { accountId, tenant } = useViewer();
  const kept = useDraft<Pasted>(`${accountId}.${tenant.id}.configuration.file`, nothing);
  const { start, pending, failure } = useStartDraft();
  const [problem, setProblem] = useState<string | null>(null);
  const tooLarge = (size: number): string =>
    t('versions.problem.text.tooLarge', { size: format.number(size), most: format.number(largestText) });
  const readFile = async (file: File): Promise<void> => {
    const read = await textOf(file);
    if (typeof read === 'string') kept.change({ text: read, name: file.name });
    if (typeof read === 'string') setProblem(null);
    else if ('line' in read) setProblem(t('versions.problem.text.notUtf8', { line: read.line, name: file.name }));
    else setProblem('size' in read ? tooLarge(read.size) : t('versions.problem.text.unreadable'));
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

/** What a file holds as text, the line that is no UTF-8, or its size where it is too large to be read at all. */
async function textOf(file: File): Promise<string | { readonly line: number } | { readonly size: number } | { readonly unreadable: true }> {
  // No character takes more than four bytes.
  if (file.size > largestText * 4) return { size: file.size };
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), new TextDecoder('utf-8', { fatal: true }));
    if (!decoded.ok) return { line: decoded.line };
    return decoded.text.length > largestText ? { size: decoded.text.length } : decoded.text;
  } catch {
    return { unreadable: true };
  }
}
