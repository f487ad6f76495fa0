import fc from 'fast-check';
import { problemLine } from '../problem';
import { readConfiguration } from '../read';
import { anyConfiguration } from '../testing/any-configuration';
import { writeConfiguration } from '../write';
import { withBorrowed } from './borrow';
import { lentLists, lentMatters } from './loan';

const own = read(`format: 1
tenant: {key: ett, kind: municipality, name: Ett kommun, shortName: Ett}
words: {pillar: {one: inriktning, many: inriktningar}}
pillars:
  - {key: larande, kind: inriktning, name: Lärande, source: E1, commitments: [{key: lara, text: Lära., source: E1}]}
roles:
  - {key: styrelsen, name: Kommunstyrelsen, level: political, archetype: A3_STYRELSE, source: E2}
`);
const lender = read(`format: 1
tenant: {key: tva, kind: municipality, name: Två kommun, shortName: Två}
documents:
  - key: strategi
    type: strategy
    title: Strategi för utbyte
    main: true
    status: {value: adopted, source: T0}
    adopter: {value: [{role: ks}], source: T0}
    decisionReference: {value: § 5, source: T0}
    decisionDate: {value: "2024-03-01", source: T0}
    validity: {value: {to: "2030"}, source: T0}
    revision: {value: {type: electoral_term}, source: T0}
    stillApplied: {decidedBy: Styrelsen, date: 2025-01-01, reference: § 1}
    source: T0
pillars:
  - {key: larande, kind: grundpelare, name: Utbyte, source: T1, commitments: [{key: lara, text: Byta., source: [T1, T2]}]}
units: [{key: kontoret, name: Kontoret, kind: centralt_kontor, source: T3}]
roles:
  - key: ks
    name: Styrelsen
    level: political
    archetype: A3_STYRELSE
    permissions: [{allow: configuration.manage, scope: municipality}]
    holder: {value: {unit: kontoret}, source: T3}
    source: T3
  - {key: samordnare, name: Samordnaren, level: official, archetype: A7_SAMORDNARE, source: T3}
rules:
  - key: arlig
    name: Årlig redovisning
    kind: report
    cadence: {value: {type: yearly}, source: T4}
    deadline: {value: {type: days_before_meeting, role: samordnare, days: 5}, source: T4}
    steps:
      - {key: beslutar, verb: approve, source: T4, actors: {value: [{role: ks}, {role: samordnare}], source: T4}}
      - {key: tar-emot, verb: receive, source: T4, actors: {value: [{unit: kontoret}], source: T4}}
    source: T4
funding: {ordinaryBudget: {value: Ryms i budgeten., source: T5}, externalFunding: {stated: none, source: T5}, applicationSupport: {value: [{role: samordnare}], source: T5}}
`);
const from = { borrowedFrom: 'Två kommun', title: 'Strategi', version: 3, date: '2027-01-18' };
const by = { decidedBy: 'Anna Exempel', date: '2027-01-18' };
const borrow = (item: string) => withBorrowed(own, lender, { item, from, by })?.configuration;

function read(text: string) {
  const result = readConfiguration(text, { file: 'x.yaml' });
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.configuration;
}

test('a pillar comes in under a key of its own, in the own word, local, with where it comes from', () => {
  const pillar = borrow('pillars/larande')?.pillars[1];
  expect(pillar).toMatchObject({ key: 'larande-2', kind: 'inriktning', name: 'Utbyte', origin: 'local' });
  expect(pillar?.source).toEqual([by, { ...from, items: ['T1'] }]);
  expect(pillar?.commitments).toMatchObject([{ key: 'lara-2', origin: 'local', source: [by, { ...from, items: ['T1', 'T2'] }] }]);
});

test('a role brings no rights, and no holder that is a unit of the lender', () => {
  const role = borrow('roles/ks')?.roles[1];
  expect(role).toMatchObject({ key: 'ks', permissions: [], actsFor: [], holder: { value: null, stated: 'not_stated' } });
});

test('a body whose members are all unknown here has no holder', () => {
  const body = {
    ...lender,
    roles: lender.roles.map((role) => ({ ...role, holder: { ...role.holder, value: { members: [{ unit: 'kontoret' }] } } })),
  };
  const role = withBorrowed(own, body, { item: 'roles/ks', from, by })?.configuration.roles[1];
  expect(role?.holder).toMatchObject({ value: null, stated: 'not_stated' });
});

test('roles of a rule become the own ones of the same kind; what cannot be said here is left open', () => {
  const rule = borrow('rules/arlig')?.rules[0];
  expect(rule?.cadence).toMatchObject({ value: { type: 'yearly' }, origin: 'local' });
  expect(rule?.deadline).toMatchObject({ value: null, stated: 'not_stated' });
  expect(rule?.steps.map(({ actors }) => actors.value)).toEqual([[{ role: 'styrelsen' }], null]);
});

test('an answer of a matter comes alone; what the lender denies or does not have is not there to borrow', () => {
  expect(borrow('funding/ordinaryBudget')?.funding.ordinaryBudget).toMatchObject({ value: 'Ryms i budgeten.', origin: 'local' });
  for (const item of [
    'document/decisionReference',
    'document/scope',
    'funding/externalFunding',
    'funding/__proto__',
    'rules/finns-inte',
    'units/kontoret',
    'tenant/name',
    '',
  ])
    expect(borrow(item)).toBeUndefined();
});

test('an answer that names only roles that are not here is not taken over, and changes nothing', () => {
  const lent = withBorrowed(own, lender, { item: 'funding/applicationSupport', from, by });
  expect(lent).toEqual({ configuration: own, name: 'applicationSupport', pointsElsewhere: true });
});

test('a document comes without what the other has decided; into an own document comes only what was asked for', () => {
  const [document] = borrow('document/revision')?.documents ?? [];
  expect(document).toMatchObject({
    title: 'Strategi för utbyte',
    main: true,
    origin: 'local',
    adopter: { value: [{ role: 'styrelsen' }] },
  });
  for (const part of [document?.status, document?.decisionReference, document?.decisionDate]) expect(part).toMatchObject({ value: null });
  expect(document).not.toHaveProperty('stillApplied', expect.anything());
  const [plan] = read(`format: 1
tenant: {key: ett, kind: municipality, name: Ett kommun, shortName: Ett}
documents: [{key: plan, type: plan, title: Plan, main: true, source: E0}]`).documents;
  const withPlan = { ...own, documents: plan ? [plan] : [] };
  const lent = withBorrowed(withPlan, lender, { item: 'document/revision', from, by })?.configuration;
  expect(lent?.documents).toEqual([{ ...plan, revision: expect.objectContaining({ value: { type: 'electoral_term' }, origin: 'local' }) }]);
  expect(withBorrowed(withPlan, lender, { item: 'documents/strategi', from, by })?.configuration.documents[1]?.main).toBe(false);
});

test('whatever is borrowed from whomever, the configuration holds together and is written and read back', () => {
  fc.assert(
    fc.property(anyConfiguration, (other) => {
      for (const item of lentLists.flatMap((list) => other[list].map(({ key }) => `${list}/${key}`))) {
        const lent = withBorrowed(own, other, { item, from, by });
        expect(lent && read(writeConfiguration(lent.configuration))).toEqual(JSON.parse(JSON.stringify(lent?.configuration)));
      }
      const answers = lentMatters.flatMap((matter) => Object.keys(other[matter]).map((field) => `${matter}/${field}`));
      const all = answers.reduce((borrower, item) => withBorrowed(borrower, other, { item, from, by })?.configuration ?? borrower, own);
      expect(read(writeConfiguration(all))).toEqual(JSON.parse(JSON.stringify(all)));
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
