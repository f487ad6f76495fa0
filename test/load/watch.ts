import { readFileSync } from 'node:fs';
import { Client } from 'pg';

const EVERY_MS = 500;

/** In which Linux tells processor time, whatever the machine. */
const TICKS_PER_SECOND = 100;

/** Looks at the server's memory and its connections to the database, again and again. */
export class Watch {
  readonly #client: Client;
  #mostMemoryMB = 0;
  #connections = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    adminUrl: string,
    private readonly pid: number,
  ) {
    this.#client = new Client({ connectionString: adminUrl });
  }

  async begin(): Promise<void> {
    await this.#client.connect();
    this.#timer = setInterval(() => void this.#look(), EVERY_MS);
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#client.end();
  }

  get memoryMB(): number {
    const [, kB] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8')) ?? [];
    return Number(kB) / 1024;
  }

  get mostConnections(): number {
    return this.#connections;
  }

  get mostMemoryMB(): number {
    return this.#mostMemoryMB;
  }

  /** Processor time that the server has used, in seconds. */
  get cpuSeconds(): number {
    // The name of the program stands in parentheses and may hold anything.
    const [, rest = ''] = /\) (.*)/.exec(readFileSync(`/proc/${this.pid}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ').map(Number);
    return ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS_PER_SECOND;
  }

  async #look(): Promise<void> {
    this.#mostMemoryMB = Math.max(this.#mostMemoryMB, this.memoryMB);
    const { rows } = await this.#client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE usename = 'utblick_app' AND datname = current_database()`,
    );
    this.#connections = Math.max(this.#connections, rows[0]?.count ?? 0);
  }
}
