import { useTranslation } from 'react-i18next';
import type { ActivityPartProps } from './shown-activity';
import { Written } from './Written';

/** Why it is done, and which parts of the strategy it serves. */
export function PurposePart({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  return (
    <div className="activity-overview">
      <Written text={activity.purpose} missing={t('activities.page.noPurpose')} />
      {activity.pillars.length > 0 && (
        <ul className="activity-pillars">
          {activity.pillars.map(({ pillarKey, name, commitment, earlier, standing }) => (
            <li key={`${pillarKey} ${commitment ?? ''}`}>
              <span className="u-strong">{name}</span>
              {commitment && <span className="u-t15 u-ink2"> {commitment}</span>}
              {standing !== 'same' && (
                <p className="u-t14 u-ink3">{t(`versions.pillar.${standing as 'renamed'}`, { earlier: earlier ?? '' })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
