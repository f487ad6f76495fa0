import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock/clock';
import type { RunningJobs } from '../platform/jobs/start-jobs';
import { deliverMail } from '../platform/mail/deliver-mail';
import { smtpCarrier } from '../platform/mail/mail-carrier';
import type { MailDoor, MailServer } from '../platform/mail/mail-settings';
import { mailNotifications } from '../platform/notify/mail-notifications';
import type { MorningWatch } from '../platform/notify/morning';
import { startMornings } from '../platform/notify/start-mornings';
import type { StopTokens } from '../platform/notify/stop-tokens';
import { deliverOutbox } from '../platform/outbox/deliver-outbox';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly mailServer: MailServer | null;
  readonly mailDoor: MailDoor;
  readonly publicUrl: string;
  readonly tokens: StopTokens;
  readonly watches: readonly MorningWatch[];
  readonly log: { error(about: object, message: string): void };
}

/** Begins with what the server does without being asked. Where mail has no way out it waits in its queue. */
export async function workInBackground(jobs: RunningJobs, parts: Parts): Promise<{ stop(): Promise<void> }> {
  const { dataSource, clock, mailServer, mailDoor, publicUrl, tokens, watches, log } = parts;
  await jobs.work('outbox.deliver', deliverOutbox({ dataSource, clock, jobs }));
  const mails = mailDoor !== 'closed';
  if (mails) {
    const carrier = mailServer && smtpCarrier(mailServer);
    await jobs.work('mail.deliver', deliverMail({ dataSource, clock, carrier, publicUrl }));
    await jobs.work('notification.mail', mailNotifications({ dataSource, clock, jobs, publicUrl, tokens }));
  }
  return startMornings({ dataSource, clock, jobs, watches, mails, log });
}
