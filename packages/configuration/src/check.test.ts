import { readConfiguration } from './read';

const sound = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
documents:
  - {key: strategi, type: strategy, title: Strategi, main: true, source: E1}
  - {key: policy, type: policy, title: Policy, source: E1}
pillars:
  - {key: utveckling, kind: inriktning, name: Utveckling, source: E2, commitments: [{key: lara, text: Lära., source: E2}]}
  - {key: profil, kind: inriktning, name: Profil, source: E3, commitments: [{key: synas, text: Synas., source: E3}]}
units:
  - {key: styrelsen, name: Kommunstyrelsen, kind: styrelse, source: E4}
  - {key: kontoret, name: Kontoret, kind: centralt_kontor, parent: styrelsen, source: E4}
roles:
  - {key: ordforande, name: Ordförande, level: political, archetype: A3_STYRELSE, source: E5}
rules:
  - key: arlig
    name: Årlig uppföljning
    kind: report
    source: E6
    cadence: {value: {type: yearly}, source: E6}
    deadline: {value: {type: calendar_date, month: 2, day: 15}, source: E6}
    steps:
      - {key: rapporterar, verb: report, source: E6, actors: {value: [{unit: kontoret}], source: E6}}
      - {key: beslutar, verb: approve, source: E6, actors: {value: [{role: ordforande}], source: E6}}
networks:
  - {key: natverket, name: Nätverket, source: E7}
`;

/** The path of the first problem once one place of the sound file has been changed, with its line. */
function firstProblem(from: string, to: string): { path: string; line: number } | null {
  const text = sound.replace(from, to);
  if (text === sound) throw new Error(`the sound file has no ${from}`);
  const result = readConfiguration(text, { file: 'exempelstad.yaml' });
  return result.ok ? null : { path: result.problems[0]?.path ?? '', line: result.problems[0]?.line ?? 0 };
}

test('the sound file is sound', () => {
  expect(readConfiguration(sound, { file: 'exempelstad.yaml' }).ok).toBe(true);
});

test.each([
  ['two items with one key', 'key: policy', 'key: strategi', 'documents[1].key', 5],
  ['one commitment key in two pillars', 'key: synas', 'key: lara', 'pillars[1].commitments[0].key', 8],
  ['two steps with one key', 'key: beslutar', 'key: rapporterar', 'rules[0].steps[1].key', 23],
  [
    'a carrier at a step that does not exist',
    '    source: E6\n    cadence',
    '    source: E6\n    carrier: {value: [{name: Plan, step: skriver}], source: E6}\n    cadence',
    'rules[0].carrier.value[0].step',
    19,
  ],
  ['a role that does not exist', 'role: ordforande', 'role: presidiet', 'rules[0].steps[1].actors.value[0].role', 23],
  ['a unit that does not exist', 'unit: kontoret', 'unit: forvaltningen', 'rules[0].steps[0].actors.value[0].unit', 22],
  ['a parent that does not exist', 'parent: styrelsen', 'parent: fullmaktige', 'units[1].parent', 11],
  ['a role that acts for nobody', 'A3_STYRELSE, source', 'A3_STYRELSE, actsFor: [namnden], source', 'roles[0].actsFor[0]', 13],
  [
    'a person at no unit',
    'A3_STYRELSE, source',
    'A3_STYRELSE, holder: {value: {personAt: ks}, source: E5}, source',
    'roles[0].holder.value.personAt',
    13,
  ],
  [
    'a link to no document',
    'title: Policy,',
    'title: Policy, links: [{relation: serves, document: vision, source: E1}],',
    'documents[1].links[0].document',
    5,
  ],
  [
    'a link to itself',
    'title: Policy,',
    'title: Policy, links: [{relation: serves, document: policy, source: E1}],',
    'documents[1].links[0].document',
    5,
  ],
  ['units above each other', 'kind: styrelse, source', 'kind: styrelse, parent: kontoret, source', 'units[0].parent', 10],
  ['a unit merged into itself', 'kind: styrelse, source', 'kind: styrelse, mergedInto: styrelsen, source', 'units[0].mergedInto', 10],
  ['no main document', 'main: true', 'main: false', 'documents', 3],
  ['two main documents', 'title: Policy,', 'title: Policy, main: true,', 'documents[1].main', 5],
  ['members of a municipality', 'shortName: Exempelstad', "shortName: E, members: [{code: '9999', name: Grannstad}]", 'tenant.members', 2],
  [
    'an end before the beginning',
    'kind: styrelse, source',
    "kind: styrelse, validFrom: '2020-07-01', validTo: '2020-06-30', source",
    'units[0].validTo',
    10,
  ],
  [
    'a validity that runs backwards',
    'title: Policy,',
    "title: Policy, validity: {value: {from: '2021', to: '2020'}, source: E1},",
    'documents[1].validity.value.to',
    5,
  ],
  [
    'a meeting before its notice',
    'networks:',
    "meetings: [{role: ordforande, on: '2026-03-01', noticeOn: '2026-03-02'}]\nnetworks:",
    'meetings[0].on',
    24,
  ],
  [
    'fewer at most than at least',
    'source: E7',
    'source: E7, frequency: {value: {type: n_per_year, min: 4, max: 2}, source: E7}',
    'networks[0].frequency.value.max',
    25,
  ],
  ['a day that does not exist', 'month: 2, day: 15', 'month: 2, day: 30', 'rules[0].deadline.value.day', 20],
  ['a report due in the middle of its year', 'day: 15}', 'day: 15, yearOffset: 0}', 'rules[0].deadline.value', 20],
  [
    'a decision before what it decides on',
    'verb: approve, source: E6',
    'verb: approve, source: E6, deadline: {value: {type: calendar_date, month: 1, day: 31}, source: E6}',
    'rules[0].steps[1].deadline.value',
    23,
  ],
  [
    'a step due before the period has come to its end',
    'verb: report, source: E6',
    'verb: report, source: E6, deadline: {value: {type: calendar_date, month: 11, day: 30, yearOffset: 0}, source: E6}',
    'rules[0].steps[0].deadline.value',
    22,
  ],
  [
    'a decision at the end of the year before what it decides on',
    'verb: approve, source: E6',
    'verb: approve, source: E6, deadline: {value: {type: year_end}, source: E6}',
    'rules[0].steps[1].deadline.value',
    23,
  ],
  ['a report by the public', '{unit: kontoret}', '{outside: public}', 'rules[0].steps[0].actors.value', 22],
  ['a decision by a system', '{role: ordforande}', '{outside: management_system}', 'rules[0].steps[1].actors.value', 23],
  [
    'a role that is its own only member',
    'A3_STYRELSE, source',
    'A3_STYRELSE, holder: {value: {members: [{role: ordforande}]}, source: E5}, source',
    'roles[0].holder.value.members',
    13,
  ],
  ['a gate without bounds', 'verb: approve,', 'verb: approve, gate: {},', 'rules[0].steps[1].gate', 23],
  ['a local item that nobody decided', 'source: E7', 'source: E7, origin: local', 'networks[0].source', 25],
])('%s is a problem', (_, from, to, path, line) => {
  expect(firstProblem(from, to)).toEqual({ path, line });
});

test.each([
  ['validity within one year', 'title: Policy,', "title: Policy, validity: {value: {from: '2020-06-01', to: '2020'}, source: E1},"],
  ['a report due in the last month of its year', 'month: 2, day: 15}', 'month: 12, day: 15, yearOffset: 0}'],
  ['a report by the public together with a unit', '{unit: kontoret}', '{unit: kontoret}, {outside: public}'],
  [
    'a role of itself and others',
    'A3_STYRELSE, source',
    'A3_STYRELSE, holder: {value: {members: [{role: ordforande}, {unit: kontoret}]}, source: E5}, source',
  ],
  ['a plan due in the middle of a year', 'kind: report', 'kind: plan'],
  ['a local item with a decision', 'source: E7', "source: {decidedBy: Kommunstyrelsen, date: '2026-01-31'}, origin: local"],
])('%s is allowed', (_, from, to) => {
  expect(firstProblem(from, to)).toBeNull();
});

test('a regional body may do without documents', () => {
  const text = `format: 1
tenant: {key: region, kind: region, name: Exempelregionen, shortName: Regionen, members: [{code: '9999', name: Exempelstad}]}
`;
  expect(readConfiguration(text, { file: 'region.yaml' }).ok).toBe(true);
});
