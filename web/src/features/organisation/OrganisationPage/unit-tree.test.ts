import { type Unit, unitTree } from './unit-tree';

const unit = (id: string, changed: Partial<Unit> = {}): Unit => ({
  id,
  name: id,
  kind: 'forvaltning',
  parentId: null,
  validFrom: null,
  validTo: null,
  standing: 'there',
  mergedInto: null,
  mergedFrom: [],
  splitFrom: null,
  splitInto: [],
  holders: [],
  vacantRoles: [],
  ...changed,
});

const units = [
  unit('nämnden', { kind: 'namnd' }),
  unit('kontoret', { parentId: 'nämnden', holders: [{ name: 'Åsa Påhitt', roleName: 'Kontaktperson', substituteFor: null }] }),
  unit('Hamnen', { kind: 'bolag', vacantRoles: ['Kontaktperson'] }),
  unit('gamla kontoret', { standing: 'ended' }),
  unit('nya kontoret', { standing: 'coming' }),
];
const shown = (text: string) => {
  const { kinds, ended, coming } = unitTree(units, text);
  const names = kinds.map(({ kind, nodes }) => [
    kind,
    ...nodes.flatMap((node) => [node.unit.name, ...node.below.map((under) => under.unit.name)]),
  ]);
  return { names, ended: ended.map(({ name }) => name), coming: coming.map(({ name }) => name) };
};

test('units stand under their kind, and those below a unit under it', () => {
  expect(shown('')).toEqual({
    names: [
      ['namnd', 'nämnden', 'kontoret'],
      ['bolag', 'Hamnen'],
    ],
    ended: ['gamla kontoret'],
    coming: ['nya kontoret'],
  });
});

test('a unit is found by its name, by a person and by a role, held or vacant; what lies above it stands too', () => {
  expect(shown('HAMN').names).toEqual([['bolag', 'Hamnen']]);
  expect(shown('åsa kontakt').names).toEqual([['namnd', 'nämnden', 'kontoret']]);
  expect(shown('kontaktperson').names).toHaveLength(2);
  expect(shown('asa').names).toEqual([]);
});

test('units that have ended and that are to come are found by themselves', () => {
  expect(shown('gamla')).toEqual({ names: [], ended: ['gamla kontoret'], coming: [] });
  expect(shown('nya')).toEqual({ names: [], ended: [], coming: ['nya kontoret'] });
});

test('a unit whose parent is not there any more stands by itself', () => {
  const { kinds } = unitTree([unit('kvar', { parentId: 'borta' }), unit('borta', { standing: 'ended' })], '');
  expect(kinds.flatMap(({ nodes }) => nodes.map((node) => node.unit.name))).toEqual(['kvar']);
});
