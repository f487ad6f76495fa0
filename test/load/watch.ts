import { readFileSync } from 'node:fs';
import { Client } from 'pg';

const EVERY_MS = 500;

interface Sample {
  readonly seconds: number;
  readonly memoryMB: number;
}

/** Looks at the server's memory and its connections to the database, again and again. */
export class Watch {
  readonly #client: Client;
  readonly #begun = performance.now();
  readonly #samples: Sample[] = [];
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

  get seconds(): number {
    return (performance.now() - this.#begun) / 1000;
  }

  get mostConnections(): number {
    return this.#connections;
  }

  get mostMemoryMB(): number {
    return Math.max(...this.#samples.map(({ memoryMB }) => memoryMB));
  }

  /** How fast memory grew between two moments, in MB a minute: the slope of the straight line through what was seen. */
  growthMB(from: number, to: number): number {
    const seen = this.#samples.filter(({ seconds }) => seconds >= from && seconds <= to);
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [at, size] = [mean(seen.map(({ seconds }) => seconds)), mean(seen.map(({ memoryMB }) => memoryMB))];
    const together = seen.reduce((sum, { seconds, memoryMB }) => sum + (seconds - at) * (memoryMB - size), 0);
    const apart = seen.reduce((sum, { seconds }) => sum + (seconds - at) ** 2, 0);
    return (together / apart) * 60;
  }

  async #look(): Promise<void> {
    this.#samples.push({ seconds: this.seconds, memoryMB: this.memoryMB });
    const { rows } = await this.#client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE usename = 'utblick_app' AND datname = current_database()`,
    );
    this.#connections = Math.max(this.#connections, rows[0]?.count ?? 0);
  }
}
