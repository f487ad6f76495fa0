import { amounts } from '@utblick/configuration';
import { Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/ChoiceField';
import { OriginField, usualOrigin } from '../../fields/OriginField';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import type { WrittenSourced } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';

interface SourcedFieldsProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenSourced;
  readonly onChange: (changed: Partial<WrittenSourced>) => void;
}

/** Where a rule or a step comes from, how much of it the document says, and a remark on the reading. */
export function SourcedFields({ guide, path, value, onChange }: SourcedFieldsProps) {
  const { t } = useTranslation();
  const usual = usualOrigin(guide);
  const isUnusual = (value.stated ?? 'full') !== 'full' || (value.origin ?? usual) !== usual || Boolean(value.note);
  return (
    <>
      <SourceField guide={guide} path={path} value={value} onChange={onChange} />
      <Disclosure summary={t('guide.part.more')} open={isUnusual}>
        <div className="u-fields">
          <ChoiceField
            guide={guide}
            path={[...path, 'stated']}
            label={t('guide.part.stated')}
            value={value.stated ?? 'full'}
            onChange={(stated) => onChange({ stated: stated === 'full' ? undefined : (stated as 'partial') })}
            choices={amounts.map((id) => ({ id, name: t(`guide.part.amount.${id}`) }))}
          />
          <OriginField guide={guide} path={path} value={value} onChange={(origin) => onChange({ origin })} />
          <WordsField guide={guide} path={[...path, 'note']} long value={value.note} onChange={(note) => onChange({ note })} />
        </div>
      </Disclosure>
    </>
  );
}
