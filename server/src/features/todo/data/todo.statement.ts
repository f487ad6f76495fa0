import type { Role } from '@utblick/configuration';
import { type BorderSetting, countsAsInternational, type Reach } from '@utblick/domain';
import { withinReach } from '../../../platform/auth/within-reach';
import { type Sql, sql } from '../../../platform/db/sql';
import type { EndingActivity } from '../model/coming';
import type { ContactsToday, RegisterToday, YearTotals } from '../model/figures';
import type { OpenRoundRow } from '../model/open-round';
import type { ContactRow, UnitToday } from '../model/vacancies';

export interface TodoSight {
  readonly tenantId: string | null;
  readonly today: string;
  readonly horizon: string;
  readonly personId: string;
  readonly readsReports: boolean;
  readonly readable: Reach;
  readonly writable: Reach;
  /** Roles that each unit should have a contact person in. */
  readonly contactRoles: readonly Role[];
  /** Whether border-regional work counts as international. */
  readonly border: BorderSetting;
  /** Keys of pillars that were split. */
  readonly splitPillars: readonly string[];
}

export interface TodoRow {
  readonly rounds: readonly OpenRoundRow[];
  readonly units: readonly UnitToday[];
  readonly contacts: readonly ContactRow[];
  readonly contactYears: ContactsToday['years'];
  readonly ending: readonly EndingActivity[];
  readonly toCheck: {
    readonly activities: number;
    readonly name: string | null;
    readonly id: string | null;
    readonly unitIds: readonly string[] | null;
  };
  /** Activities that the viewer may change and whose pillar was split. */
  readonly toChoose: number;
  readonly register: RegisterToday & { readonly known: number };
  readonly years: readonly YearTotals[];
}

const AGREEMENTS = ['agreement', 'network_membership', 'organisation_membership', 'partnership', 'twin_town'];

/** The start page in one statement. */
export const todoStatement = (sight: TodoSight): Sql => sql`
  WITH known AS (
    SELECT a.id, a.name, a.kind, a.status, a.unit_id, a.ends_on, a.checked_on, a.contact_person_id, a.border_regional,
      ${counts(sight.border)} AS counts,
      ${withinReach(sight.writable)} AS writable,
      a.checked_on IS NOT NULL AND a.checked_on + interval '6 months' > ${sight.today}::date AS fresh
    FROM activity a
    JOIN unit u ON u.tenant_id = ${sight.tenantId} AND u.id = a.unit_id
    WHERE a.tenant_id = ${sight.tenantId} AND ${withinReach(sight.readable)}
  )
  SELECT coalesce((SELECT json_agg(o) FROM (${openRounds(sight)}) o), '[]') AS rounds,
    coalesce((SELECT json_agg(k ORDER BY k.name COLLATE "sv-SE-x-icu") FROM (${unitsToday(sight)}) k), '[]') AS units,
    coalesce((SELECT json_agg(c) FROM (${contacts(sight)}) c), '[]') AS contacts,
    coalesce((SELECT json_agg(y) FROM (${contactYears(sight)}) y), '[]') AS "contactYears",
    coalesce((SELECT json_agg(e ORDER BY e."endsOn", e.name COLLATE "sv-SE-x-icu") FROM (
      SELECT a.id, a.name, a.ends_on AS "endsOn", a.kind = ANY(${AGREEMENTS}::text[]) AS agreement,
        a.contact_person_id IS NOT DISTINCT FROM ${sight.personId}::uuid OR (a.writable AND NOT ${sight.writable.everything}::boolean) AS own
      FROM known a
      WHERE a.status IN ('planned', 'running') AND a.ends_on BETWEEN ${sight.today}::date AND ${sight.horizon}::date) e), '[]') AS ending,
    (SELECT row_to_json(t) FROM (
      SELECT count(*) AS activities, CASE WHEN count(*) = 1 THEN min(a.name) END AS name, CASE WHEN count(*) = 1 THEN min(a.id::text) END AS id,
        array_agg(DISTINCT a.unit_id) AS "unitIds"
      FROM known a WHERE a.writable AND a.status IN ('planned', 'running') AND NOT a.fresh) t) AS "toCheck",
    (SELECT count(DISTINCT a.id)::int FROM known a JOIN activity_pillar p ON p.tenant_id = ${sight.tenantId} AND p.activity_id = a.id
      WHERE a.writable AND p.pillar_key = ANY(${[...sight.splitPillars]}::text[])) AS "toChoose",
    (SELECT row_to_json(r) FROM (
      SELECT count(*) AS known, count(*) FILTER (WHERE a.counts AND a.status = 'running') AS running,
        count(*) FILTER (WHERE a.border_regional AND a.counts AND a.status = 'running') AS "borderRegional",
        count(*) FILTER (WHERE a.counts AND a.status IN ('planned', 'running')) AS current,
        count(*) FILTER (WHERE a.counts AND a.status IN ('planned', 'running') AND a.fresh) AS checked
      FROM known a) r) AS register,
    coalesce((SELECT json_agg(y) FROM (
      SELECT s.year, ${yearFigures(sight.border)}
      FROM activity_year_summary s WHERE s.tenant_id = ${sight.tenantId}) y), '[]') AS years`;

/** Whether activity `a` is among the international ones that the figures tell of. */
const counts = (border: BorderSetting): Sql =>
  countsAsInternational(border, { borderRegional: true }) ? sql`true` : sql`NOT a.border_regional`;

const yearFigures = (border: BorderSetting): Sql =>
  countsAsInternational(border, { borderRegional: true })
    ? sql`s.activities, s.checked, s.grant_received AS "grantReceived", s.co_financing AS "coFinancing"`
    : sql`s.strict_activities AS activities, s.strict_checked AS checked, s.strict_grant_received AS "grantReceived", s.strict_co_financing AS "coFinancing"`;

/** An instant as the day it was in Sweden. */
const swedishDay = (instant: Sql): Sql => sql`(${instant} AT TIME ZONE 'Europe/Stockholm')::date`;

const openRounds = ({ tenantId, readsReports }: TodoSight): Sql => sql`
  SELECT o.id, o.name, o.rule_key AS "ruleKey", o.version_id AS "versionId", o.due_on AS "dueOn",
    coalesce((SELECT json_agg(s ORDER BY s.position) FROM (
      SELECT t.position, t.step_key AS key, t.status, t.due_on AS "dueOn"
      FROM round_step t WHERE t.tenant_id = ${tenantId} AND t.round_id = o.id) s), '[]') AS steps,
    coalesce((SELECT json_agg(r ORDER BY r."unitName" COLLATE "sv-SE-x-icu") FROM (
      SELECT p.id, p.state, p.nothing_to_report AS "nothingToReport", p.left_out AS "leftOut", p.entered, p.due_on AS "dueOn",
        ${swedishDay(sql`p.submitted_at`)} AS "submittedOn", ${swedishDay(sql`p.reminded_at`)} AS "remindedOn",
        u.id AS "unitId", u.key AS "unitKey", u.name AS "unitName", u.path AS "unitPath",
        EXISTS (SELECT FROM person q WHERE q.tenant_id = ${tenantId} AND q.id = p.responsible_person_id AND q.active AND q.email IS NOT NULL)
          AS reachable
      FROM report p JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = p.unit_id
      WHERE p.tenant_id = ${tenantId} AND p.round_id = o.id) r), '[]') AS reports,
    coalesce((SELECT json_agg(text.key) FROM compilation c, jsonb_each_text(c.content -> 'texts') text(key, value)
      WHERE c.tenant_id = ${tenantId} AND c.round_id = o.id AND btrim(text.value) <> ''), '[]') AS written
  FROM round o
  WHERE o.tenant_id = ${tenantId} AND o.ended_at IS NULL AND ${readsReports}::boolean`;

const unitsToday = ({ tenantId, today }: TodoSight): Sql => sql`
  SELECT u.id, u.key, u.name, u.kind FROM unit u
  WHERE u.tenant_id = ${tenantId} AND (u.valid_from IS NULL OR u.valid_from <= ${today}::date) AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date)`;

const heldOn = (on: Sql): Sql => sql`(h.valid_from <= ${on} AND (h.valid_to IS NULL OR h.valid_to >= ${on}))`;

const contacts = ({ tenantId, today, contactRoles }: TodoSight): Sql => sql`
  SELECT h.role_key AS "roleKey", u.key AS "unitKey", bool_or(${heldOn(sql`${today}::date`)} AND p.active) AS filled,
    CASE WHEN NOT bool_or(${heldOn(sql`${today}::date`)} AND p.active) THEN max(h.valid_to) END AS until
  FROM role_assignment h
  JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = h.unit_id
  JOIN person p ON p.tenant_id = ${tenantId} AND p.id = h.person_id
  WHERE h.tenant_id = ${tenantId} AND h.role_key = ANY(${contactRoles.map(({ key }) => key)}::text[]) AND h.valid_from <= ${today}::date
  GROUP BY h.role_key, u.key`;

/** Units with a contact person of the first contact role at the end of each of the last seven years; of this one, today. */
const contactYears = ({ tenantId, today, contactRoles }: TodoSight): Sql => sql`
  SELECT y.year, count(DISTINCT h.unit_id) AS filled
  FROM generate_series(date_part('year', ${today}::date)::int - 6, date_part('year', ${today}::date)::int) y(year)
  JOIN role_assignment h ON h.tenant_id = ${tenantId} AND h.role_key = ${contactRoles[0]?.key ?? ''}
    AND ${heldOn(sql`least(make_date(y.year, 12, 31), ${today}::date)`)}
  GROUP BY y.year`;
