import { type Fact, Facts } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { usePeriod } from '../usePeriod';
import { useUnitWords } from '../useUnitWords';
import type { ActivityPartProps, ShownActivity } from './shown-activity';

/** Names and values: who, when, under which programme, and where it has been reported. */
export function FactsOfActivity({ activity }: ActivityPartProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { inDays } = usePeriod();
  const { moment, list } = useFormat();
  const { today } = useViewer();
  const changedAt = moment(activity.changedAt, today);
  const quiet = (words: string) => <span className="u-ink3">{words}</span>;
  const unitWords = useUnitWords();
  const facts: Fact[] = [
    { name: t('activities.page.unit'), value: unitWords(activity) },
    { name: t('activities.page.contact'), value: activity.contactName ?? quiet(t('activities.page.noContact')) },
    { name: t('activities.page.period'), value: inDays(activity) ?? quiet(t('activities.page.notEntered')) },
    ...(activity.programme ? [{ name: t('activities.page.programme'), value: activity.programme }] : []),
    ...(activity.ownRole ? [{ name: t('activities.page.ownRole'), value: word('ownRole', activity.ownRole) }] : []),
    ...(activity.border ? [{ name: t('activityRules.border.fact'), value: <BorderFact border={activity.border} /> }] : []),
    ...(activity.diarienummer ? [{ name: t('activities.page.diarienummer'), value: activity.diarienummer }] : []),
    {
      name: t('activities.page.reportedIn'),
      value: activity.reportedIn.length > 0 ? list(activity.reportedIn) : quiet(t('activities.page.notReported')),
    },
    {
      name: t('activities.page.changed'),
      value: activity.changedBy ? t('activities.page.changedBy', { moment: changedAt, name: activity.changedBy }) : changedAt,
    },
  ];
  return <Facts facts={facts} />;
}

function BorderFact({ border: { area, counts } }: { readonly border: NonNullable<ShownActivity['border']> }) {
  const { t } = useTranslation();
  const isKnown = counts === 'yes' || counts === 'no' || counts === 'marked';
  return (
    <>
      {area}
      {isKnown && <span className="u-t15 u-ink2 activity-fact-note">{t(`activityRules.border.counts.${counts}`)}</span>}
    </>
  );
}
