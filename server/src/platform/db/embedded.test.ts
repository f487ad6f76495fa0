import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbedded } from './embedded';
import { reachableFolder } from './embedded/account';
import { folderOfProcess, within } from './embedded/process-life';

const quick = ['-c', 'fsync=off'];
const running: EmbeddedPostgres[] = [];
/** One data folder for all tests, as a checkout has one for all starts. */
let home: string;

beforeAll(() => {
  home = mkdtempSync(join(reachableFolder(), 't-'));
  chmodSync(home, 0o755);
});

afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop();
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded({ home, flags: quick });
  running.push(postgres);
  return postgres;
}

const keep = (answer: number): string => `DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT ${answer} AS answer`;

async function ask<Row>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the same PostgreSQL, writes to it, and then hangs until it is killed. */
async function startElsewhere(answer: number): Promise<{ kill9(): void }> {
  const program = `require('./embedded.ts').startEmbedded({ home: process.argv[1], flags: ${JSON.stringify(quick)} }).then(async (postgres) => {
    const client = new (require('pg').Client)({ connectionString: postgres.adminUrl });
    await client.connect();
    await client.query('${keep(answer)}');
    console.log('ready');
  })`;
  const child = spawn(process.execPath, ['-r', join(__dirname, '../../../hook.cjs'), '-e', program, home], {
    cwd: __dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error('the other process ended before it was ready')));
  });
  return { kill9: () => child.kill('SIGKILL') };
}

const gone = (pid: number) => () => folderOfProcess(pid) === null;

describe('the embedded PostgreSQL', () => {
  test('answers, keeps its data over a restart and leaves no process behind', async () => {
    const first = await start();
    await ask(first.adminUrl, keep(1));
    await first.stop();
    expect(gone(first.pid)()).toBe(true);
    const second = await start();
    expect(await ask(second.adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 1 }]);
  }, 30_000);

  test('listens on no port and sorts Swedish', async () => {
    const { adminUrl } = await start();
    expect(await ask(adminUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    const rows = await ask<{ name: string }>(adminUrl, `SELECT name FROM (VALUES ('Ö'), ('Z'), ('Å'), ('Ä')) AS n(name) ORDER BY name`);
    expect(rows.map(({ name }) => name)).toEqual(['Z', 'Å', 'Ä', 'Ö']);
  }, 30_000);

  test('refuses a second server on the same data', async () => {
    await start();
    await expect(startEmbedded({ home })).rejects.toMatchObject({
      reason: 'in_use',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  }, 30_000);

  test('ends when its server is killed, and the next start has what was committed', async () => {
    const elsewhere = await startElsewhere(4);
    const pid = Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    elsewhere.kill9();
    expect(await within(5000, gone(pid))).toBe(true);
    const { adminUrl } = await start();
    expect(await ask(adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 4 }]);
  }, 30_000);

  test('starts at once after a kill, while the old one may still be leaving', async () => {
    (await startElsewhere(5)).kill9();
    const { adminUrl } = await start();
    expect(await ask(adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 5 }]);
  }, 30_000);

  test('recovers when PostgreSQL itself is killed, and says that it ended', async () => {
    const first = await start();
    await ask(first.adminUrl, keep(6));
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    await first.stop();
    const second = await start();
    expect(await ask(second.adminUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 6 }]);
  }, 30_000);

  test.each([
    ['99', 'newer'],
    ['9', 'unsupported_version'],
  ])(
    'refuses data of PostgreSQL %s in one sentence',
    async (version, reason) => {
      await (await start()).stop();
      const file = join(home, 'postgres', 'PG_VERSION');
      const own = readFileSync(file, 'utf8');
      writeFileSync(file, version);
      await expect(startEmbedded({ home })).rejects.toMatchObject({ reason, message: expect.stringMatching(/^[^\n]+\.$/) });
      writeFileSync(file, own);
    },
    30_000,
  );
});
