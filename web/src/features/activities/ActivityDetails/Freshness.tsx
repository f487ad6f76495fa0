import { Button, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { useConfirmActivity } from '../ConfirmActivity/useConfirmActivity';
import type { ActivityPartProps, ShownActivity } from './shown-activity';

/** When somebody last said that everything here is right, and one click to say so again. */
export function Freshness({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { confirm, pending, outcome } = useConfirmActivity(activity.id);
  const isNew = outcome.done || activity.checkedOn === today;
  return (
    <div className="activity-freshness">
      <span role="status">
        {outcome.done ? <StateWord state="done">{t('activities.check.done')}</StateWord> : <Word activity={activity} />}
      </span>
      {activity.mayEdit && !isNew && (
        <Button pending={pending} onPress={() => void confirm()}>
          {t('activities.check.confirm')}
        </Button>
      )}
      {outcome.failure && (
        <p role="alert" className="u-error">
          {outcome.failure}
        </p>
      )}
    </div>
  );
}

const states = { fresh: 'done', ageing: 'due', stale: 'late' } as const;

function Word({ activity: { checkedOn, freshness } }: { readonly activity: Pick<ShownActivity, 'checkedOn' | 'freshness'> }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const old = freshness === 'ageing' || freshness === 'stale' ? freshness : 'fresh';
  if (checkedOn === null) return <StateWord state={freshness === null ? 'waiting' : 'late'}>{t('activities.check.never')}</StateWord>;
  const words = t(old === 'fresh' ? 'activities.check.checked' : `activities.check.${old}`, { day: day(checkedOn) });
  return <StateWord state={states[old]}>{words}</StateWord>;
}
