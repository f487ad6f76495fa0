import { chainOf, type RuleAspect, rulePart } from './chain';
import { type Rule, ruleSchema } from './schema/rule';

type StepInput = { verb: string; actors?: unknown };

function ruleWith(...steps: StepInput[]): Rule {
  return ruleSchema.parse({
    key: 'arlig',
    name: 'Årlig',
    kind: 'report',
    source: 'E1',
    steps: steps.map((step, index) => ({ key: `steg-${index}`, source: `E1-${index}`, ...step })),
  });
}

function by(role: string, more: object = {}) {
  return { value: [{ role }], source: 'E1', ...more };
}

/** Förvaltning → office → board → council, with the result on the web. */
const whole = ruleWith(
  { verb: 'report', actors: { value: [{ unitKinds: ['forvaltning', 'bolag'] }], source: 'E1' } },
  { verb: 'compile', actors: by('kontoret') },
  { verb: 'approve', actors: by('styrelsen') },
  { verb: 'receive', actors: by('fullmaktige') },
  { verb: 'publish', actors: { value: [{ outside: 'public' }], source: 'E1' } },
);

describe('the chain of a rule', () => {
  test('has its steps in order, and nobody where the document names nobody', () => {
    const rule = ruleWith(
      { verb: 'report' },
      { verb: 'approve', actors: { stated: 'none', source: 'E1' } },
      { verb: 'receive', actors: by('ks') },
    );
    expect(chainOf(rule)).toEqual({
      steps: [
        { key: 'steg-0', verb: 'report', actors: null },
        { key: 'steg-1', verb: 'approve', actors: null },
        { key: 'steg-2', verb: 'receive', actors: [{ role: 'ks' }] },
      ],
    });
  });
});

describe('one side of a rule', () => {
  test.each<[RuleAspect, unknown]>([
    ['reporters', [{ unitKinds: ['forvaltning', 'bolag'] }]],
    ['receivers', [{ role: 'kontoret' }]],
    ['approvers', [{ role: 'styrelsen' }]],
    ['onward', [{ role: 'fullmaktige' }]],
    ['publication', [{ outside: 'public' }]],
  ])('%s are read off the steps', (aspect, value) => {
    expect(rulePart(whole, aspect)).toEqual({ value, stated: 'full', origin: 'adopted', source: ['E1'] });
  });

  test('is not stated where the rule has no such step', () => {
    expect(rulePart(ruleWith({ verb: 'report' }), 'approvers')).toEqual({
      value: null,
      stated: 'not_stated',
      origin: 'adopted',
      source: [],
    });
  });

  test('keeps what is said about a step that names nobody', () => {
    const rule = ruleWith({ verb: 'approve', actors: { stated: 'not_stated', source: 'E3', note: 'Vem framgår inte.' } });
    expect(rulePart(rule, 'approvers')).toMatchObject({ value: null, stated: 'not_stated', source: ['E3'], note: 'Vem framgår inte.' });
  });

  test('is partial where one of its steps names nobody', () => {
    const rule = ruleWith({ verb: 'compile', actors: by('kontoret') }, { verb: 'receive' });
    expect(rulePart(rule, 'receivers')).toMatchObject({ value: [{ role: 'kontoret' }], stated: 'partial' });
  });

  test('is none only where every one of its steps says so', () => {
    const none = { stated: 'none', source: 'E1' };
    expect(rulePart(ruleWith({ verb: 'approve', actors: none }, { verb: 'adopt', actors: none }), 'approvers').stated).toBe('none');
    expect(rulePart(ruleWith({ verb: 'approve', actors: none }, { verb: 'adopt' }), 'approvers').stated).toBe('not_stated');
  });

  test('is marked as a proposal where one of its answers is one', () => {
    const rule = ruleWith(
      { verb: 'compile', actors: by('kontoret') },
      { verb: 'receive', actors: by('ks', { origin: 'proposal', source: 'E9' }) },
    );
    expect(rulePart(rule, 'receivers')).toMatchObject({ origin: 'proposal', source: ['E1', 'E9'] });
  });

  test('names nobody twice', () => {
    const rule = ruleWith({ verb: 'compile', actors: by('kontoret') }, { verb: 'receive', actors: by('kontoret') });
    expect(rulePart(rule, 'receivers').value).toEqual([{ role: 'kontoret' }]);
  });
});
