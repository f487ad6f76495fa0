import { documentRelations } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ChoiceField } from '../../fields/ChoiceField';
import { RowList } from '../../fields/RowList';
import { SourceField } from '../../fields/SourceField';
import { choicesOf } from '../../fields/written';
import type { DocumentProps, WrittenDocument } from './written-document';

type WrittenLink = NonNullable<WrittenDocument['links']>[number];

/** How a document belongs together with others. */
export function DocumentLinks({ guide, path, value, onChange }: DocumentProps) {
  const { t } = useTranslation();
  const word = useWord();
  const others = choicesOf(guide.tree.documents).filter(({ id }) => id !== value.key);
  if (others.length === 0 && !value.links) return null;
  return (
    <RowList<WrittenLink>
      path={[...path, 'links']}
      label={t('configuration.field.links')}
      rows={value.links}
      onChange={(links) => onChange({ ...value, links })}
      newRow={{}}
      addLabel={t('guide.dokument.addLink')}
    >
      {(link, set, at) => (
        <>
          <div className="u-field-row">
            <ChoiceField
              guide={guide}
              path={[...at, 'relation']}
              value={link.relation}
              onChange={(relation) => set({ relation: relation as WrittenLink['relation'] })}
              choices={documentRelations.map((id) => ({ id, name: word('documentRelation', id) }))}
            />
            <ChoiceField
              guide={guide}
              path={[...at, 'document']}
              value={link.document}
              onChange={(document) => set({ document })}
              choices={others}
            />
          </div>
          <SourceField guide={guide} path={at} value={link} onChange={(sourced) => set(sourced as Partial<WrittenLink>)} />
        </>
      )}
    </RowList>
  );
}
