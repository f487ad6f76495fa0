import fc from 'fast-check';
import { day } from '../calendar/day';
import { daysLeft } from '../calendar/days-left';
import { deadlineNotice } from './deadline-notice';

describe('what is told of a last day', () => {
  test.each([
    ['2027-01-07', '2027-01-15', null],
    ['2027-01-08', '2027-01-15', 'week'],
    ['2027-01-13', '2027-01-15', 'week'],
    ['2027-01-14', '2027-01-15', 'last_days'],
    ['2027-01-15', '2027-01-15', 'last_days'],
    ['2027-01-16', '2027-01-15', 'overdue'],
    // A Monday: nobody works on the days before it.
    ['2027-01-15', '2027-01-18', 'last_days'],
    ['2027-01-14', '2027-01-18', 'week'],
  ] as const)('on %s of %s: %s', (today, due, expected) => expect(deadlineNotice(day(today), day(due))).toBe(expected));

  test('goes one way as the days go, and somebody who looks on working days only is told before it has passed', () => {
    const order = [null, 'week', 'last_days', 'overdue'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 30 }), (start, ahead) => {
        const first = day('2024-01-01').add({ days: start });
        const due = first.add({ days: ahead });
        const days = Array.from({ length: ahead + 5 }, (_, index) => first.add({ days: index }));
        const told = days.map((today) => deadlineNotice(today, due));
        expect(told.map((each) => order.indexOf(each))).toEqual(told.map((each) => order.indexOf(each)).sort());
        const workdays = days.filter((today) => today.dayOfWeek <= 5 && daysLeft(today, due) >= 0);
        if (workdays.length > 0) expect(workdays.map((today) => deadlineNotice(today, due))).toContain('last_days');
      }),
    );
  });
});
