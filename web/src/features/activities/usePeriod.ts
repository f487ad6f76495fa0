import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/useFormat';

interface Period {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A period in years for lists ("2025–2026", "från 2025") and in days for pages; null where neither end is known. */
export function usePeriod(): { readonly inYears: (period: Period) => string | null; readonly inDays: (period: Period) => string | null } {
  const { t } = useTranslation();
  const { day } = useFormat();
  return {
    inYears: ({ startsOn, endsOn }) => {
      const from = startsOn?.slice(0, 4);
      const to = endsOn?.slice(0, 4);
      if (from && to) return from === to ? from : `${from}–${to}`;
      if (from) return t('activities.period.from', { year: from });
      return to ? t('activities.period.until', { year: to }) : null;
    },
    inDays: ({ startsOn, endsOn }) => {
      if (startsOn && endsOn) return t('activities.period.between', { from: day(startsOn), to: day(endsOn) });
      if (startsOn) return t('activities.period.fromDay', { day: day(startsOn) });
      return endsOn ? t('activities.period.untilDay', { day: day(endsOn) }) : null;
    },
  };
}
