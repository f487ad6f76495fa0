import { type BorderSetting, countsAsInternational } from '@utblick/domain';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';

/** Figures of `activity_year_summary s` that differ by whether border-regional work counts. */
export interface OwnFigures {
  readonly activities: Sql;
  readonly grant: Sql;
  readonly coFinancing: Sql;
}

/** The figures of the own register that count as international; what others share is counted by themselves (HBG §1.1). */
export async function ownFigures({ transaction, viewer }: MemberContext): Promise<OwnFigures> {
  const setting = viewer.versionId === null ? null : borderSettingIn(await configurationVersion(transaction, viewer.versionId));
  return countsAsInternational(setting, { borderRegional: true })
    ? { activities: sql`s.activities`, grant: sql`s.grant_received`, coFinancing: sql`s.co_financing` }
    : { activities: sql`s.strict_activities`, grant: sql`s.strict_grant_received`, coFinancing: sql`s.strict_co_financing` };
}

const borderSettingIn = ({ configuration }: Awaited<ReturnType<typeof configurationVersion>>): BorderSetting =>
  configuration.geography.borderRegional.value?.counts ?? null;
