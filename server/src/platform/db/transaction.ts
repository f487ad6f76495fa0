import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Offer } from '../sharing/offers';
import { isId } from './identifier';
import type { Sql } from './sql';
import { recordStatement } from './statement-log';

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

function serialise(runner: QueryRunner): void {
  const query = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...given: Parameters<typeof query>) => {
    recordStatement(given[0]);
    const result = last.then(() => query(...given));
    last = result.catch(() => undefined);
    return result;
  }) as typeof runner.query;
}

function ownerStatement({ tenantId, accountId }: TransactionOwner): string {
  // SET LOCAL takes no parameters, and the function form does not reach every worker of a distributed database:
  // the ids are checked by expression here, so that nothing else can end up in the statement.
  for (const id of [tenantId, accountId]) if (id !== null && !isId(id)) throw new Error('A transaction owner is not a uuid.');
  return `SET LOCAL app.tenant_id = '${tenantId ?? ''}'; SET LOCAL app.account_id = '${accountId ?? ''}'; SET LOCAL statement_timeout = '15s'`;
}

function readableStatement(owners: ReadonlyMap<Offer, readonly string[]>): string {
  for (const id of [...owners.values()].flat()) if (!isId(id)) throw new Error('The owner of shared rows is not a uuid.');
  return [...owners].map(([offer, ids]) => `SET LOCAL app.readable_${offer} = '${ids.join(',')}'`).join('; ');
}

function transactionOn(runner: QueryRunner, owner: TransactionOwner): Transaction {
  const rows = async <Row>(statement: Sql): Promise<Row[]> => {
    const result: unknown = await runner.query(statement.text, [...statement.values]);
    // TypeORM hands back [rows, count] for UPDATE and DELETE.
    const found = Array.isArray(result) && Array.isArray(result[0]) && result.length === 2 ? result[0] : result;
    return found as Row[];
  };
  let savepoints = 0;
  return {
    ...owner,
    manager: runner.manager,
    rows,
    row: async <Row>(statement: Sql) => (await rows<Row>(statement))[0] ?? null,
    signedInAs: async (accountId) => {
      if (!isId(accountId)) throw new Error('An account is no uuid.');
      await runner.query(`SET LOCAL app.account_id = '${accountId}'`);
    },
    letRead: async (owners) => {
      await runner.query(readableStatement(owners));
    },
    savepoint: async (work) => {
      savepoints += 1;
      const name = `s${savepoints}`;
      await runner.query(`SAVEPOINT ${name}`);
      try {
        const result = await work();
        await runner.query(`RELEASE SAVEPOINT ${name}`);
        return result;
      } catch (error) {
        await runner.query(`ROLLBACK TO SAVEPOINT ${name}`);
        throw error;
      }
    },
  };
}

/**
 * Opens a transaction for one owner, runs the work and commits; any error rolls everything back and is thrown on.
 * This is the only place that begins a transaction.
 */
export async function inTransaction<Result>(
  dataSource: DataSource,
  owner: TransactionOwner,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const settings = ownerStatement(owner);
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    serialise(runner);
    await runner.startTransaction();
    await runner.query(settings);
    const result = await work(transactionOn(runner, owner));
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}
