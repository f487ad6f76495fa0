import { Button, Chip, Menu, MenuItem, MenuSection } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../report-form';

type Goal = Report['goals'][number];

export interface GoalPickerProps {
  readonly goals: readonly Goal[];
  /** Keys of those chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Links an activity to goals of the municipality and of the unit. */
export function GoalPicker({ goals, chosen, onChange }: GoalPickerProps) {
  const { t } = useTranslation();
  const picked = goals.filter(({ key }) => chosen.includes(key));
  const left = goals.filter(({ key }) => !chosen.includes(key));
  return (
    <section className="report-answer" aria-label={t('reporting.report.goals')}>
      <p className="u-label">{t('reporting.report.goals')}</p>
      <p className="u-hint">{t('reporting.report.goalsHint')}</p>
      <div className="report-goals">
        {picked.map(({ key, name }) => (
          <Chip
            key={key}
            onRemove={() => onChange(chosen.filter((other) => other !== key))}
            removeLabel={t('reporting.report.removeGoal', { goal: name })}
          >
            {name}
          </Chip>
        ))}
        {left.length > 0 && <AddGoal left={left} onAdd={(key) => onChange([...chosen, key])} />}
      </div>
    </section>
  );
}

function AddGoal({ left, onAdd }: { readonly left: readonly Goal[]; readonly onAdd: (key: string) => void }) {
  const { t } = useTranslation();
  const levels = [
    ['municipality', t('reporting.report.goalsMunicipality')],
    ['unit', t('reporting.report.goalsUnit')],
  ] as const;
  return (
    <Menu
      label={t('reporting.report.addGoal')}
      trigger={
        <Button small look="tertiary" icon={<Plus aria-hidden />}>
          {t('reporting.report.addGoal')}
        </Button>
      }
    >
      {levels.flatMap(([level, heading]) => {
        const here = left.filter((goal) => goal.level === level);
        if (here.length === 0) return [];
        return [
          <MenuSection key={level} heading={heading}>
            {here.map(({ key, name }) => (
              <MenuItem key={key} id={key} name={name} onAction={() => onAdd(key)} />
            ))}
          </MenuSection>,
        ];
      })}
    </Menu>
  );
}
