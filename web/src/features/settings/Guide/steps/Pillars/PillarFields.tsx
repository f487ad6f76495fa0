import { useTranslation } from 'react-i18next';
import { PartField } from '../../fields/PartField';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import { Commitments } from './Commitments';
import { EarlierPillars } from './EarlierPillars';
import type { PillarProps, WrittenPillar } from './written-pillar';

/** One pillar: what it is called, what it aims at, what is promised under it, and how it is worked with. */
export function PillarFields(props: PillarProps) {
  const { guide, path, value, onChange } = props;
  const { t } = useTranslation();
  const set = (changed: Partial<WrittenPillar>): void => onChange({ ...value, ...changed });
  return (
    <>
      <WordsField guide={guide} path={[...path, 'name']} width="text" value={value.name} onChange={(name) => set({ name })} />
      <WordsField
        guide={guide}
        path={[...path, 'kind']}
        label={t('guide.inriktningar.kind')}
        hint={t('guide.inriktningar.kindHint')}
        value={value.kind}
        onChange={(kind) => set({ kind })}
      />
      <WordsField
        guide={guide}
        path={[...path, 'alsoCalled']}
        labelNote={t('guide.field.optional')}
        value={value.alsoCalled}
        onChange={(alsoCalled) => set({ alsoCalled })}
      />
      <SourceField guide={guide} path={path} value={value} onChange={(sourced) => set(sourced as Partial<WrittenPillar>)} />
      {(['aim', 'methods'] as const).map((name) => (
        <PartField
          key={name}
          guide={guide}
          path={[...path, name]}
          value={value[name]}
          onChange={(part) => set({ [name]: part } as Partial<WrittenPillar>)}
        >
          {(text, onText, at) => (
            <WordsField guide={guide} path={at} label={t('configuration.field.text')} long value={text} onChange={onText} />
          )}
        </PartField>
      ))}
      <Commitments {...props} />
      <EarlierPillars {...props} />
    </>
  );
}
