import { reachOf } from '@utblick/domain';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { fieldsOf } from '../model/openable-rule';
import { type PassageRow, passageRows } from './passage-rows';

interface SheetRow {
  readonly name: string;
  readonly ruleKey: string;
  readonly versionId: string;
  readonly reports: readonly PassageRow[];
}

/**
 * The reports of a round that the viewer may see, with the fields that its rule asks for. One statement; reads round,
 * report, unit and snapshot.
 * @throws Refused NOT_FOUND for a round that is unknown or another tenant's
 */
export async function reportsSheetView({ transaction, viewer }: MemberContext, roundId: string) {
  const { tenantId } = transaction;
  const row = isId(roundId)
    ? await transaction.row<SheetRow>(sql`
        SELECT o.name, o.rule_key AS "ruleKey", o.version_id AS "versionId",
          ${passageRows(tenantId, sql`o.id`, reachOf(viewer.grants, 'report.read'))} AS reports
        FROM round o WHERE o.tenant_id = ${tenantId} AND o.id = ${roundId}`)
    : null;
  if (!row) throw new Refused('NOT_FOUND', 'round');
  const { configuration } = await configurationVersion(transaction, row.versionId);
  const rule = configuration.rules.find(({ key }) => key === row.ruleKey);
  if (!rule) throw new Refused('NOT_FOUND', 'the rule of the round');
  return { name: row.name, reports: row.reports, fields: fieldsOf(rule) };
}
