import fc from 'fast-check';
import { type Day, day, dayOf, isBefore, monthEnd } from './day';
import { daysLeft, deadlineState, workingDaysLeft } from './days-left';
import { dueDay, roundsOf } from './deadlines';
import { termAt, termElectedIn } from './electoral-term';
import { periodsOf, type ReportingPeriod, type RuleCadence } from './periods';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => day('2014-10-15').add({ days }));
const anyYear = fc.integer({ min: 2014, max: 2060 });
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });

function periods(cadence: RuleCadence, year: number): readonly ReportingPeriod[] {
  const dated = periodsOf(cadence, year);
  if (dated === null) throw new Error('no dated periods');
  return dated.periods;
}
const year2026 = (): ReportingPeriod => {
  const [period] = periods({ type: 'yearly' }, 2026);
  if (!period) throw new Error('no period');
  return period;
};
const spans = (found: readonly ReportingPeriod[]): readonly string[] => found.map(({ key, from, to }) => `${key}: ${from}–${to}`);

describe('reporting periods', () => {
  test('interim periods run from the new year to their month end, then comes the year', () => {
    const interim = { type: 'interim_and_yearly' as const, interimMonths: { value: [8, 3] } };
    expect(spans(periods(interim, 2026))).toEqual([
      '2026-03: 2026-01-01–2026-03-31',
      '2026-08: 2026-01-01–2026-08-31',
      '2026: 2026-01-01–2026-12-31',
    ]);
  });

  test('interim months that are not stated leave the year alone, and say that it is not all', () => {
    const dated = periodsOf({ type: 'interim_and_yearly', interimMonths: { value: null } }, 2026);
    expect(dated?.complete).toBe(false);
    expect(dated?.periods.map(({ key }) => key)).toEqual(['2026']);
  });

  test('an electoral term is due in election years only', () => {
    expect(spans(periods({ type: 'electoral_term' }, 2026))).toEqual(['2026-2030: 2026-10-15–2030-10-14']);
    expect(periods({ type: 'electoral_term' }, 2027)).toEqual([]);
  });

  test.each([['n_per_year'], ['per_period'], ['regularly'], ['continuous'], ['by_instruction']] as const)('%s fixes no dates', (type) => {
    expect(periodsOf({ type }, 2026)).toBeNull();
  });

  test('a cadence that is not stated gives nothing', () => {
    expect(periodsOf(null, 2026)).toBeNull();
    expect(roundsOf({ cadence: null, deadline: { type: 'year_end' } }, 2026, [])).toBeNull();
  });

  test('any set of month ends: one period each, in order, with keys of their own', () => {
    fc.assert(
      fc.property(months, anyYear, (chosen, year) => {
        const found = periods({ type: 'month_ends', months: [...chosen, ...chosen] }, year);
        expect(found.map(({ to }) => to.month)).toEqual([...chosen].sort((one, other) => one - other));
        expect(new Set(found.map(({ key }) => key)).size).toBe(chosen.length);
        for (const { to } of found) expect(to.day).toBe(to.daysInMonth);
      }),
    );
  });
});

describe('electoral terms', () => {
  test('the council takes office on 15 October, the boards on 1 January', () => {
    const term = termAt(day('2026-11-20'));
    expect([term.from, term.to, term.boardsFrom].map(String)).toEqual(['2026-10-15', '2030-10-14', '2027-01-01']);
    expect(String(termAt(day('2026-10-14')).from)).toBe('2022-10-15');
    expect(termElectedIn(2025)).toBeNull();
  });

  test('every day belongs to one term, and terms follow each other without a gap', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const term = termAt(on);
        expect(isBefore(on, term.from) || isBefore(term.to, on)).toBe(false);
        expect(String(termAt(term.to.add({ days: 1 })).from)).toBe(String(term.to.add({ days: 1 })));
      }),
    );
  });
});

describe('last days', () => {
  const meetings = ['2027-01-13', '2027-02-10', '2027-03-03'].map((on) => ({ role: 'board', on: day(on) }));

  test.each([
    [{ type: 'calendar_date', month: 1, day: 15, yearOffset: 1 }, '2027-01-15'],
    [{ type: 'calendar_date', month: 2, day: 29, yearOffset: 1 }, '2027-02-28'],
    [{ type: 'calendar_date', month: 2, day: 29, yearOffset: 2 }, '2028-02-29'],
    [{ type: 'calendar_date', month: 4, day: 31, yearOffset: 0 }, '2026-04-30'],
    [{ type: 'year_end' }, '2026-12-31'],
    [{ type: 'latest_by', date: '2028-06-30' }, '2028-06-30'],
    [{ type: 'days_before_meeting', role: 'board', days: 7 }, '2027-01-06'],
    [{ type: 'days_before_meeting', role: 'board', days: 13 }, '2027-01-28'],
    [{ type: 'days_before_meeting', role: 'council', days: 7 }, null],
    [{ type: 'days_before_meeting', role: 'board', days: 90 }, null],
    [{ type: 'follows_carrier' }, null],
    [{ type: 'by_instruction' }, null],
    [null, null],
  ] as const)('%j for 2026: %s', (deadline, expected) => {
    const due = dueDay(deadline, year2026(), meetings);
    expect(due === null ? null : String(due)).toBe(expected);
  });

  test('a revision each term or at the latest by a day takes the day from the cadence', () => {
    const planned = roundsOf({ cadence: { type: 'electoral_term', latestBy: '2028-12-31' }, deadline: null }, 2026, []);
    expect(planned?.rounds.map(({ period, due }) => [period.key, String(due)])).toEqual([['2026-2030', '2028-12-31']]);
  });

  test('counted back from a meeting: always so many days before one, and never while the period runs', () => {
    const dates = fc.array(anyDay, { maxLength: 12 });
    fc.assert(
      fc.property(dates, anyYear, fc.nat(180), (days, year, before) => {
        const [period] = periods({ type: 'yearly' }, year);
        if (!period) throw new Error('no period');
        const held = days.map((on) => ({ role: 'board', on }));
        const due = dueDay({ type: 'days_before_meeting', role: 'board', days: before }, period, held);
        const possible = days.filter((on) => isBefore(period.to, on.subtract({ days: before }))).map(String);
        if (due === null) expect(possible).toEqual([]);
        else expect(String(due.add({ days: before }))).toBe(possible.sort()[0]);
      }),
    );
  });

  test('a day the month does not have becomes its last, never a day of the next', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, dayOfMonth) => {
        const found = dayOf(year, month, dayOfMonth);
        expect([found.year, found.month]).toEqual([year, month]);
        expect(found.day).toBe(Math.min(dayOfMonth, monthEnd(year, month).day));
      }),
    );
  });

  test.each([['2026-02-30'], ['2026-1-1'], ['2026-01-01T10:00'], ['igår'], ['']])('%p is no day', (text) => {
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe('days left', () => {
  test.each([
    ['2026-11-20', '2026-11-20', 0, 0, 'due'],
    ['2026-11-20', '2026-11-22', 2, 0, 'due'],
    ['2026-11-20', '2026-11-23', 3, 1, 'due'],
    ['2026-11-20', '2026-12-04', 14, 10, 'due'],
    ['2026-11-20', '2026-12-05', 15, 10, 'later'],
    ['2026-11-20', '2026-11-19', -1, 0, 'late'],
  ] as const)('on %s to %s: %i days, %i of them working days, %s', (today, due, days, working, state) => {
    expect(daysLeft(day(today), day(due))).toBe(days);
    expect(workingDaysLeft(day(today), day(due))).toBe(working);
    expect(deadlineState(day(today), day(due))).toEqual({ state, days: Math.abs(days) });
  });

  test('working days are the Mondays to Fridays, counted one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(120), (today, ahead) => {
        let counted = 0;
        for (let on: Day = today.add({ days: 1 }); !isBefore(today.add({ days: ahead }), on); on = on.add({ days: 1 })) {
          if (on.dayOfWeek <= 5) counted += 1;
        }
        expect(workingDaysLeft(today, today.add({ days: ahead }))).toBe(counted);
      }),
    );
  });

  test('the day that passes takes one day away, and late never turns back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (today, ahead) => {
        const due = today.add({ days: ahead });
        expect(daysLeft(today.add({ days: 1 }), due)).toBe(daysLeft(today, due) - 1);
        const [now, tomorrow] = [deadlineState(today, due).state, deadlineState(today.add({ days: 1 }), due).state];
        const order = ['later', 'due', 'late'];
        expect(order.indexOf(tomorrow)).toBeGreaterThanOrEqual(order.indexOf(now));
      }),
    );
  });
});
