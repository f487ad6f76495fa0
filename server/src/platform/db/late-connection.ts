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
  /** They only read: the first may leave with the beginning, and its rows are held back until that has been found right. */
  readonly reads: boolean;
  /** They serve one view. */
  readonly alone: boolean;
}

/** The connection of one transaction, which begins with its first statement: until then nothing waits and nothing is held. */
export interface LateConnection extends Pick<Connection, 'run' | 'rows' | 'inLine'> {
  /** Leaves with the next statement, at the latest with the commit; what it fails of, that fails of too. */
  write(statement: Sql): void;
  /** The rows of each statement, all of them asked in one go. */
  together(statements: readonly Sql[]): Promise<unknown[][]>;
  foresee(outlook: Outlook): void;
  /** Begins now, and gives the answer to what was asked. */
  begin(): Promise<readonly unknown[]>;
  /** The rows of a view's only statement: where it is the only view, the transaction ends in the same breath. */
  only<Row>(statement: Sql): Promise<Row[]>;
  /** Commits. Begins first where nothing has, so that what was to be checked is. */
  end(): Promise<void>;
  /** Rolls back. @returns why the transaction did not begin rightly, which lies behind whatever failed after it; null where it did */
  abandon(): Promise<unknown>;
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

const COMMIT: Sql = { text: 'COMMIT', values: [] };
const ROLLBACK: Sql = { text: 'ROLLBACK', values: [] };

export function lateConnection(runner: QueryRunner, beginning: Beginning): LateConnection {
  let begun: Promise<Begun> | null = null;
  let outlook: Outlook = { reads: false, alone: false };
  let committed: Promise<unknown> | null = null;
  let over = false;
  /** What has been written and has not left yet. */
  let unsent: Sql[] = [];

  const beginWith = async (ahead: readonly Sql[]): Promise<Begun> => {
    if (over) throw new Error('The transaction is over.');
    const client: PoolClient = await runner.connect();
    const connection = connectionOn(client);
    const opening = { text: beginning.text, values: [], saidAs: 'BEGIN' };
    const asked = beginning.asked ? [beginning.asked] : [];
    const sent = await connection.together([opening, ...asked, ...ahead]);
    const rest = sent.splice(asked.length + 1);
    const right = Promise.all(sent).then(([, answer = []]) => {
      beginning.check(answer);
      return answer;
    });
    for (const promise of [right, ...rest]) heard(promise);
    return { client, connection, right, ahead: rest };
  };
  const rightly = async (): Promise<Connection> => {
    begun ??= beginWith([]);
    const { connection, right } = await begun;
    await right;
    return connection;
  };
  /** Sends statements with the beginning; null where it has begun already or they have to wait for the check. */
  const ahead = async (statements: readonly Sql[]): Promise<readonly Promise<unknown[]>[] | null> => {
    if (begun || !outlook.reads) return null;
    begun = beginWith(statements);
    const { right, ahead: sent } = await begun;
    await right;
    return sent;
  };
  const takeUnsent = (): Sql[] => {
    const taken = unsent;
    unsent = [];
    return taken;
  };
  /** Sends what has not left yet and then these, in one go. @returns the rows of these, each of which may fail by itself */
  const sendAll = async (statements: readonly Sql[]): Promise<readonly Promise<unknown[]>[]> => {
    const sent = unsent.length === 0 ? await ahead(statements) : null;
    if (sent) return sent;
    const connection = await rightly();
    const before = takeUnsent();
    const all = await connection.together([...before, ...statements]);
    for (const promise of all) heard(promise);
    await Promise.all(all.slice(0, before.length));
    return all.slice(before.length);
  };
  const requireOpen = (): void => {
    if (committed) throw new Error('The transaction ended with its only statement.');
  };
  const rows = async <Row>(statement: Sql): Promise<Row[]> => {
    requireOpen();
    if (begun && unsent.length === 0) return (await rightly()).rows(statement);
    const [sent] = await sendAll([statement]);
    return (await sent) as Row[];
  };
  /** For statements of others, which are sent by themselves. */
  const cleared = async (): Promise<Connection> => {
    requireOpen();
    if (unsent.length > 0) await sendAll([]);
    return rightly();
  };
  return {
    write: (statement) => void unsent.push(statement),
    together: async (statements) => {
      requireOpen();
      return Promise.all(await sendAll(statements));
    },
    foresee: (foreseen) => {
      outlook = foreseen;
    },
    begin: async () => {
      begun ??= beginWith([]);
      return (await begun).right;
    },
    rows,
    only: async <Row>(statement: Sql) => {
      if (!outlook.reads || !outlook.alone) return rows<Row>(statement);
      requireOpen();
      const sent = sendAll([statement, COMMIT]);
      committed = heard(sent.then(([, commit]) => commit));
      const [found] = await sent;
      return (await found) as Row[];
    },
    run: async (text) => (await cleared()).run(text),
    inLine: async (work) => (await cleared()).inLine(work),
    end: async () => {
      if (!begun && !beginning.asked && unsent.length === 0) {
        over = true;
        return;
      }
      if (!committed && !begun && unsent.length === 0) {
        const both = beginWith([COMMIT]);
        begun = both;
        committed = heard(both.then(({ ahead: [commit] }) => commit));
      }
      if (!committed) {
        const connection = await rightly();
        over = true;
        return connection.finish([...takeUnsent(), COMMIT]);
      }
      over = true;
      await (await begun)?.right;
      await committed;
    },
    abandon: async () => {
      over = true;
      if (!begun) return null;
      try {
        const { client, connection, right } = await begun;
        await connection.finish([ROLLBACK]).catch(() => close(client));
        await right;
        return null;
      } catch (reason) {
        return reason;
      }
    },
  };
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
