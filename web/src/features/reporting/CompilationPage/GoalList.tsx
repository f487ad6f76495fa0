import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { CompiledDocument } from './compilation-data';

/** Every goal that something contributes to, and how many activities do. */
export function GoalList({ document }: { readonly document: CompiledDocument }) {
  const { t } = useTranslation();
  const format = useFormat();
  const activities = document.units.flatMap((unit) => unit.activities);
  return (
    <ul className="compilation-goal-list">
      {document.goals.map(({ key, name }) => {
        const count = activities.filter(({ goals }) => goals.includes(key)).length;
        return (
          <li key={key}>
            {name}
            <span className="compilation-count">
              {t('reportingDecision.compilation.goalCount', { count, number: format.inWords(count) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
