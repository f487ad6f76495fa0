import fc from 'fast-check';
import { act } from './act';
import type { Act } from './act-kinds';
import type { Actor, Holding } from './actor';
import type { Chain, ChainStep, StepActor, StepVerb } from './chain';
import { endOf, openable } from './chain-reading';
import { actsOpenTo, type OpenAct } from './open-acts';
import { openRound, reportingUnits } from './open-round';
import type { RoundState } from './round';
import { settle } from './settle';
import { outcomeOf, standing } from './standing';

/** A municipality in which every role, unit and kind that the generated chains name has somebody. */
const units = [
  { key: 'skolan', kind: 'forvaltning', roles: ['contact'] },
  { key: 'vagarna', kind: 'forvaltning', roles: ['contact'] },
  { key: 'hamnen', kind: 'bolag', roles: ['contact'] },
  { key: 'kontoret', kind: 'centralt_kontor', roles: ['planner'] },
  { key: 'namnden', kind: 'namnd', roles: ['board'] },
];
const inUnits = units.flatMap(({ key, kind, roles }) =>
  roles.map((role): Actor => ({ holds: [{ role, unit: key, unitKind: kind, actsFor: [] }] })),
);
const secretary: Actor = { holds: [{ role: 'secretary', unit: null, unitKind: null, actsFor: ['board', 'council'] }] };
const people = [...inUnits, secretary];
const outsider: Actor = { holds: [{ role: 'visitor', unit: 'elsewhere', unitKind: 'other', actsFor: [] }] };

const verbs: readonly StepVerb[] = ['enter', 'check', 'evaluate', 'compile', 'receive', 'approve', 'adopt', 'publish', 'meet', 'use'];
const stepActor: fc.Arbitrary<StepActor> = fc.oneof(
  fc.constantFrom('contact', 'planner', 'board', 'council').map((role) => ({ role })),
  fc.record({
    unitKinds: fc.subarray(['forvaltning', 'bolag', 'namnd'], { minLength: 1 }),
    except: fc.constantFrom<readonly string[]>([], ['vagarna']),
  }),
  fc.constantFrom('kontoret', 'namnden', 'skolan').map((unit) => ({ unit })),
  fc
    .constantFrom('public' as const, 'management_system' as const, 'self' as const, 'project_owners' as const)
    .map((outside) => ({ outside })),
);
const stated = fc.array(stepActor, { minLength: 1, maxLength: 3 });
const reporters: fc.Arbitrary<StepActor[]> = fc.constantFrom<StepActor[]>(
  [{ unitKinds: ['forvaltning', 'bolag'] }],
  [{ unitKinds: ['forvaltning'], except: ['skolan'] }, { unit: 'namnden' }],
  [{ role: 'contact' }],
  [{ unit: 'kontoret' }],
);

const later = (actors: fc.Arbitrary<StepActor[] | null>, verb = fc.constantFrom(...verbs, 'report' as const)) =>
  fc.record({ verb, actors });

function chains(actors: fc.Arbitrary<StepActor[] | null>): fc.Arbitrary<Chain> {
  return fc
    .record({
      before: fc.array(later(actors, fc.constantFrom('check', 'meet', 'compile', 'enter')), { maxLength: 1 }),
      report: reporters.map((named) => ({ verb: 'report' as const, actors: named })),
      after: fc.array(later(actors), { maxLength: 6 }),
    })
    .map(({ before, report, after }) => ({
      steps: [...before, report, ...after].map((step, index): ChainStep => ({ key: `${step.verb}-${index}`, ...step })),
    }));
}
const statedChains = chains(stated);
const openChains = chains(fc.option(stated, { freq: 4 }));

function opened(chain: Chain): RoundState {
  const state = openRound(chain, reportingUnits(chain, units));
  fc.pre(state !== null);
  return state as RoundState;
}

/** What somebody wants to do next: any act on any report or step, by anybody. */
interface Attempt {
  readonly act: number;
  readonly person: number;
  readonly outcome: 'approved' | 'referred_back' | 'rejected';
}
const attempts = fc.array(
  fc.record({
    act: fc.nat(),
    person: fc.nat(),
    outcome: fc.constantFrom('approved' as const, 'approved' as const, 'referred_back' as const, 'rejected' as const),
  }),
  { maxLength: 40 },
);

function everyAct(chain: Chain, state: RoundState, outcome: Attempt['outcome']): readonly Act[] {
  const onReports = state.reports.flatMap(({ unit }): Act[] => [
    ...(['save', 'submit', 'submit_nothing', 'take_back', 'accept'] as const).map((type) => ({ type, unit })),
    { type: 'return', unit, comment: 'why' },
    { type: 'leave_out', unit, comment: 'why' },
  ]);
  const onSteps = chain.steps.flatMap(({ key: step }): Act[] => [
    ...(['finish_compilation', 'confirm_receipt', 'complete_step'] as const).map((type) => ({ type, step })),
    { type: 'decide', step, outcome },
    ...[null, ...state.reports.map(({ unit }) => unit)].flatMap((unit): Act[] => [
      { type: 'mark_entered', step, unit },
      { type: 'unmark_entered', step, unit },
    ]),
  ]);
  return [...onReports, ...onSteps];
}

/** Walks at random, half of the time among what is open, and shows each allowed step to `see`. */
function walk(
  chain: Chain,
  tries: readonly Attempt[],
  see: (before: RoundState, done: Act, person: Actor, next: RoundState) => void,
): RoundState {
  let state = opened(chain);
  for (const attempt of tries) {
    const person = people[attempt.person % people.length] ?? secretary;
    const open = actsOpenTo(chain, state, person).map((candidate) => completed(candidate, attempt.outcome));
    const choices = attempt.act % 2 === 0 && open.length > 0 ? open : everyAct(chain, state, attempt.outcome);
    const done = choices[attempt.act % choices.length];
    if (done === undefined) continue;
    const result = act(chain, state, done, person);
    if (!result.ok) continue;
    see(state, done, person, result.state);
    state = result.state;
  }
  return state;
}

function completed(open: OpenAct, outcome: Attempt['outcome']): Act {
  switch (open.type) {
    case 'decide':
      return { ...open, outcome };
    case 'return':
    case 'leave_out':
      return { ...open, comment: 'why' };
    default:
      return open;
  }
}

/** Everybody does what moves the round forward until nothing does. */
function carryOn(chain: Chain, from: RoundState): RoundState {
  const forward = ['submit', 'accept', 'mark_entered', 'finish_compilation', 'confirm_receipt', 'complete_step', 'decide'];
  let state = from;
  for (let left = 200; left > 0; left -= 1) {
    const moves = people.flatMap((person) => actsOpenTo(chain, state, person).map((open) => ({ open, person })));
    const move = moves.find(({ open }) => forward.includes(open.type));
    if (!move) return state;
    const result = act(chain, state, completed(move.open, 'approved'), move.person);
    if (!result.ok) throw new Error(`offered, then refused: ${result.refusal}`);
    state = result.state;
  }
  throw new Error('the round never comes to rest');
}

function answers({ role, unit, unitKind, actsFor }: Holding, named: StepActor): boolean {
  if ('role' in named) return [role, ...actsFor].includes(named.role);
  if ('unit' in named) return named.unit === unit;
  if ('outside' in named) return false;
  return unit !== null && unitKind !== null && named.unitKinds.includes(unitKind) && !named.except?.includes(unit);
}

/** The right to act, told a second time: by the step's own list, or as the reporting unit itself. */
function mayHaveActed(chain: Chain, state: RoundState, done: Act, person: Actor): boolean {
  const isNamed = (step: ChainStep | undefined) => person.holds.some((held) => step?.actors?.some((named) => answers(held, named)));
  const reports = (unit: string | null) => state.reports.some((report) => report.unit === unit);
  const outsideOnly = (step: ChainStep | undefined) => step?.actors?.every((named) => 'outside' in named) ?? false;
  const own = (unit: string) => person.holds.some((held) => held.unit === unit);
  if ('step' in done) {
    const step = chain.steps.find(({ key }) => key === done.step);
    if (isNamed(step)) return true;
    if ((done.type === 'mark_entered' || done.type === 'unmark_entered') && done.unit !== null) return own(done.unit);
    return outsideOnly(step) && person.holds.some(({ unit }) => reports(unit));
  }
  const index = chain.steps.findIndex(({ verb }) => verb === 'report');
  if (done.type === 'accept' || done.type === 'return' || done.type === 'leave_out') {
    return isNamed(chain.steps.slice(index + 1).find(({ verb }) => verb !== 'enter'));
  }
  return own(done.unit) && isNamed(chain.steps[index]);
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

describe('any chain, any walk', () => {
  test('only those whom the step names, or the unit itself, move anything', () => {
    fc.assert(
      fc.property(openChains, attempts, (chain, tries) => {
        walk(chain, tries, (before, done, person) => expect(mayHaveActed(chain, before, done, person)).toBe(true));
      }),
    );
  });

  test('somebody who holds nothing here can do nothing, whatever the state', () => {
    fc.assert(
      fc.property(openChains, attempts, (chain, tries) => {
        const state = walk(chain, tries, () => undefined);
        expect(actsOpenTo(chain, state, outsider)).toEqual([]);
        expect(actsOpenTo(chain, state, { holds: [] })).toEqual([]);
        for (const done of everyAct(chain, state, 'approved')) expect(act(chain, state, done, outsider).ok).toBe(false);
      }),
    );
  });

  test('what is offered is what is allowed, no more and no less', () => {
    fc.assert(
      fc.property(openChains, attempts, fc.constantFrom(...people), (chain, tries, person) => {
        const state = walk(chain, tries, () => undefined);
        const offered = actsOpenTo(chain, state, person).map((open) => JSON.stringify(completed(open, 'approved')));
        const allowed = everyAct(chain, state, 'approved').filter((done) => act(chain, state, done, person).ok);
        expect(new Set(allowed.map((done) => JSON.stringify(done)))).toEqual(new Set(offered));
      }),
    );
  });

  test('a round that was not rejected comes to its end, or stops exactly where nobody is stated', () => {
    fc.assert(
      fc.property(openChains, attempts, (chain, tries) => {
        const reached = walk(chain, tries, () => undefined);
        fc.pre(outcomeOf(chain, reached) !== 'rejected');
        const end = carryOn(chain, reached);
        expect(outcomeOf(chain, end)).toBe(endOf(chain) === 'complete' ? 'complete' : 'stopped');
      }),
      { numRuns: 300 },
    );
  });

  test('every chain whose parts are all stated reaches its last step', () => {
    fc.assert(
      fc.property(statedChains, (chain) => {
        fc.pre(openable(chain));
        const end = carryOn(chain, opened(chain));
        expect(chain.steps.map(({ key }) => end.steps[key])).toEqual(chain.steps.map(() => 'done'));
      }),
    );
  });

  test('an act touches nothing else: what was submitted, accepted or decided changes only by the acts that say so', () => {
    fc.assert(
      fc.property(openChains, attempts, (chain, tries) => {
        walk(chain, tries, (before, done, _person, next) => {
          const referredBack = done.type === 'decide' && done.outcome === 'referred_back';
          for (const [index, report] of before.reports.entries()) {
            const mayChange = referredBack || ('unit' in done && done.unit === report.unit);
            if (!mayChange) expect(next.reports[index]).toEqual(report);
            if (report.state === next.reports[index]?.state) continue;
            if (report.state === 'accepted') expect(['return', 'decide']).toContain(done.type);
            if (report.state === 'submitted') expect(['take_back', 'return', 'accept', 'decide']).toContain(done.type);
          }
          for (const { key, verb } of chain.steps) {
            const decided = before.steps[key] === 'done' && (verb === 'approve' || verb === 'adopt');
            if (decided && !referredBack && chain.steps.find((step) => step.key === key)?.actors?.some((a) => !('outside' in a))) {
              expect(next.steps[key]).toBe('done');
            }
            if (before.steps[key] === 'rejected') expect(next.steps[key]).toBe('rejected');
          }
        });
      }),
    );
  });

  test('acting is pure and deterministic, and a settled round stays as it is', () => {
    fc.assert(
      fc.property(openChains, attempts, (chain, tries) => {
        freeze(chain);
        walk(chain, tries, (before, done, person, next) => {
          const again = act(chain, freeze(JSON.parse(JSON.stringify(before))), freeze(done), freeze(person));
          expect(again).toEqual({ ok: true, state: next });
          expect(settle(chain, next)).toEqual(next);
        });
      }),
    );
  });

  test('steps stand in order: nothing is done or current behind a step that waits', () => {
    fc.assert(
      fc.property(openChains, attempts, (chain, tries) => {
        const nodes = standing(
          chain,
          walk(chain, tries, () => undefined),
        );
        const first = nodes.findIndex(({ status }) => status === 'unknown' || status === 'waiting' || status === 'rejected');
        const behind = first === -1 ? [] : nodes.slice(first + 1);
        expect(behind.filter(({ status }) => status === 'done' || status === 'current')).toEqual([]);
        expect(nodes.map(({ status }) => status === 'unknown')).toEqual(
          chain.steps.map(({ actors }) => actors === null || actors.length === 0),
        );
      }),
    );
  });
});
