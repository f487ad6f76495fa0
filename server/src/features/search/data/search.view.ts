import { reachOf } from '@utblick/domain';
import { hasPermission } from '../../../platform/auth/viewer';
import { withinReach } from '../../../platform/auth/within-reach';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { foldedLetters, searchWords } from '../model/search-words';

/** So many of each group are shown; the count says how many there are. */
const shown = 5;

interface FoundActivity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly unitName: string;
}

interface FoundReport {
  readonly roundId: string;
  /** Null for the round itself. */
  readonly reportId: string | null;
  readonly roundName: string;
  readonly unitName: string | null;
  /** How the report stands; null for a round. */
  readonly state: string | null;
  /** Whether the round has ended. */
  readonly ended: boolean;
}

interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly { readonly roleKey: string; readonly unitName: string | null }[];
}

interface FoundUnit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly endedOn: string | null;
}

interface Group<Found> {
  readonly total: number;
  readonly rows: Found[];
}

interface FoundRows {
  readonly activities: Group<FoundActivity>;
  readonly reports: Group<FoundReport>;
  readonly people: Group<FoundPerson>;
  readonly units: Group<FoundUnit>;
}

const none = { total: 0, rows: [] };

/**
 * What the viewer may see and whose words hold everything that was typed, best first: names that begin with it, then names
 * with the words at the beginning of a word, then the rest. One statement. Reads activity, activity_partner, unit, person,
 * role_assignment, round and report.
 */
export async function searchView(context: MemberContext, text: string) {
  const { transaction, viewer } = context;
  if (searchWords(text).patterns.length === 0) return { activities: none, reports: none, people: none, units: none };
  const found = await transaction.row<FoundRows>(statement(context, text));
  if (!found) throw new Error('A statement of totals gave no row.');
  const roles = viewer.versionId ? (await configurationVersion(transaction, viewer.versionId)).configuration.roles : [];
  const nameOf = new Map(roles.map(({ key, name }) => [key, name]));
  const rows = found.people.rows.map(({ roles: held, ...person }) => ({
    ...person,
    roles: held.map(({ roleKey, unitName }) => ({ roleName: nameOf.get(roleKey) ?? roleKey, unitName })),
  }));
  return { ...found, people: { ...found.people, rows } };
}

const statement = (context: MemberContext, text: string): Sql => sql`
  SELECT (${group(activities(context), text)}) AS activities, (${group(reports(context), text)}) AS reports,
    (${group(people(context), text)}) AS people, (${group(units(context), text)}) AS units`;

/** The best of what a source gives, as the page takes it: the source has `name`, all its `words`, an `id` and what is `shown`. */
function group(source: Sql, text: string): Sql {
  const { patterns, beginning, wordBeginnings } = searchWords(text);
  return sql`
    SELECT json_build_object('total', count(*), 'rows',
      coalesce(json_agg(b.shown ORDER BY b.place) FILTER (WHERE b.place <= ${shown}::int), '[]'))
    FROM (
      SELECT f.shown, row_number() OVER (ORDER BY
        CASE WHEN f.folded LIKE ${beginning} THEN 0 WHEN ' ' || f.folded LIKE ALL(${[...wordBeginnings]}::text[]) THEN 1 ELSE 2 END,
        f.later, f.name COLLATE "sv-SE-x-icu", f.id) AS place
      FROM (SELECT s.*, ${folded(sql`s.name`)} AS folded FROM (${source}) s) f
      WHERE ${folded(sql`f.words`)} LIKE ALL(${[...patterns]}::text[])
    ) b`;
}

/** A text folded as the typed words are. */
const folded = (text: Sql): Sql =>
  sql`translate(lower(normalize(${text}) COLLATE "sv-SE-x-icu"), ${foldedLetters.from}, ${foldedLetters.to})`;

const activities = ({ transaction: { tenantId }, viewer }: MemberContext): Sql => sql`
  SELECT a.id, a.name, a.status IN ('ended', 'cancelled') AS later,
    concat_ws(' ', a.name, a.diarienummer, u.name, (SELECT string_agg(concat_ws(' ', p.name, p.city), ' ') FROM activity_partner p
      WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id)) AS words,
    json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'unitName', u.name) AS shown
  FROM activity a
  JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
  WHERE a.tenant_id = ${tenantId} AND ${withinReach(reachOf(viewer.grants, 'activity.read'))}`;

/** Rounds are known to everybody who reads any report; a unit's report only to those who may read it. */
const reports = ({ transaction: { tenantId }, viewer }: MemberContext): Sql => sql`
  SELECT o.id, o.name, o.ended_at IS NOT NULL AS later, o.name AS words,
    json_build_object('roundId', o.id, 'reportId', NULL, 'roundName', o.name, 'unitName', NULL, 'state', NULL,
      'ended', o.ended_at IS NOT NULL) AS shown
  FROM round o
  WHERE o.tenant_id = ${tenantId} AND ${hasPermission(viewer, 'report.read')}::boolean
  UNION ALL
  SELECT r.id, u.name, o.ended_at IS NOT NULL, concat_ws(' ', u.name, o.name),
    json_build_object('roundId', o.id, 'reportId', r.id, 'roundName', o.name, 'unitName', u.name, 'state', r.state,
      'ended', o.ended_at IS NOT NULL)
  FROM report r
  JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
  JOIN round o ON o.tenant_id = ${tenantId} AND o.id = r.round_id
  WHERE r.tenant_id = ${tenantId} AND ${withinReach(reachOf(viewer.grants, 'report.read'))}`;

/** Colleagues who hold a role today, as every member meets them on the pages; others only for those who manage people. */
const people = ({ transaction: { tenantId }, viewer, clock }: MemberContext): Sql => sql`
  SELECT p.id, p.name, h.held IS NULL AS later, concat_ws(' ', p.name, h.unit_names) AS words,
    json_build_object('id', p.id, 'name', p.name, 'roles', coalesce(h.held, '[]')) AS shown
  FROM person p
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('roleKey', a.role_key, 'unitName', u.name) ORDER BY u.name COLLATE "sv-SE-x-icu", a.role_key) AS held,
      string_agg(u.name, ' ') AS unit_names
    FROM role_assignment a
    LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = a.unit_id
    WHERE a.tenant_id = ${tenantId} AND a.person_id = p.id AND a.valid_from <= ${clock.today()}::date
      AND (a.valid_to IS NULL OR a.valid_to >= ${clock.today()}::date)) h ON true
  WHERE p.tenant_id = ${tenantId} AND ((p.active AND h.held IS NOT NULL) OR ${hasPermission(viewer, 'people.manage')}::boolean)`;

const units = ({ transaction: { tenantId }, clock }: MemberContext): Sql => sql`
  SELECT u.id, u.name, coalesce(u.valid_to < ${clock.today()}::date, false) AS later, u.name AS words,
    json_build_object('id', u.id, 'key', u.key, 'name', u.name, 'kind', u.kind,
      'endedOn', CASE WHEN u.valid_to < ${clock.today()}::date THEN u.valid_to END) AS shown
  FROM unit u WHERE u.tenant_id = ${tenantId}`;
