import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { GraphqlClient } from '../kit/client';
import { freshDatabase, type TestDatabase } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { readLetter, until } from './letters';
import { type SmtpServer, startSmtpServer } from './smtp-server';

const PASSWORD = 'utblick-exempel';
const MANAGER = 'jonna.exempel@kristianstad.example';
/** Made a real person below: mail to the invented ones never leaves. */
const EVA = 'eva.fiktiv@kristianstad.example';
const PER = 'per.pahitt@kristianstad.example';

const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) { ... on RoundOpened { roundId } } }`;
const ROUND = `query Round($id: ID!) { roundPage(id: $id) { units { reportId unitName responsible { name } } } }`;
const REMIND = `mutation Remind($reportIds: [ID!]!) { remindUnits(reportIds: $reportIds) { reminded unreachable } }`;

let database: TestDatabase;
let admin: Client;
let smtp: SmtpServer;
let server: TestServer;
let reports: { reportId: string; responsible: { name: string } | null }[];

async function start(): Promise<void> {
  const env = { SMTP_URL: smtp.url, MAIL_FROM: 'utblick@kommun.example' };
  server = await startServer({ database, example: true, clock: '2025-01-08T09:00:00Z', env });
}

async function manager(): Promise<GraphqlClient> {
  const client = new GraphqlClient(server.url);
  await client.signIn(MANAGER, PASSWORD);
  return client;
}

/** Reminds the unit of a contact person by mail. */
async function remind(name: string): Promise<void> {
  const reportIds = reports.filter(({ responsible }) => responsible?.name === name).map(({ reportId }) => reportId);
  expect(reportIds).toHaveLength(1);
  const { data } = await (await manager()).query<{ remindUnits: unknown }>(REMIND, { reportIds });
  expect(data?.remindUnits).toEqual({ reminded: reportIds, unreachable: [] });
}

interface MailRow {
  state: string;
  attempts: number;
  failure: string | null;
  sent: boolean;
}

/** Asks until the one message that there is looks as wanted. */
async function mailWhich(holds: (mail: MailRow) => boolean): Promise<MailRow> {
  const end = Date.now() + 50_000;
  let last: MailRow | undefined;
  while (Date.now() < end) {
    const { rows } = await admin.query<MailRow>('SELECT state, attempts, failure, sent_at IS NOT NULL AS sent FROM mail');
    expect(rows.length).toBeLessThan(2);
    last = rows[0];
    if (last && holds(last)) return last;
    await sleep(100);
  }
  throw new Error(`Waited in vain; the mail is ${JSON.stringify(last)}\n${server.log()}`);
}

/** Waits until no letter is left to write or to send. */
const settled = (): Promise<void> =>
  until(
    async () => (await admin.query(`SELECT FROM jobs.job WHERE state IN ('created', 'retry', 'active')`)).rowCount === 0,
    () => 'the queue is empty',
  );

const forgetLetters = (): Promise<unknown> => admin.query('DELETE FROM notification; DELETE FROM mail; DELETE FROM jobs.job');

beforeAll(async () => {
  smtp = await startSmtpServer();
  database = await freshDatabase({ example: true });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('UPDATE person SET example = false WHERE email = $1', [EVA]);
  await start();
  const client = await manager();
  const opened = await client.query<{ openRound: { roundId: string } }>(OPEN, { input: { ruleKey: 'arlig-uppfoljning', year: 2024 } });
  const page = await client.query<{ roundPage: { units: typeof reports } }>(ROUND, { id: opened.data?.openRound.roundId });
  reports = page.data?.roundPage.units ?? [];
  expect({ opened, page }).toMatchObject({ opened: { errors: [] }, page: { errors: [] } });
  // Whoever answers for a report has got a letter that says so.
  await settled();
  await forgetLetters();
}, 120_000);

afterAll(async () => {
  await server?.stop();
  smtp?.close();
  await admin?.end();
  await database?.drop();
});

afterEach(async () => {
  smtp.setMood('takes');
  await forgetLetters();
});

/** What was taken since the test began. */
function sinceNow(): { letters: () => readonly { to: string; source: string }[]; handedOver: () => number } {
  const [taken, handed] = [smtp.letters.length, smtp.handedOver()];
  return { letters: () => smtp.letters.slice(taken), handedOver: () => smtp.handedOver() - handed };
}

test('a reminder reaches the mail server, from the named sender and with the address of the page', async () => {
  const since = sinceNow();
  await remind('Eva Fiktiv');
  expect(await mailWhich(({ state }) => state === 'sent')).toEqual({ state: 'sent', attempts: 1, failure: null, sent: true });
  expect(since.letters().map(({ to }) => to)).toEqual([EVA]);
  const [letter] = since.letters().map(readLetter);
  expect(letter?.header('From')).toBe('Utblick <utblick@kommun.example>');
  expect(letter?.text).toMatch(new RegExp(`${server.url}/hos/[0-9a-f-]{36}/avisering/[0-9a-f-]{36}`));
});

test('mail to an invented person is shown and never leaves', async () => {
  const since = sinceNow();
  await remind('Per Påhitt');
  expect(await mailWhich(({ state }) => state === 'shown')).toMatchObject({ failure: null, sent: true });
  expect(since.handedOver()).toBe(0);
  expect(smtp.letters.map(({ to }) => to)).not.toContain(PER);
});

test('a busy mail server is asked again, and the letter is taken once', async () => {
  const since = sinceNow();
  smtp.setMood('busy');
  await remind('Eva Fiktiv');
  expect(await mailWhich(({ attempts, state }) => attempts >= 2 && state === 'queued')).toMatchObject({ failure: 'EMESSAGE 451' });
  smtp.setMood('takes');
  expect(await mailWhich(({ state }) => state === 'sent')).toMatchObject({ failure: null, sent: true });
  expect(since.letters()).toHaveLength(1);
}, 120_000);

test('a letter that is refused for good is not handed over again', async () => {
  const since = sinceNow();
  smtp.setMood('refuses');
  await remind('Eva Fiktiv');
  expect(await mailWhich(({ state }) => state === 'undeliverable')).toMatchObject({ attempts: 1, failure: 'EMESSAGE 554', sent: false });
  const { rows } = await admin.query(`SELECT count(*)::int AS open FROM jobs.job WHERE state IN ('created', 'retry')`);
  expect(rows).toEqual([{ open: 0 }]);
  expect(since.handedOver()).toBe(1);
});

test('mail that waits when the server is killed is sent once by the next one', async () => {
  const since = sinceNow();
  smtp.setMood('busy');
  await remind('Eva Fiktiv');
  await mailWhich(({ attempts, state }) => attempts >= 1 && state === 'queued');
  await server.kill9();
  smtp.setMood('takes');
  await start();
  await mailWhich(({ state }) => state === 'sent');
  expect(since.letters()).toHaveLength(1);
}, 180_000);

test('a letter that was being handed over when the server was killed is never sent twice', async () => {
  const since = sinceNow();
  smtp.setMood('hangs');
  await remind('Eva Fiktiv');
  await until(
    () => since.handedOver() === 1,
    () => 'the letter is handed over',
  );
  await server.kill9();
  smtp.setMood('takes');
  await start();
  expect(await mailWhich(({ state }) => state === 'unsure')).toEqual({ state: 'unsure', attempts: 1, failure: 'interrupted', sent: false });
  expect(since.handedOver()).toBe(1);
}, 180_000);
