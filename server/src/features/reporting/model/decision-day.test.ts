import { lastDayOf } from './decision-day';

describe('the day on which a matter can be taken up', () => {
  test('is the latest day of the steps before, as Sweden counts days', () => {
    const steps = [
      { doneAt: new Date('2027-02-11T23:30:00Z'), decidedOn: null },
      { doneAt: new Date('2027-01-26T10:00:00Z'), decidedOn: null },
    ];
    expect(lastDayOf(steps)).toBe('2027-02-12');
  });

  test('a body’s own day goes before the day on which somebody wrote it down', () => {
    expect(lastDayOf([{ doneAt: new Date('2027-03-10T10:00:00Z'), decidedOn: '2027-03-03' }])).toBe('2027-03-03');
  });

  test('is unknown while nothing has a day', () => {
    expect(lastDayOf([{ doneAt: null, decidedOn: null }])).toBeNull();
    expect(lastDayOf([])).toBeNull();
  });
});
