import type { Logger } from 'pino';
import { type DoneStatement, doneStatements } from '../db/statements';
import { currentRecord } from './request-record';

/** Ids of tenant and account, which the beginning of a transaction cannot take as values. */
const ID = /'[0-9a-f]{8}-[^']*'/g;

/**
 * Counts the statements of each request, and writes a line for each that took too long: its text without values, and how long.
 * @param slowMs from how many milliseconds on a statement is slow
 * @returns how to end the watch
 */
export function watchStatements(log: Logger, slowMs: number): () => void {
  const hear = (message: unknown): void => {
    const { text, milliseconds } = message as DoneStatement;
    const record = currentRecord();
    if (record) record.statements += 1;
    if (milliseconds < slowMs) return;
    log.warn({ statement: text.replaceAll(ID, "'…'").replaceAll(/\s+/g, ' ').trim(), ms: Math.round(milliseconds) }, 'slow statement');
  };
  doneStatements.subscribe(hear);
  return () => void doneStatements.unsubscribe(hear);
}
