import type { NotificationKind, Permission } from '@utblick/domain';
import type { NotificationWords } from '@utblick/i18n';
import type { Clock } from '../clock/clock';
import { newId } from '../db/identifier';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import type { JobQueue } from '../jobs/job-queue';
import { type ChosenPreference, preferenceFor } from './preferences';

/** Something that has happened, and whom to tell. */
export interface Notice {
  readonly kind: NotificationKind;
  /** Ids of people. Whoever did it is not told, nor are those who are no longer active. */
  readonly to: readonly string[];
  readonly about: { readonly kind: string; readonly id: string };
  /** Names the event: the same person is never told twice of one key (`report:<id>:returned:4`). */
  readonly event: string;
  /** Names, days and counts for the sentences. Never what a thing contains. */
  readonly words: NotificationWords;
  /** Path in the client, e.g. `/redovisning/…`. */
  readonly link: string;
  /** What a person must be permitted, then and later, to be told; null where everybody in the tenant may know. */
  readonly sight: { readonly permission: Permission; readonly unitId: string | null } | null;
}

/** Who tells: an action's context, or the morning, which is nobody. */
export interface Teller {
  readonly transaction: Transaction;
  readonly clock: Clock;
  readonly services: { readonly jobs: JobQueue };
  readonly viewer: { readonly personId: string } | null;
}

interface Recipient {
  readonly id: string;
  readonly reachable: boolean;
  readonly chosen: readonly ChosenPreference[];
}

/**
 * Tells people of something in the transaction that causes it, so that they are told exactly if it is committed. Each is told
 * as they have chosen for the kind: on the page, in mail at once or gathered, or not at all. Mail is written by a job after
 * the commit. Call it before the audit entry, whose chain stays locked until the commit.
 */
export async function notify(teller: Teller, notices: readonly Notice[]): Promise<void> {
  const told = notices.flatMap((notice) =>
    [...new Set(notice.to)].filter((personId) => personId !== teller.viewer?.personId).map((personId) => ({ notice, personId })),
  );
  if (told.length === 0) return;
  const recipients = await recipientsOf(teller.transaction, [...new Set(told.map(({ personId }) => personId))]);
  const rows = told.flatMap(({ notice, personId }) => {
    const recipient = recipients.find(({ id }) => id === personId);
    return recipient ? rowFor(notice, recipient) : [];
  });
  const inserted = await insert(teller, rows);
  const atOnce = rows.filter(({ id, at_once }) => at_once && inserted.has(id)).map(({ person_id }) => person_id);
  for (const personId of new Set(atOnce)) await teller.services.jobs.enqueue(teller.transaction, 'notification.mail', personId);
}

function recipientsOf(transaction: Transaction, ids: readonly string[]): Promise<Recipient[]> {
  const { tenantId } = transaction;
  return transaction.rows<Recipient>(sql`
    SELECT p.id, p.email IS NOT NULL AS reachable, coalesce((SELECT json_agg(c) FROM (
      SELECT f.kind, f.in_app AS "inApp", f.mail FROM notification_preference f
      WHERE f.tenant_id = ${tenantId} AND f.person_id = p.id) c), '[]') AS chosen
    FROM person p WHERE p.tenant_id = ${tenantId} AND p.id = ANY(${[...ids]}::uuid[]) AND p.active ORDER BY p.id`);
}

type NotificationRow = ReturnType<typeof rowFor>[number];

/** None where the person wants to hear nothing of the kind. */
function rowFor({ kind, about, event, words, link, sight }: Notice, { id, reachable, chosen }: Recipient) {
  const { inApp, mail } = preferenceFor(kind, chosen);
  const mailed = reachable && mail !== 'never';
  if (!inApp && !mailed) return [];
  return [
    {
      id: newId(),
      person_id: id,
      kind,
      subject_kind: about.kind,
      subject_id: about.id,
      event_key: event,
      words,
      link,
      permission: sight?.permission ?? null,
      unit_id: sight?.unitId ?? null,
      in_app: inApp,
      mail_state: mailed ? 'waiting' : 'none',
      at_once: mailed && mail === 'at_once',
    },
  ];
}

/** The ids of those that are news to their person. */
async function insert({ transaction, clock }: Teller, rows: readonly NotificationRow[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const inserted = await transaction.rows<{ id: string }>(sql`
    INSERT INTO notification (tenant_id, id, person_id, kind, subject_kind, subject_id, event_key, words, link, permission, unit_id,
      in_app, mail_state, created_at)
    SELECT ${transaction.tenantId}, r.id, r.person_id, r.kind, r.subject_kind, r.subject_id, r.event_key, r.words, r.link, r.permission,
      r.unit_id, r.in_app, r.mail_state, ${clock.now().toISOString()}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, person_id uuid, kind text, subject_kind text, subject_id uuid,
      event_key text, words jsonb, link text, permission text, unit_id uuid, in_app boolean, mail_state text)
    ON CONFLICT (tenant_id, person_id, event_key) DO NOTHING
    RETURNING id`);
  return new Set(inserted.map(({ id }) => id));
}
