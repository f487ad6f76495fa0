import { type Logger, pino } from 'pino';
import { currentRecord } from './request-record';

/**
 * Nobody waits for a line to be written: lines leave together, a moment later, and the last ones when the process ends. Where
 * nobody takes them, 8 MB are kept and further lines are lost: a log that stands still must not fill the server's memory.
 */
const WRITING = { sync: false, minLength: 4096, periodicFlush: 100, maxLength: 8 * 1024 * 1024 };

/** JSON lines on standard output; what is written while a request is answered carries the request's id. */
export function openLog(level: string): Logger {
  const mixin = (): object => {
    const record = currentRecord();
    return record ? { requestId: record.id } : {};
  };
  return pino({ level, mixin, serializers: { err: describeError } }, pino.destination(WRITING));
}

/** Where something went wrong and what the database called it. */
interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly stack: string;
}

const ADDRESS = /[^\s<>"'(]+@[^\s<>"')]+/g;
/** What PostgreSQL calls data that do not fit: its sentences quote them. */
const DATA_EXCEPTION = /^22/;

/**
 * An error for the log. Only these properties: the database's own `detail` and the `parameters` of a statement hold what
 * people typed, and a mail server's answer the address it was about.
 */
export function describeError(thrown: unknown): ErrorDescription {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: '', stack: '' };
  const { name, message, stack = '', code, constraint } = thrown as Error & { code?: unknown; constraint?: unknown };
  const quoting = DATA_EXCEPTION.test(String(code));
  return {
    type: name,
    message: (quoting ? message.replaceAll(/".*"/gs, '"…"') : message).replaceAll(ADDRESS, '…'),
    code,
    constraint,
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
}
