import { channel } from 'node:diagnostics_channel';
import { recordStatement } from './statement-log';

/** A statement that has been answered or refused. */
export interface DoneStatement {
  /** With $1, $2 … where the values go. */
  readonly text: string;
  readonly milliseconds: number;
}

/** Hears of every statement in a transaction, when it is done, on behalf of whatever sent it. */
export const doneStatements = channel('utblick.statement');

/** Runs a statement and tells how long the database took. */
export async function timed<Result>(text: string, run: () => Promise<Result>): Promise<Result> {
  recordStatement(text);
  const begun = performance.now();
  try {
    return await run();
  } finally {
    const done: DoneStatement = { text, milliseconds: performance.now() - begun };
    doneStatements.publish(done);
  }
}
