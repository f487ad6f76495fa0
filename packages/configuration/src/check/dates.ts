import type { Finding } from '../issues';
import type { Configuration } from '../schema/configuration';
import { mapsIn } from './walk';

/** Fields that begin and end the same time span, or where the first must not lie after the second. */
const spans = [
  ['from', 'to'],
  ['validFrom', 'validTo'],
  ['noticeOn', 'on'],
] as const;

/** Nothing ends before it begins; a whole year (`2014`) counts from its first to its last day. */
export function backwardSpans(configuration: Configuration): Finding[] {
  return [...mapsIn(configuration)].flatMap(({ path, map }) =>
    spans.flatMap(([first, last]) => {
      const from = map[first];
      const to = map[last];
      if (typeof from !== 'string' || typeof to !== 'string' || firstDay(from) <= lastDay(to)) return [];
      return [
        {
          path: [...path, last],
          code: 'backwardSpan',
          values: { from, to },
          message: `${last} ${to} is before ${first} ${from}`,
          expected: `${from} or later`,
        },
      ];
    }),
  );
}

function firstDay(yearOrDay: string): string {
  return yearOrDay.length === 4 ? `${yearOrDay}-01-01` : yearOrDay;
}

function lastDay(yearOrDay: string): string {
  return yearOrDay.length === 4 ? `${yearOrDay}-12-31` : yearOrDay;
}

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day that is named by month and day exists every year. */
export function impossibleDays(configuration: Configuration): Finding[] {
  return [...mapsIn(configuration)].flatMap(({ path, map }) => {
    const { month, day } = map;
    if (map.type !== 'calendar_date' || typeof month !== 'number' || typeof day !== 'number') return [];
    const last = daysIn[month - 1] ?? 31;
    return day <= last
      ? []
      : [
          {
            path: [...path, 'day'],
            code: 'impossibleDay',
            values: { day, month, last },
            message: `there is no day ${day} in month ${month} every year`,
            expected: `1 to ${last}`,
          },
        ];
  });
}

/** A least number is not greater than the greatest. */
export function backwardBounds(configuration: Configuration): Finding[] {
  return [...mapsIn(configuration)].flatMap(({ path, map }) => {
    const { min, max } = map;
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
    return [
      {
        path: [...path, 'max'],
        code: 'backwardBounds',
        values: { min, max },
        message: `max ${max} is less than min ${min}`,
        expected: `${min} or more`,
      },
    ];
  });
}
