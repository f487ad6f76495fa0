import { amounts } from '@utblick/configuration';
import { NotStated, Select, TextButton } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../../shared/actor-words';
import { FaultLine } from '../../RuleSettingsPage/FaultLine';
import { fieldIdOf, type Guide, type GuidePath } from '../guide';
import { faultAt } from './fault-at';
import { PartDetails } from './PartDetails';
import { answerOf, type Stated, statedOf, withStated } from './parts';
import { SourceField } from './SourceField';
import { useFieldName } from './WordsField';
import type { WrittenPart } from './written';

interface PartFieldProps<Value> {
  readonly guide: Guide;
  /** The way to the part: `['pillars', 0, 'aim']`. */
  readonly path: GuidePath;
  /** The catalogue's word for the field where it is left out. */
  readonly label?: string;
  readonly hint?: string;
  readonly value: WrittenPart<Value>;
  /** The part as it is to stand; undefined where the document leaves it open. */
  readonly onChange: (part: WrittenPart<Value>) => void;
  /** The editor of the answer itself. Its control stands at `path` with `value` after it. */
  readonly children: (value: Value | undefined, onValue: (value: Value | undefined) => void, path: GuidePath) => ReactNode;
}

/**
 * One answer that the document gives, gives in part, denies or leaves open. Left open it is one line; otherwise the answer's own
 * editor with where it comes from.
 */
export function PartField<Value>({ guide, path, label, hint, value, onChange, children }: PartFieldProps<Value>) {
  const { t } = useTranslation();
  const fieldName = useFieldName(path);
  const name = label ?? fieldName;
  const stated = statedOf(value);
  const answer = answerOf(value);
  const choose = (amount: string): void => onChange(withStated(value, amount as Stated));
  if (stated === 'not_stated' && !answer.readings)
    return (
      <div className="guide-part-open" id={fieldIdOf(path)} tabIndex={-1}>
        <p className="u-label">{name}</p>
        <NotStated
          action={
            <TextButton aria-label={t('guide.part.fillInNamed', { part: midSentence(name) })} onPress={() => choose('full')}>
              {t('guide.part.fillIn')}
            </TextButton>
          }
        >
          {t('states.notStated')}
        </NotStated>
        <FaultLine text={faultAt(guide, path)} />
      </div>
    );
  const isGiven = stated === 'full' || stated === 'partial';
  return (
    <fieldset className="guide-part" id={fieldIdOf(path)} tabIndex={-1}>
      <legend className="u-label">{name}</legend>
      {hint && <p className="u-hint">{hint}</p>}
      <FaultLine text={faultAt(guide, path, true)} />
      <Select
        label={t('guide.part.stated')}
        placeholder={t('guide.field.choose')}
        value={stated}
        onChange={choose}
        choices={amounts.map((id) => ({ id, name: t(`guide.part.amount.${id}`) }))}
      />
      {isGiven && children(answer.value, (next) => onChange({ ...answer, value: next }), [...path, 'value'])}
      <PartDetails guide={guide} path={path} value={answer} stated={stated} onChange={onChange} />
      <SourceField guide={guide} path={path} value={answer} onChange={(sourced) => onChange({ ...answer, ...sourced })} />
    </fieldset>
  );
}
