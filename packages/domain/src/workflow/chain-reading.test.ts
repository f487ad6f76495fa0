import type { Chain, ChainStep, StepActor } from './chain';
import { endOf, openable, reviewStep } from './chain-reading';
import { gateAnswer } from './gate';
import { openRound } from './open-round';
import { standing } from './standing';

const units: readonly StepActor[] = [{ unitKinds: ['forvaltning'] }];
const board: readonly StepActor[] = [{ role: 'board' }];
const chain = (...steps: readonly (readonly [ChainStep['verb'], ChainStep['actors']])[]): Chain => ({
  steps: steps.map(([verb, actors]) => ({ key: verb, verb, actors })),
});

describe('where a chain ends', () => {
  test.each([
    ['everything stated', chain(['report', units], ['receive', board]), 'complete'],
    ['entered in an ordinary document', chain(['report', units], ['enter', [{ outside: 'self' }]]), 'complete'],
    ['receiver open', chain(['report', units], ['receive', null]), { stops: 'no_actor', after: 'report', at: 'receive' }],
    ['no receiving step at all', chain(['report', units]), { stops: 'no_actor', after: 'report', at: null }],
    [
      'approver denied',
      chain(['report', units], ['approve', []], ['receive', board]),
      { stops: 'no_actor', after: 'report', at: 'approve' },
    ],
    ['reporter open', chain(['report', null], ['receive', board]), { stops: 'no_actor', after: null, at: 'report' }],
    ['no steps', chain(), { stops: 'no_actor', after: null, at: null }],
  ])('%s', (_, given, end) => {
    expect(endOf(given)).toEqual(end);
  });
});

describe('which rules open a round', () => {
  test('only those that state who reports', () => {
    expect(openable(chain(['report', units], ['receive', null]))).toBe(true);
    expect(openable(chain(['report', null], ['receive', board]))).toBe(false);
    expect(openable(chain(['adopt', board]))).toBe(false);
    expect(openRound(chain(['report', null]), ['skolan'])).toBeNull();
  });

  test('neither the public nor a system hands in reports', () => {
    expect(openable(chain(['report', [{ outside: 'public' }]], ['receive', board]))).toBe(false);
    expect(openable(chain(['report', [{ outside: 'project_owners' }]], ['receive', board]))).toBe(true);
  });

  test('not one whose reports wait behind a step that nobody takes', () => {
    expect(openable(chain(['check', null], ['report', units]))).toBe(false);
  });
});

describe('who reviews the reports', () => {
  test('the step after them, past the entries that units make themselves', () => {
    expect(reviewStep(chain(['report', units], ['enter', [{ outside: 'self' }]], ['compile', board]))?.key).toBe('compile');
  });

  test('nobody, where the unit follows itself up, a system takes it in or a body decides at once', () => {
    expect(reviewStep(chain(['report', units], ['receive', [{ outside: 'self' }]]))).toBeNull();
    expect(reviewStep(chain(['report', units], ['receive', [{ outside: 'management_system' }]]))).toBeNull();
    expect(reviewStep(chain(['report', units], ['approve', board]))).toBeNull();
  });
});

test('without a round the picture shows every stated step as waiting and the others as unknown', () => {
  const picture = standing(chain(['report', units], ['compile', board], ['approve', null], ['receive', board]), null);
  expect(picture.map(({ status, counts }) => [status, counts])).toEqual([
    ['waiting', null],
    ['waiting', null],
    ['unknown', null],
    ['waiting', null],
  ]);
});

describe('a gate before a step', () => {
  const gate = { amountAtLeast: 500_000, yearsAtLeast: 2, committeesAtLeast: 2 };

  test('every bound must be reached', () => {
    expect(gateAnswer(gate, { amount: 500_000, years: 2, committees: 2 })).toBe('needed');
    expect(gateAnswer(gate, { amount: 900_000, years: 5, committees: 1 })).toBe('passed_over');
    expect(gateAnswer({}, { amount: null, years: null, committees: null })).toBe('needed');
  });

  test('a missing fact leaves it open, unless another bound settles it', () => {
    expect(gateAnswer(gate, { amount: null, years: 2, committees: 2 })).toBe('unknown');
    expect(gateAnswer(gate, { amount: null, years: 1, committees: 2 })).toBe('passed_over');
  });
});
