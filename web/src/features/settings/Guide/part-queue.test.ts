import { type PartChange, type RawMap, withPart } from '@utblick/configuration';
import { type Answer, PartQueue } from './part-queue';
import type { UnsavedPart } from './unsaved-parts';

const lead = (value: string): PartChange => ({ area: 'lead', key: null, value });
const purpose = (key: string, text: string): PartChange => ({ area: 'purposes', key, value: { key, text } });

/** A draft as the server keeps it, that answers when it is told to. */
class Desk {
  tree: RawMap = {};
  revision = 1;
  kept: readonly UnsavedPart[] | null = null;
  readonly sent: UnsavedPart[] = [];
  private answer: ((answer: Answer) => void) | undefined;

  readonly send = (part: UnsavedPart): Promise<Answer> => {
    this.sent.push(part);
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  };

  readonly keep = (parts: readonly UnsavedPart[] | null): void => {
    this.kept = parts;
  };

  /** Saves what was sent last. */
  async save(): Promise<void> {
    const part = this.sent.at(-1) as UnsavedPart;
    this.revision += 1;
    const tree = withPart(this.tree, part);
    this.answer?.({ tree, revision: this.revision });
    await jest.advanceTimersByTimeAsync(0);
    this.tree = tree;
  }

  async stop(kind: 'conflict' | 'failed'): Promise<void> {
    const part = this.sent.at(-1) as UnsavedPart;
    const conflict = { kind: 'conflict', part, author: 'Anna Exempel', savedAt: '2027-01-18T09:00:00Z', revision: 7 } as const;
    this.answer?.({ halt: kind === 'conflict' ? conflict : { kind: 'failed', part, error: new Error('no network') } });
    await jest.advanceTimersByTimeAsync(0);
  }
}

const begun = (unsaved: readonly UnsavedPart[] = []) => {
  const desk = new Desk();
  return { desk, queue: new PartQueue(unsaved, desk) };
};
const pause = () => jest.advanceTimersByTimeAsync(700);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('a part is sent once nothing has been typed for a moment, and kept until it is saved', async () => {
  const { desk, queue } = begun();
  queue.put(lead('U'), 1);
  await jest.advanceTimersByTimeAsync(600);
  queue.put(lead('Ut'), 1);
  await jest.advanceTimersByTimeAsync(600);
  expect(desk.sent).toEqual([]);
  expect(desk.kept).toEqual([{ ...lead('Ut'), revision: 1 }]);
  await pause();
  expect(desk.sent).toEqual([{ ...lead('Ut'), revision: 1 }]);
  await desk.save();
  expect([queue.present().unsaved, desk.kept]).toEqual([[], null]);
});

test('parts go one at a time, in order, and what is typed meanwhile builds on what was just saved', async () => {
  const { desk, queue } = begun();
  queue.put(lead('Ut'), 1);
  queue.put(purpose('ett', 'Ett'), 1);
  await pause();
  queue.put(lead('Utåt'), 1);
  await pause();
  expect(desk.sent).toHaveLength(1);
  await desk.save();
  await pause();
  await desk.save();
  await pause();
  await desk.save();
  expect(desk.sent.map(({ area, value, revision }) => [area, value, revision])).toEqual([
    ['lead', 'Ut', 1],
    ['purposes', { key: 'ett', text: 'Ett' }, 1],
    ['lead', 'Utåt', 2],
  ]);
});

test('another order of a list takes in what is written of its items', async () => {
  const { desk, queue } = begun();
  queue.put(purpose('ett', 'Ett'), 1);
  queue.put({ area: 'purposes', key: null, value: [{ key: 'ett', text: 'Ett' }] }, 1);
  await pause();
  expect(desk.sent).toEqual([expect.objectContaining({ key: null })]);
  expect(queue.present().unsaved).toHaveLength(1);
});

test('a conflict stops everything until somebody has chosen whose stands', async () => {
  const { desk, queue } = begun();
  queue.put(lead('Ut'), 1);
  await pause();
  await desk.stop('conflict');
  queue.put(purpose('ett', 'Ett'), 1);
  await pause();
  expect(desk.sent).toHaveLength(1);
  queue.decide('own');
  expect(desk.sent.at(-1)).toEqual({ ...lead('Ut'), revision: 7 });
  await desk.stop('conflict');
  queue.decide('drop');
  expect(desk.sent.at(-1)).toEqual({ ...purpose('ett', 'Ett'), revision: 1 });
});

test('a failure keeps what is written, and typing on tries again', async () => {
  const { desk, queue } = begun();
  queue.put(lead('Ut'), 1);
  await pause();
  await desk.stop('failed');
  expect(queue.present().halt?.kind).toBe('failed');
  queue.put(lead('Utåt'), 1);
  await pause();
  expect(desk.sent.at(-1)?.value).toBe('Utåt');
});

test('what was kept in the window is sent when the page is back', async () => {
  const { desk } = begun([{ ...lead('Ut'), revision: 1 }]);
  await pause();
  expect(desk.sent).toHaveLength(1);
});
