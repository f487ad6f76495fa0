import { StateWord, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../../shared/useCountryName';
import { useFormat } from '../../../shared/useFormat';
import { useGroupNames } from '../useGroupNames';
import type { ActivityPartProps } from './shown-activity';

/** That a partner lies outside the geographic focus, and why; or that nobody has said why. */
export function FocusNote({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const countryName = useCountryName();
  const groupNames = useGroupNames();
  const { focus } = activity;
  if (!focus) return null;
  const groups = groupNames(focus.groups);
  return (
    <div className="activity-focus">
      <p className="u-strong">{t('activityRules.focus.outside', { groups, countries: list(focus.outside.map(countryName)) })}</p>
      {focus.reason === '' ? (
        <p className="activity-check-standing">
          <StateWord state="due">{t('activityRules.focus.missing')}</StateWord>{' '}
          {activity.mayEdit && (
            <TextLink href={`/aktiviteter/${activity.id}/andra#falt-focusReason`}>{t('activityRules.focus.why', { groups })}</TextLink>
          )}
        </p>
      ) : (
        <p className="activity-written">{focus.reason}</p>
      )}
      <p className="u-t14 u-ink3">{t('activityRules.focus.source', { sources: list(focus.sources) })}.</p>
    </div>
  );
}
