import type { PoolClient } from 'pg';

/** A statement that PostgreSQL keeps prepared under its name. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly string[];
}

/** What of pg's own connection is needed to speak to PostgreSQL one message at a time. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  prepared?: Set<string>;
  parse(query: { name: string; text: string; types: readonly number[] }): void;
  bind(config: { portal: string; statement: string; values: readonly string[]; binary: boolean }): void;
  execute(config: { portal: string; rows: number }): void;
  sync(): void;
}

type Row = readonly (Buffer | string | null)[];

/** Sends named statements in one go, as one transaction, and hands back the rows of all of them as they came. */
export function pipelined(client: PoolClient, statements: readonly NamedStatement[]): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    let failure: Error | null = null;
    const ignore = (): void => undefined;
    const batch = {
      callback: ignore,
      submit: (wire: Wire): void => send(wire, statements),
      handleRowDescription: ignore,
      handleDataRow: ({ fields }: { fields: Row }): void => void rows.push(fields),
      handleCommandComplete: ignore,
      handleEmptyQuery: ignore,
      handlePortalSuspended: ignore,
      handleError: (error: Error): void => {
        failure = error;
        reject(error);
      },
      handleReadyForQuery: (): void => {
        if (!failure) resolve(rows);
      },
    };
    client.query(batch as never);
  });
}

function send(wire: Wire, statements: readonly NamedStatement[]): void {
  wire.prepared ??= new Set();
  wire.stream.cork();
  for (const { name, text, values } of statements) {
    if (!wire.prepared.has(name)) {
      wire.parse({ name, text, types: [] });
      wire.prepared.add(name);
    }
    wire.bind({ portal: '', statement: name, values, binary: false });
    wire.execute({ portal: '', rows: 0 });
  }
  wire.sync();
  wire.stream.uncork();
}
