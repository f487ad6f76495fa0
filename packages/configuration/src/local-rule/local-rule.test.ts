import fc from 'fast-check';
import { chainOf, rulePart } from '../chain';
import { checkConfiguration } from '../check';
import { differenceBetween } from '../difference';
import { problemLine } from '../problem';
import { readConfiguration } from '../read';
import type { Configuration } from '../schema/configuration';
import type { Field, Rule } from '../schema/rule';
import { writeConfiguration } from '../write';
import { type LocalRuleInput, withLocalRule, withoutOwnRule } from './local-rule';
import { documentRule, type LocalParts, localPartsOf, settableParts } from './parts';

const decision = { decidedBy: 'Kommunstyrelsen', date: '2027-01-13', reference: '§ 7' };
const nothing: LocalParts = { name: '', contents: null, cadence: null, interimMonths: null, deadline: null, steps: [] };
const budget: Field = { key: 'budget', label: 'Budget', type: 'money', per: 'activity', register: 'budget', required: true };

function read(text: string): Configuration {
  const result = readConfiguration(text, { file: 'exempelstad.yaml' });
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.configuration;
}

const town = read(`format: 1
tenant: {key: exempelstad, kind: municipality, name: Exempelstads kommun, shortName: Exempelstad}
units:
  - {key: skolan, name: Skolan, kind: forvaltning, source: EXE-R5}
  - {key: hamnen, name: Hamnen AB, kind: bolag, validTo: "2026-12-31", source: EXE-R5}
roles:
  - {key: styrelsen, name: Kommunstyrelsen, level: political, archetype: A3_STYRELSE, source: EXE-R1}
  - {key: kontoret, name: Kontoret, level: official, archetype: A6_CENTRAL, source: EXE-R2}
rules:
  - key: delar
    name: Delår och helår
    kind: report
    contents: {value: [{key: effects, label: Effekter, type: text}], source: EXE-F2}
    cadence: {value: {type: interim_and_yearly, interimMonths: {stated: not_stated, source: EXE-F2, note: Månaderna framgår inte.}}, source: EXE-F2}
    deadline: {value: {type: follows_carrier}, stated: partial, source: EXE-F2}
    steps:
      - {key: redovisar, verb: report, actors: {value: [{unitKinds: [forvaltning]}], source: EXE-F2}, source: EXE-F2}
      - {key: tar-emot, verb: receive, actors: {stated: not_stated, source: EXE-F2}, stated: not_stated, source: EXE-F2}
      - {key: godkanner, verb: approve, actors: not_stated, stated: not_stated, source: EXE-F2}
    source: EXE-F2
  - key: tyst
    name: Årlig redovisning
    kind: report
    contents: not_stated
    cadence: {value: {type: yearly}, source: EXE-F3}
    steps:
      - {key: redovisar, verb: report, actors: {stated: not_stated, source: EXE-F3, readings: [Alla., Ingen.]}, source: EXE-F3}
      - {key: sammanstaller, verb: compile, actors: {value: [{role: kontoret}], source: EXE-F3}, deadline: {value: {type: calendar_date, month: 2, day: 12}, source: EXE-F3}, source: EXE-F3}
    source: EXE-F3
  - {key: forslag, name: Förslaget, kind: report, origin: proposal, source: EXE-F4}
  - key: foljs
    name: Förslaget som följs
    kind: report
    origin: local
    source: [EXE-F5, {decidedBy: Kommunstyrelsen, date: 2026-02-11}]
    steps:
      - {key: redovisar, verb: report, origin: proposal, source: EXE-F5, actors: {value: [{unitKinds: [forvaltning]}], origin: proposal, source: EXE-F5}}
reporting: {stated: none, source: EXE §5}
`);

const set = (configuration: Configuration, ruleKey: string | null, parts: Partial<LocalParts>, more: Partial<LocalRuleInput> = {}) =>
  withLocalRule(configuration, { ruleKey, parts: { ...nothing, ...parts }, decision, from: '2027-02-01', earlier: [], ...more });

function applied(...given: Parameters<typeof set>): { configuration: Configuration; rule: Rule } {
  const result = set(...given);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
}

function faults(...given: Parameters<typeof set>): string[] {
  const result = set(...given);
  return result.ok ? [] : result.faults.map(({ part, code }) => `${part} ${code}`);
}

const ruleIn = ({ rules }: Configuration, wanted: string): Rule => {
  const rule = rules.find(({ key }) => key === wanted);
  if (!rule) throw new Error(`no rule ${wanted}`);
  return rule;
};

const receiver = (role: string) => ({ key: 'tar-emot', verb: 'receive' as const, actors: [{ role }] });
const reporters = (...unitKinds: ('forvaltning' | 'bolag' | 'stiftelse')[]) => ({
  key: 'redovisar',
  verb: 'report' as const,
  actors: [{ unitKinds }],
});

describe('a missing part of a rule that a document has', () => {
  test('is set, with the decision as its source, and nothing else is touched', () => {
    const { configuration, rule } = applied(town, 'delar', { steps: [receiver('kontoret')] });
    expect(rulePart(rule, 'receivers')).toEqual({ value: [{ role: 'kontoret' }], stated: 'full', origin: 'local', source: [decision] });
    expect(differenceBetween(town, configuration).map(({ path }) => path.slice(0, 5).join('/'))).toEqual(
      expect.arrayContaining(['rules/delar/steps/tar-emot/actors']),
    );
    expect(differenceBetween(town, configuration).every(({ path }) => path.join('/').startsWith('rules/delar/steps/tar-emot/actors'))).toBe(
      true,
    );
    expect(chainOf(rule).steps[2]?.actors).toBeNull();
  });

  test('can be the interim months of a cadence that is stated: the cadence stays the document’s', () => {
    const { rule } = applied(town, 'delar', { interimMonths: [3, 8] });
    expect(rule.cadence).toMatchObject({
      origin: 'adopted',
      source: ['EXE-F2'],
      value: { interimMonths: { value: [3, 8], origin: 'local' } },
    });
  });

  test('can be the reporter and the contents at once', () => {
    const { rule } = applied(town, 'tyst', { contents: [budget], steps: [reporters('forvaltning')] });
    expect([rule.contents.origin, rule.steps[0]?.actors.origin, rule.steps[1]?.actors.origin]).toEqual(['local', 'local', 'adopted']);
  });

  test('can be in a rule that is proposed and followed: its steps stay the proposal’s, and the rule is nobody’s own', () => {
    const { configuration, rule } = applied(town, 'foljs', { cadence: 'yearly', contents: [budget] });
    expect([rule.cadence.origin, rule.steps[0]?.actors.origin]).toEqual(['local', 'proposal']);
    expect(rule.source).toEqual(ruleIn(town, 'foljs').source);
    expect(withoutOwnRule(configuration, 'foljs')).toBeNull();
    expect(faults(town, 'foljs', { steps: [reporters('bolag')] })).toEqual(['steps.redovisar statedByDocument']);
  });

  test('keeps the decision it rests on when another part is decided later', () => {
    const first = applied(town, 'delar', { steps: [receiver('kontoret')] }).configuration;
    const later = { ...decision, date: '2027-03-10' };
    const { rule } = applied(first, 'delar', { steps: [receiver('kontoret')], interimMonths: [8] }, { decision: later, earlier: [town] });
    expect(rule.steps[1]?.actors.source).toEqual([decision]);
    expect(rule.cadence.value).toMatchObject({ interimMonths: { source: [later] } });
  });

  test('goes back to what the document says when it is taken away, note, readings and all', () => {
    const { configuration } = applied(town, 'tyst', { contents: [budget], steps: [reporters('forvaltning')] });
    const { rule } = applied(configuration, 'tyst', { contents: [budget] }, { earlier: [town] });
    expect(rule.steps[0]?.actors).toEqual(ruleIn(town, 'tyst').steps[0]?.actors);
    const back = applied(configuration, 'tyst', {}, { earlier: [town] }).configuration;
    expect(back).toEqual(town);
  });
});

describe('what is refused, at its part', () => {
  test.each([
    ['delar', { contents: [budget] }, ['contents statedByDocument']],
    ['delar', { cadence: 'yearly' }, ['cadence statedByDocument']],
    ['delar', { steps: [reporters('bolag')] }, ['steps.redovisar statedByDocument']],
    ['delar', { steps: [receiver('ingen')] }, ['steps.tar-emot unknownChoice']],
    ['delar', { deadline: { type: 'calendar_date', month: 6, day: 1, yearOffset: 0 } }, ['deadline beforePeriodEnd']],
    ['delar', { deadline: { type: 'calendar_date', month: 2, day: 30, yearOffset: 1 } }, ['deadline impossibleDay']],
    ['delar', { deadline: { type: 'days_before_meeting', role: 'ingen', days: 5 } }, ['deadline unknownChoice']],
    ['tyst', { deadline: { type: 'calendar_date', month: 3, day: 1, yearOffset: 1 } }, ['deadline afterNextStep']],
    ['tyst', { steps: [reporters('stiftelse')] }, ['steps.redovisar nobodyReports']],
    ['tyst', { steps: [reporters('bolag')] }, ['steps.redovisar nobodyReports']],
    ['tyst', { contents: [budget, { ...budget, key: 'annan' }] }, ['contents fieldTwice']],
    ['delar', {}, ['rule nothingChanged']],
    ['forslag', {}, ['rule notInForce']],
    ['okand', {}, ['rule unknownRule']],
  ] as const)('%s %j', (ruleKey, parts, expected) => {
    expect(faults(town, ruleKey, parts as Partial<LocalParts>)).toEqual(expected);
  });

  test('a rule of its own needs a name, reporters and something to report', () => {
    expect(faults(town, null, {})).toEqual(['name required', 'contents required', 'steps.redovisar required']);
  });
});

describe('a rule of its own', () => {
  const own = {
    name: 'Årlig redovisning',
    contents: [budget],
    cadence: 'yearly' as const,
    steps: [
      reporters('forvaltning'),
      { key: 'sammanstaller', verb: 'compile' as const, actors: [{ role: 'kontoret' }] },
      { key: 'godkanner', verb: 'approve' as const, actors: [{ role: 'styrelsen' }] },
      { key: 'vidare', verb: 'receive' as const, actors: null },
    ],
  };

  test('is local in every part, has a key of its own and leaves out the steps that nobody takes', () => {
    const { configuration, rule } = applied(town, null, own);
    expect(rule).toMatchObject({ key: 'arlig-redovisning', kind: 'report', origin: 'local', source: [decision] });
    expect(rule.steps.map(({ verb }) => verb)).toEqual(['report', 'compile', 'approve']);
    expect(rule.deadline.stated).toBe('not_stated');
    expect(configuration.reporting).toEqual(town.reporting);
    expect(configuration.rules.slice(0, -1)).toEqual(town.rules);
    const twice = applied(configuration, null, own).rule;
    expect(twice.key).toBe('arlig-redovisning-2');
  });

  test('can be changed and taken away again; a rule of a document can not', () => {
    const { configuration, rule } = applied(town, null, own);
    const changed = applied(configuration, rule.key, { ...own, steps: own.steps.slice(0, 2) }).rule;
    expect(changed.steps.map(({ key }) => key)).toEqual(['redovisar', 'sammanstaller']);
    expect(withoutOwnRule(configuration, rule.key)).toEqual(town);
    expect(withoutOwnRule(configuration, 'delar')).toBeNull();
  });
});

const anyParts: fc.Arbitrary<LocalParts> = fc.record({
  name: fc.constantFrom('', 'Egen regel', 'Delår och helår'),
  contents: fc.option(fc.constantFrom([budget], [{ ...budget, key: 'syfte', label: 'Syfte', type: 'text' as const }])),
  cadence: fc.option(fc.constantFrom('yearly' as const, 'interim_and_yearly' as const)),
  interimMonths: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 4 })),
  deadline: fc.option(
    fc.record({
      type: fc.constant('calendar_date' as const),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      yearOffset: fc.integer({ min: 0, max: 2 }),
    }),
  ),
  steps: fc.array(
    fc.record({
      key: fc.constantFrom('redovisar', 'sammanstaller', 'tar-emot', 'godkanner'),
      verb: fc.constantFrom('report' as const, 'compile' as const, 'approve' as const, 'receive' as const),
      actors: fc.option(fc.constantFrom([{ role: 'kontoret' }], [{ role: 'ingen' }], [{ unitKinds: ['forvaltning' as const] }])),
    }),
    { maxLength: 4 },
  ),
});

const anyRule = fc.constantFrom('delar', 'tyst', 'forslag', 'okand', null);

describe('whatever is set', () => {
  test('a configuration that comes out is well formed, passes every check, and differs in local parts of one rule only', () => {
    fc.assert(
      fc.property(anyRule, anyParts, (ruleKey, parts) => {
        const result = set(town, ruleKey, parts);
        if (!result.ok) return expect(result.faults.length).toBeGreaterThan(0);
        const { configuration, rule } = result;
        expect(read(writeConfiguration(configuration))).toEqual(configuration);
        expect(checkConfiguration(configuration)).toEqual([]);
        const others = ({ rules }: Configuration) => rules.filter(({ key }) => key !== rule.key);
        expect({ ...configuration, rules: others(configuration) }).toEqual({ ...town, rules: others(town) });
        if (ruleKey === null) return expect(rule.origin).toBe('local');
        const before = ruleIn(town, ruleKey);
        expect(documentRule(rule, [before])).toEqual(before);
        const settable = settableParts(before);
        return expect({ ...localPartsOf(rule, settable), name: '' }).toEqual(expectedParts(parts, settable, before));
      }),
      { numRuns: 200 },
    );
  });

  test('taking everything away again gives the document back, whatever was set before', () => {
    fc.assert(
      fc.property(fc.constantFrom('delar', 'tyst'), anyParts, (ruleKey, parts) => {
        const result = set(town, ruleKey, parts);
        if (!result.ok) return;
        const back = set(result.configuration, ruleKey, {}, { earlier: [town] });
        expect(back.ok ? back.configuration : back.faults).toEqual(town);
      }),
      { numRuns: 200 },
    );
  });
});

/** What was set and could be set: the last word on each step counts only once. */
function expectedParts(parts: LocalParts, settable: ReturnType<typeof settableParts>, before: Rule): LocalParts {
  return {
    name: '',
    contents: settable.contents ? parts.contents : null,
    cadence: settable.cadence ? parts.cadence : null,
    interimMonths: settable.interimMonths || (settable.cadence && parts.cadence === 'interim_and_yearly') ? parts.interimMonths : null,
    deadline: settable.deadline ? parts.deadline : null,
    steps: before.steps
      .filter(({ key }) => settable.steps.includes(key))
      .map(({ key, verb }) => ({ key, verb, actors: parts.steps.find((step) => step.key === key)?.actors ?? null })),
  };
}
