import { AsyncLocalStorage } from 'node:async_hooks';

/** What is noted of a request while it is answered. Nothing in it is personal: no address, name, text or variable. */
export interface RequestRecord {
  readonly id: string;
  /** The client's operation that was asked for, or `other` where it is none of those; beside GraphQL the pattern of the address. */
  operation: string;
  /** The tenant whose rows were read or written; null where nobody is signed in. */
  tenantId: string | null;
  /** Statements sent to the database. */
  statements: number;
  /** The codes of the errors in the answer. */
  readonly errorCodes: Set<string>;
}

/** A request that has been answered, or given up by the caller. */
export interface AnsweredRequest {
  readonly record: RequestRecord;
  readonly status: number;
  readonly seconds: number;
}

/** What cannot be named without taking the caller's words for it. */
export const OTHER = 'other';

export const newRecord = (id: string, operation: string): RequestRecord => ({
  id,
  operation,
  tenantId: null,
  statements: 0,
  errorCodes: new Set(),
});

const running = new AsyncLocalStorage<RequestRecord>();

/** The record of the request that the running code works for; null outside requests, such as in a job. */
export const currentRecord = (): RequestRecord | null => running.getStore() ?? null;

/** Runs work, and all that it starts, on behalf of a request. */
export const onBehalfOf = <Result>(record: RequestRecord, work: () => Result): Result => running.run(record, work);
