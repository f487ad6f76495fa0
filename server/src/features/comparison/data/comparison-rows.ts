import { type Sql, sql } from '../../../platform/db/sql';
import type { SharedStrategy } from '../../strategy/strategy.read';

/** A municipality whose strategy the viewer may read, with the version in force today. */
export interface SharingRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly version: number;
  /** Whether it is among those that the page shows. */
  readonly shown: boolean;
  /** Null where it isn't shown, or where the reader said that it knows this version. */
  readonly content: SharedStrategy | null;
}

export interface ComparisonRows {
  readonly own: { readonly key: string; readonly name: string; readonly kind: string };
  readonly sharing: readonly SharingRow[];
  /** Municipalities of the installation that don't share their strategy with the viewer. */
  readonly silent: readonly { readonly key: string; readonly name: string }[];
  /** Drafts of the own configuration that can still be added to, the last saved first; empty for those who may not change it. */
  readonly drafts: readonly { readonly id: string; readonly name: string }[];
}

export interface WantedRows {
  readonly tenantId: string;
  /** Ids of those that share, as the sharing decisions in force say. */
  readonly owners: readonly string[];
  readonly today: string;
  /** Keys of municipalities; empty means the first ones by name. */
  readonly chosen: readonly string[];
  /** How many others are shown at once. */
  readonly most: number;
  /** Versions that need not be sent again, as `<tenant id>/<version>`. */
  readonly known: readonly string[];
  /** Whether the viewer may change the own configuration. */
  readonly mayBorrow: boolean;
}

/**
 * Reads tenant, shared_strategy, configuration_draft and configuration_draft_text: the directory, what is shared of each
 * municipality's strategy in force today, and the drafts that something can be borrowed into.
 */
export const comparisonRows = ({ tenantId, owners, today, chosen, most, known, mayBorrow }: WantedRows): Sql => sql`
  WITH sharing AS (
    SELECT t.id, t.key, t.short_name, s.version, s.content,
      row_number() OVER (ORDER BY t.short_name COLLATE "sv-SE-x-icu")
        <= ${most} AS among_first,
      row_number() OVER (PARTITION BY t.key = ANY(${[...chosen]}::text[]) ORDER BY t.short_name COLLATE "sv-SE-x-icu") <= ${most}
        AND t.key = ANY(${[...chosen]}::text[]) AS among_chosen
    FROM tenant t
    JOIN LATERAL (
      SELECT v.version, v.content FROM shared_strategy v
      WHERE v.tenant_id = t.id AND v.effective_from <= ${today}::date
      ORDER BY v.effective_from DESC, v.version DESC LIMIT 1) s ON true
    WHERE t.kind = 'municipality' AND t.id <> ${tenantId} AND t.id = ANY(${[...owners]}::uuid[])),
  shown AS (
    SELECT *, CASE WHEN ${chosen.length}::int > 0 THEN among_chosen ELSE among_first END AS is_shown FROM sharing)
  SELECT
    (SELECT json_build_object('key', o.key, 'name', o.short_name, 'kind', o.kind) FROM tenant o WHERE o.id = ${tenantId}) AS own,
    coalesce((SELECT json_agg(json_build_object('id', h.id, 'key', h.key, 'name', h.short_name, 'version', h.version, 'shown', h.is_shown,
        'content', CASE WHEN h.is_shown AND NOT h.id::text || '/' || h.version::text = ANY(${[...known]}::text[]) THEN h.content END)
      ORDER BY h.short_name COLLATE "sv-SE-x-icu") FROM shown h), '[]') AS sharing,
    coalesce((SELECT json_agg(json_build_object('key', n.key, 'name', n.short_name) ORDER BY n.short_name COLLATE "sv-SE-x-icu")
      FROM tenant n
      WHERE n.kind = 'municipality' AND n.id <> ${tenantId} AND NOT EXISTS (SELECT FROM shown h WHERE h.id = n.id)), '[]') AS silent,
    coalesce((SELECT json_agg(json_build_object('id', d.id, 'name', d.name) ORDER BY x.saved_at DESC, d.id)
      FROM configuration_draft d
      JOIN configuration_draft_text x ON x.tenant_id = ${tenantId} AND x.draft_id = d.id AND x.revision = d.revision
      WHERE ${mayBorrow}::boolean AND d.tenant_id = ${tenantId} AND d.published_as IS NULL), '[]') AS drafts`;
