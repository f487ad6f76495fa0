import { type Configuration, chainOf } from '@utblick/configuration';
import { reachOf } from '@utblick/domain';
import type { Viewer } from '../../../platform/auth/viewer';
import { type ConfigurationVersion, configurationVersion } from '../../../platform/configuration/effective-configuration';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { type NamedActor, namedActors } from '../model/chain-actors';
import { type NotOpenable, whyNotOpenable } from '../model/openable-rule';
import { lastDay, periodsIn } from '../model/planned-dates';
import { stoppedAt } from '../model/round-state';
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
  periodTo: string;
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
  const rows = await roundRows(context);
  const inForce = viewer.versionId ? await configurationVersion(transaction, viewer.versionId) : null;
  const rounds = [];
  for (const row of rows) rounds.push(summary(row, await configurationVersion(transaction, row.versionId)));
  const configuration = inForce?.configuration ?? null;
  const mayManage = mayManageRounds(viewer);
  return {
    rounds,
    openable: configuration && mayManage ? openablePeriods(configuration, rows, clock.today()) : [],
    silent: configuration ? silentRules(configuration) : [],
    noRules: configuration?.reporting.stated === 'none',
    mayManage,
  };
}

/** One statement. Reads round, report and unit. */
async function roundRows({ transaction, viewer, clock }: MemberContext): Promise<RoundRow[]> {
  const { tenantId } = transaction;
  const found = await transaction.row<{ rounds: RoundRow[] }>(sql`
    WITH seen AS (
      SELECT r.id, r.round_id, r.state, r.nothing_to_report, r.due_on, u.id AS unit_id, u.name AS unit_name,
        coalesce(r.due_on < ${clock.today()}::date AND r.state IN ('not_started', 'draft', 'returned') AND NOT r.left_out, false) AS late
      FROM report r JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
      WHERE r.tenant_id = ${tenantId} AND ${isReached(reachOf(viewer.grants, 'report.read'))}
    )
    SELECT coalesce(json_agg(p ORDER BY p."endedAt" IS NOT NULL, p."periodTo" DESC, p.name), '[]') AS rounds
    FROM (
      SELECT o.id, o.name, o.year, o.rule_key AS "ruleKey", o.version_id AS "versionId", o.period_to AS "periodTo",
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
  return found?.rounds ?? [];
}

/** The units in which the viewer writes reports. */
const ownUnits = (viewer: Viewer): string[] =>
  viewer.grants.flatMap(({ permission, unit, scope }) =>
    permission === 'report.write' && scope !== 'municipality' && unit !== null ? [unit] : [],
  );

function summary(
  { ruleKey, versionId: _versionId, periodTo: _periodTo, currentStep, ...row }: RoundRow,
  { configuration }: ConfigurationVersion,
) {
  const rule = configuration.rules.find(({ key }) => key === ruleKey);
  const step = rule?.steps.find(({ key }) => key === currentStep);
  const currentActors: NamedActor[] = step ? namedActors(step.actors.value, configuration) : [];
  return { ...row, currentVerb: step?.verb ?? null, currentActors, stoppedAt: rule ? stoppedAt(chainOf(rule), row.endedAs) : null };
}

/** Periods without a round: of this year and the last, since a year is reported on when it is over. */
function openablePeriods(configuration: Configuration, rounds: readonly RoundRow[], today: string) {
  const thisYear = Number(today.slice(0, 4));
  const taken = new Set(rounds.map(({ ruleKey, periodTo }) => `${ruleKey}/${periodTo}`));
  return configuration.rules
    .filter((rule) => whyNotOpenable(rule).length === 0)
    .flatMap((rule) =>
      [thisYear, thisYear - 1].flatMap((year) =>
        periodsIn(rule, year)
          .filter(({ to }) => !taken.has(`${rule.key}/${to}`))
          .map((period) => ({
            ruleKey: rule.key,
            ruleName: rule.name,
            summary: rule.summary ?? null,
            year,
            periodKey: period.key,
            dueOn: lastDay(rule, period, configuration.meetings),
          })),
      ),
    );
}

const askingKinds: readonly string[] = ['report', 'internal_followup', 'strategy_followup'];

/** The rules that ask for a report but leave open what a round would need. */
function silentRules(configuration: Configuration) {
  return configuration.rules.flatMap((rule) => {
    const reasons: readonly NotOpenable[] = askingKinds.includes(rule.kind) ? whyNotOpenable(rule) : [];
    if (reasons.length === 0) return [];
    const sources = rule.source.filter((source): source is string => typeof source === 'string');
    return [{ ruleKey: rule.key, ruleName: rule.name, summary: rule.summary ?? null, reasons: [...reasons], sources }];
  });
}
