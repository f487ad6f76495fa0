import type { Configuration } from '@utblick/configuration';
import type { AuditActor, AuditEntry } from '../audit/record';
import type { Clock } from '../clock/clock';
import type { ConfigurationFollower } from '../configuration/configuration-follower';
import type { Transaction } from '../db/transaction';
import type { JobQueue } from '../jobs/job-queue';

/** A tenant in which nobody is yet, as the operator who founds it finds it. */
export interface NewTenant {
  /** In the new tenant. */
  readonly transaction: Transaction;
  readonly clock: Clock;
  /** The operator by name: they are nobody in the tenant. */
  readonly viewer: Pick<AuditActor, 'personId' | 'name'>;
  readonly services: { readonly jobs: JobQueue; readonly configurationFollowers: readonly ConfigurationFollower[] };
  audit(entry: AuditEntry): Promise<void>;
}

/** Who is to come in first. */
export interface FirstPerson {
  readonly name: string;
  readonly email: string;
}

/** A letter's one-time link, and until when it holds. */
export interface InvitationSent {
  readonly expiresAt: Date;
  /** Path in the client. Whoever knows it comes in: it is told to nobody but the letter, save where letters are only shown. */
  readonly path: string;
}

/** What is done in a new tenant by the features that own it; wired by hand in `main`. */
export interface FoundingSteps {
  /** Stores version 1 of the configuration, in force from today, and records it. */
  storeFirstVersion(tenant: NewTenant, configuration: Configuration, reason: string): Promise<void>;
  /** Enters the first person with a role of the whole tenant and sends the letter with the one-time link. */
  inviteFirst(tenant: NewTenant, person: FirstPerson, roleKey: string): Promise<InvitationSent>;
  /** Corrects who that is and sends a new letter; the link of the old one holds no more. */
  inviteFirstAgain(tenant: NewTenant, person: FirstPerson): Promise<InvitationSent>;
}

const nothingHere = (): Promise<never> => Promise.reject(new Error('No tenant is founded here.'));

/** For contexts outside the running server, such as example data: no tenant is founded there. */
export const noFounding: FoundingSteps = { storeFirstVersion: nothingHere, inviteFirst: nothingHere, inviteFirstAgain: nothingHere };
