import type { JobQueue } from '../jobs/job-queue';
import type { MailDoor } from '../mail/mail-settings';

/** What the running server offers to actions beside the database; wired by hand in `main`. */
export interface Services {
  /** True on installations where example accounts may sign in. */
  readonly exampleAccountsAllowed: boolean;
  readonly jobs: JobQueue;
  readonly mailDoor: MailDoor;
  /** The version of Utblick that runs. */
  readonly version: string;
}
