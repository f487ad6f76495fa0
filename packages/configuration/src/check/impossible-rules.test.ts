import { problemLine } from '../problem';
import { readConfiguration } from '../read';
import type { Configuration } from '../schema/configuration';
import { impossibleRules } from './impossible-rules';

/** A municipality with one rule, in which two roles are there only through each other's stand-ins. */
const townWith = (steps: string, more = ''): Configuration => {
  const text = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
units:
  - {key: skolan, name: Skolan, kind: forvaltning, source: E1}
  - {key: hamnen, name: Hamnen AB, kind: bolag, validTo: "2026-12-31", source: E1}
  - {key: museet, name: Museet, kind: stiftelse, validFrom: "2028-01-01", source: E1}
roles:
  - {key: styrelsen, name: Styrelsen, level: political, archetype: A3_STYRELSE, source: E2}
  - {key: kontoret, name: Kontoret, level: official, archetype: A6_CENTRAL, holder: {value: {unit: skolan}, source: E2}, source: E2}
  - {key: hamnchefen, name: Hamnchefen, level: official, archetype: A9_CHEF, holder: {value: {personAt: hamnen}, source: E2}, source: E2}
  - {key: vikarien, name: Vikarien, level: official, archetype: A9_CHEF, actsFor: [hamnchefen], holder: {value: {members: [{role: hamnchefen}]}, source: E2}, source: E2}
${more}
rules:
  - {key: arlig, name: Årlig, kind: report, source: E3, steps: [${steps}]}
`;
  const read = readConfiguration(text, { file: 'exempelstad.yaml' });
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  return read.configuration;
};
const step = (key: string, verb: string, actors: string): string =>
  `{key: ${key}, verb: ${verb}, source: E3, actors: {value: [${actors}], source: E3}}`;
const units = step('redovisar', 'report', '{unitKinds: [forvaltning]}');

/** What is impossible, as position and code. */
function impossible(steps: string, on = '2027-01-01', latest: Configuration | null = null, more = ''): string[] {
  return impossibleRules(townWith(steps, more), on, latest).map(({ path, code }) => `${path[3]} ${code}`);
}

describe('nobody can act', () => {
  test.each([
    ['there is no unit of the kind', '{unitKinds: [namnd]}', ['0 noUnits']],
    ['the only unit of the kind has ended', '{unitKinds: [bolag]}', ['0 noUnits']],
    ['every unit of the kind is left out', '{unitKinds: [forvaltning], except: [skolan]}', ['0 noUnits']],
    ['the unit has ended', '{unit: hamnen}', ['0 noUnits']],
    ['the role is held in a unit that has ended, and by roles that lead back to it', '{role: vikarien}', ['0 roleUnheld']],
    ['one of several is there', '{unitKinds: [bolag]}, {role: kontoret}', []],
    ['the unit comes later', '{unitKinds: [stiftelse]}', []],
    ['it is open who holds the role', '{role: styrelsen}', []],
    ['the reporter itself is meant', '{outside: self}', []],
  ])('where %s', (_, actors, expected) => {
    expect(impossible(step('redovisar', 'report', actors))).toEqual(expected);
  });

  test('is asked for the day from which the rule applies', () => {
    const companies = step('redovisar', 'report', '{unitKinds: [bolag]}');
    expect(impossible(companies, '2026-12-31')).toEqual([]);
    expect(impossible(companies, '2027-01-01')).toEqual(['0 noUnits']);
  });

  test('is not so while somebody may act for the holder', () => {
    const clerk = '  - {key: sekreteraren, name: S, level: official, archetype: A6_CENTRAL, actsFor: [hamnchefen], source: E2}';
    expect(impossible(step('tar-emot', 'receive', '{role: hamnchefen}'))).toEqual(['0 roleUnheld']);
    expect(impossible(step('tar-emot', 'receive', '{role: hamnchefen}'), '2027-01-01', null, clerk)).toEqual([]);
  });

  test('names the role by its name', () => {
    const [finding] = impossibleRules(townWith(step('tar-emot', 'receive', '{role: hamnchefen}')), '2027-01-01', null);
    expect(finding).toMatchObject({ path: ['rules', 0, 'steps', 0, 'actors'], values: { role: 'Hamnchefen' } });
  });
});

describe('a chain that goes in a circle', () => {
  const office = (verb: string): string => step(verb, verb, '{role: kontoret}');
  const board = (verb: string): string => step(`${verb}-ks`, verb, '{role: styrelsen}');

  test.each([
    ['hands the reports to those who report', [units, step('tar-emot', 'receive', '{unitKinds: [forvaltning]}')], ['1 chainCircle']],
    ['passes between two bodies', [units, office('check'), board('receive'), office('receive')], ['3 chainCircle']],
    ['comes back after a decision', [units, board('receive'), board('approve'), office('receive')], []],
    ['gives a body its own decision', [units, board('approve'), board('receive')], ['2 chainCircle']],
    ['comes back as one text', [units, office('check'), office('compile'), board('receive')], []],
    ['stays with the reporter, as the document says', [units, step('hos', 'receive', '{outside: self}')], []],
    ['ends where nobody is named', [units, '{key: tar-emot, verb: receive, source: E3}'], []],
  ])('%s', (_, steps, expected) => {
    expect(impossible(steps.join(', '))).toEqual(expected);
  });

  test('says at which step the same have had it', () => {
    const [finding] = impossibleRules(
      townWith([units, office('check'), board('receive'), office('receive')].join(', ')),
      '2027-01-01',
      null,
    );
    expect(finding?.values).toEqual({ step: 2 });
  });
});

test('what the latest version said already is let through, and what is new in it is not', () => {
  const companies = step('redovisar', 'report', '{unitKinds: [bolag]}');
  const latest = townWith(companies);
  expect(impossible(companies, '2027-01-01', latest)).toEqual([]);
  expect(impossible(`${companies}, ${step('tar-emot', 'receive', '{role: hamnchefen}')}`, '2027-01-01', latest)).toEqual(['1 roleUnheld']);
  expect(impossible(step('redovisar', 'report', '{unitKinds: [namnd]}'), '2027-01-01', latest)).toEqual(['0 noUnits']);
});
