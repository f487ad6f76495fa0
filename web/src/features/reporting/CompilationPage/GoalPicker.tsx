import { Button, Chip, ChipGroup, Menu, MenuItem, MenuSection } from '@utblick/ui';
import { CircleAlert, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Compilation, CompiledActivity } from './compilation-data';

type Goal = Compilation['goals'][number];

export interface GoalPickerProps {
  readonly id: string;
  readonly activity: CompiledActivity;
  /** The municipality's goals and those of the activity's unit. */
  readonly choices: readonly Goal[];
  readonly chosen: readonly string[];
  readonly none: boolean;
  readonly error: string | null;
  readonly onChoose: (goals: readonly string[]) => void;
  readonly onNone: (none: boolean) => void;
}

/** Links one activity to goals, or says that none of them fits (KRS-F10). */
export function GoalPicker({ id, activity, choices, chosen, none, error, onChoose, onNone }: GoalPickerProps) {
  const { t } = useTranslation();
  const label = t('reportingDecision.compilation.goalsOf', { activity: activity.name });
  const left = choices.filter(({ key }) => !chosen.includes(key));
  return (
    <div id={id} className="compilation-goals">
      {error && (
        <p className="u-error">
          <CircleAlert aria-hidden />
          <span>{error}</span>
        </p>
      )}
      <ChipGroup label={label}>
        {choices
          .filter(({ key }) => chosen.includes(key))
          .map(({ key, name }) => (
            <Chip
              key={key}
              onRemove={() => onChoose(chosen.filter((goal) => goal !== key))}
              removeLabel={t('reportingDecision.compilation.removeGoal', { goal: name, activity: activity.name })}
            >
              {name}
            </Chip>
          ))}
        {chosen.length === 0 && (
          <Chip selected={none} onChange={onNone}>
            {t('reportingDecision.compilation.noGoal')}
          </Chip>
        )}
        {left.length > 0 && <AddGoal label={label} left={left} onAdd={(key) => onChoose([...chosen, key])} />}
      </ChipGroup>
    </div>
  );
}

interface AddGoalProps {
  readonly label: string;
  readonly left: readonly Goal[];
  readonly onAdd: (key: string) => void;
}

function AddGoal({ label, left, onAdd }: AddGoalProps) {
  const { t } = useTranslation();
  const levels = [
    { heading: t('reportingDecision.compilation.goalsMunicipality'), goals: left.filter(({ level }) => level === 'municipality') },
    { heading: t('reportingDecision.compilation.goalsUnit'), goals: left.filter(({ level }) => level !== 'municipality') },
  ];
  return (
    <Menu
      label={label}
      trigger={
        <Button look="tertiary" small icon={<Plus aria-hidden />}>
          {t('reportingDecision.compilation.addGoal')}
        </Button>
      }
    >
      {levels
        .filter(({ goals }) => goals.length > 0)
        .map(({ heading, goals }) => (
          <MenuSection key={heading} heading={heading}>
            {goals.map(({ key, name }) => (
              <MenuItem key={key} id={key} name={name} onAction={() => onAdd(key)} />
            ))}
          </MenuSection>
        ))}
    </Menu>
  );
}
