import type { DataSource, EntityManager } from 'typeorm';
import type { Offer } from '../sharing/offers';
import { isId } from './identifier';
import { type Beginning, LateConnection, lend, type Outlook } from './late-connection';
import type { Sql } from './sql';

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
  /** The rows of each statement, all of them asked in one go. */
  together(statements: readonly Sql[]): Promise<unknown[][]>;
  /**
   * Changes something whose outcome nobody waits for. It leaves with the next statement, at the latest with the commit, which fails
   * if it does.
   */
  write(statement: Sql): void;
  /** As `row`, for a view that needs no other statement: an operation that only asks for that view is then one round trip. */
  onlyRow<Row>(statement: Sql): Promise<Row | null>;
  /** Tells what kind of statements are to come, before the first. */
  foresee(outlook: Outlook): void;
  /** For the repository door only; everything else goes through `rows` or a repository. */
  readonly manager: EntityManager;
  /** At sign-in, lets the rest of the transaction touch the account that has just shown who it is, and none other. */
  signedInAs(accountId: string): Promise<void>;
  /**
   * The rest of the transaction works in a tenant that a listed function has just named: the one that an invitation's one-time link
   * belongs to, or the one that an operator founds.
   * @returns the transaction to go on with
   */
  goingOnIn(tenantId: string): Promise<Transaction>;
  /** For shared reading only: whose shared rows the rest of the transaction may read, offer by offer. */
  letRead(owners: ReadonlyMap<Offer, readonly string[]>): void;
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

function transactionOn(connection: LateConnection, manager: EntityManager, owner: TransactionOwner): Transaction {
  let savepoints = 0;
  return {
    ...owner,
    manager,
    foresee: (outlook) => connection.foresee(outlook),
    rows: (statement) => connection.rows(statement),
    row: async <Row>(statement: Sql) => (await connection.rows<Row>(statement))[0] ?? null,
    together: (statements) => connection.together(statements),
    write: (statement) => connection.write(statement),
    onlyRow: async <Row>(statement: Sql) => (await connection.only<Row>(statement))[0] ?? null,
    signedInAs: async (accountId) => {
      if (!isId(accountId)) throw new Error('An account is no uuid.');
      await connection.run(`SET LOCAL app.account_id = '${accountId}'`);
    },
    goingOnIn: async (tenantId) => {
      if (!isId(tenantId)) throw new Error('A tenant is no uuid.');
      await connection.run(`SET LOCAL app.tenant_id = '${tenantId}'`);
      return transactionOn(connection, manager, { ...owner, tenantId });
    },
    letRead: (owners) => connection.write({ text: readableStatement(owners), values: [] }),
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

/** What is asked together with a transaction's beginning, and whether the answer is right. */
export type Asked = Pick<Beginning, 'asked' | 'check'>;

const NOTHING: Asked = { asked: null, check: () => undefined };

/** How to begin a transaction before its first statement does. */
export type Begin = LateConnection['begin'];

/**
 * Runs work in a transaction of one owner and commits; any error rolls everything back and is thrown on. The transaction
 * begins with the first statement. This is the only place that makes one.
 * @param asked asked with the beginning; what its check throws goes before any error of the work
 */
export async function inTransaction<Result>(
  dataSource: DataSource,
  owner: TransactionOwner,
  work: (transaction: Transaction, begin: Begin) => Promise<Result>,
  asked: Asked = NOTHING,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  const connection = new LateConnection(runner, { text: `BEGIN; ${ownerStatement(owner)}`, ...asked });
  lend(runner, connection);
  try {
    const result = await work(transactionOn(connection, runner.manager, owner), () => connection.begin());
    await connection.end();
    return result;
  } catch (error) {
    throw (await connection.abandon()) ?? error;
  } finally {
    await runner.release();
  }
}
