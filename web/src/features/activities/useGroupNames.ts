import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/useFormat';

/** Groups of countries in words: "EU och Norden". One that the page does not know is left out. */
export function useGroupNames(): (groups: readonly string[]) => string {
  const { t } = useTranslation();
  const { list } = useFormat();
  return (groups) => list(groups.flatMap((group) => (group === 'eu' || group === 'nordic' ? t(`activityRules.focus.group.${group}`) : [])));
}
