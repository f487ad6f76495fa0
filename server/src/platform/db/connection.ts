import type { Duplex } from 'node:stream';
import type { PoolClient } from 'pg';
import type { Sql } from './sql';
import { timed } from './statements';

/**
 * One connection, on which statements run one after the other however many ask at once: an error in the middle must not
 * meet statements that are already on their way.
 */
export interface Connection {
  /** Runs a statement of ours that takes no values; several may be parted by semicolons. */
  run(text: string): Promise<void>;
  /** Runs a statement and returns its rows. One that takes values stays prepared on the connection. */
  rows<Row>(statement: Sql): Promise<Row[]>;
  /** Sends a beginning and statements in one go, before the first has been answered. */
  together(beginning: string, statements: readonly Sql[]): Promise<unknown[][]>;
  /** Puts work of somebody else in the same line. */
  inLine<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function connectionOn(client: PoolClient): Connection {
  let last: Promise<unknown> = Promise.resolve();
  const inLine = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const send = ({ text, values }: Sql): Promise<unknown[]> =>
    timed(
      text,
      async () => (await client.query({ name: values.length > 0 ? preparedName(text) : undefined, text, values: [...values] })).rows,
    );
  return {
    inLine,
    run: (text) => inLine(() => timed(text, async () => void (await client.query(text)))),
    rows: <Row>(statement: Sql) => inLine(() => send(statement)) as Promise<Row[]>,
    together: (beginning, statements) =>
      inLine(async () => {
        // The beginning carries the ids of its owner, which are nobody else's business.
        const begin = () => timed('BEGIN', () => client.query(beginning));
        const [, ...answers] = await corked(client, () => Promise.all([begin(), ...statements.map(send)]));
        return answers as unknown[][];
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
