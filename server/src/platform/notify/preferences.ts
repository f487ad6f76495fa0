import { defaultPreference, type MailRhythm, type NotificationKind, type Preference } from '@utblick/domain';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';

/** What a person has chosen for one kind. */
export interface ChosenPreference {
  readonly kind: string;
  readonly inApp: boolean;
  readonly mail: MailRhythm;
}

/** How a person is told of a kind: as they have chosen, or as everybody is who has not. */
export function preferenceFor(kind: NotificationKind, chosen: readonly ChosenPreference[]): Preference {
  const { inApp, mail } = chosen.find((each) => each.kind === kind) ?? defaultPreference(kind);
  return { inApp, mail };
}

/** All that a person has chosen. */
export const chosenBy = (transaction: Transaction, personId: string): Promise<ChosenPreference[]> =>
  transaction.rows(sql`
    SELECT kind, in_app AS "inApp", mail FROM notification_preference
    WHERE tenant_id = ${transaction.tenantId} AND person_id = ${personId}`);

/** Notes what a person wants for a kind. */
export async function choose(
  transaction: Transaction,
  { personId, kind, at }: { readonly personId: string; readonly kind: NotificationKind; readonly at: Date },
  { inApp, mail }: Preference,
): Promise<void> {
  await transaction.rows(sql`
    INSERT INTO notification_preference (mail, in_app, tenant_id, person_id, kind, changed_at)
    VALUES (${mail}, ${inApp}, ${transaction.tenantId}, ${personId}, ${kind}, ${at.toISOString()})
    ON CONFLICT (tenant_id, person_id, kind) DO UPDATE SET mail = excluded.mail, in_app = excluded.in_app, changed_at = excluded.changed_at`);
}
