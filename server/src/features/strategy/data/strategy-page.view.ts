import { type BorderSetting, countsAsInternational, reachOf } from '@utblick/domain';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { Figures, FiguresOf } from '../model/content-shape';
import { type LivingStrategy, strategyShape } from '../model/strategy-shape';

interface Living extends Omit<LivingStrategy, 'figuresOf'> {
  readonly figures: readonly (Figures & { pillarKey: string; commitmentKey: string })[];
}

const noFigures: Figures = { activities: 0, borderRegional: 0, running: 0, grantReceived: 0, latestId: null, latestName: null };

/**
 * The tenant's strategy page: its configuration in force with today's figures, holders and rounds, which are one
 * statement. Reads activity_summary, activity, role_assignment, person, unit, round, round_step and report.
 * @returns null while nobody has configured the tenant
 */
export async function strategyPage(context: MemberContext) {
  const { viewer, transaction, clock } = context;
  if (viewer.versionId === null) return null;
  const { number, configuration } = await configurationVersion(transaction, viewer.versionId);
  const border = configuration.geography.borderRegional.value?.counts ?? null;
  const living = await transaction.onlyRow<Living>(livingStatement(transaction.tenantId, clock.today(), border));
  if (!living) throw new Error('A statement of totals gave no row.');
  const seesActivities = reachOf(viewer.grants, 'activity.read').everything;
  const seesReports = reachOf(viewer.grants, 'report.read').everything;
  return {
    version: number,
    today: clock.today(),
    ...strategyShape(configuration, {
      ...living,
      figuresOf: seesActivities ? figuresIn(living) : () => null,
      rounds: seesReports ? living.rounds : [],
    }),
  };
}

/** The register's totals by pillar and commitment; one that the register has never met has none of everything. */
function figuresIn({ figures }: Living): FiguresOf {
  const kept = new Map(figures.map(({ pillarKey, commitmentKey, ...rest }) => [`${pillarKey}/${commitmentKey}`, rest]));
  return (pillarKey, commitmentKey) => kept.get(`${pillarKey}/${commitmentKey ?? ''}`) ?? noFigures;
}

/** The figures of a pillar: all activities, or those that count where border-regional work does not. */
const figuresOfPillar = (border: BorderSetting): Sql =>
  countsAsInternational(border, { borderRegional: true })
    ? sql`s.activities, s.running, s.grant_received AS "grantReceived", s.latest_activity_id AS latest,
        CASE WHEN ${border === 'marked'}::boolean THEN s.activities - s.strict_activities ELSE 0 END AS "borderRegional"`
    : sql`s.strict_activities AS activities, s.strict_running AS running, s.strict_grant_received AS "grantReceived",
        s.strict_latest_activity_id AS latest, 0 AS "borderRegional"`;

const livingStatement = (tenantId: string | null, today: string, border: BorderSetting): Sql => sql`
  SELECT
    coalesce((SELECT json_agg(f) FROM (
      SELECT k."pillarKey", k."commitmentKey", k.activities, k."borderRegional", k.running, k."grantReceived", a.id AS "latestId", a.name AS "latestName"
      FROM (SELECT s.pillar_key AS "pillarKey", s.commitment_key AS "commitmentKey", ${figuresOfPillar(border)}
        FROM activity_summary s WHERE s.tenant_id = ${tenantId}) k
      LEFT JOIN activity a ON a.tenant_id = ${tenantId} AND a.id = k.latest) f), '[]') AS figures,
    coalesce((SELECT json_agg(h ORDER BY h."unitName" COLLATE "sv-SE-x-icu", h."personName" COLLATE "sv-SE-x-icu") FROM (
      SELECT r.role_key AS "roleKey", u.key AS "unitKey", u.name AS "unitName", p.name AS "personName"
      FROM role_assignment r
      JOIN person p ON p.tenant_id = ${tenantId} AND p.id = r.person_id AND p.active
      LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
      WHERE r.tenant_id = ${tenantId} AND r.valid_from <= ${today}::date AND (r.valid_to IS NULL OR r.valid_to >= ${today}::date)) h), '[]') AS holdings,
    coalesce((SELECT json_agg(k ORDER BY k.name COLLATE "sv-SE-x-icu") FROM (
      SELECT u.key, u.name, u.kind FROM unit u
      WHERE u.tenant_id = ${tenantId} AND (u.valid_from IS NULL OR u.valid_from <= ${today}::date)
        AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date)) k), '[]') AS units,
    coalesce((SELECT json_agg(o) FROM (${latestRounds(tenantId, today)}) o), '[]') AS rounds`;

const latestRounds = (tenantId: string | null, today: string): Sql => sql`
  SELECT DISTINCT ON (o.rule_key) o.rule_key AS "ruleKey", o.id, o.name, o.ended_at IS NOT NULL AS ended, counts."handedIn", counts."of", counts.late,
    coalesce((SELECT json_agg(s) FROM (
      SELECT t.step_key AS key, t.status, t.due_on AS "dueOn" FROM round_step t WHERE t.tenant_id = ${tenantId} AND t.round_id = o.id) s), '[]') AS steps
  FROM round o
  JOIN LATERAL (
    SELECT count(*) FILTER (WHERE r.state IN ('submitted', 'accepted')) AS "handedIn", count(*) AS "of",
      count(*) FILTER (WHERE r.state IN ('not_started', 'draft', 'returned') AND NOT r.left_out AND r.due_on < ${today}::date) AS late
    FROM report r WHERE r.tenant_id = ${tenantId} AND r.round_id = o.id) counts ON true
  WHERE o.tenant_id = ${tenantId}
  ORDER BY o.rule_key, o.period_to DESC`;
