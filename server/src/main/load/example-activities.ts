import type { ExampleActivity } from '@utblick/municipalities';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { exampleId } from './example-id';
import { personId } from './example-people';

/** The day on which somebody entered what has no day of its own in the example data. */
const ENTERED = '2026-10-01';

/** When an activity was registered: on its first day, or when everything else was entered. */
export function enteredOn({ from, checked }: ExampleActivity): string {
  const latest = checked !== undefined && checked < ENTERED ? checked : ENTERED;
  return from !== undefined && from < latest ? from : latest;
}

/** Inserts the invented activities of one tenant with pillars, partners and money. The totals are not kept up here. */
export async function insertExampleActivities(
  transaction: Transaction,
  tenantKey: string,
  activities: readonly ExampleActivity[],
): Promise<void> {
  const idOf = ({ key }: ExampleActivity): string => exampleId(tenantKey, 'activity', key);
  await insertActivities(
    transaction,
    activities.map((activity) => activityRow(tenantKey, idOf(activity), activity)),
  );
  await insertPillars(
    transaction,
    activities.flatMap((activity) => pillarRows(idOf(activity), activity)),
  );
  await insertPartners(
    transaction,
    activities.flatMap((activity) => partnerRows(tenantKey, idOf(activity), activity)),
  );
  await insertFunding(
    transaction,
    activities.flatMap((activity) => fundingRows(idOf(activity), activity)),
  );
  await insertChecks(
    transaction,
    activities.flatMap((activity) => checkRows(tenantKey, idOf(activity), activity)),
  );
}

function activityRow(tenantKey: string, id: string, activity: ExampleActivity) {
  const { kind, name, purpose, results, status, unit, from, to, programme, ownRole, dnr, contact, checked } = activity;
  const created = enteredOn(activity);
  return {
    id,
    kind,
    name,
    purpose,
    results,
    status,
    unit_key: unit,
    starts_on: from,
    ends_on: to,
    programme,
    own_role: ownRole,
    diarienummer: dnr,
    contact_person_id: contact === undefined ? null : personId(tenantKey, contact),
    checked_on: checked,
    border_regional: activity.border ?? false,
    focus_reason: activity.focusReason ?? '',
    created_at: `${created}T08:00:00Z`,
    changed_at: `${checked ?? created}T09:30:00Z`,
  };
}

async function insertActivities(transaction: Transaction, rows: readonly object[]): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(sql`
    INSERT INTO activity (tenant_id, id, kind, name, purpose, results, status, unit_id, starts_on, ends_on, programme, own_role,
      diarienummer, contact_person_id, checked_on, border_regional, focus_reason, example, created_at, changed_at)
    SELECT ${tenantId}, a.id, a.kind, a.name, a.purpose, coalesce(a.results, ''), a.status, u.id, a.starts_on, a.ends_on, a.programme,
      a.own_role, a.diarienummer, a.contact_person_id, a.checked_on, a.border_regional, a.focus_reason, true, a.created_at, a.changed_at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS a(id uuid, kind text, name text, purpose text, results text, status text,
      unit_key text, starts_on date, ends_on date, programme text, own_role text, diarienummer text, contact_person_id uuid,
      checked_on date, border_regional boolean, focus_reason text, created_at timestamptz, changed_at timestamptz)
    LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.key = a.unit_key`);
}

const pillarRows = (activityId: string, { pillars }: ExampleActivity) =>
  pillars.map(({ pillar, commitment }, position) => ({
    id: exampleId(activityId, 'pillar', String(position)),
    activity_id: activityId,
    pillar_key: pillar,
    commitment_key: commitment,
    position,
  }));

async function insertPillars(transaction: Transaction, rows: readonly object[]): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO activity_pillar (tenant_id, activity_id, pillar_key, commitment_key, position)
    SELECT ${transaction.tenantId}, p.activity_id, p.pillar_key, p.commitment_key, p.position
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p(activity_id uuid, pillar_key text, commitment_key text, position int)`);
}

const partnerRows = (tenantKey: string, activityId: string, { key, partners = [] }: ExampleActivity) =>
  partners.map((partner, position) => ({
    ...partner,
    id: exampleId(tenantKey, 'partner', key, String(position)),
    activity_id: activityId,
    position,
  }));

async function insertPartners(transaction: Transaction, rows: readonly object[]): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO activity_partner (tenant_id, id, activity_id, name, kind, city, country, position)
    SELECT ${transaction.tenantId}, p.id, p.activity_id, p.name, coalesce(p.kind, 'other'), p.city, p.country, p.position
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS p(id uuid, activity_id uuid, name text, kind text, city text, country text, position int)`);
}

/** Figures of a year that is over are as of its last day; those of this year and later as of when they were entered. */
const fundingRows = (activityId: string, { funding = [] }: ExampleActivity) =>
  funding.map(({ year, forecast = false, ...amounts }) => ({
    ...amounts,
    activity_id: activityId,
    year,
    nature: forecast ? 'forecast' : 'outcome',
    as_of: `${year}-12-31` < ENTERED ? `${year}-12-31` : ENTERED,
  }));

async function insertFunding(transaction: Transaction, rows: readonly object[]): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO activity_funding (tenant_id, activity_id, year, nature, budget, grant_received, co_financing_cash, co_financing_in_kind, as_of)
    SELECT ${transaction.tenantId}, f.activity_id, f.year, f.nature, f.budget, f."grant", f.cash, f."inKind", f.as_of
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS f(activity_id uuid, year int, nature text, budget bigint, "grant" bigint, cash bigint, "inKind" bigint, as_of date)`);
}

const checkRows = (tenantKey: string, activityId: string, { check }: ExampleActivity) =>
  check ? [{ ...check, activity_id: activityId, by: personId(tenantKey, check.by) }] : [];

async function insertChecks(transaction: Transaction, rows: readonly object[]): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(sql`
    INSERT INTO activity_check (tenant_id, activity_id, rule_key, version_id, answers, checked_on, checked_by)
    SELECT ${tenantId}, k.activity_id, k.rule, v.id, k.answers, k."on", k."by"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS k(activity_id uuid, rule text, answers jsonb, "on" date, "by" uuid)
    JOIN LATERAL (SELECT id FROM configuration_version WHERE tenant_id = ${tenantId} ORDER BY number DESC LIMIT 1) v ON true`);
}
