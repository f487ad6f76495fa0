import { DraftSaver, type SaveAnswer, type SaverSetting } from './draft-saver';
import { type ReportForm, toWire, type WireReport, written } from './report-form';

const empty: ReportForm = {
  activities: [{ activityId: 'a', goals: [], answers: { budget: { text: '', origin: 'written', fetchedOn: null, list: null } } }],
  unit: {},
};
const write = (form: ReportForm, text: string): ReportForm => written(form, { activityId: 'a', field: 'budget' }, text);

/** A server that answers as it is told, and remembers what it was sent. */
function serverWith(answers: (SaveAnswer | 'silence')[]) {
  const received: { content: WireReport; revision: number }[] = [];
  const send = async (content: WireReport, revision: number): Promise<SaveAnswer> => {
    received.push({ content, revision });
    const answer = answers.shift() ?? 'silence';
    if (answer === 'silence') throw new Error('no contact');
    return answer;
  };
  return { received, send };
}

function saverOn(send: SaverSetting['send'], over: Partial<SaverSetting> = {}) {
  const kept: unknown[] = [];
  const refused: string[] = [];
  const setting = {
    form: empty,
    revision: 0,
    savedAt: null,
    start: empty,
    unsaved: false,
    pause: 60_000,
    retry: 60_000,
    send,
    keep: (form: unknown) => kept.push(form),
    onRefused: (reason: string) => refused.push(reason),
    ...over,
  };
  return { saver: new DraftSaver(setting), kept, refused };
}

const saved = (revision: number): SaveAnswer => ({ kind: 'saved', revision, savedAt: '2027-01-18T09:42:00Z' });
const textOf = ({ content }: { content: WireReport }) => content.activities[0]?.answers[0]?.value;

test('what is typed is kept in the window until the server has it', async () => {
  const { send, received } = serverWith([saved(1)]);
  const { saver, kept } = saverOn(send);
  saver.change(write(empty, '100'));
  expect(kept).toEqual([{ form: write(empty, '100'), revision: 0 }]);
  saver.saveNow();
  await saver.latest();
  expect(received).toMatchObject([{ revision: 0 }]);
  expect(kept.at(-1)).toBeNull();
  expect(saver.status().state).toEqual({ kind: 'saved', at: '2027-01-18T09:42:00Z' });
});

test('typing during a save is not lost: it goes with the next, on the new revision', async () => {
  const { send, received } = serverWith([saved(1), saved(2)]);
  const { saver, kept } = saverOn(send);
  saver.change(write(empty, '1'));
  saver.saveNow();
  saver.change(write(empty, '12'));
  await saver.latest();
  expect(kept.at(-1)).not.toBeNull();
  saver.saveNow();
  await saver.latest();
  expect(received.map((save) => [textOf(save), save.revision])).toEqual([
    ['1', 0],
    ['12', 1],
  ]);
  saver.stop();
});

test('no contact: it says since when, keeps what was typed, and the next try carries it all', async () => {
  const { send, received } = serverWith([saved(1), 'silence', saved(2)]);
  const { saver, kept } = saverOn(send);
  for (const text of ['1', '12']) {
    saver.change(write(empty, text));
    saver.saveNow();
    await saver.latest();
  }
  expect(saver.status().state).toEqual({ kind: 'failing', since: '2027-01-18T09:42:00Z' });
  expect(kept.at(-1)).not.toBeNull();
  saver.saveNow();
  await saver.latest();
  expect(saver.status().state.kind).toBe('saved');
  expect(received).toHaveLength(3);
});

test('a save that arrived although its answer did not is no conflict with oneself', async () => {
  const mine = write(empty, '1 000');
  const arrived = { ...toWire(write(empty, '1000')), revision: 1, savedBy: 'Eva' };
  const { send, received } = serverWith(['silence', { kind: 'conflict', conflict: arrived }, saved(2)]);
  const { saver } = saverOn(send);
  saver.change(mine);
  saver.saveNow();
  await saver.latest();
  saver.change(write(mine, '1 001'));
  saver.saveNow();
  await saver.latest();
  expect(saver.status().conflict).toBeNull();
  saver.saveNow();
  await saver.latest();
  expect(received.at(-1)).toMatchObject({ revision: 1 });
});

test('somebody else’s draft stops the saving until it has been chosen between, and nothing typed is gone', async () => {
  const conflict = { ...toWire(write(empty, '7')), revision: 5, savedBy: 'Jonna' };
  const { send, received } = serverWith([{ kind: 'conflict', conflict }, saved(6)]);
  const { saver } = saverOn(send);
  saver.change(write(empty, '1'));
  saver.saveNow();
  await saver.latest();
  expect(saver.status()).toMatchObject({ conflict: { savedBy: 'Jonna' }, form: write(empty, '1') });
  saver.saveNow();
  expect(received).toHaveLength(1);
  saver.resolve(write(empty, '7'));
  await saver.latest();
  expect(received.at(-1)).toMatchObject({ revision: 5 });
  expect(saver.status()).toMatchObject({ conflict: null, state: { kind: 'saved' } });
});

test('a refused field is shown, and a refusal by the chain is passed on', async () => {
  const { send } = serverWith([
    { kind: 'faults', faults: [{ field: 'unit.x', code: 'tooLong' }] },
    { kind: 'refused', reason: 'already_submitted' },
  ]);
  const { saver, refused } = saverOn(send);
  saver.change(write(empty, '1'));
  saver.saveNow();
  await saver.latest();
  expect(saver.status()).toMatchObject({ faults: [{ code: 'tooLong' }], state: { kind: 'faulty' } });
  saver.change(write(empty, '2'));
  saver.saveNow();
  await saver.latest();
  expect(refused).toEqual(['already_submitted']);
});

test('once handed in there is nothing left to save', async () => {
  const { send, received } = serverWith([]);
  const { saver, kept } = saverOn(send);
  saver.change(write(empty, '1'));
  saver.finish();
  saver.stop();
  expect(received).toEqual([]);
  expect(kept.at(-1)).toBeNull();
});
