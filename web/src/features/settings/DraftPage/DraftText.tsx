import { Banner, Button, Disclosure, SectionHeading, StateWord, TextArea, TextField } from '@utblick/ui';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseFile, useTextOfFile } from '../ChooseFile';
import { useFaultSentence } from '../PublicationFields';
import type { DraftData } from './draft-data';
import type { Writing } from './useDraftText';

interface DraftTextProps {
  readonly page: DraftData;
  readonly writing: Writing;
  readonly textArea: RefObject<HTMLTextAreaElement | null>;
}

/** The draft's own text. Out of the way while it holds together, and in sight while it does not. */
export function DraftText({ page, writing, textArea }: DraftTextProps) {
  const { t } = useTranslation();
  const { failure, changed, saved } = writing;
  return (
    <section className="u-band" aria-labelledby="texten">
      <SectionHeading id="texten">{t('versions.draft.text')}</SectionHeading>
      <div className="u-band-body settings-draft-text">
        {failure && <Banner tone="late" announce title={failure} />}
        {saved && <StateWord state="done">{t('versions.draft.saved')}</StateWord>}
        <Disclosure summary={t('versions.draft.textShow')} open={page.problems.length > 0 || changed}>
          <TextFields writing={writing} textArea={textArea} latestFrom={page.latest?.effectiveFrom ?? null} />
        </Disclosure>
      </div>
    </section>
  );
}

interface TextFieldsProps extends Omit<DraftTextProps, 'page'> {
  readonly latestFrom: string | null;
}

function TextFields({ writing, textArea, latestFrom }: TextFieldsProps) {
  const { t } = useTranslation();
  const { values, set, save, pending, faults, changed } = writing;
  const sentence = useFaultSentence(latestFrom);
  const nameFault = faults.find(({ field }) => field === 'name');
  const isTooLarge = faults.some(({ field }) => field === 'text');
  const textOfFile = useTextOfFile();
  const [fileName, setFileName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const readFile = async (file: File): Promise<void> => {
    const read = await textOfFile(file);
    setProblem('text' in read ? null : read.problem);
    if (!('text' in read)) return;
    setFileName(file.name);
    set({ text: read.text });
  };
  return (
    <div className="u-fields settings-text">
      <TextField
        id="utkast-name"
        label={t('versions.draft.name')}
        value={values.name}
        onChange={(name) => set({ name })}
        error={nameFault ? sentence(nameFault) : null}
      />
      <ChooseFile name={fileName} onFile={readFile} />
      <TextArea
        id="utkast-text"
        label={t('versions.draft.yaml')}
        hint={t('versions.draft.yamlHint')}
        inputRef={textArea}
        rows={24}
        width="full"
        value={values.text}
        onChange={(text) => set({ text })}
        error={problem ?? (isTooLarge ? t('versions.problem.text.required') : null)}
      />
      <div className="u-buttons">
        <Button pending={pending} pendingLabel={t('versions.draft.saving')} onPress={() => void save()}>
          {t('versions.draft.save')}
        </Button>
        {changed && <p className="u-t14 u-ink3">{t('versions.draft.unsaved')}</p>}
      </div>
    </div>
  );
}
