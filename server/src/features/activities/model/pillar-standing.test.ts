import { keysToday, pillarStanding, storedKeys, themesByPillarKey } from './pillar-standing';

const pillar = (key: string, name: string, follows: readonly string[] = []) => ({
  key,
  name,
  kind: 'inriktning',
  follows: follows.length > 0 ? follows.map((earlier) => ({ key: earlier, name: `Gamla ${earlier}` })) : undefined,
  themes: [{ theme: 'T1_UTVECKLING', weight: 'main' }],
});
const strategy = {
  pillars: [pillar('a', 'A'), pillar('b', 'B', ['b1', 'b2', 's']), pillar('c', 'C', ['s'])],
  retiredPillars: [{ key: 'r', name: 'Avslutad' }],
} as never;

test.each([
  ['one that is there', 'a', { key: 'a', name: 'A', earlier: null, state: 'same' }],
  ['one that was renamed or merged', 'b1', { key: 'b', name: 'B', earlier: 'Gamla b1', state: 'renamed' }],
  ['one that was split', 's', { key: 's', name: 'Gamla s', earlier: 'Gamla s', state: 'split' }],
  ['one that was retired', 'r', { key: 'r', name: 'Avslutad', earlier: 'Avslutad', state: 'retired' }],
  ['one that nobody knows', 'x', { key: 'x', name: 'x', earlier: 'x', state: 'retired' }],
])('%s', (_, key, standing) => {
  expect(pillarStanding(strategy, key)).toEqual(standing);
});

test('a pillar of today takes in those that it alone continues, and a split one waits', () => {
  expect(storedKeys(strategy, ['b'])).toEqual(['b', 'b1', 'b2']);
  expect(storedKeys(strategy, ['c'])).toEqual(['c']);
  expect(themesByPillarKey(strategy).map(({ pillar_key: key }) => key)).toEqual(['a', 'b', 'b1', 'b2', 'c']);
});

test('a change of an activity touches the total of today', () => {
  expect(keysToday([{ earlier: 'b1', today: 'b' }], ['b1', 'a'])).toEqual(['b', 'a']);
});
