import { isNotificationKind, mailFate } from '@utblick/domain';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock';
import { sql } from '../db/sql';
import { inTransaction, type Transaction } from '../db/transaction';
import type { JobQueue, JobWorker } from '../jobs/job-queue';
import { type LetterToPerson, queueLetter } from '../mail/queue-letter';
import { type Addressee, digestOf, type LinkParts, letterAbout, type Told } from './letters';
import { preferenceFor } from './preferences';
import { type Reader, readerOf } from './reader';
import { stillVisible } from './still-visible';

interface Parts extends LinkParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly jobs: JobQueue;
}

/**
 * Writes the letters that are due to one person, and notes on each notification what became of it, in one transaction that
 * holds the person: however many servers do it at once, and wherever one is killed, no notification comes into two letters.
 * What is due is judged now, by what the person wants, has read and may see at this moment.
 */
export const mailNotifications =
  ({ dataSource, clock, jobs, ...links }: Parts): JobWorker =>
  async ({ tenantId, id: personId }) => {
    const accountId = await accountBehind(dataSource, tenantId, personId);
    // In the person's own name, so that their language can be read and nobody else's.
    await inTransaction(dataSource, { tenantId, accountId }, async (transaction) => {
      const reader = await readerOf(transaction, personId, clock.today());
      if (!reader) {
        await giveUp(transaction, personId);
        return;
      }
      const { none, letters, gathered } = await sorted(transaction, reader, await notBeforeMorning(transaction, clock.now()));
      await settle(transaction, none, null);
      const send = async (letter: LetterToPerson, told: readonly Told[]): Promise<void> =>
        settle(transaction, told, await queueLetter({ transaction, jobs, at: clock.now() }, letter));
      for (const told of byKind(letters)) await send(letterOf(told, reader.addressee, links), told);
      if (gathered.length > 0) await send(digestOf(gathered, 'digest', reader.addressee, links), gathered);
    });
  };

/** Of one kind that happens many times at once comes one letter: to whoever answers for twenty units, say, when a round opens. */
const byKind = (letters: readonly Told[]): readonly (readonly Told[])[] =>
  [...new Set(letters.map(({ kind }) => kind))].map((kind) => letters.filter((told) => told.kind === kind));

function letterOf(told: readonly Told[], addressee: Addressee, links: LinkParts): LetterToPerson {
  const [only, ...others] = told;
  if (!only) throw new Error('A letter is about something.');
  return others.length === 0 ? letterAbout(only, addressee, links) : digestOf(told, only.kind, addressee, links);
}

/** Nobody can write to them. */
async function giveUp(transaction: Transaction, personId: string): Promise<void> {
  await transaction.rows(sql`
    UPDATE notification SET mail_state = 'none'
    WHERE tenant_id = ${transaction.tenantId} AND person_id = ${personId} AND mail_state = 'waiting'`);
}

async function accountBehind(dataSource: DataSource, tenantId: string, personId: string): Promise<string | null> {
  const person = await inTransaction(dataSource, { tenantId, accountId: null }, (transaction) =>
    transaction.row<{ accountId: string | null }>(sql`
      SELECT account_id AS "accountId" FROM person WHERE tenant_id = ${tenantId} AND id = ${personId}`),
  );
  return person?.accountId ?? null;
}

/**
 * Now, or the moment at which a server began the tenant's last morning where its clock is ahead of ours: a morning that has
 * come for one has come for all, and what it is to send does not wait for the next.
 */
async function notBeforeMorning(transaction: Transaction, now: Date): Promise<Date> {
  const last = await transaction.row<{ begun: Date | null }>(sql`
    SELECT max(seen_at) AS begun FROM notification_morning WHERE tenant_id = ${transaction.tenantId}`);
  return last?.begun && last.begun > now ? last.begun : now;
}

interface Waiting extends Omit<Told, 'kind'> {
  readonly kind: string;
  readonly createdAt: Date;
  readonly read: boolean;
  readonly visible: boolean;
}

interface Sorted {
  readonly none: readonly { readonly id: string }[];
  readonly letters: readonly Told[];
  readonly gathered: readonly Told[];
}

async function sorted(transaction: Transaction, { personId, chosen, grants, belongs }: Reader, now: Date): Promise<Sorted> {
  const { tenantId } = transaction;
  const waiting = await transaction.rows<Waiting>(sql`
    SELECT n.id, n.kind, n.words, n.link, n.created_at AS "createdAt", n.read_at IS NOT NULL AS read, ${stillVisible(grants)} AS visible
    FROM notification n
    LEFT JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = n.unit_id
    WHERE n.tenant_id = ${tenantId} AND n.person_id = ${personId} AND n.mail_state = 'waiting'
    ORDER BY n.created_at, n.id`);
  const judged = waiting.map((each) => {
    const { kind } = each;
    if (!isNotificationKind(kind)) return { told: null, id: each.id, fate: 'none' as const };
    const visible = each.visible && (belongs || kind === 'invitation');
    return { told: { ...each, kind }, id: each.id, fate: mailFate({ ...each, visible }, preferenceFor(kind, chosen).mail, now) };
  });
  const toldWith = (fate: 'letter' | 'digest'): Told[] => judged.flatMap((each) => (each.fate === fate && each.told ? [each.told] : []));
  return { none: judged.filter(({ fate }) => fate === 'none'), letters: toldWith('letter'), gathered: toldWith('digest') };
}

/** Notes in which letter notifications stand; with none, that they stand in no letter and never will. */
async function settle(transaction: Transaction, told: readonly { readonly id: string }[], mailId: string | null): Promise<void> {
  if (told.length === 0) return;
  await transaction.rows(sql`
    UPDATE notification SET mail_state = ${mailId === null ? 'none' : 'mailed'}, mail_id = ${mailId}
    WHERE tenant_id = ${transaction.tenantId} AND id = ANY(${told.map(({ id }) => id)}::uuid[])`);
}
