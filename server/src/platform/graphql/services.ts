import type { DirectoryTools } from '../auth/directory/directory-tools';
import type { ConfigurationFollower } from '../configuration/configuration-follower';
import type { FoundingSteps } from '../founding/founding-steps';
import type { JobQueue } from '../jobs/job-queue';
import type { MailDoor } from '../mail/mail-settings';
import type { SharedWriter } from '../sharing/shared-writing';

/** What the running server offers to actions beside the database; wired by hand in `main`. */
export interface Services {
  /** True on installations where example accounts may sign in. */
  readonly exampleAccountsAllowed: boolean;
  readonly jobs: JobQueue;
  readonly mailDoor: MailDoor;
  readonly sharedWriters: readonly SharedWriter[];
  readonly configurationFollowers: readonly ConfigurationFollower[];
  /** The address people use, without a slash at its end. */
  readonly publicAddress: () => string;
  readonly directories: DirectoryTools;
  readonly foundingSteps: FoundingSteps;
  /** The version of Utblick that runs. */
  readonly version: string;
}
