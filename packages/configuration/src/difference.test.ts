import { type Difference, differenceBetween, differenceLine } from './difference';
import { problemLine } from './problem';
import { readConfiguration } from './read';

const before = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
lead: {value: Ut i världen., source: E1}
pillars:
  - {key: utveckling, kind: inriktning, name: Utveckling, source: E2}
  - {key: profil, kind: inriktning, name: Profil, source: E3}
roles:
  - {key: kontoret, name: Kontoret, level: official, archetype: A6_CENTRAL, permissions: [{allow: report.read, scope: municipality}], source: E4}
rules:
  - key: arlig
    name: Årlig uppföljning
    kind: report
    contents: {value: [{key: budget, label: Budget, type: money}], source: E5}
    cadence: {value: {type: yearly}, source: E5}
    source: E5
`;

function configurationOf(text: string) {
  const result = readConfiguration(text, { file: 'exempelstad.yaml' });
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.configuration;
}

function changed(from: string, to: string): Difference[] {
  if (!before.includes(from)) throw new Error(`the file has no ${from}`);
  return differenceBetween(configurationOf(before), configurationOf(before.replace(from, to)));
}

describe('the difference between two configurations', () => {
  test('names items by their keys', () => {
    expect(changed('name: Profil', 'name: Profilering')).toEqual([
      { path: ['pillars', 'profil', 'name'], kind: 'changed', before: 'Profil', after: 'Profilering' },
    ]);
  });

  test('is not disturbed by an item that comes before the others', () => {
    const first = '  - {key: forst, kind: inriktning, name: Först, source: E9}\n';
    expect(changed('pillars:\n', `pillars:\n${first}`)).toEqual([
      { path: ['pillars', 'forst'], kind: 'added', before: null, after: expect.objectContaining({ name: 'Först' }) },
    ]);
  });

  test('says that a part was answered, and takes it back the other way round', () => {
    const answered = before.replace('kind: report\n', 'kind: report\n    deadline: {value: {type: year_end}, source: E5}\n');
    const path = ['rules', 'arlig', 'deadline'];
    const part = expect.objectContaining({ value: { type: 'year_end' }, stated: 'full' });
    const [one, other] = [configurationOf(before), configurationOf(answered)];
    expect(differenceBetween(one, other)).toEqual([{ path, kind: 'added', before: null, after: part }]);
    expect(differenceBetween(other, one)).toEqual([{ path, kind: 'removed', before: part, after: null }]);
  });

  test('puts a new answer under the part and what is said about it beside', () => {
    expect(
      changed('cadence: {value: {type: yearly}, source: E5}', 'cadence: {value: {type: regularly}, stated: partial, source: E6}'),
    ).toEqual([
      { path: ['rules', 'arlig', 'cadence'], kind: 'changed', before: { type: 'yearly' }, after: { type: 'regularly' } },
      { path: ['rules', 'arlig', 'cadence', 'stated'], kind: 'changed', before: 'full', after: 'partial' },
      { path: ['rules', 'arlig', 'cadence', 'source'], kind: 'changed', before: ['E5'], after: ['E6'] },
    ]);
  });

  test('reaches into the fields of a report', () => {
    expect(changed('type: money}]', 'type: money}, {key: results, label: Resultat, type: text}]')).toEqual([
      expect.objectContaining({ path: ['rules', 'arlig', 'contents', 'results'], kind: 'added' }),
    ]);
  });

  test('names permissions by what they allow and how far', () => {
    expect(changed('scope: municipality', 'scope: own_unit').map(({ path, kind }) => [path.join(' '), kind])).toEqual([
      ['roles kontoret permissions report.read municipality', 'removed'],
      ['roles kontoret permissions report.read own_unit', 'added'],
    ]);
  });

  test('sees that items changed places', () => {
    const [one, two] = [
      '  - {key: utveckling, kind: inriktning, name: Utveckling, source: E2}\n',
      '  - {key: profil, kind: inriktning, name: Profil, source: E3}\n',
    ];
    expect(changed(`${one}${two}`, `${two}${one}`)).toEqual([
      { path: ['pillars', 'order'], kind: 'changed', before: ['utveckling', 'profil'], after: ['profil', 'utveckling'] },
    ]);
  });

  test('can be read on one line', () => {
    expect(changed('name: Profil', 'name: Profilering').map(differenceLine)).toEqual([
      'changed pillars › profil › name: "Profil" → "Profilering"',
    ]);
  });
});
