import { RadioGroup } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { fieldIdOf, type GuidePath } from '../../guide';

interface GoalLinksFieldProps {
  readonly path: GuidePath;
  readonly value: boolean | undefined;
  readonly onChange: (linked: boolean) => void;
}

/** Whether what a step makes is linked to the municipality's goals. */
export function GoalLinksField({ path, value, onChange }: GoalLinksFieldProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      id={fieldIdOf(path)}
      label={t('ruleGuide.goalLinks.label')}
      beside
      value={value === undefined ? null : value ? 'yes' : 'no'}
      onChange={(id) => onChange(id === 'yes')}
      choices={(['yes', 'no'] as const).map((id) => ({ id, name: t(`ruleGuide.goalLinks.${id}`) }))}
    />
  );
}
