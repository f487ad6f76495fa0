import { leftOutLines } from './left-out';

const out = (unitKind: string, to: string | null, ...units: string[]) => ({ unitKind, from: null, to, units });
const place = (unitKind: string, letInOn: string | null) => ({ unitId: unitKind, unitName: unitKind, unitKind, letInOn, holders: [] });

test('kinds on the same terms share a line, with all their units', () => {
  const leftOut = [out('namnd', null, 'Nämnden'), out('forvaltning', null, 'Kontoret'), out('bolag', '2026-12-31')];
  expect(leftOutLines({ leftOut, places: [] }).map(({ kinds, to, units }) => [kinds, to, units])).toEqual([
    [['namnd', 'forvaltning'], null, ['Nämnden', 'Kontoret']],
    [['bolag'], '2026-12-31', []],
  ]);
});

test('kinds that have been let in come last, each once; those that were never out have no line', () => {
  const places = [place('forvaltning', null), place('bolag', '2027-01-01'), place('bolag', '2027-01-01')];
  expect(leftOutLines({ leftOut: [out('namnd', null)], places }).map(({ kinds, letInOn }) => [kinds, letInOn])).toEqual([
    [['namnd'], null],
    [['bolag'], '2027-01-01'],
  ]);
});

test('nothing is said where nothing is left out', () => {
  expect(leftOutLines({ leftOut: [], places: [place('forvaltning', null)] })).toEqual([]);
});
