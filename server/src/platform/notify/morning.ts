import type { Teller } from './notify';

/** The days that a morning looks at, ISO dates in Sweden. */
export interface MorningDays {
  readonly today: string;
  /** The day of the morning before; what has come since then is new. */
  readonly since: string;
}

/**
 * Looks, on the morning of each workday and in a transaction of the tenant, for what time alone has brought about, and tells
 * people of it. It may look twice at the same days: its event keys keep anybody from being told twice.
 */
export type MorningWatch = (teller: Teller, days: MorningDays) => Promise<void>;
