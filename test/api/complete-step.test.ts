import { startServer, type TestServer } from '../kit/server';
import { deedsOn } from './audit';
import { CarriedRounds, staff } from './carried-rounds';

const { office, environment, district, traffic, others, company } = staff.stockholm;
const ENTER = 'i-verksamhetsplanen';
const READ = 'laser';

let server: TestServer;
let rounds: CarriedRounds;
let roundId: string;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-02-01T08:00:00Z' });
  rounds = new CarriedRounds(server);
  roundId = await rounds.open(office, 'plan-och-ledningssystem', 2027, '2027');
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const refused = (reason: string) => ({ __typename: 'RoundStepRefused', reason });
const done = { __typename: 'StepCompleted' };
const complete = (over: object = {}, email: string = office) => rounds.complete(email, { roundId, stepKey: READ, note: '', ...over });

/** A unit reports what it sets first and what it sets aside, and enters the text in its plan. */
async function plans(email: string, number: number): Promise<void> {
  const { reportId } = await rounds.text(email, roundId);
  await rounds.submit(email, reportId, { priorities: `Vi prövar ${number} nya sätt.`, resources: `${number} veckor.` });
  const entered = { roundId, reportId, stepKey: ENTER, diarienummer: `2027-${number}`, enteredOn: '2027-02-01' };
  expect(await rounds.mark(email, entered)).toMatchObject({ __typename: 'EntryMarked' });
}

test('the text belongs in the plan; the management system is a step of its own', async () => {
  const { steps } = await rounds.passages(office, roundId);
  expect(steps).toEqual([{ key: ENTER, perUnit: true, carriers: ['Verksamhetsplan'] }]);
});

test('nobody reads before there is anything to read', async () => {
  expect(await complete()).toEqual(refused('not_open_yet'));
  expect(await complete({}, environment)).toEqual(refused('not_your_step'));
  expect(await complete({ stepKey: ENTER })).toEqual(refused('wrong_act'));
  expect(await complete({ stepKey: 'i-ledningssystemet' })).toEqual(refused('wrong_act'));
  expect(await complete({ stepKey: 'godkanner' })).toEqual(refused('wrong_act'));
  expect(await complete({ stepKey: 'x' })).toEqual(['NOT_FOUND']);
  expect(await complete({}, staff.elsewhere)).toEqual(['NOT_FOUND']);
});

test('the management system goes by itself once every unit has entered its text', async () => {
  for (const [number, email] of [environment, district, traffic, ...others].entries()) await plans(email, number + 1);
  const { chain, endedAs } = await rounds.round(office, roundId);
  expect(endedAs).toBeNull();
  expect(chain.map(({ key, status, completable }) => ({ key, status, completable }))).toEqual([
    { key: 'planerar-och-redovisar', status: 'done', completable: false },
    { key: ENTER, status: 'done', completable: false },
    { key: 'i-ledningssystemet', status: 'done', completable: false },
    { key: READ, status: 'current', completable: true },
    { key: 'godkanner', status: 'unknown', completable: false },
  ]);
});

test('only the central office marks the step, and a long note is told at its field', async () => {
  expect((await rounds.round(environment, roundId)).chain.filter(({ completable }) => completable)).toEqual([]);
  expect(await complete({}, environment)).toEqual(refused('not_your_step'));
  expect(await complete({}, company)).toEqual(refused('not_your_step'));
  expect(await complete({ note: 'x'.repeat(4_001) })).toEqual({ __typename: 'FormErrors', errors: [{ field: 'note', code: 'tooLong' }] });
});

test('it is marked with who, when and a note; the same again is the same, and the round ends where nobody is named', async () => {
  expect(await complete({ note: ' Två kontor gör samma sak. ' })).toEqual(done);
  expect(await complete({ note: 'Två kontor gör samma sak.' })).toEqual(done);
  expect(await complete({ note: 'Något annat.' })).toEqual(refused('already_done'));
  const { chain, endedAs, stoppedAt } = await rounds.round(office, roundId);
  expect({ endedAs, stoppedAt }).toEqual({ endedAs: 'stops_here', stoppedAt: 'approve' });
  expect((await deedsOn(server.database, roundId)).filter((deed) => deed === 'round.step_completed')).toHaveLength(1);
  expect(chain.find(({ key }) => key === READ)).toMatchObject({ status: 'done', doneBy: 'Vera Fiktiv', note: 'Två kontor gör samma sak.' });
});

test('a tick that somebody has built on stays', async () => {
  const { reportId } = await rounds.text(environment, roundId);
  expect(await rounds.unmark(environment, { roundId, reportId, stepKey: ENTER })).toEqual(refused('reporting_closed'));
});
