import { Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { Guide, GuidePath } from '../guide';
import { OriginField, usualOrigin } from './OriginField';
import type { Stated } from './parts';
import { WordsField } from './WordsField';
import type { WrittenAnswer, WrittenPart } from './written';

interface PartDetailsProps<Value> {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenAnswer<Value>;
  readonly stated: Stated;
  readonly onChange: (part: WrittenPart<Value>) => void;
}

/** What is said about an answer: the ways to read a text that can be read in more than one, how binding it is, and a remark. */
export function PartDetails<Value>({ guide, path, value, stated, onChange }: PartDetailsProps<Value>) {
  const { t } = useTranslation();
  const isUnusual = value.origin !== undefined && value.origin !== usualOrigin(guide) && value.origin !== 'local';
  const lines = (Array.isArray(value.readings) ? value.readings : []).join('\n');
  return (
    <>
      {(stated === 'partial' || lines !== '') && (
        <WordsField
          guide={guide}
          path={[...path, 'readings']}
          label={t('guide.part.readings')}
          hint={t('guide.part.readingsHint')}
          labelNote={t('guide.field.optional')}
          long
          value={lines}
          onChange={(typed) => onChange({ ...value, readings: typed?.split('\n') })}
        />
      )}
      <Disclosure summary={t('guide.part.more')} open={Boolean(value.note) || isUnusual}>
        <div className="u-fields">
          <OriginField guide={guide} path={path} value={value} onChange={(origin) => onChange({ ...value, origin })} />
          <WordsField
            guide={guide}
            path={[...path, 'note']}
            hint={t('guide.part.noteHint')}
            long
            value={value.note}
            onChange={(note) => onChange({ ...value, note })}
          />
        </div>
      </Disclosure>
    </>
  );
}
