import { indicators } from '@utblick/domain';
import { coverageIn, type Municipality, rankedIn, scaleOf, seriesOf } from './figures';

const noFigures = { activities: null, twinTowns: null, memberships: null, withContact: null, withResults: null };
const town = (name: string, grantReceived: number | null, rest: Partial<Municipality> = {}): Municipality => ({
  id: name,
  name,
  own: false,
  showsActivities: true,
  showsFunding: true,
  populations: [{ on: '2025-12-31', inhabitants: 100, source: 'SCB' }],
  years: [{ year: 2026, ...noFigures, grantReceived, coFinancing: null, grantExpected: 10, grantEntered: 10 }],
  ...rest,
});
const [grants] = indicators;

function series(...towns: Municipality[]) {
  if (!grants) throw new Error('no indicator');
  return seriesOf(grants, towns, [2025, 2026]);
}

test('the highest comes first, then what cannot be compared, then who does not share', () => {
  const poor = town('Poorly entered', 900, {
    years: [{ year: 2026, ...noFigures, grantReceived: 900, coFinancing: null, grantExpected: 10, grantEntered: 1 }],
  });
  const all = series(
    town('Silent', 100, { showsFunding: false, years: [] }),
    town('Empty', null),
    poor,
    town('Low', 100),
    town('High', 500),
  );
  expect(rankedIn(all, 2026).map(({ name }) => name)).toEqual(['High', 'Low', 'Poorly entered', 'Empty', 'Silent']);
});

test('a year without figures is a gap, not nought', () => {
  expect(series(town('A', 100))[0]?.points).toMatchObject([
    { year: 2025, value: null, reason: 'missing' },
    { year: 2026, value: 1, reason: null },
  ]);
});

test('coverage counts those who share', () => {
  const silent = town('B', 100, { showsFunding: false });
  expect(coverageIn(series(town('A', 100), silent), 2026)).toEqual({ entered: 10, expected: 10 });
  expect(coverageIn(series(silent), 2026)).toBeNull();
});

test.each([
  [0, 1],
  [100, 1],
  [14_400, 150],
  [7_600, 80],
  [190, 2],
])('%p kronor on a hundred inhabitants fit a scale to %p', (grant, scale) => expect(scaleOf(series(town('A', grant)))).toBe(scale));
