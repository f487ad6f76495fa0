import { mergeConfigurations } from './merge';
import { problemLine } from './problem';
import { readConfiguration } from './read';

const ground = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
lead: {value: Kommunen lär av andra., source: E1}
pillars:
  - {key: larande, kind: inriktning, name: Lärande, source: E2, aim: {value: Lära., source: E2}}
  - {key: profil, kind: inriktning, name: Profil, source: E3}
`;

function read(text: string) {
  const result = readConfiguration(text, { file: 'exempelstad.yaml' });
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.configuration;
}

/** The ground with some of its text changed. */
const changed = (...pairs: readonly (readonly [string, string])[]) =>
  read(pairs.reduce((text, [from, to]) => text.replace(from, to), ground));

const base = read(ground);

test('what only one side changed is taken from that side, in the same item too', () => {
  const own = changed(
    ['name: Lärande', 'name: Lärande och utbyte'],
    ['source: E3}', 'source: E3}\n  - {key: ny, kind: inriktning, name: Ny, source: E4}'],
  );
  const theirs = changed(['value: Lära.', 'value: Lära mer.'], ['  - {key: profil, kind: inriktning, name: Profil, source: E3}\n', '']);
  const { configuration, clashes } = mergeConfigurations(base, own, theirs);
  expect(clashes).toEqual([]);
  expect(configuration.pillars.map(({ key, name, aim }) => [key, name, aim.value])).toEqual([
    ['larande', 'Lärande och utbyte', 'Lära mer.'],
    ['ny', 'Ny', null],
  ]);
});

test('where both changed the same thing the own change stands, and the place is named', () => {
  const own = changed(['name: Profil', 'name: Synlighet'], ['value: Lära.', 'value: Lära av andra.']);
  const theirs = changed(['name: Profil', 'name: Attraktion'], ['value: Lära.', 'value: Lära ut.']);
  const { configuration, clashes } = mergeConfigurations(base, own, theirs);
  expect(clashes).toEqual([
    ['pillars', 'larande', 'aim'],
    ['pillars', 'profil', 'name'],
  ]);
  expect(configuration).toEqual(own);
});

test('an item that one side took away and the other changed is a clash, not a loss', () => {
  const own = changed(['name: Profil', 'name: Synlighet']);
  const theirs = changed(['  - {key: profil, kind: inriktning, name: Profil, source: E3}\n', '']);
  const { configuration, clashes } = mergeConfigurations(base, own, theirs);
  expect(clashes).toEqual([['pillars', 'profil']]);
  expect(configuration.pillars.map(({ name }) => name)).toEqual(['Lärande', 'Synlighet']);
});

test('who changed nothing gets the other side whole', () => {
  const theirs = changed(['name: Profil', 'name: Attraktion']);
  expect(mergeConfigurations(base, base, theirs)).toEqual({ configuration: theirs, clashes: [] });
  expect(mergeConfigurations(base, theirs, base)).toEqual({ configuration: theirs, clashes: [] });
});
