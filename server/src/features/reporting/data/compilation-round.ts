import type { Rule } from '@utblick/configuration';
import { chainOf } from '@utblick/configuration';
import type { RoundState } from '@utblick/domain';
import { actorOf } from '../../../platform/auth/actor-of';
import { type ConfigurationVersion, configurationVersion } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type ChainStepView, chainView, type StepDays } from '../model/chain-actors';
import { roundStateOf, type StoredReport } from '../model/round-state';
import type { RoundStepEntity } from './round-step.entity';

/** What every page about a round's compilation and decisions reads of the round itself. */
export interface RoundRow {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly ruleKey: string;
  readonly versionId: string;
  readonly endedAt: string | null;
  readonly endedAs: string | null;
  readonly steps: readonly (StepDays & Pick<RoundStepEntity, 'status'>)[];
  readonly places: readonly { readonly unit: string; readonly report: StoredReport }[];
}

/** The columns of {@link RoundRow} for round `o`. Reads round, round_step, report, unit and person. */
export const roundColumns = (tenantId: string | null): Sql => sql`
  o.id, o.name, o.year, o.rule_key AS "ruleKey", o.version_id AS "versionId",
  to_char(o.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "endedAt", o.ended_as AS "endedAs",
  coalesce((SELECT json_agg(s ORDER BY s.position) FROM (
    SELECT s.step_key AS "stepKey", s.position, s.status, s.due_on AS "dueOn", s.notice_on AS "noticeOn", s.done_at AS "doneAt",
      d.name AS "doneBy", s.note
    FROM round_step s LEFT JOIN person d ON d.tenant_id = ${tenantId} AND d.id = s.done_by WHERE s.tenant_id = ${tenantId} AND s.round_id = o.id) s), '[]') AS steps,
  coalesce((SELECT json_agg(json_build_object('unit', u.key, 'report', json_build_object('state', r.state,
      'nothingToReport', r.nothing_to_report, 'leftOut', r.left_out, 'entered', r.entered)))
    FROM report r JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
    WHERE r.tenant_id = ${tenantId} AND r.round_id = o.id), '[]') AS places`;

/** A round as a page reads it, with its rule and the picture of its chain. */
export interface RoundPicture {
  readonly rule: Rule;
  readonly version: ConfigurationVersion;
  readonly state: RoundState;
  readonly chain: ChainStepView[];
}

/** Reads the rule of the round's own version and draws the chain. @throws Refused NOT_FOUND where the version no longer has the rule */
export async function roundPicture({ transaction, viewer }: MemberContext, row: RoundRow, counts: boolean): Promise<RoundPicture> {
  const version = await configurationVersion(transaction, row.versionId);
  const rule = version.configuration.rules.find(({ key }) => key === row.ruleKey);
  if (!rule) throw new Refused('NOT_FOUND', 'the rule of the round');
  const state = roundStateOf(row.places, row.steps);
  const { configuration } = version;
  const chain = chainView({ rule, chain: chainOf(rule), state, configuration, days: row.steps, actor: actorOf(viewer), counts });
  return { rule, version, state, chain };
}
