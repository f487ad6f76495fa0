import fc from 'fast-check';
import { NotLetIn, WaitingLine } from './waiting-line';

/** Work that ends when it is told to. */
function piece() {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = { begun: false, end: () => end(), do: () => done };
  return Object.assign(work, {
    do: () => {
      work.begun = true;
      return done;
    },
  });
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const limits = { atOnce: 1, mostWaiting: 2, longestWaitMs: 60_000 };
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof NotLetIn ? error.why : String(error)),
  );

describe('a waiting line', () => {
  test('lets in one after the other, in the order in which they came', async () => {
    const line = new WaitingLine(limits);
    const pieces = [piece(), piece(), piece()];
    const outcomes = pieces.map((each) => outcome(line.letIn(each.do)));
    for (const [index, each] of pieces.entries()) {
      await settled();
      expect(pieces.map(({ begun }) => begun)).toEqual(pieces.map((_, other) => other <= index));
      each.end();
    }
    expect(await Promise.all(outcomes)).toEqual(['done', 'done', 'done']);
    expect(line.waiting).toBe(0);
  });

  test('turns away at once whoever finds it full, and lets in again when there is room', async () => {
    const line = new WaitingLine(limits);
    const pieces = [piece(), piece(), piece(), piece()];
    const outcomes = pieces.map((each) => outcome(line.letIn(each.do)));
    expect(line.isFull()).toBe(true);
    expect(await outcomes[3]).toBe('line_full');
    for (const each of pieces) each.end();
    expect(await Promise.all(outcomes)).toEqual(['done', 'done', 'done', 'line_full']);
    expect(pieces[3]?.begun).toBe(false);
    expect(await outcome(line.letIn(async () => undefined))).toBe('done');
  });

  test('does not begin what has waited too long', async () => {
    const line = new WaitingLine({ ...limits, longestWaitMs: 1 });
    const [first, late] = [piece(), piece()];
    const begun = outcome(line.letIn(first.do));
    expect(await outcome(line.letIn(late.do))).toBe('waited_too_long');
    first.end();
    expect(await begun).toBe('done');
    expect(late.begun).toBe(false);
  });

  test('does not begin what nobody waits for any more, and goes on with the next', async () => {
    const line = new WaitingLine(limits);
    const [first, gone, last] = [piece(), piece(), piece()];
    const outcomes = [line.letIn(first.do), line.letIn(gone.do, () => false), line.letIn(last.do)].map(outcome);
    first.end();
    last.end();
    expect(await Promise.all(outcomes)).toEqual(['done', 'gone', 'done']);
    expect(gone.begun).toBe(false);
  });

  test('hands the place on when work fails', async () => {
    const line = new WaitingLine(limits);
    const failing = outcome(line.letIn(() => Promise.reject(new Error('broken'))));
    expect(await outcome(line.letIn(async () => undefined))).toBe('done');
    expect(await failing).toBe('Error: broken');
  });

  test('never has more inside or waiting than it may, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }),
        async (atOnce, mostWaiting, moves) => {
          const line = new WaitingLine({ atOnce, mostWaiting, longestWaitMs: 60_000 });
          const open: ReturnType<typeof piece>[] = [];
          const outcomes: Promise<string>[] = [];
          for (const move of moves) {
            const first = open.find(({ begun }) => begun);
            if (move < 6 || !first) {
              const next = piece();
              const full = line.isFull();
              outcomes.push(outcome(line.letIn(next.do)));
              if (full) expect(await outcomes.at(-1)).toBe('line_full');
              else open.push(next);
            } else {
              open.splice(open.indexOf(first), 1);
              first.end();
            }
            await settled();
            const inside = open.filter(({ begun }) => begun).length;
            expect(inside).toBe(Math.min(open.length, atOnce));
            expect(line.waiting).toBe(open.length - inside);
            expect(line.waiting).toBeLessThanOrEqual(mostWaiting);
          }
          for (const each of open) each.end();
          await Promise.all(outcomes);
          expect(line.waiting).toBe(0);
        },
      ),
    );
  });
});
