import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { connected, freshDatabase, type TestDatabase } from '../kit/database';
import { startProgram } from '../kit/process';
import { startServer, type TestServer } from '../kit/server';

const hook = join(__dirname, '..', '..', 'server', 'hook.cjs');

let database: TestDatabase;
let admin: Client;
let server: TestServer;
let sender: string;
let receiver: string;

beforeAll(async () => {
  database = await freshDatabase();
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  server = await startServer({ database });
  const tenants = await ids(`SELECT id FROM tenant ORDER BY key LIMIT 2`);
  [sender = '', receiver = ''] = tenants;
});

afterAll(async () => {
  await server?.stop();
  await admin?.end();
  await database?.drop();
});

const ids = async (statement: string): Promise<string[]> => (await admin.query<{ id: string }>(statement)).rows.map(({ id }) => id);

async function send(from: string, to: string, end = 'commit'): Promise<{ exitCode: number | null; output: string }> {
  const program = startProgram(
    process.execPath,
    ['--require', hook, join(__dirname, 'outbox-sender.ts'), database.appUrl, from, to, end],
    {},
  );
  return { exitCode: await program.exitCode, output: program.output() };
}

/** Asks until there is an answer. */
async function eventually(statement: string): Promise<string[]> {
  const end = Date.now() + 100_000;
  while (Date.now() < end) {
    const found = await ids(statement);
    if (found.length > 0) return found;
    await sleep(100);
  }
  throw new Error(`Waited in vain for ${statement}`);
}

const DELIVERED = 'SELECT id FROM outbox WHERE delivered_at IS NOT NULL';

const emptyBoxes = (): Promise<unknown> => admin.query('DELETE FROM inbox; DELETE FROM outbox; DELETE FROM jobs.job');

describe('a message to another tenant', () => {
  afterEach(emptyBoxes);

  test('comes to the inbox of the receiver and nowhere else', async () => {
    expect(await send(sender, receiver)).toEqual({ exitCode: 0, output: '' });
    const [id] = await eventually(DELIVERED);
    const { rows } = await admin.query('SELECT tenant_id, sender_tenant_id, outbox_id, kind, payload FROM inbox');
    expect(rows).toEqual([
      {
        tenant_id: receiver,
        sender_tenant_id: sender,
        outbox_id: id,
        kind: 'test.question',
        payload: { question: 'Vad gör ni i Bryssel?' },
      },
    ]);
  });

  test('does not exist when the transaction that sent it failed, and neither does its job', async () => {
    expect(await send(sender, receiver, 'fail')).toMatchObject({ exitCode: 1, output: expect.stringContaining('failed as asked') });
    expect(await ids('SELECT id FROM outbox')).toEqual([]);
    expect(await ids('SELECT id FROM jobs.job')).toEqual([]);
  });

  test.each([
    ['the sender itself', () => sender, /BAD_USER_INPUT/],
    ['a tenant that does not exist', () => '0198f000-0000-7000-8000-000000000000', /NOT_FOUND/],
    ['something that is no id', () => "' OR true --", /NOT_FOUND/],
  ])('is refused when it goes to %s', async (_, to, refusal) => {
    expect(await send(sender, to())).toMatchObject({ exitCode: 1, output: expect.stringMatching(refusal) });
    expect(await ids('SELECT id FROM outbox')).toEqual([]);
  });

  test('its job says whose row it is about and nothing of what it says', async () => {
    await send(sender, receiver);
    const [id] = await eventually(DELIVERED);
    const { rows } = await admin.query<{ data: unknown }>(`SELECT data FROM jobs.job WHERE name = 'outbox.deliver'`);
    expect(rows).toEqual([{ data: { tenantId: sender, id } }]);
  });
});

describe('a server that is killed', () => {
  afterEach(emptyBoxes);

  /** Leaves a message while no server runs, so that the next one begins with it. */
  async function sendToNobody(): Promise<void> {
    await server.kill9();
    expect(await send(sender, receiver)).toEqual({ exitCode: 0, output: '' });
  }

  const backendWaits = `SELECT pid::text AS id FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

  test('before it began, leaves the message to the next one', async () => {
    await sendToNobody();
    expect(await ids('SELECT id FROM inbox')).toEqual([]);
    server = await startServer({ database });
    await eventually(DELIVERED);
    expect(await ids('SELECT id FROM inbox')).toHaveLength(1);
  });

  test.each([
    ['before the receiver has the message', 'LOCK TABLE inbox IN SHARE MODE', 0],
    ['when the receiver has it and the sender does not know', 'SELECT FROM outbox FOR UPDATE', 1],
  ])(
    '%s, delivers it exactly once',
    async (_, hold, received) => {
      await sendToNobody();
      // On a connection of its own: inside a transaction, who waits is asked once and then remembered.
      await connected(database.adminUrl, async (holder) => {
        await holder.query(`BEGIN; ${hold}`);
        server = await startServer({ database });
        await eventually(backendWaits);
        await server.kill9();
        await holder.query('ROLLBACK');
      });
      expect(await ids('SELECT id FROM inbox')).toHaveLength(received);
      expect(await ids(DELIVERED)).toEqual([]);
      server = await startServer({ database });
      await eventually(DELIVERED);
      expect(await ids('SELECT id FROM inbox')).toHaveLength(1);
    },
    180_000,
  );
});
