import { useTranslation } from 'react-i18next';

interface UnitOfActivity {
  readonly unitName: string;
  readonly formerUnit: string | null;
}

/** The unit an activity lies with now, and the one it was registered for where that has ended. */
export function useUnitWords(): (activity: UnitOfActivity) => string {
  const { t } = useTranslation();
  return ({ unitName, formerUnit }) => {
    if (formerUnit === null) return unitName;
    const former = t('activityRules.unit.former', { name: formerUnit });
    return formerUnit === unitName ? former : `${unitName} (${former})`;
  };
}
