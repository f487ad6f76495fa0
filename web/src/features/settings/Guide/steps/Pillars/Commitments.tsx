import { useTranslation } from 'react-i18next';
import { CadenceField, type WrittenCadence } from '../../fields/CadenceField';
import { ItemList } from '../../fields/ItemList';
import { innerList } from '../../fields/item-list';
import { PartField } from '../../fields/PartField';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import { textOf, type WrittenPart } from '../../fields/written';
import type { PillarProps, WrittenPillar } from './written-pillar';

type WrittenCommitment = NonNullable<WrittenPillar['commitments']>[number];

/** What is promised under a pillar. */
export function Commitments({ guide, path, value, onChange }: PillarProps) {
  const { t } = useTranslation();
  const list = innerList<WrittenCommitment>([...path, 'commitments'], value.commitments, (commitments) =>
    onChange({ ...value, commitments }),
  );
  return (
    <fieldset className="guide-part">
      <legend className="u-label">{t('configuration.field.commitments')}</legend>
      <ItemList
        guide={guide}
        list={list}
        ordered
        nameLabel={t('configuration.field.text')}
        addLabel={t('guide.inriktningar.addCommitment')}
        newItem={(key, text) => ({ key, text })}
        titleOf={({ text }) => textOf(text)}
      >
        {(commitment, onCommitment, at) => (
          <>
            <WordsField
              guide={guide}
              path={[...at, 'text']}
              long
              value={commitment.text}
              onChange={(text) => onCommitment({ ...commitment, text })}
            />
            <SourceField
              guide={guide}
              path={at}
              value={commitment}
              onChange={(sourced) => onCommitment({ ...commitment, ...(sourced as Partial<WrittenCommitment>) })}
            />
            <PartField
              guide={guide}
              path={[...at, 'cadence']}
              value={commitment.cadence as WrittenPart<WrittenCadence>}
              onChange={(cadence) => onCommitment({ ...commitment, cadence: cadence as WrittenCommitment['cadence'] })}
            >
              {(cadence, onCadence, deep) => <CadenceField guide={guide} path={deep} value={cadence} onChange={onCadence} />}
            </PartField>
          </>
        )}
      </ItemList>
    </fieldset>
  );
}
