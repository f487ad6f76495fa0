import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { useFieldName } from '../useFieldName';
import type { ActivityPartProps, ShownActivity } from './shown-activity';

/** What was done with it, latest first. */
export function HistoryPart({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { today } = useViewer();
  const inWords = useEventWords();
  const actor = useActorWords();
  if (activity.history.length === 0) return <p className="u-ink3">{t('activities.history.none')}</p>;
  return (
    <ol className="u-rows">
      {activity.history.map((event) => (
        <li key={`${event.at} ${event.action}`} className="activity-event">
          <span>{inWords(event)}</span>
          <span className="u-t14 u-ink3">
            {actor(event)} · <time dateTime={event.at}>{moment(event.at, today)}</time>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Who did it, and by which API key where a program did it for them. */
function useActorWords(): (event: ShownActivity['history'][number]) => string {
  const { t } = useTranslation();
  return ({ by, token }) => {
    const name = by ?? t('activities.history.somebody');
    if (!token) return name;
    return token.name === null
      ? t('activities.history.byErasedToken', { name })
      : t('activities.history.byToken', { name, token: token.name });
  };
}

function useEventWords(): (event: ShownActivity['history'][number]) => string {
  const { t } = useTranslation();
  const { list } = useFormat();
  const fieldName = useFieldName();
  return ({ action, fields }) => {
    if (action === 'activity.created') return t('activities.history.created');
    if (action === 'activity.confirmed') return t('activities.history.confirmed');
    return t('activities.history.updated', { fields: list(fields.map((field) => fieldName(field, 'inSentence'))) });
  };
}
