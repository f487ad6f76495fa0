import { Temporal } from 'temporal-polyfill';
import type { MailRhythm } from './kinds';

/** Rhythms that gather. */
export type DigestRhythm = Exclude<MailRhythm, 'at_once' | 'never'>;

const zone = 'Europe/Stockholm';
/** Before people begin to work. */
const hour = 7;
const friday = 5;
const monday = 1;
/** What has lain longer, because no mail left, is no news any more. */
const longestWaitDays = 14;
const dayMs = 86_400_000;

/**
 * The last morning at which gathered mail left: seven o'clock in Sweden, on Mondays or from Monday to Friday. Public holidays
 * are not known here and count as working days, as everywhere in the calendar.
 */
export function lastMorning(rhythm: DigestRhythm, now: Date): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const day = local.hour < hour ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate();
  const back = day.dayOfWeek - (rhythm === 'weekly' ? monday : Math.min(day.dayOfWeek, friday));
  const morning = day.subtract({ days: back }).toZonedDateTime({ timeZone: zone, plainTime: { hour } });
  return new Date(morning.epochMilliseconds);
}

/** What is known of a notification when its mail is considered. */
export interface ToMail {
  readonly createdAt: Date;
  readonly read: boolean;
  /** The person may still see what it is about. */
  readonly visible: boolean;
}

/**
 * What becomes of a notification's mail now. `letter`: it goes by itself; `digest`: it goes with the others; `wait`: its
 * morning has not come; `none`: it never goes, since the person has read it, wants no mail or may no longer see it, or since it
 * is older than two weeks.
 */
export type MailFate = 'letter' | 'digest' | 'wait' | 'none';

export function mailFate({ createdAt, read, visible }: ToMail, rhythm: MailRhythm, now: Date): MailFate {
  if (rhythm === 'never' || read || !visible || now.getTime() - createdAt.getTime() > longestWaitDays * dayMs) return 'none';
  if (rhythm === 'at_once') return 'letter';
  return createdAt < lastMorning(rhythm, now) ? 'digest' : 'wait';
}
