import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock/clock';
import type { RunningJobs } from '../platform/jobs/start-jobs';
import { deliverMail } from '../platform/mail/deliver-mail';
import { smtpCarrier } from '../platform/mail/mail-carrier';
import type { MailDoor, MailServer } from '../platform/mail/mail-settings';
import { deliverOutbox } from '../platform/outbox/deliver-outbox';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly mailServer: MailServer | null;
  readonly mailDoor: MailDoor;
  readonly publicUrl: string;
}

/** Begins with what the server does without being asked. Where mail has no way out it waits in its queue. */
export async function workInBackground(jobs: RunningJobs, { dataSource, clock, mailServer, mailDoor, publicUrl }: Parts): Promise<void> {
  await jobs.work('outbox.deliver', deliverOutbox({ dataSource, clock }));
  if (mailDoor === 'closed') return;
  const carrier = mailServer && smtpCarrier(mailServer);
  await jobs.work('mail.deliver', deliverMail({ dataSource, clock, carrier, publicUrl }));
}
