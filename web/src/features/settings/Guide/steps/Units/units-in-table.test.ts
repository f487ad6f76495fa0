import { unitKinds } from '@utblick/configuration';
import { type UnitTableWords, unitsInTable } from './units-in-table';

const heads = { name: ['Namn'], kind: ['Typ'], parent: ['Överordnad'], validFrom: ['Från'], validTo: ['Till'] } as const;
const words: UnitTableWords = {
  columns: (Object.keys(heads) as (keyof typeof heads)[]).map((key) => ({ key, headings: heads[key], required: key === 'name' })),
  kindOf: (word) => unitKinds.find((kind) => kind === word.toLowerCase().replace('ö', 'o')) ?? null,
};
const source = { source: 'ORG §1' };
const office = { key: 'kontoret', name: 'Kontoret', kind: 'centralt_kontor', source: 'ORG §1' } as const;
const read = (text: string, present: Parameters<typeof unitsInTable>[1] = []) => unitsInTable(text, present, source, words);
const faultsOf = (text: string, present: Parameters<typeof unitsInTable>[1] = []) =>
  read(text, present).faults.map(({ row, column, code }) => `${row} ${column} ${code}`);

test('rows become units with keys of their own, under each other in whatever order they stand', () => {
  const { added, units, unknownHeadings } = read(
    'Namn;Typ;Överordnad;Från;Chef\nSkola Norr;enhet;Skolan;1 jan 2027;Ada\nSkolan;förvaltning;;;',
    [office],
  );
  expect(unknownHeadings).toEqual(['Chef']);
  expect(added).toEqual([
    { key: 'skola-norr', name: 'Skola Norr', kind: 'enhet', parent: 'skolan', validFrom: '2027-01-01', ...source },
    { key: 'skolan', name: 'Skolan', kind: 'forvaltning', ...source },
  ]);
  expect(units).toEqual([office, ...added]);
});

test('a unit that is there already is changed where a cell says something, and keeps the rest', () => {
  const { added, changed, unchanged, units } = read('Namn\tTyp\tTill\nKONTORET\t\t2027-12-31\nSkolan\tförvaltning\t', [
    office,
    { ...source, key: 'skolan', name: 'Skolan', kind: 'forvaltning' },
  ]);
  expect(added).toEqual([]);
  expect(changed).toEqual([{ before: office, after: { ...office, validTo: '2027-12-31' } }]);
  expect(unchanged).toBe(1);
  expect(units[0]).toEqual({ ...office, validTo: '2027-12-31' });
});

test.each([
  ['a column that must be there', 'Typ\nenhet', ['1 name missingColumn']],
  ['no rows', 'Namn;Typ', ['1 null noRows']],
  ['a kind that is none, and a kind that is left out', 'Namn;Typ\nA;klubb\nB;', ['2 kind unknownKind', '3 kind required']],
  ['a unit above that is nowhere', 'Namn;Typ;Överordnad\nA;enhet;Ingenstans', ['2 parent unknown']],
  ['days', 'Namn;Typ;Från;Till\nA;enhet;snart;\nB;enhet;2027-02-01;2027-01-01', ['2 validFrom day', '3 validTo beforeFrom']],
  ['a name twice', 'Namn;Typ\nA;enhet\na;enhet', ['3 name sameName']],
  ['a row without a name', 'Namn;Typ\n;enhet', ['2 name required']],
  ['a circle', 'Namn;Typ;Överordnad\nA;enhet;B\nB;enhet;C\nC;enhet;A', ['2 parent circle', '3 parent circle', '4 parent circle']],
])('faults are told by row and column: %s', (_, text, faults) => expect(faultsOf(text)).toEqual(faults));

test('a circle that closes through a unit of the draft is told', () => {
  const present = [
    { ...office, parent: 'skolan' },
    { ...source, key: 'skolan', name: 'Skolan', kind: 'forvaltning' as const },
  ];
  expect(faultsOf('Namn;Typ;Överordnad\nSkolan;;Kontoret', present)).toEqual(['2 parent circle']);
});
