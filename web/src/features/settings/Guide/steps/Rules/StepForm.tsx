import { verbs } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { ActorsField } from '../../fields/ActorsField';
import { ChoiceField } from '../../fields/ChoiceField';
import { WordsField } from '../../fields/WordsField';
import type { Guide, GuidePath } from '../../guide';
import { ContentsField } from './ContentsField';
import { DeadlineField } from './DeadlineField';
import { GateField } from './GateField';
import { GoalLinksField } from './GoalLinksField';
import { RulePart } from './RulePart';
import { SourcedFields } from './SourcedFields';
import type { WrittenStep } from './written-rule';

interface StepFormProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenStep;
  readonly onChange: (step: WrittenStep) => void;
}

/** One step of the chain: what is done, by whom, by when, and what it adds. */
export function StepForm({ guide, path, value, onChange }: StepFormProps) {
  const { t } = useTranslation();
  const word = useWord();
  const set = (changed: Partial<WrittenStep>): void => onChange({ ...value, ...changed });
  const at = (name: string): GuidePath => [...path, name];
  return (
    <>
      <div className="u-field-row">
        <ChoiceField
          guide={guide}
          path={at('verb')}
          value={value.verb}
          onChange={(verb) => set({ verb })}
          choices={verbs.map((id) => ({ id, name: word('verb', id) }))}
        />
        <WordsField
          guide={guide}
          path={at('label')}
          label={t('ruleGuide.steps.label')}
          labelNote={t('guide.field.optional')}
          value={value.label}
          onChange={(label) => set({ label })}
        />
      </div>
      <RulePart guide={guide} path={at('actors')} owner={value} value={value.actors} onChange={(actors) => set({ actors })}>
        {(actors, onActors, valuePath) => (
          <ActorsField guide={guide} path={valuePath} label={t('configuration.field.actors')} value={actors} onChange={onActors} />
        )}
      </RulePart>
      <RulePart
        guide={guide}
        path={at('deadline')}
        label={t('ruleGuide.steps.deadline')}
        owner={value}
        value={value.deadline}
        onChange={(deadline) => set({ deadline })}
      >
        {(deadline, onDeadline, valuePath) => <DeadlineField guide={guide} path={valuePath} value={deadline} onChange={onDeadline} />}
      </RulePart>
      <GateField guide={guide} path={at('gate')} value={value.gate} onChange={(gate) => set({ gate })} />
      <RulePart
        guide={guide}
        path={at('contents')}
        label={t('ruleGuide.steps.contents')}
        owner={value}
        value={value.contents}
        onChange={(contents) => set({ contents })}
      >
        {(contents, onContents, valuePath) => <ContentsField guide={guide} path={valuePath} value={contents} onChange={onContents} />}
      </RulePart>
      <RulePart guide={guide} path={at('goalLinks')} owner={value} value={value.goalLinks} onChange={(goalLinks) => set({ goalLinks })}>
        {(linked, onLinked, valuePath) => <GoalLinksField path={valuePath} value={linked} onChange={onLinked} />}
      </RulePart>
      <SourcedFields guide={guide} path={path} value={value} onChange={set} />
    </>
  );
}
