import { type NotificationKind, steerableKinds } from '@utblick/domain';
import { recordAudit } from '../audit/record';
import type { Clock } from '../clock/clock';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import { choose, chosenBy, preferenceFor } from './preferences';
import type { LettersToStop } from './stop-tokens';

/**
 * Stops letters to a person: of one kind, or of every kind that comes gathered. What is shown on the page stays. Done twice it
 * is done once; for somebody who is gone nothing happens, and the answer is the same.
 */
export async function stopLetters(
  { transaction, clock }: { readonly transaction: Transaction; readonly clock: Clock },
  { personId, what }: LettersToStop,
): Promise<void> {
  const { tenantId } = transaction;
  const person = await transaction.row<{ name: string }>(sql`
    SELECT name FROM person WHERE tenant_id = ${tenantId} AND id = ${personId} FOR NO KEY UPDATE`);
  if (!person) return;
  const chosen = await chosenBy(transaction, personId);
  const isStopped = (kind: NotificationKind): boolean => {
    const { mail } = preferenceFor(kind, chosen);
    return what === 'digest' ? mail === 'daily' || mail === 'weekly' : kind === what && mail !== 'never';
  };
  const stopped = steerableKinds.filter(isStopped);
  if (stopped.length === 0) return;
  const at = clock.now();
  for (const kind of stopped) await choose(transaction, { personId, kind, at }, { ...preferenceFor(kind, chosen), mail: 'never' });
  await recordAudit(transaction, { personId, name: person.name }, at, {
    action: 'notification.letters_stopped',
    subjectKind: 'person',
    subjectId: personId,
    detail: { kinds: stopped },
  });
}
