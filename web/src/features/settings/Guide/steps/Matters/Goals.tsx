import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/ChoiceField';
import { ItemList } from '../../fields/ItemList';
import { areaList } from '../../fields/item-list';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import { choicesOf, type ItemOf } from '../../fields/written';
import type { Guide, GuidePath, GuideStepProps } from '../../guide';
import { Matter } from './Matter';

type WrittenGoal = ItemOf<'goals'>;

/** The goals that reports are linked to: those of the whole municipality and those of single units. */
export function Goals({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <Matter name={t('configuration.field.goals')}>
      <ItemList
        guide={guide}
        list={areaList(guide, 'goals')}
        nameLabel={t('guideMatters.goal.name')}
        addLabel={t('guideMatters.goal.add')}
        newItem={(key, name) => ({ key, name })}
      >
        {(goal, onChange, path) => <GoalFields guide={guide} path={path} value={goal} onChange={onChange} />}
      </ItemList>
    </Matter>
  );
}

interface GoalFieldsProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenGoal;
  readonly onChange: (goal: WrittenGoal) => void;
}

function GoalFields({ guide, path, value, onChange }: GoalFieldsProps) {
  const { t } = useTranslation();
  const set = (changed: Partial<WrittenGoal>): void => onChange({ ...value, ...changed });
  return (
    <>
      <WordsField guide={guide} path={[...path, 'name']} width="text" value={value.name} onChange={(name) => set({ name })} />
      <div className="u-field-row">
        <ChoiceField
          guide={guide}
          path={[...path, 'level']}
          label={t('guideMatters.goal.whose')}
          value={value.level}
          onChange={(level) => set({ level: level as WrittenGoal['level'], ...(level === 'municipality' && { unit: undefined }) })}
          choices={(['municipality', 'unit'] as const).map((id) => ({ id, name: t(`guideMatters.goal.level.${id}`) }))}
        />
        {value.level === 'unit' && (
          <ChoiceField
            guide={guide}
            path={[...path, 'unit']}
            value={value.unit}
            onChange={(unit) => set({ unit })}
            choices={choicesOf(guide.tree.units)}
          />
        )}
      </div>
      <SourceField guide={guide} path={path} value={value} onChange={(sourced) => set(sourced as Partial<WrittenGoal>)} />
    </>
  );
}
