import { useCallback } from 'react';
import { useWord } from '../../../shared/useWord';
import type { Report } from './report-form';

type Activity = Pick<Report['activities'][number], 'kind' | 'programme' | 'startsOn' | 'endsOn'>;

const period = ({ startsOn, endsOn }: Activity): string | null => {
  const [from, to] = [startsOn?.slice(0, 4), endsOn?.slice(0, 4)];
  if (!from && !to) return null;
  return from === to ? (from ?? null) : `${from ?? ''}–${to ?? ''}`;
};

/** Kind, programme and years of an activity on one line. */
export function useActivityMeta(): (activity: Activity) => string {
  const word = useWord();
  return useCallback(
    (activity) => [word('activityKind', activity.kind), activity.programme, period(activity)].filter(Boolean).join(' · '),
    [word],
  );
}
