import { Checkbox, SectionHeading } from '@utblick/ui';
import { CircleAlert } from 'lucide-react';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../useFieldName';
import type { FormSectionProps } from './BasicsSection';
import { type FormPage, type FormValues, type PillarValue, toggleCommitment, togglePillar } from './form-values';
import { fieldId, useProblems } from './problems';
import { useProblemSentence } from './useProblemSentence';

/** Which parts of the strategy it serves, in the tenant's own words. */
export function StrategySection({ page }: FormSectionProps) {
  const { t } = useTranslation();
  const name = useFieldName();
  const { field } = useController<FormValues, 'pillars'>({ name: 'pillars' });
  const { list, forget } = useProblems();
  const { atField } = useProblemSentence();
  const problem = list.find((each) => each.field.startsWith('pillars'));
  const change = (pillars: PillarValue[]): void => {
    forget('pillars');
    field.onChange(pillars);
  };
  if (page.pillars.length === 0) return null;
  return (
    <section className="activity-form-section">
      <SectionHeading id="falt-strategi">{name('pillars')}</SectionHeading>
      <fieldset id={fieldId('pillars')} className="u-band-body activity-form-pillars" aria-labelledby="falt-strategi" tabIndex={-1}>
        <p className="u-hint">{t('activities.form.pillarsHint')}</p>
        {problem && (
          <p className="u-error">
            <CircleAlert aria-hidden />
            <span>{atField(problem)}</span>
          </p>
        )}
        {[...page.pillars, ...formerPillars(page, field.value)].map((pillar) => (
          <PillarChoice key={pillar.key} pillar={pillar} chosen={field.value} onChange={change} />
        ))}
      </fieldset>
    </section>
  );
}

type PillarToChoose = FormPage['pillars'][number];

/** Pillars that the activity was tied to and the strategy no longer has: shown by their key, so that they can be taken away. */
const formerPillars = (page: FormPage, chosen: readonly PillarValue[]): PillarToChoose[] =>
  [...new Set(chosen.map(({ pillarKey }) => pillarKey))]
    .filter((key) => !page.pillars.some((pillar) => pillar.key === key))
    .map((key) => ({ key, name: key, commitments: [] }));

interface PillarChoiceProps {
  readonly pillar: PillarToChoose;
  readonly chosen: readonly PillarValue[];
  readonly onChange: (pillars: PillarValue[]) => void;
}

function PillarChoice({ pillar, chosen, onChange }: PillarChoiceProps) {
  const isChosen = chosen.some(({ pillarKey }) => pillarKey === pillar.key);
  const has = (key: string): boolean => chosen.some(({ pillarKey, commitmentKey }) => pillarKey === pillar.key && commitmentKey === key);
  return (
    <div>
      <Checkbox isSelected={isChosen} onChange={() => onChange(togglePillar(chosen, pillar.key))}>
        {pillar.name}
      </Checkbox>
      {isChosen && pillar.commitments.length > 0 && (
        <fieldset className="activity-form-commitments" aria-label={pillar.name}>
          {pillar.commitments.map(({ key, text }) => (
            <Checkbox key={key} isSelected={has(key)} onChange={() => onChange(toggleCommitment(chosen, pillar.key, key))}>
              {text}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </div>
  );
}
