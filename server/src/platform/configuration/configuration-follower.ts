import type { Configuration } from '@utblick/configuration';
import type { Transaction } from '../db/transaction';

/** Brings what a feature keeps in step with a configuration that has just become the tenant's newest version. */
export type ConfigurationFollower = (transaction: Transaction, configuration: Configuration, today: string) => Promise<void>;
