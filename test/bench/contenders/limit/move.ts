import { TENANT } from '../figures';

const PERSON = `current_setting('app.person_id')::uuid`;
const LINK = (before: string, position: string): string => `encode(sha256(convert_to(concat_ws(E'\\n', ${before}, ${position},
  (SELECT concat_ws(E'\\n', m.entry, m.at, 'report.nothing_to_report', 'report', m.id, t.actor_hash, t.detail_hash) FROM moved m, told t)), 'UTF8')), 'hex')`;
const SALTED = (text: string): string => `encode(sha256(convert_to(m.salt || E'\\n' || ${text}, 'UTF8')), 'hex')`;

/**
 * Hands in "nothing to report" with one statement: the report of a unit in which the person holds a role, its frozen copy under a
 * hash, and a link of the tenant's chain with its readable detail.
 */
export const MOVE = `
  WITH fresh AS (SELECT gen_random_uuid() AS snapshot, gen_random_uuid() AS entry, now() AS at, md5(random()::text) AS salt),
  moved AS (
    UPDATE report r SET state = 'submitted', nothing_to_report = true, left_out = false, revision = r.revision + 1, snapshot_id = f.snapshot,
      submitted_at = f.at, submitted_by = ${PERSON}, touched_at = f.at, touched_by = ${PERSON}
    FROM fresh f, unit u, round o
    WHERE r.tenant_id = ${TENANT} AND r.id = $1 AND r.state IN ('not_started', 'draft', 'returned') AND u.tenant_id = ${TENANT} AND u.id = r.unit_id
      AND o.tenant_id = ${TENANT} AND o.id = r.round_id AND o.ended_as IS NULL
      AND EXISTS (SELECT FROM role_assignment a WHERE a.tenant_id = ${TENANT} AND a.person_id = ${PERSON} AND a.unit_id = r.unit_id
        AND a.valid_from <= current_date AND (a.valid_to IS NULL OR a.valid_to >= current_date))
    RETURNING r.id, f.*, jsonb_build_object('round', o.name, 'unit', u.name) AS detail, jsonb_build_object('format', 1, 'round',
      jsonb_build_object('id', o.id, 'name', o.name, 'year', o.year, 'ruleKey', o.rule_key, 'versionId', o.version_id), 'unit',
      jsonb_build_object('id', u.id, 'key', u.key, 'name', u.name, 'kind', u.kind), 'nothingToReport', true, 'fields', '[]'::jsonb, 'activities',
      '[]'::jsonb, 'unitAnswers', '{}'::jsonb, 'goals', '[]'::jsonb, 'submittedAt', f.at) AS content),
  frozen AS (
    INSERT INTO snapshot (tenant_id, id, subject_kind, subject_id, content, content_hash, created_at, created_by)
    SELECT ${TENANT}, m.snapshot, 'report', m.id, m.content, encode(sha256(convert_to(m.content::text, 'UTF8')), 'hex'), m.at, ${PERSON} FROM moved m
    RETURNING content_hash),
  told AS (
    SELECT ${SALTED(`${PERSON}::text`)} AS actor_hash, ${SALTED('m.detail::text || f.content_hash')} AS detail_hash, f.content_hash
    FROM moved m, frozen f),
  detail AS (
    INSERT INTO audit_detail (tenant_id, id, actor_person_id, actor_name, salt, detail)
    SELECT ${TENANT}, m.entry, ${PERSON}, current_setting('app.person_name'), m.salt, m.detail || jsonb_build_object('contentHash', t.content_hash)
    FROM moved m, told t),
  head AS (
    INSERT INTO audit_head AS h (tenant_id, position, previous_hash, hash)
    SELECT ${TENANT}, 1, '', ${LINK(`''`, `'1'`)} FROM moved
    ON CONFLICT (tenant_id, chain) DO UPDATE SET position = h.position + 1, previous_hash = h.hash, hash = ${LINK('h.hash', '(h.position + 1)::text')}
    RETURNING position, previous_hash, hash)
  INSERT INTO audit_log (tenant_id, position, id, at, action, subject_kind, subject_id, actor_hash, detail_hash, previous_hash, hash)
  SELECT ${TENANT}, h.position, m.entry, m.at, 'report.nothing_to_report', 'report', m.id, t.actor_hash, t.detail_hash, h.previous_hash, h.hash
  FROM head h, moved m, told t
  RETURNING json_build_object('reportId', subject_id)::text`;
