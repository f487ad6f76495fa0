import { useTranslation } from 'react-i18next';
import { KindsField } from '../../fields/KindsField';
import { WordsField } from '../../fields/WordsField';
import type { Guide, GuidePath } from '../../guide';

interface ValueProps<Value> {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

/** Years in quotes or days. */
export interface WrittenValidity {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** From when and until when a document is valid. */
export function ValidityFields({ guide, path, value, onChange }: ValueProps<WrittenValidity>) {
  const { t } = useTranslation();
  return (
    <div className="u-field-row">
      {(['from', 'to'] as const).map((end) => (
        <WordsField
          key={end}
          guide={guide}
          path={[...path, end]}
          hint={t('guide.dokument.yearOrDay')}
          value={value?.[end]}
          onChange={(day) => onChange({ ...value, [end]: day })}
        />
      ))}
    </div>
  );
}

export interface WrittenScope {
  readonly text?: string | undefined;
  readonly unitKinds?: readonly string[] | undefined;
}

/** Whom a document concerns, in words and as kinds of unit. */
export function ScopeFields({ guide, path, value, onChange }: ValueProps<WrittenScope>) {
  const { t } = useTranslation();
  const kinds = value?.unitKinds ?? [];
  return (
    <>
      <WordsField
        guide={guide}
        path={[...path, 'text']}
        long
        value={value?.text}
        onChange={(text) => onChange({ ...value, text, unitKinds: kinds })}
      />
      <KindsField label={t('guide.actors.unitKinds')} chosen={kinds} onChange={(unitKinds) => onChange({ ...value, unitKinds })} />
    </>
  );
}
