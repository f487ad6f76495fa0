import type { Client, PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Offer } from '../sharing/offers';
import { type Connection, connectionOn } from './connection';
import { isId } from './identifier';
import type { Sql } from './sql';
import { timed } from './statements';

/** Whose rows a transaction may touch. Both ids come from the session and from nowhere else. */
export interface TransactionOwner {
  readonly tenantId: string | null;
  readonly accountId: string | null;
}

/**
 * One database transaction in which row-level security lets through the rows of one tenant only. Statements that
 * parallel resolvers send are run one after the other on its single connection.
 */
export interface Transaction extends TransactionOwner {
  /** Runs a statement and returns its rows, typed by the caller. */
  rows<Row>(statement: Sql): Promise<Row[]>;
  /** The first row, or null. */
  row<Row>(statement: Sql): Promise<Row | null>;
  /** For the repository door only; everything else goes through `rows` or a repository. */
  readonly manager: EntityManager;
  /** At sign-in, lets the rest of the transaction touch the account that has just shown who it is, and none other. */
  signedInAs(accountId: string): Promise<void>;
  /** For shared reading only: whose shared rows the rest of the transaction may read, offer by offer. */
  letRead(owners: ReadonlyMap<Offer, readonly string[]>): Promise<void>;
  /** Runs work in a savepoint, so that an expected database error does not end the transaction. */
  savepoint<Result>(work: () => Promise<Result>): Promise<Result>;
}

function ownerStatement({ tenantId, accountId }: TransactionOwner): string {
  // SET LOCAL takes no parameters, and the function form does not reach every worker of a distributed database:
  // the ids are checked by expression here, so that nothing else can end up in the statement.
  for (const id of [tenantId, accountId]) if (id !== null && !isId(id)) throw new Error('A transaction owner is not a uuid.');
  return `SET LOCAL app.tenant_id = '${tenantId ?? ''}'; SET LOCAL app.account_id = '${accountId ?? ''}'`;
}

function readableStatement(owners: ReadonlyMap<Offer, readonly string[]>): string {
  for (const id of [...owners.values()].flat()) if (!isId(id)) throw new Error('The owner of shared rows is not a uuid.');
  return [...owners].map(([offer, ids]) => `SET LOCAL app.readable_${offer} = '${ids.join(',')}'`).join('; ');
}

function transactionOn(connection: Connection, manager: EntityManager, owner: TransactionOwner): Transaction {
  let savepoints = 0;
  return {
    ...owner,
    manager,
    rows: connection.rows,
    row: async <Row>(statement: Sql) => (await connection.rows<Row>(statement))[0] ?? null,
    signedInAs: async (accountId) => {
      if (!isId(accountId)) throw new Error('An account is no uuid.');
      await connection.run(`SET LOCAL app.account_id = '${accountId}'`);
    },
    letRead: (owners) => connection.run(readableStatement(owners)),
    savepoint: async (work) => {
      savepoints += 1;
      const name = `s${savepoints}`;
      await connection.run(`SAVEPOINT ${name}`);
      try {
        const result = await work();
        await connection.run(`RELEASE SAVEPOINT ${name}`);
        return result;
      } catch (error) {
        await connection.run(`ROLLBACK TO SAVEPOINT ${name}`);
        throw error;
      }
    },
  };
}

/** TypeORM's statements for entities run in our transaction, and in the same line as all others. */
function lend(runner: QueryRunner, connection: Connection): void {
  const query = runner.query.bind(runner);
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  runner.query = ((...given: Parameters<typeof query>) =>
    connection.inLine(() => timed(given[0], () => query(...given)))) as typeof runner.query;
}

/**
 * Opens a transaction for one owner, runs the work and commits; any error rolls everything back and is thrown on.
 * This is the only place that begins a transaction.
 * @param alongside statements that are sent together with the beginning; the work gets their rows
 */
export async function inTransaction<Result>(
  dataSource: DataSource,
  owner: TransactionOwner,
  work: (transaction: Transaction, answers: readonly unknown[][]) => Promise<Result>,
  alongside: readonly Sql[] = [],
): Promise<Result> {
  const beginning = `BEGIN; ${ownerStatement(owner)}`;
  const runner = dataSource.createQueryRunner();
  const client: PoolClient = await runner.connect();
  const connection = connectionOn(client);
  lend(runner, connection);
  try {
    const answers = await connection.together(beginning, alongside);
    const result = await work(transactionOn(connection, runner.manager, owner), answers);
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => close(client));
    throw error;
  } finally {
    await runner.release();
  }
}

/** A connection on which not even a rollback works may still be inside its transaction: the pool forgets it, and nobody else gets it. */
function close(client: PoolClient): void {
  (client as unknown as Client).end().catch(() => undefined);
}
