import { type BorderSetting, countsAsInternational } from '@utblick/domain';
import { isId } from '../../../platform/db/identifier';
import { type Sql, sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { ActivityRules } from '../model/activity-rules';
import { livingStatuses } from '../model/trust';
import { checkMissing, partnerShared, reasonMissing } from './rule-conditions';
import { ofUnits } from './unit-standing';

/** Which activities are wanted. An empty list means any. */
export interface ActivityFilter {
  readonly search: string;
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  readonly unitIds: readonly string[];
  readonly pillarKeys: readonly string[];
  /** `with`: a grant is entered; `missing`: one is expected and not entered. */
  readonly grant: 'with' | 'missing' | null;
  /** Only those that nobody has checked for half a year. */
  readonly toCheck: boolean;
  /** Only those where the viewer is the contact person. */
  readonly mine: boolean;
  /** `only` border-regional work, or all `without` it; null is what the tenant counts as international. */
  readonly border?: 'only' | 'without' | null;
  /** Only those that a rule of the configuration finds something missing or worth telling in. */
  readonly lacks?: 'check' | 'reason' | null;
  /** Only those with a partner that another unit has contact with too. */
  readonly sharedPartner?: boolean | null;
}

/** Whether activity `a` of unit `u` is one of those wanted. Every word of the search must be found somewhere in it. */
export function wantedBy({ transaction, viewer, clock }: MemberContext, filter: ActivityFilter, rules: ActivityRules): Sql {
  const { tenantId } = transaction;
  const today = clock.today();
  const oneOf = (column: Sql, keys: readonly string[]): Sql => (keys.length === 0 ? sql`true` : sql`${column} = ANY(${[...keys]}::text[])`);
  const when = (on: boolean, condition: () => Sql): Sql => (on ? condition() : sql`true`);
  const patterns = searchPatterns(filter.search);
  return sql`(${oneOf(sql`a.status`, filter.statuses)} AND ${oneOf(sql`a.kind`, filter.kinds)}
    AND ${when(filter.unitIds.length > 0, () => ofUnits(tenantId, filter.unitIds.filter(isId), { ...rules, today }))}
    AND ${when(filter.pillarKeys.length > 0, () => serves(tenantId, filter.pillarKeys))}
    AND ${when(filter.toCheck, () => unchecked(today))}
    AND ${when(filter.mine, () => sql`a.contact_person_id = ${viewer.personId}`)}
    AND ${when(filter.lacks === 'check', () => checkMissing(tenantId, rules))}
    AND ${when(filter.lacks === 'reason', () => reasonMissing(tenantId, rules))}
    AND ${when(filter.sharedPartner === true, () => partnerShared(tenantId))}
    AND ${when(patterns.length > 0, () => holdsWords(tenantId, patterns))})`;
}

/**
 * Whether an activity is among those that the list counts. Filters about somebody's own work show all of it, also what
 * does not count as international.
 */
export function countedBy({ border, toCheck, mine }: ActivityFilter, setting: BorderSetting): Sql {
  if (border === 'only') return sql`border_regional`;
  if (border === 'without') return sql`NOT border_regional`;
  return toCheck || mine || countsAsInternational(setting, { borderRegional: true }) ? sql`true` : sql`NOT border_regional`;
}

const serves = (tenantId: string | null, pillarKeys: readonly string[]): Sql => sql`EXISTS (SELECT FROM activity_pillar p
  WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id AND p.pillar_key = ANY(${[...pillarKeys]}::text[]))`;

const unchecked = (today: string): Sql => sql`(a.status = ANY(${[...livingStatuses]}::text[])
  AND (a.checked_on IS NULL OR a.checked_on + interval '6 months' <= ${today}::date))`;

const holdsWords = (tenantId: string | null, patterns: readonly string[]): Sql => sql`NOT EXISTS (
  SELECT FROM unnest(${[...patterns]}::text[]) word(pattern)
  WHERE NOT (lower((a.name || ' ' || a.purpose || ' ' || coalesce(a.diarienummer, '')) COLLATE "sv-SE-x-icu") LIKE word.pattern
    OR EXISTS (SELECT FROM activity_partner p WHERE p.tenant_id = ${tenantId} AND p.activity_id = a.id
      AND lower((p.name || ' ' || coalesce(p.city, '')) COLLATE "sv-SE-x-icu") LIKE word.pattern)))`;

/** The words of a search as LIKE patterns in lower case; signs that mean something to LIKE are taken as they are. */
function searchPatterns(search: string): string[] {
  const words = search.slice(0, 200).replaceAll('\u0000', '').toLocaleLowerCase('sv').split(/\s+/);
  return words
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
