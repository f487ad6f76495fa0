import type { Duplex } from 'node:stream';
import type { PoolClient } from 'pg';
import type { Sql } from './sql';
import { timed } from './statements';

/** A statement on its way, with what the log of statements may call it. */
interface Sent extends Sql {
  readonly saidAs?: string;
}

/**
 * One connection, on which statements run one after the other however many ask at once: an error in the middle must not
 * meet statements that are already on their way.
 */
export interface Connection {
  /** Runs a statement of ours that takes no values; several may be parted by semicolons. */
  run(text: string): Promise<void>;
  /** Runs a statement and returns its rows. One that takes values stays prepared on the connection. */
  rows<Row>(statement: Sql): Promise<Row[]>;
  /**
   * Sends statements in one piece, before the first has been answered, so that the database is woken once. For what may run
   * though something before it has failed.
   * @returns the rows of each, which may fail by itself
   */
  together(statements: readonly Sent[]): Promise<Promise<unknown[]>[]>;
  /** Runs last statements in one piece. Whoever comes after them is refused: the connection belongs to somebody else then. */
  finish(statements: readonly Sent[]): Promise<void>;
  /** Puts work of somebody else in the same line. */
  inLine<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function connectionOn(client: PoolClient): Connection {
  let last: Promise<unknown> = Promise.resolve();
  let finished = false;
  const queue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const inLine: Connection['inLine'] = (work) => (finished ? Promise.reject(new Error('The transaction is over.')) : queue(work));
  const send = ({ text, values, saidAs = text }: Sent): Promise<unknown[]> =>
    timed(saidAs, async () => {
      const name = values.length > 0 ? preparedName(text) : undefined;
      return (await client.query({ name, text, values: values as unknown[] })).rows;
    });
  const run = (text: string): Promise<void> => timed(text, async () => void (await client.query(text)));
  return {
    inLine,
    run: (text) => inLine(() => run(text)),
    finish: (statements) => {
      finished = true;
      return queue(async () => void (await Promise.all(corked(client, () => statements.map(send)))));
    },
    rows: <Row>(statement: Sql) => inLine(() => send(statement)) as Promise<Row[]>,
    together: (statements) =>
      new Promise((resolve, reject) => {
        const sending = async (): Promise<void> => {
          const sent = corked(client, () => statements.map(send));
          resolve(sent);
          await Promise.allSettled(sent);
        };
        inLine(sending).catch(reject);
      }),
  };
}

/** Lets what is sent meanwhile leave in one piece, so that PostgreSQL is woken once. */
function corked<Result>(client: PoolClient, send: () => Result): Result {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** A plan costs memory in every connection, and a view with filters has many texts: the rest is planned anew each time. */
const MOST_PREPARED = 500;
const names = new Map<string, string>();

/** The name under which a text stays prepared, or undefined when there are too many. */
function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_PREPARED) return known;
  const name = `u${names.size + 1}`;
  names.set(text, name);
  return name;
}
