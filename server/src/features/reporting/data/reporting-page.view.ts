import { chainOf } from '@utblick/configuration';
import { permits, reachOf } from '@utblick/domain';
import type { Viewer } from '../../../platform/auth/viewer';
import { type ConfigurationVersion, configurationVersion } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { type NamedActor, namedActors } from '../model/chain-actors';
import { stoppedAt } from '../model/round-state';
import {
  type InstructionState,
  instructionStates,
  openablePeriods,
  publications,
  silentRules,
  undatedRules,
} from '../model/rules-at-a-glance';
import { mayManageRounds } from '../reporting.access';
import { isReached } from './reach';

/** Where reports stand; `late` counts reports that one of the states counts as well. */
export interface CountsRow {
  readonly total: number;
  readonly notStarted: number;
  readonly draft: number;
  readonly submitted: number;
  readonly returned: number;
  readonly accepted: number;
  readonly late: number;
}

interface RoundRow {
  id: string;
  name: string;
  year: number;
  ruleKey: string;
  versionId: string;
  periodFrom: string;
  periodTo: string;
  datedBy: string | null;
  openedOn: string;
  dueOn: string | null;
  endedAt: string | null;
  endedAs: string | null;
  currentStep: string | null;
  counts: CountsRow;
  own: { reportId: string; unitName: string; state: string; nothingToReport: boolean; dueOn: string | null; late: boolean }[];
}

/** The rounds of the tenant, the viewer's own reports in them, what can be opened and what the document leaves open. */
export async function reportingPageView(context: MemberContext) {
  const { transaction, viewer, clock } = context;
  const found = await reportingRows(context);
  const rows = found.rounds;
  const inForce = viewer.versionId ? await configurationVersion(transaction, viewer.versionId) : null;
  const rounds = [];
  for (const row of rows) rounds.push(summary(row, await configurationVersion(transaction, row.versionId)));
  const configuration = inForce?.configuration ?? null;
  const mayManage = mayManageRounds(viewer);
  return {
    rounds,
    openable: configuration && mayManage ? openablePeriods(configuration, rows, clock.today()) : [],
    undated: configuration && mayManage ? undatedRules(configuration, rows) : [],
    instructions: configuration ? instructionStates(configuration, found.instructions) : [],
    publications: configuration ? publications(configuration) : [],
    silent: configuration ? silentRules(configuration) : [],
    mayConfigure: permits(viewer.grants, 'configuration.manage', { unit: null, path: [] }),
    noRules: configuration?.reporting.stated === 'none',
    mayManage,
  };
}

interface ReportingRows {
  readonly rounds: RoundRow[];
  readonly instructions: InstructionState[];
}

/** One statement. Reads round, instruction, report and unit. */
async function reportingRows({ transaction, viewer, clock }: MemberContext): Promise<ReportingRows> {
  const { tenantId } = transaction;
  const found = await transaction.row<ReportingRows>(sql`
    WITH seen AS (
      SELECT r.id, r.round_id, r.state, r.nothing_to_report, r.due_on, u.id AS unit_id, u.name AS unit_name,
        coalesce(r.due_on < ${clock.today()}::date AND r.state IN ('not_started', 'draft', 'returned') AND NOT r.left_out, false) AS late
      FROM report r JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
      WHERE r.tenant_id = ${tenantId} AND ${isReached(reachOf(viewer.grants, 'report.read'))}
    )
    SELECT coalesce(json_agg(p ORDER BY p."endedAt" IS NOT NULL, p."periodTo" DESC, p.name), '[]') AS rounds, ${newestInstructions(tenantId)} AS instructions
    FROM (
      SELECT o.id, o.name, o.year, o.rule_key AS "ruleKey", o.version_id AS "versionId", o.period_from AS "periodFrom", o.period_to AS "periodTo", o.dated_by AS "datedBy",
        o.opened_on AS "openedOn", o.due_on AS "dueOn", o.ended_at AS "endedAt", o.ended_as AS "endedAs", o.current_step AS "currentStep",
        (SELECT row_to_json(c) FROM (SELECT count(*) AS total,
            count(*) FILTER (WHERE s.state = 'not_started') AS "notStarted", count(*) FILTER (WHERE s.state = 'draft') AS draft,
            count(*) FILTER (WHERE s.state = 'submitted') AS submitted, count(*) FILTER (WHERE s.state = 'returned') AS returned,
            count(*) FILTER (WHERE s.state = 'accepted') AS accepted, count(*) FILTER (WHERE s.late) AS late
          FROM seen s WHERE s.round_id = o.id) c) AS counts,
        coalesce((SELECT json_agg(m ORDER BY m."unitName") FROM (
          SELECT s.id AS "reportId", s.unit_name AS "unitName", s.state, s.nothing_to_report AS "nothingToReport", s.due_on AS "dueOn", s.late
          FROM seen s WHERE s.round_id = o.id AND s.unit_id = ANY(${ownUnits(viewer)}::uuid[])) m), '[]') AS own
      FROM round o
      WHERE o.tenant_id = ${tenantId}
    ) p`);
  return found ?? { rounds: [], instructions: [] };
}

const newestInstructions = (tenantId: string | null): Sql => sql`(
  SELECT coalesce(json_agg(n), '[]') FROM (
    SELECT DISTINCT ON (i.rule_key) i.rule_key AS "ruleKey", i.number, i.decided_on AS "decidedOn"
    FROM instruction i WHERE i.tenant_id = ${tenantId} ORDER BY i.rule_key, i.number DESC) n)`;

/** The units in which the viewer writes reports. */
const ownUnits = (viewer: Viewer): string[] =>
  viewer.grants.flatMap(({ permission, unit, scope }) =>
    permission === 'report.write' && scope !== 'municipality' && unit !== null ? [unit] : [],
  );

function summary({ ruleKey, versionId: _versionId, currentStep, ...row }: RoundRow, { configuration }: ConfigurationVersion) {
  const rule = configuration.rules.find(({ key }) => key === ruleKey);
  const step = rule?.steps.find(({ key }) => key === currentStep);
  const currentActors: NamedActor[] = step ? namedActors(step.actors.value, configuration) : [];
  return { ...row, currentVerb: step?.verb ?? null, currentActors, stoppedAt: rule ? stoppedAt(chainOf(rule), row.endedAs) : null };
}
