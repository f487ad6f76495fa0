import { v7 } from 'uuid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new time-ordered id, made here because PostgreSQL 15 to 17 cannot. */
export const newId = (): string => v7();

/** Whether a text is a uuid in lower case, the only form our ids are written in. */
export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);
