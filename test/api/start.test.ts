import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { reachableFolder } from '../../server/src/platform/db/embedded/account';
import { connected, freshDatabase } from '../kit/database';
import { type Program, processesWith, startProgram, until } from '../kit/process';
import { startArguments } from '../kit/server';

const programs: Program[] = [];

const killAll = (): void => {
  for (const { child } of programs.splice(0)) child.kill('SIGKILL');
};

afterEach(killAll);

function start(env: Record<string, string>, args: readonly string[] = []): Program {
  return remember(startProgram(process.execPath, [...startArguments, ...args], { PORT: '0', UTBLICK_BUILD_CLIENT: 'no', ...env }));
}

function remember(program: Program): Program {
  programs.push(program);
  return program;
}

function dataFolder(): string {
  const folder = mkdtempSync(join(reachableFolder(), 'start-'));
  chmodSync(folder, 0o755);
  return folder;
}

async function listening({ output, child }: Program): Promise<string> {
  const address = () => /^listening on (\S+)$/m.exec(output())?.[1];
  await until(
    () => address() !== undefined || child.exitCode !== null,
    () => `the server does not listen:\n${output()}`,
  );
  return address() ?? Promise.reject(new Error(`The server ended:\n${output()}`));
}

const isReady = async (url: string): Promise<boolean> => (await fetch(`${url}/readyz`)).ok;

const nothingIsLeftOn = (folder: string): Promise<void> =>
  until(
    () => processesWith(folder).length === 0,
    () => `processes are left: ${processesWith(folder).join(', ')}`,
  );

/** The start ends with code 1 and has written this one sentence. */
async function expectRefusal(program: Program, sentence: RegExp): Promise<void> {
  expect({ exitCode: await program.exitCode, output: program.output().trim() }).toEqual({
    exitCode: 1,
    output: expect.stringMatching(sentence),
  });
  expect(program.output().trim().split('\n')).toHaveLength(1);
}

describe('a start that cannot succeed says why in one sentence and ends with 1', () => {
  const UNREACHABLE = 'postgres://someone:secret@127.0.0.1:1/utblick';

  test('a busy port, found before the database is looked at', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expectRefusal(start({ PORT: String(port), DATABASE_URL: UNREACHABLE }), new RegExp(`^Port ${port} is in use`));
    other.close();
  });

  test('an unreachable database', async () => {
    await expectRefusal(start({ DATABASE_URL: UNREACHABLE }), /cannot be reached \(ECONNREFUSED\)\.$/);
  });

  test('wrong credentials', async () => {
    const url = new URL((await freshDatabase()).adminUrl);
    url.password = 'wrong';
    await expectRefusal(start({ DATABASE_URL: url.toString() }), /refuses the user name or password/);
  });

  test('a database that does not exist', async () => {
    const url = new URL((await freshDatabase()).adminUrl);
    url.pathname = '/nowhere';
    await expectRefusal(start({ DATABASE_URL: url.toString() }), /does not exist/);
  });

  test.each([
    ['a half-migrated database', 'DELETE FROM migrations WHERE id = (SELECT min(id) FROM migrations)', /half migrated/],
    [
      'a database of a newer version',
      `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
      /newer version/,
    ],
  ])('%s', async (_name, statement, sentence) => {
    const { adminUrl } = await freshDatabase();
    await connected(adminUrl, (client) => client.query(statement));
    await expectRefusal(start({ DATABASE_URL: adminUrl }), sentence);
  });

  test('a data folder of a newer PostgreSQL', async () => {
    const folder = dataFolder();
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '99\n');
    const program = start({ UTBLICK_DATA_DIR: folder }, ['--empty']);
    await program.exitCode;
    expect(program.output()).toMatch(/^The data in .* belong to PostgreSQL 99, .*\.$/m);
    expect(await program.exitCode).toBe(1);
    rmSync(folder, { recursive: true });
  });

  test('an argument that does not exist', async () => {
    await expectRefusal(start({}, ['--emtpy']), /--emtpy/);
  });
});

describe('a server on the embedded database', () => {
  let folder: string;

  beforeAll(() => {
    folder = dataFolder();
  });

  afterEach(() => {
    killAll();
    return nothingIsLeftOn(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('ends in order on SIGTERM, leaves no process, and starts again on the same data', async () => {
    const first = start({ UTBLICK_DATA_DIR: folder }, ['--empty']);
    expect(await isReady(await listening(first))).toBe(true);
    first.child.kill('SIGTERM');
    expect(await first.exitCode).toBe(0);
    expect(processesWith(folder)).toEqual([]);
    const second = start({ UTBLICK_DATA_DIR: folder }, ['--empty']);
    expect(await isReady(await listening(second))).toBe(true);
    expect(second.output()).not.toContain('Prepared the database');
  });

  test('refuses to share its data with a second server', async () => {
    const first = start({ UTBLICK_DATA_DIR: folder }, ['--empty']);
    const url = await listening(first);
    const second = start({ UTBLICK_DATA_DIR: folder }, ['--empty']);
    expect(await second.exitCode).toBe(1);
    expect(second.output()).toContain(`Utblick already runs on the data in ${folder} (process ${first.child.pid})`);
    expect(await isReady(url)).toBe(true);
  });

  test('leaves no process when it is killed itself', async () => {
    const server = start({ UTBLICK_DATA_DIR: folder }, ['--empty']);
    await listening(server);
    server.child.kill('SIGKILL');
    await nothingIsLeftOn(folder);
  });

  test('leaves no process when the parent of the boot script is killed', async () => {
    const boot = join(__dirname, '..', '..', 'infra', 'boot.mjs');
    const command = `"${process.execPath}" "${boot}" start --empty & wait`;
    const parent = remember(startProgram('/bin/sh', ['-c', command], { PORT: '0', UTBLICK_BUILD_CLIENT: 'no', UTBLICK_DATA_DIR: folder }));
    await listening(parent);
    parent.child.kill('SIGKILL');
    await nothingIsLeftOn(folder);
  });
});
