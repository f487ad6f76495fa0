import type { Client, PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { type Connection, connectionOn } from './connection';
import type { Sql } from './sql';
import { timed } from './statements';

/** How a transaction begins. */
export interface Beginning {
  /** Begins it and says whose it is. */
  readonly text: string;
  /** What is asked in the same breath. */
  readonly asked: Sql | null;
  /** Looks at the rows that answer it. What it throws refuses everything else in the transaction. */
  check(answer: readonly unknown[]): void;
}

/** What is known beforehand of the statements to come. */
export interface Outlook {
  /** They only read, so that the transaction may end with the only one of them. */
  readonly reads: boolean;
  /** They serve one view. */
  readonly alone: boolean;
}

/** A transaction that has begun. */
interface Begun {
  readonly client: PoolClient;
  readonly connection: Connection;
  /** The answer to what was asked, once it has been found right. */
  readonly right: Promise<readonly unknown[]>;
  /** What left with the beginning. */
  readonly ahead: readonly Promise<unknown[]>[];
}

type Rows = readonly Promise<unknown[]>[];

const COMMIT: Sql = { text: 'COMMIT', values: [] };
const ROLLBACK: Sql = { text: 'ROLLBACK', values: [] };

/** The connection of one transaction, which begins with its first statement: until then nothing waits and nothing is held. */
export class LateConnection implements Pick<Connection, 'run' | 'rows' | 'inLine'> {
  #begun: Promise<Begun> | null = null;
  #outlook: Outlook = { reads: false, alone: false };
  #committed: Promise<unknown> | null = null;
  #over = false;
  /** What has been written and has not left yet. */
  #unsent: Sql[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly beginning: Beginning,
  ) {}

  foresee(outlook: Outlook): void {
    this.#outlook = outlook;
  }

  /** Begins now, and gives the answer to what was asked. */
  async begin(): Promise<readonly unknown[]> {
    this.#begun ??= this.#beginWith([]);
    return (await this.#begun).right;
  }

  async rows<Row>(statement: Sql): Promise<Row[]> {
    this.#requireOpen();
    if (this.#begun && this.#unsent.length === 0) return (await this.#rightly()).rows(statement);
    const [sent] = await this.#sendAll([statement]);
    return (await sent) as Row[];
  }

  /** The rows of each statement, all of them asked in one go. */
  async together(statements: readonly Sql[]): Promise<unknown[][]> {
    this.#requireOpen();
    return Promise.all(await this.#sendAll(statements));
  }

  /** The rows of a view's only statement: where it is the only view, the transaction ends in the same breath. */
  async only<Row>(statement: Sql): Promise<Row[]> {
    if (!this.#outlook.reads || !this.#outlook.alone) return this.rows<Row>(statement);
    this.#requireOpen();
    const sent = this.#sendAll([statement, COMMIT]);
    this.#committed = heard(sent.then(([, commit]) => commit));
    const [found] = await sent;
    return (await found) as Row[];
  }

  /** Leaves with the next statement, at the latest with the commit; what it fails of, that fails of too. */
  write(statement: Sql): void {
    this.#unsent.push(statement);
  }

  async run(text: string): Promise<void> {
    return (await this.#cleared()).run(text);
  }

  async inLine<Result>(work: () => Promise<Result>): Promise<Result> {
    return (await this.#cleared()).inLine(work);
  }

  /** Commits. Begins first where nothing has, so that what was to be checked is. */
  async end(): Promise<void> {
    const nothingDone = !this.#begun && this.#unsent.length === 0;
    if (nothingDone && !this.beginning.asked) {
      this.#over = true;
      return;
    }
    if (nothingDone && !this.#committed) this.#committed = heard(this.#ahead([COMMIT]).then(([commit]) => commit));
    if (this.#committed) {
      this.#over = true;
      await (await this.#begun)?.right;
      await this.#committed;
      return;
    }
    const connection = await this.#rightly();
    this.#over = true;
    await connection.finish([...this.#takeUnsent(), COMMIT]);
  }

  /** Rolls back. @returns why the transaction did not begin rightly, which lies behind whatever failed after it; null where it did */
  async abandon(): Promise<unknown> {
    this.#over = true;
    if (!this.#begun) return null;
    try {
      const { client, connection, right } = await this.#begun;
      await connection.finish([ROLLBACK]).catch(() => close(client));
      await right;
      return null;
    } catch (reason) {
      return reason;
    }
  }

  #requireOpen(): void {
    if (this.#committed) throw new Error('The transaction ended with its only statement.');
  }

  async #beginWith(ahead: readonly Sql[]): Promise<Begun> {
    if (this.#over) throw new Error('The transaction is over.');
    const { text, asked, check } = this.beginning;
    const client: PoolClient = await this.runner.connect();
    const connection = connectionOn(client);
    const opening = [{ text, values: [], saidAs: 'BEGIN' }, ...(asked ? [asked] : [])];
    const sent = await connection.together([...opening, ...ahead]);
    const rest = sent.splice(opening.length);
    const right = Promise.all(sent).then(([, answer = []]) => {
      check(answer);
      return answer;
    });
    for (const promise of [right, ...rest]) heard(promise);
    return { client, connection, right, ahead: rest };
  }

  /** The connection, once the transaction has begun rightly. */
  async #rightly(): Promise<Connection> {
    this.#begun ??= this.#beginWith([]);
    const { connection, right } = await this.#begun;
    await right;
    return connection;
  }

  /** For statements of others, which are sent by themselves. */
  async #cleared(): Promise<Connection> {
    this.#requireOpen();
    if (this.#unsent.length > 0) await this.#sendAll([]);
    return this.#rightly();
  }

  /** Sends statements with the beginning, which they may leave with. */
  async #ahead(statements: readonly Sql[]): Promise<Rows> {
    this.#begun = this.#beginWith(statements);
    const { right, ahead } = await this.#begun;
    await right;
    return ahead;
  }

  /**
   * Sends what has not left yet and then these, in one go. The first leave with the beginning: their rows are held back until that has
   * been found right, and nothing that they change is committed before.
   * @returns the rows of these, each of which may fail by itself
   */
  async #sendAll(statements: readonly Sql[]): Promise<Rows> {
    if (!this.#begun && this.#unsent.length === 0) return this.#ahead(statements);
    const connection = await this.#rightly();
    const before = this.#takeUnsent();
    const all = await connection.together([...before, ...statements]);
    for (const promise of all) heard(promise);
    await Promise.all(all.slice(0, before.length));
    return all.slice(before.length);
  }

  #takeUnsent(): Sql[] {
    const taken = this.#unsent;
    this.#unsent = [];
    return taken;
  }
}

/** A failure that is heard of later is not one that nobody hears of. */
function heard<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}

/** A connection on which not even a rollback works may still be inside its transaction: the pool forgets it, and nobody else gets it. */
function close(client: PoolClient): void {
  (client as unknown as Client).end().catch(() => undefined);
}

/** TypeORM's statements for entities run in our transaction, and in the same line as all others. */
export function lend(runner: QueryRunner, connection: LateConnection): void {
  const query = runner.query.bind(runner);
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  runner.query = ((...given: Parameters<typeof query>) =>
    connection.inLine(() => timed(given[0], () => query(...given)))) as typeof runner.query;
}
