import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbedded } from '../../server/src/platform/db/embedded';
import { reachableFolder } from '../../server/src/platform/db/embedded/account';
import { prepareDatabase } from '../../server/src/platform/db/prepare';
import type { TestDatabase } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

/** What is killed: the server, the postmaster of its PostgreSQL, or both at once. */
export type Victim = 'server' | 'database' | 'both';

const MORNING = Date.parse('2027-02-01T08:00:00Z');

/**
 * A server on a PostgreSQL of its own that keeps what it has said it keeps: with fsync and every other default, unlike
 * the throw-away one of the other tests.
 */
export class House {
  readonly #home: string;
  readonly #built = Date.now();
  #postgres: EmbeddedPostgres | null = null;
  #server: TestServer | null = null;
  #database: TestDatabase | null = null;

  constructor() {
    // The prefix by which the next test run finds and removes what a killed one left behind.
    this.#home = mkdtempSync(join(reachableFolder(), 'test-'));
    chmodSync(this.#home, 0o755);
  }

  /** Starts everything and loads the example data. */
  async build(): Promise<void> {
    const { adminUrl } = await this.#startDatabase();
    const { appUrl } = await prepareDatabase(adminUrl);
    this.#database = { name: 'utblick', adminUrl, appUrl, drop: async () => undefined };
    await this.#startServer();
  }

  get server(): TestServer {
    if (!this.#server) throw new Error('The server is not running.');
    return this.#server;
  }

  get database(): TestDatabase {
    if (!this.#database) throw new Error('The database was never started.');
    return this.#database;
  }

  /** Kills without warning and waits until the victims are gone. */
  async kill9(victim: Victim): Promise<void> {
    const deaths: Promise<void>[] = [];
    if (victim !== 'server' && this.#postgres) {
      process.kill(this.#postgres.pid, 'SIGKILL');
      deaths.push(this.#postgres.ended.then(() => this.#postgres?.stop()));
    }
    if (victim !== 'database') deaths.push(this.server.kill9());
    await Promise.all(deaths);
  }

  /** Starts what was killed again. A server whose database was killed has to find its way back by itself. */
  async restore(victim: Victim): Promise<void> {
    if (victim !== 'server') await this.#startDatabase();
    if (victim !== 'database') await this.#startServer();
    await this.#ready();
  }

  /** Ends everything and leaves nothing behind. */
  async end(): Promise<void> {
    await this.#server?.kill9();
    await this.#postgres?.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #startDatabase(): Promise<EmbeddedPostgres> {
    this.#postgres = null;
    this.#postgres = await startEmbedded({ home: this.#home });
    return this.#postgres;
  }

  async #startServer(): Promise<void> {
    // Time goes on while nobody is at home. Torn lines of killed servers have no place in the log of statements.
    const clock = new Date(MORNING + Date.now() - this.#built).toISOString();
    this.#server = await startServer({ database: this.database, example: true, clock, env: { UTBLICK_STATEMENT_LOG: '' } });
  }

  async #ready(): Promise<void> {
    const end = Date.now() + 15_000;
    const isReady = () =>
      fetch(`${this.server.url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady())) {
      if (Date.now() > end) throw new Error(`The server does not find its database again:\n${this.server.log()}`);
      await sleep(25);
    }
  }
}
