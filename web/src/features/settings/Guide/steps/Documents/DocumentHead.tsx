import { documentTypes } from '@utblick/configuration';
import { Checkbox } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ChoiceField } from '../../fields/ChoiceField';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import type { DocumentProps, WrittenDocument } from './written-document';

/** What a document is called and what it is to the municipality. */
export function DocumentHead({ guide, path, value, onChange, onMain }: DocumentProps & { readonly onMain: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const set = (changed: Partial<WrittenDocument>): void => onChange({ ...value, ...changed });
  return (
    <>
      <WordsField guide={guide} path={[...path, 'title']} width="text" value={value.title} onChange={(title) => set({ title })} />
      <ChoiceField
        guide={guide}
        path={[...path, 'type']}
        value={value.type}
        onChange={(type) => set({ type: type as WrittenDocument['type'] })}
        choices={documentTypes.map((id) => ({ id, name: word('documentType', id) }))}
      />
      <div className="u-choices">
        <Checkbox
          isSelected={value.main === true}
          onChange={(yes) => (yes ? onMain() : set({ main: undefined }))}
          note={t('guide.dokument.mainNote')}
        >
          {t('guide.dokument.main')}
        </Checkbox>
        <Checkbox
          isSelected={value.reading === 'known'}
          onChange={(yes) => set({ reading: yes ? 'known' : undefined })}
          note={t('guide.dokument.knownNote')}
        >
          {t('guide.dokument.known')}
        </Checkbox>
        <Checkbox isSelected={value.titled === false} onChange={(yes) => set({ titled: yes ? false : undefined })}>
          {t('guide.dokument.untitled')}
        </Checkbox>
      </div>
      <SourceField guide={guide} path={path} value={value} onChange={(sourced) => set(sourced as Partial<WrittenDocument>)} />
    </>
  );
}
