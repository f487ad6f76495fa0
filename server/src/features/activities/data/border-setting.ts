import { type BorderSetting, countsAsInternational } from '@utblick/domain';
import { effectiveConfiguration } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';

/** Whether the configuration in force on a day counts border-regional work as international (HBG §1.1). */
export const borderSettingOn = async (transaction: Transaction, today: string): Promise<BorderSetting> =>
  (await effectiveConfiguration(transaction, today))?.configuration.geography.borderRegional.value?.counts ?? null;

/** Whether activity `a` is among the international ones. */
export const countedAs = (setting: BorderSetting): Sql =>
  countsAsInternational(setting, { borderRegional: true }) ? sql`true` : sql`NOT a.border_regional`;
