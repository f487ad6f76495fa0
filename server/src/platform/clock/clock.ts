import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';

/** The time as the municipality lives it. Everything that needs "now" asks here, so that tests can move it. */
export interface Clock {
  now(): Date;
  /** Today's date in Sweden. */
  today(): string;
}

/** The date in Sweden at an instant. */
export const dayInSweden = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();

const MINUTE_MS = 60_000;

/** Days change with a minute, so that within one the day is worked out once. */
function clockFrom(now: () => Date): Clock {
  let known = { minute: Number.NaN, day: '' };
  const today = (): string => {
    const instant = now();
    const minute = Math.floor(instant.getTime() / MINUTE_MS);
    if (minute !== known.minute) known = { minute, day: dayInSweden(instant) };
    return known.day;
  };
  return { now, today };
}

export const systemClock: Clock = clockFrom(() => new Date());

/**
 * A clock that a test moves by writing an ISO instant to a file. From each written instant time goes on as usual; an
 * empty or missing file means the system's time.
 */
export function clockFromFile(file: string): Clock {
  let written = '';
  let offset = 0;
  return clockFrom(() => {
    const content = readOrNothing(file);
    if (content !== written) {
      written = content;
      offset = content === '' ? 0 : Date.parse(content) - Date.now();
    }
    return new Date(Date.now() + offset);
  });
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
