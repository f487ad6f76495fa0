import { endOf, gateAnswer, openable } from '@utblick/domain';
import { carriersAt } from './carrier';
import { chainOf, rulePart } from './chain';
import { problemLine } from './problem';
import { readConfiguration } from './read';
import type { Rule } from './schema/rule';

/** Every shape of rule that the language must be able to say, written as people would write it. */

const head = `format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
roles:
  - {key: fullmaktige, name: Kommunfullmäktige, level: political, archetype: A1_BESLUT, source: E1}
  - {key: styrelsen, name: Kommunstyrelsen, level: political, archetype: A3_STYRELSE, source: E1}
  - {key: namnden, name: Näringslivsnämnden, level: political, archetype: A4_NAMND, source: E1}
  - {key: kontoret, name: Kommunkontoret, level: official, archetype: A6_CENTRAL, source: E1}
  - {key: samordnaren, name: Samordnaren, level: official, archetype: A7_SAMORDNARE, source: E1}
  - {key: natverket, name: Nätverket, level: network, archetype: A13_NATVERK, source: E1}
`;

function configurationOf(text: string) {
  const result = readConfiguration(`${head}${text}`, { file: 'exempelstad.yaml' });
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.configuration;
}

function ruleIn(text: string): Rule {
  const [rule] = configurationOf(`rules:\n${text}`).rules;
  if (!rule) throw new Error('the snippet has no rule');
  return rule;
}

test('several receivers for one report', () => {
  const rule = ruleIn(`
  - key: arlig
    name: Årlig redovisning
    kind: report
    source: E2
    steps:
      - {key: redovisar, verb: report, source: E2, actors: {value: [{unitKinds: [forvaltning]}], source: E2}}
      - {key: far, verb: receive, source: E2, actors: {value: [{role: kontoret}, {role: styrelsen}, {role: natverket}], source: E2}}
`);
  expect(rulePart(rule, 'receivers').value).toEqual([{ role: 'kontoret' }, { role: 'styrelsen' }, { role: 'natverket' }]);
  expect(chainOf(rule).steps[1]?.actors).toHaveLength(3);
  expect(endOf(chainOf(rule))).toBe('complete');
});

test('a decision before an activity may start, by amount, years and committees involved', () => {
  const rule = ruleIn(`
  - key: beslut-fore-start
    name: Beslut före start
    kind: before_start
    source: E3
    contents: {value: [{key: benefit, label: Nytta, type: text}, {key: cost, label: Kostnad, type: money}], source: E3}
    steps:
      - {key: provar, verb: check, source: E3, actors: {value: [{role: samordnaren}], source: E3}}
      - key: beslutar
        verb: approve
        gate: {amountAtLeast: 500000, yearsAtLeast: 3, committeesAtLeast: 2}
        actors: {value: [{role: styrelsen}], source: E3}
        source: E3
`);
  const gate = rule.steps[1]?.gate ?? {};
  expect(gateAnswer(gate, { amount: 500_000, years: 3, committees: 2 })).toBe('needed');
  expect(gateAnswer(gate, { amount: 499_999, years: 3, committees: 2 })).toBe('passed_over');
  expect(rulePart(rule, 'approvers').value).toEqual([{ role: 'styrelsen' }]);
});

test('evaluation by the office together with project owners', () => {
  const rule = ruleIn(`
  - key: utvardering
    name: Utvärdering
    kind: strategy_followup
    source: E4
    steps:
      - {key: utvarderar, verb: evaluate, source: E4, actors: {value: [{role: kontoret}, {outside: project_owners}], source: E4}}
`);
  expect(chainOf(rule)).toEqual({
    steps: [{ key: 'utvarderar', verb: 'evaluate', actors: [{ role: 'kontoret' }, { outside: 'project_owners' }] }],
  });
});

test('a report that an ordinary document carries', () => {
  const rule = ruleIn(`
  - key: verksamhetsberattelse
    name: Redovisning i verksamhetsberättelsen
    kind: report
    source: E5
    carrier: {value: [{name: Verksamhetsberättelse, orEquivalent: true, for: year}, {name: Delårsrapport, for: interim}, {name: Webb, step: far}], source: E5}
    deadline: {value: {type: follows_carrier}, stated: partial, source: E5}
    steps:
      - {key: skriver, verb: report, source: E5, actors: {value: [{unitKinds: [forvaltning]}], source: E5}}
      - {key: for-in, verb: enter, source: E5, actors: {value: [{outside: self}], source: E5}}
      - {key: far, verb: receive, source: E5}
`);
  expect(rule.carrier.value?.map(({ name }) => name)).toEqual(['Verksamhetsberättelse', 'Delårsrapport', 'Webb']);
  const named = (step: string, period: 'interim' | 'year') => carriersAt(rule, step, period).map(({ name }) => name);
  expect(named('for-in', 'year')).toEqual(['Verksamhetsberättelse']);
  expect(named('for-in', 'interim')).toEqual(['Delårsrapport']);
  expect(named('far', 'interim')).toEqual(['Delårsrapport', 'Webb']);
  expect(rulePart(rule, 'receivers')).toEqual({ value: null, stated: 'not_stated', origin: 'adopted', source: [] });
  expect(endOf(chainOf(rule))).toMatchObject({ stops: 'no_actor', after: 'for-in', at: 'far' });
});

test('a document that supersedes one of another type', () => {
  const { documents } = configurationOf(`documents:
  - {key: strategi, type: strategy, title: Strategi, main: true, source: E6, links: [{relation: supersedes, document: program, source: E6}]}
  - {key: program, type: programme, title: Program, reading: known, status: {value: superseded, source: E6}, source: E6}
`);
  expect(documents[0]?.links[0]).toMatchObject({ relation: 'supersedes', document: 'program' });
  expect(documents.map(({ type }) => type)).toEqual(['strategy', 'programme']);
});

test('policy and guidelines as two parts of one decision', () => {
  const { documents } = configurationOf(`documents:
  - key: policy
    type: policy
    title: Policy
    main: true
    decisionReference: {value: KF 2025 § 12, source: E7}
    links: [{relation: part_of_same_decision, document: riktlinjer, source: E7}]
    source: E7
  - {key: riktlinjer, type: guidelines, title: Riktlinjer, decisionReference: {value: KF 2025 § 12, source: E7}, source: E7}
`);
  expect(documents[0]?.links[0]?.relation).toBe('part_of_same_decision');
  expect(documents[0]?.decisionReference.value).toBe(documents[1]?.decisionReference.value);
});

test('a yearly plan that another body adopts than the one that adopted the policy', () => {
  const { documents, rules } = configurationOf(`documents:
  - {key: policy, type: policy, title: Policy, main: true, adopter: {value: [{role: fullmaktige}], source: E8}, source: E8}
rules:
  - key: handlingsplan
    name: Handlingsplan
    kind: plan
    cadence: {value: {type: yearly}, source: E8}
    source: E8
    steps:
      - {key: tar-fram, verb: compile, source: E8, actors: {value: [{role: kontoret}], source: E8}}
      - {key: antar, verb: adopt, source: E8, actors: {value: [{role: namnden}], source: E8}}
`);
  const [plan] = rules;
  expect(documents[0]?.adopter.value).toEqual([{ role: 'fullmaktige' }]);
  expect(plan && rulePart(plan, 'approvers').value).toEqual([{ role: 'namnden' }]);
});

test('a rule for administrations and companies but not for districts', () => {
  const rule = ruleIn(`
  - key: arlig
    name: Årlig redovisning
    kind: report
    source: E9
    steps:
      - {key: redovisar, verb: report, source: E9, actors: {value: [{unitKinds: [forvaltning, bolag]}], source: E9}}
`);
  const [actor] = rulePart(rule, 'reporters').value ?? [];
  expect(actor).toEqual({ unitKinds: ['forvaltning', 'bolag'] });
  expect(openable(chainOf(rule))).toBe(true);
});

test('interim dates of any month set', () => {
  const text = (cadence: string) => `
  - {key: delar, name: Delår, kind: report, source: E10, cadence: {value: ${cadence}, source: E10}}
`;
  expect(ruleIn(text('{type: month_ends, months: [3, 8, 10]}')).cadence.value).toEqual({ type: 'month_ends', months: [3, 8, 10] });
  const interim = ruleIn(text('{type: interim_and_yearly, interimMonths: {value: [4, 8], source: E10}}')).cadence.value;
  expect(interim).toMatchObject({ interimMonths: { value: [4, 8], stated: 'full', source: ['E10'] } });
  const open = ruleIn(text('{type: interim_and_yearly}')).cadence.value;
  expect(open).toMatchObject({ interimMonths: { value: null, stated: 'not_stated' } });
});

test('revision each electoral term or at the latest by a date', () => {
  const rule = ruleIn(`
  - key: revidering
    name: Revidering
    kind: revision
    cadence: {value: {type: electoral_term, latestBy: '2027-12-31', alsoWhenNeeded: true}, source: E11}
    deadline: {value: {type: latest_by, date: '2027-12-31'}, source: E11}
    source: E11
    steps: [{key: beslutar, verb: adopt, source: E11, actors: {value: [{role: fullmaktige}], source: E11}}]
`);
  expect(rule.cadence.value).toEqual({ type: 'electoral_term', latestBy: '2027-12-31', alsoWhenNeeded: true });
  expect(rulePart(rule, 'approvers').value).toEqual([{ role: 'fullmaktige' }]);
});

test('a number of meetings each year', () => {
  const rule = ruleIn(`
  - key: moten
    name: Nätverksmöten
    kind: meeting
    cadence: {value: {type: n_per_year, min: 2, max: 4}, source: E12}
    source: E12
    steps: [{key: mots, verb: meet, source: E12, actors: {value: [{role: natverket}], source: E12}}]
`);
  expect(rule.cadence.value).toEqual({ type: 'n_per_year', min: 2, max: 4 });
  expect(chainOf(rule).steps).toEqual([{ key: 'mots', verb: 'meet', actors: [{ role: 'natverket' }] }]);
});
