import { useTranslation } from 'react-i18next';
import type { Guide, GuidePath } from '../guide';
import { WordsField } from './WordsField';
import { WrittenDayField } from './WrittenDayField';
import type { WrittenDecision } from './written';

interface DecisionFieldsProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenDecision;
  readonly onChange: (decision: WrittenDecision) => void;
}

/** Who decided something, when, and by what. */
export function DecisionFields({ guide, path, value, onChange }: DecisionFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="u-field-row">
      <WordsField
        guide={guide}
        path={[...path, 'decidedBy']}
        value={value.decidedBy}
        onChange={(decidedBy) => onChange({ ...value, decidedBy })}
      />
      <WrittenDayField
        guide={guide}
        path={[...path, 'date']}
        label={t('guide.source.decidedOn')}
        value={value.date}
        onChange={(date) => onChange({ ...value, date })}
      />
      <WordsField
        guide={guide}
        path={[...path, 'reference']}
        labelNote={t('guide.field.optional')}
        value={value.reference}
        onChange={(reference) => onChange({ ...value, reference })}
      />
    </div>
  );
}
