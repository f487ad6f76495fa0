import fc from 'fast-check';
import { defaultPreference, isNotificationKind, mailRhythms, notificationKinds, steerableKinds } from './kinds';
import { lastMorning, mailFate } from './mornings';

const at = (instant: string): Date => new Date(instant);
const anyInstant = fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2045-01-01T00:00:00Z'), noInvalidDate: true });
const rhythm = fc.constantFrom('daily' as const, 'weekly' as const);

const inSweden = (instant: Date): { weekday: string; time: string } => {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', ...options }).format(instant);
  return { weekday: part({ weekday: 'short' }), time: part({ hour: '2-digit', minute: '2-digit', second: '2-digit' }) };
};

describe('mornings on which gathered mail leaves', () => {
  test.each([
    ['daily', '2026-11-27T06:00:00Z', '2026-11-27T06:00:00Z'],
    ['daily', '2026-11-27T05:59:59Z', '2026-11-26T06:00:00Z'],
    ['daily', '2026-11-29T12:00:00Z', '2026-11-27T06:00:00Z'],
    ['daily', '2026-11-30T05:00:00Z', '2026-11-27T06:00:00Z'],
    ['weekly', '2026-11-27T12:00:00Z', '2026-11-23T06:00:00Z'],
    ['weekly', '2026-11-30T05:59:59Z', '2026-11-23T06:00:00Z'],
    ['weekly', '2026-11-30T06:00:00Z', '2026-11-30T06:00:00Z'],
    // Summer time begins on Sunday 28 March 2027.
    ['daily', '2027-03-29T05:00:00Z', '2027-03-29T05:00:00Z'],
  ] as const)('%s, at %s: %s', (each, now, expected) => expect(lastMorning(each, at(now))).toEqual(at(expected)));

  test('are at seven in Sweden, never later than now and less than four days or a week back', () => {
    fc.assert(
      fc.property(rhythm, anyInstant, (each, now) => {
        const morning = lastMorning(each, now);
        const { weekday, time } = inSweden(morning);
        expect(time).toBe('07:00:00');
        expect(each === 'weekly' ? ['Mon'] : ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']).toContain(weekday);
        expect(morning.getTime()).toBeLessThanOrEqual(now.getTime());
        const hoursBack = (now.getTime() - morning.getTime()) / 3_600_000;
        expect(hoursBack).toBeLessThan(each === 'weekly' ? 7 * 24 + 2 : 3 * 24 + 2);
      }),
    );
  });

  test('do not go backwards in time', () => {
    fc.assert(
      fc.property(rhythm, anyInstant, anyInstant, (each, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        expect(lastMorning(each, first).getTime()).toBeLessThanOrEqual(lastMorning(each, second).getTime());
      }),
    );
  });
});

describe('what becomes of the mail', () => {
  test('everything that is wanted, unread and still visible leaves at the latest eight days after it happened', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mailRhythms), anyInstant, (each, createdAt) => {
        const later = new Date(createdAt.getTime() + 8 * 86_400_000);
        const fate = mailFate({ createdAt, read: false, visible: true }, each, later);
        expect(fate).toBe({ at_once: 'letter', daily: 'digest', weekly: 'digest', never: 'none' }[each]);
      }),
    );
  });

  test('what is read, or may no longer be seen, never leaves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mailRhythms), anyInstant, anyInstant, fc.boolean(), (each, createdAt, now, read) => {
        expect(mailFate({ createdAt, read, visible: read }, each, now)).toBe('none');
      }),
    );
  });

  test('what has lain for more than two weeks never leaves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mailRhythms), anyInstant, fc.integer({ min: 1, max: 1000 }), (each, createdAt, hours) => {
        const later = new Date(createdAt.getTime() + 14 * 86_400_000 + hours * 3_600_000);
        expect(mailFate({ createdAt, read: false, visible: true }, each, later)).toBe('none');
      }),
    );
  });

  test('what happened after the morning waits for the next', () => {
    const createdAt = at('2026-11-27T06:00:00Z');
    expect(mailFate({ createdAt, read: false, visible: true }, 'daily', at('2026-11-29T20:00:00Z'))).toBe('wait');
    expect(mailFate({ createdAt, read: false, visible: true }, 'daily', at('2026-11-30T06:00:00Z'))).toBe('digest');
  });
});

test('kinds are a closed list, and each has a way of telling that people have not chosen', () => {
  for (const kind of notificationKinds) expect(mailRhythms).toContain(defaultPreference(kind).mail);
  expect(isNotificationKind('report_returned')).toBe(true);
  expect(isNotificationKind('toString')).toBe(false);
  expect(steerableKinds).not.toContain('invitation');
});
