import { act } from './act';
import type { Act } from './act-kinds';
import type { Actor } from './actor';
import type { Chain } from './chain';
import { actsOpenTo } from './open-acts';
import { openRound, reportingUnits } from './open-round';
import type { RoundState } from './round';
import { outcomeOf, reportCounts, standing } from './standing';

/** Units report to the office, which compiles; the board approves; the council receives. */
const toCouncil: Chain = {
  steps: [
    { key: 'report', verb: 'report', actors: [{ unitKinds: ['forvaltning', 'bolag'], except: ['teatern'] }] },
    { key: 'compile', verb: 'compile', actors: [{ unit: 'kontoret' }] },
    { key: 'approve', verb: 'approve', actors: [{ role: 'board' }] },
    { key: 'council', verb: 'receive', actors: [{ role: 'council' }] },
  ],
};

const contact = (unit: string): Actor => ({ holds: [{ role: 'contact', unit, unitKind: 'forvaltning', actsFor: [] }] });
const office: Actor = { holds: [{ role: 'planner', unit: 'kontoret', unitKind: 'centralt_kontor', actsFor: [] }] };
const secretary: Actor = { holds: [{ role: 'secretary', unit: null, unitKind: null, actsFor: ['board'] }] };
const clerk: Actor = { holds: [{ role: 'clerk', unit: null, unitKind: null, actsFor: ['council'] }] };

function opened(chain: Chain, ...units: string[]): RoundState {
  const state = openRound(chain, units);
  if (state === null) throw new Error('the chain opens no round');
  return state;
}

function play(chain: Chain, state: RoundState, ...acts: readonly (readonly [Act, Actor])[]): RoundState {
  return acts.reduce((before, [done, person]) => {
    const result = act(chain, before, done, person);
    if (!result.ok) throw new Error(`${done.type}: ${result.refusal}`);
    return result.state;
  }, state);
}

function refusal(chain: Chain, state: RoundState, done: Act, person: Actor): string {
  const result = act(chain, state, done, person);
  return result.ok ? 'allowed' : result.refusal;
}

const accepted = (): RoundState =>
  play(
    toCouncil,
    opened(toCouncil, 'skolan', 'hamnen'),
    [{ type: 'submit', unit: 'skolan' }, contact('skolan')],
    [{ type: 'submit_nothing', unit: 'hamnen' }, contact('hamnen')],
    [{ type: 'accept', unit: 'skolan' }, office],
    [{ type: 'accept', unit: 'hamnen' }, office],
  );
const compiled = (): RoundState => play(toCouncil, accepted(), [{ type: 'finish_compilation', step: 'compile' }, office]);

describe('a chain from units to council', () => {
  test('runs from reports to receipt', () => {
    const end = play(
      toCouncil,
      compiled(),
      [{ type: 'decide', step: 'approve', outcome: 'approved' }, secretary],
      [{ type: 'confirm_receipt', step: 'council' }, clerk],
    );
    expect(end.steps).toEqual({ report: 'done', compile: 'done', approve: 'done', council: 'done' });
    expect(outcomeOf(toCouncil, end)).toBe('complete');
    expect(end.reports[1]).toMatchObject({ unit: 'hamnen', state: 'accepted', nothingToReport: true });
  });

  test('asks the units that the rule names, and leaves out the excepted one', () => {
    const units = [
      { key: 'skolan', kind: 'forvaltning' },
      { key: 'namnden', kind: 'namnd' },
      { key: 'teatern', kind: 'bolag' },
      { key: 'hamnen', kind: 'bolag' },
    ];
    expect(reportingUnits(toCouncil, units)).toEqual(['skolan', 'hamnen']);
  });

  test('a returned report needs a comment, waits for the unit and keeps its mark while it is worked on', () => {
    const state = play(toCouncil, opened(toCouncil, 'skolan'), [{ type: 'submit', unit: 'skolan' }, contact('skolan')]);
    expect(refusal(toCouncil, state, { type: 'return', unit: 'skolan', comment: ' ' }, office)).toBe('comment_missing');
    const back = play(
      toCouncil,
      state,
      [{ type: 'return', unit: 'skolan', comment: 'Medfinansiering saknas' }, office],
      [{ type: 'save', unit: 'skolan' }, contact('skolan')],
    );
    expect(back.reports[0]?.state).toBe('returned');
    expect(reportCounts(back.reports)).toMatchObject({ returned: 1, submitted: 0 });
  });

  test('a unit may take its report back until it is accepted, and not after', () => {
    const state = play(toCouncil, opened(toCouncil, 'skolan'), [{ type: 'submit', unit: 'skolan' }, contact('skolan')]);
    expect(play(toCouncil, state, [{ type: 'take_back', unit: 'skolan' }, contact('skolan')]).reports[0]?.state).toBe('draft');
    expect(refusal(toCouncil, accepted(), { type: 'take_back', unit: 'skolan' }, contact('skolan'))).toBe('already_accepted');
  });

  test('nobody reports for another unit, reviews without being asked to or decides for the board', () => {
    const state = opened(toCouncil, 'skolan', 'hamnen');
    expect(refusal(toCouncil, state, { type: 'submit', unit: 'hamnen' }, contact('skolan'))).toBe('not_your_step');
    expect(refusal(toCouncil, state, { type: 'submit', unit: 'skolan' }, office)).toBe('not_your_step');
    expect(refusal(toCouncil, accepted(), { type: 'accept', unit: 'skolan' }, contact('skolan'))).toBe('not_your_step');
    expect(refusal(toCouncil, compiled(), { type: 'decide', step: 'approve', outcome: 'approved' }, office)).toBe('not_your_step');
  });

  test('the same act sent twice is refused the second time', () => {
    const submitted = play(toCouncil, opened(toCouncil, 'skolan'), [{ type: 'submit', unit: 'skolan' }, contact('skolan')]);
    expect(refusal(toCouncil, submitted, { type: 'submit', unit: 'skolan' }, contact('skolan'))).toBe('already_submitted');
    expect(refusal(toCouncil, compiled(), { type: 'finish_compilation', step: 'compile' }, office)).toBe('already_done');
    const decided = play(toCouncil, compiled(), [{ type: 'decide', step: 'approve', outcome: 'approved' }, secretary]);
    expect(refusal(toCouncil, decided, { type: 'decide', step: 'approve', outcome: 'rejected' }, secretary)).toBe('already_decided');
  });

  test('nothing is compiled before every report is accepted or knowingly left out', () => {
    const state = play(
      toCouncil,
      opened(toCouncil, 'skolan', 'hamnen'),
      [{ type: 'submit', unit: 'skolan' }, contact('skolan')],
      [{ type: 'accept', unit: 'skolan' }, office],
    );
    expect(refusal(toCouncil, state, { type: 'finish_compilation', step: 'compile' }, office)).toBe('not_open_yet');
    const without = play(
      toCouncil,
      state,
      [{ type: 'leave_out', unit: 'hamnen', comment: 'Bolaget har inte svarat' }, office],
      [{ type: 'finish_compilation', step: 'compile' }, office],
    );
    expect(without.steps.approve).toBe('current');
    expect(refusal(toCouncil, without, { type: 'submit', unit: 'hamnen' }, contact('hamnen'))).toBe('reporting_closed');
  });

  test('a report that was left out counts again when it comes in before the compilation is finished', () => {
    const left = play(toCouncil, opened(toCouncil, 'hamnen'), [{ type: 'leave_out', unit: 'hamnen', comment: 'Sen' }, office]);
    const late = play(toCouncil, left, [{ type: 'submit', unit: 'hamnen' }, contact('hamnen')]);
    expect(late.steps).toMatchObject({ report: 'current', compile: 'waiting' });
  });

  test('referred back goes to the compilation and keeps what the units handed in', () => {
    const back = play(toCouncil, compiled(), [{ type: 'decide', step: 'approve', outcome: 'referred_back' }, secretary]);
    expect(back.steps).toEqual({ report: 'done', compile: 'current', approve: 'waiting', council: 'waiting' });
    expect(back.reports).toEqual(accepted().reports);
    const asked = play(toCouncil, back, [{ type: 'return', unit: 'skolan', comment: 'Resultat saknas' }, office]);
    expect(asked.steps).toMatchObject({ report: 'current', compile: 'waiting' });
  });

  test('rejected ends the round for everybody', () => {
    const end = play(toCouncil, compiled(), [{ type: 'decide', step: 'approve', outcome: 'rejected' }, secretary]);
    expect(outcomeOf(toCouncil, end)).toBe('rejected');
    for (const person of [contact('skolan'), office, secretary, clerk]) expect(actsOpenTo(toCouncil, end, person)).toEqual([]);
    expect(refusal(toCouncil, end, { type: 'confirm_receipt', step: 'council' }, clerk)).toBe('round_ended');
  });

  test('offers each person what they can do, and the picture tells how far it is', () => {
    const state = play(toCouncil, opened(toCouncil, 'skolan', 'hamnen'), [{ type: 'submit', unit: 'skolan' }, contact('skolan')]);
    expect(actsOpenTo(toCouncil, state, contact('skolan'))).toEqual([{ type: 'take_back', unit: 'skolan' }]);
    expect(actsOpenTo(toCouncil, state, office)).toEqual([
      { type: 'accept', unit: 'skolan' },
      { type: 'return', unit: 'skolan' },
      { type: 'leave_out', unit: 'hamnen' },
    ]);
    expect(actsOpenTo(toCouncil, compiled(), secretary)).toEqual([{ type: 'decide', step: 'approve' }]);
    expect(standing(toCouncil, state).map(({ status, counts }) => [status, counts])).toEqual([
      ['current', { done: 1, of: 2 }],
      ['waiting', { done: 0, of: 2 }],
      ['waiting', null],
      ['waiting', null],
    ]);
  });
});

describe('chains that their documents leave open', () => {
  const nobodyReceives: Chain = {
    steps: [
      { key: 'report', verb: 'report', actors: [{ unitKinds: ['forvaltning'] }] },
      { key: 'receive', verb: 'receive', actors: null },
    ],
  };

  test('units hand in although the receiver is not stated, and the round stops there', () => {
    const end = play(nobodyReceives, opened(nobodyReceives, 'skolan'), [{ type: 'submit', unit: 'skolan' }, contact('skolan')]);
    expect(outcomeOf(nobodyReceives, end)).toBe('stopped');
    expect(standing(nobodyReceives, end).map(({ status }) => status)).toEqual(['done', 'unknown']);
    expect(refusal(nobodyReceives, end, { type: 'accept', unit: 'skolan' }, office)).toBe('actor_not_stated');
    expect(refusal(nobodyReceives, end, { type: 'confirm_receipt', step: 'receive' }, office)).toBe('actor_not_stated');
    expect(actsOpenTo(nobodyReceives, end, contact('skolan'))).toEqual([{ type: 'take_back', unit: 'skolan' }]);
  });

  test('an entry behind the gap is not open, although entries run beside the reports', () => {
    const chain: Chain = {
      steps: [
        { key: 'report', verb: 'report', actors: [{ unitKinds: ['forvaltning'] }] },
        { key: 'account', verb: 'enter', actors: null },
        { key: 'system', verb: 'enter', actors: [{ outside: 'self' }] },
      ],
    };
    const state = play(chain, opened(chain, 'skolan', 'vagarna'), [{ type: 'submit', unit: 'skolan' }, contact('skolan')]);
    expect(state.steps).toEqual({ report: 'current', account: 'waiting', system: 'waiting' });
    expect(refusal(chain, state, { type: 'mark_entered', step: 'system', unit: 'skolan' }, contact('skolan'))).toBe('not_open_yet');
  });

  test('a missing approver stops the round after the compilation', () => {
    const chain: Chain = { steps: toCouncil.steps.map((step) => (step.key === 'approve' ? { ...step, actors: null } : step)) };
    const end = play(
      chain,
      opened(chain, 'skolan'),
      [{ type: 'submit', unit: 'skolan' }, contact('skolan')],
      [{ type: 'accept', unit: 'skolan' }, office],
      [{ type: 'finish_compilation', step: 'compile' }, office],
    );
    expect(outcomeOf(chain, end)).toBe('stopped');
    expect(refusal(chain, end, { type: 'decide', step: 'approve', outcome: 'approved' }, secretary)).toBe('actor_not_stated');
  });
});

describe('reports that an ordinary document carries', () => {
  const carried: Chain = {
    steps: [
      { key: 'report', verb: 'report', actors: [{ unitKinds: ['forvaltning'] }] },
      { key: 'enter', verb: 'enter', actors: [{ outside: 'management_system' }] },
      { key: 'use', verb: 'use', actors: [{ unit: 'kontoret' }] },
    ],
  };

  test('each unit ticks off its own passage when it has handed in; nothing to report needs no tick', () => {
    const state = play(
      carried,
      opened(carried, 'skolan', 'vagarna'),
      [{ type: 'submit_nothing', unit: 'vagarna' }, contact('vagarna')],
      [{ type: 'submit', unit: 'skolan' }, contact('skolan')],
    );
    expect(refusal(carried, state, { type: 'mark_entered', step: 'enter', unit: 'skolan' }, contact('vagarna'))).toBe('not_your_step');
    expect(refusal(carried, state, { type: 'mark_entered', step: 'enter', unit: 'vagarna' }, contact('vagarna'))).toBe('nothing_to_enter');
    const entered = play(carried, state, [{ type: 'mark_entered', step: 'enter', unit: 'skolan' }, contact('skolan')]);
    expect(entered.steps).toEqual({ report: 'done', enter: 'done', use: 'current' });
    expect(refusal(carried, entered, { type: 'take_back', unit: 'skolan' }, contact('skolan'))).toBe('already_entered');
  });

  test('a wrong tick is taken away by its unit, until somebody has built on it', () => {
    const state = play(
      carried,
      opened(carried, 'skolan'),
      [{ type: 'submit', unit: 'skolan' }, contact('skolan')],
      [{ type: 'mark_entered', step: 'enter', unit: 'skolan' }, contact('skolan')],
    );
    const untick = { type: 'unmark_entered', step: 'enter', unit: 'skolan' } as const;
    expect(refusal(carried, state, untick, contact('vagarna'))).toBe('not_your_step');
    const mended = play(carried, state, [untick, contact('skolan')]);
    expect(mended.steps).toEqual({ report: 'done', enter: 'current', use: 'waiting' });
    expect(refusal(carried, mended, untick, contact('skolan'))).toBe('not_entered');
    const used = play(carried, state, [{ type: 'complete_step', step: 'use' }, office]);
    expect(refusal(carried, used, untick, contact('skolan'))).toBe('reporting_closed');
  });

  test('entries run beside the reports: the first unit does not wait for the last', () => {
    const state = play(carried, opened(carried, 'skolan', 'vagarna'), [{ type: 'submit', unit: 'skolan' }, contact('skolan')]);
    const entered = play(carried, state, [{ type: 'mark_entered', step: 'enter', unit: 'skolan' }, contact('skolan')]);
    expect(entered.steps).toEqual({ report: 'current', enter: 'current', use: 'waiting' });
    expect(standing(carried, entered)[1]?.counts).toEqual({ done: 1, of: 2 });
  });

  test('publication goes by itself; a body that receives has received when it has accepted the last report', () => {
    const chain: Chain = {
      steps: [
        { key: 'report', verb: 'report', actors: [{ unitKinds: ['forvaltning'] }] },
        { key: 'receive', verb: 'receive', actors: [{ role: 'board' }] },
        { key: 'publish', verb: 'publish', actors: [{ outside: 'public' }] },
      ],
    };
    const handedIn = play(chain, opened(chain, 'skolan'), [{ type: 'submit', unit: 'skolan' }, contact('skolan')]);
    const end = play(chain, handedIn, [{ type: 'accept', unit: 'skolan' }, secretary]);
    expect(outcomeOf(chain, end)).toBe('complete');
  });

  test('project owners take part in the evaluation that the office finishes', () => {
    const chain: Chain = {
      steps: [
        { key: 'report', verb: 'report', actors: [{ unitKinds: ['forvaltning'] }] },
        { key: 'evaluate', verb: 'evaluate', actors: [{ unit: 'kontoret' }, { outside: 'project_owners' }] },
        { key: 'adopt', verb: 'adopt', actors: [{ role: 'board' }] },
      ],
    };
    const state = play(
      chain,
      opened(chain, 'skolan'),
      [{ type: 'submit', unit: 'skolan' }, contact('skolan')],
      [{ type: 'accept', unit: 'skolan' }, office],
    );
    expect(refusal(chain, state, { type: 'complete_step', step: 'evaluate' }, contact('skolan'))).toBe('not_your_step');
    const evaluated = play(chain, state, [{ type: 'complete_step', step: 'evaluate' }, office]);
    const back = play(chain, evaluated, [{ type: 'decide', step: 'adopt', outcome: 'referred_back' }, secretary]);
    expect(back.steps).toMatchObject({ report: 'done', evaluate: 'current', adopt: 'waiting' });
  });

  test('a decision straight on the reports refers them back to their units', () => {
    const chain: Chain = {
      steps: [
        { key: 'report', verb: 'report', actors: [{ unitKinds: ['forvaltning'] }] },
        { key: 'adopt', verb: 'adopt', actors: [{ role: 'board' }] },
      ],
    };
    const back = play(
      chain,
      opened(chain, 'skolan'),
      [{ type: 'submit', unit: 'skolan' }, contact('skolan')],
      [{ type: 'decide', step: 'adopt', outcome: 'referred_back' }, secretary],
    );
    expect(back.reports[0]?.state).toBe('returned');
    expect(back.steps).toEqual({ report: 'current', adopt: 'waiting' });
    const without = play(chain, back, [{ type: 'leave_out', unit: 'skolan', comment: 'Kommer inte in' }, secretary]);
    expect(without.steps.adopt).toBe('current');
  });
});
