import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../../shared/actor-words';
import type { Report } from '../report-form';

/** A missing answer as a link in the summary says it: what to write, and for which activity. */
export function useMissingWords({ fields, activities }: Report) {
  const { t } = useTranslation();
  return ({ activityId, field, code }: { readonly activityId: string | null; readonly field: string; readonly code: string }): string => {
    if (code === 'noActivities') return t('reporting.report.fix.noActivities');
    const label = midSentence(fields.find(({ key }) => key === field)?.label ?? field);
    const name = activities.find((activity) => activity.activityId === activityId)?.name;
    const which = code === 'required' ? 'required' : 'other';
    return name === undefined
      ? t(`reporting.report.fix.${which}Unit`, { field: label })
      : t(`reporting.report.fix.${which}`, { field: label, name });
  };
}
