import { useTranslation } from 'react-i18next';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import { itemsOf } from '../../fields/written';
import type { Guide, GuideStepForm, GuideStepProps } from '../../guide';
import { DocumentFacts } from './DocumentFacts';
import { DocumentHead } from './DocumentHead';
import { DocumentLinks } from './DocumentLinks';
import type { DocumentProps, WrittenDocument } from './written-document';

/** The documents that say how the municipality works internationally, those that are only known to exist among them. */
function DokumentForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const list = areaList(guide, 'documents');
  const isFirst = list.items.length === 0;
  return (
    <ItemList
      guide={guide}
      list={list}
      nameLabel={t('guide.dokument.name')}
      addLabel={t('guide.dokument.add')}
      newItem={(key, title) => ({ key, title, ...(isFirst && { main: true }) })}
    >
      {(document, onChange, path) => {
        const props: DocumentProps = { guide, path, value: document, onChange };
        return (
          <>
            <DocumentHead {...props} onMain={() => makeMain(guide, document)} />
            {document.reading !== 'known' && <DocumentFacts {...props} />}
            <DocumentLinks {...props} />
          </>
        );
      }}
    </ItemList>
  );
}

/** One document is the main one; the one that was is no longer. */
function makeMain(guide: Guide, document: WrittenDocument): void {
  for (const other of itemsOf<WrittenDocument>(guide.tree.documents))
    if (other.main && other.key !== document.key) guide.save('documents', other.key ?? null, { ...other, main: undefined });
  guide.save('documents', document.key ?? null, { ...document, main: true });
}

export const documentsStep: GuideStepForm = { key: 'dokument', Form: DokumentForm };
