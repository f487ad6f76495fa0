import { type FormValues, nextYear, pillarsIn, toggleCommitment, togglePillar } from './form-values';
import { merge } from './merge';

const base: FormValues = {
  kind: 'pilot',
  name: 'Namn',
  purpose: 'Syfte',
  results: '',
  status: 'running',
  unitId: '1',
  startsOn: '',
  endsOn: '',
  programme: '',
  ownRole: '',
  diarienummer: '',
  contactPersonId: '',
  pillars: [],
  partners: [{ name: 'A', kind: 'other', city: '', country: '' }],
  funding: [],
  borderRegional: false,
  focusReason: '',
  checks: [],
  decisions: [],
};

test('what only one of two changed is kept from that one, what both changed is asked about', () => {
  const mine = { ...base, name: 'Mitt namn', purpose: 'Mitt syfte' };
  const theirs = { ...base, name: 'Deras namn', results: 'Deras resultat', partners: [] };
  expect(merge(base, mine, theirs)).toEqual({
    values: { ...mine, results: 'Deras resultat', partners: [] },
    bothChanged: ['name'],
    onlyTheirs: ['results', 'partners'],
    onlyMine: ['purpose'],
  });
});

test('the same change by both is no difference', () => {
  const changed = { ...base, name: 'Lika' };
  expect(merge(base, changed, { ...changed })).toEqual({ values: changed, bothChanged: [], onlyTheirs: [], onlyMine: [] });
});

test('a new year follows the latest one, and is a forecast when it has not come', () => {
  expect(nextYear([], '2026-11-20')).toMatchObject({ year: '2026', nature: 'outcome' });
  expect(nextYear([{ year: '2025' }, { year: '2026' }], '2026-11-20')).toMatchObject({ year: '2027', nature: 'forecast' });
  expect(nextYear([{ year: 'snart' }], '2026-11-20')).toMatchObject({ year: '2026' });
});

test('commitments stand in the place of their pillar, which stays when the last is taken away', () => {
  const ticked = togglePillar([], 'miljo');
  expect(ticked).toEqual([{ pillarKey: 'miljo', commitmentKey: null }]);
  const one = toggleCommitment(ticked, 'miljo', 'vatten');
  expect(one).toEqual([{ pillarKey: 'miljo', commitmentKey: 'vatten' }]);
  const two = toggleCommitment(one, 'miljo', 'luft');
  expect(two).toHaveLength(2);
  expect(toggleCommitment(one, 'miljo', 'vatten')).toEqual(ticked);
  expect(togglePillar(two, 'miljo')).toEqual([]);
});

test('a link to the form names the pillar and commitment it is for, and nothing the strategy does not have', () => {
  const strategy = { pillars: [{ key: 'miljo', name: 'Miljö', commitments: [{ key: 'vatten', text: 'Vatten.' }] }] };
  const from = (search: string) => pillarsIn(new URLSearchParams(search), strategy);
  expect(from('inriktning=miljo&atagande=vatten')).toEqual([{ pillarKey: 'miljo', commitmentKey: 'vatten' }]);
  expect(from('inriktning=miljo&atagande=luft')).toEqual([{ pillarKey: 'miljo', commitmentKey: null }]);
  expect(from('inriktning=fiske')).toEqual([]);
});
