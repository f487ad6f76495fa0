import { steerableKinds } from '@utblick/domain';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { type ChosenPreference, preferenceFor } from '../../../platform/notify/preferences';
import type { NotificationSettingsPage } from '../api/notification-settings.type';

/** What the viewer has chosen for each kind, and what holds where they have not. Reads person and notification_preference. */
export async function notificationSettingsPage({ transaction, viewer, services }: MemberContext): Promise<NotificationSettingsPage> {
  const { tenantId } = transaction;
  const person = await transaction.row<{ address: string | null; chosen: ChosenPreference[] }>(sql`
    SELECT p.email AS address, coalesce((SELECT json_agg(c) FROM (
      SELECT f.kind, f.in_app AS "inApp", f.mail FROM notification_preference f
      WHERE f.tenant_id = ${tenantId} AND f.person_id = ${viewer.personId}) c), '[]') AS chosen
    FROM person p WHERE p.tenant_id = ${tenantId} AND p.id = ${viewer.personId}`);
  return {
    address: person?.address ?? null,
    mailLeaves: services.mailDoor !== 'closed',
    preferences: steerableKinds.map((kind) => ({ kind, ...preferenceFor(kind, person?.chosen ?? []) })),
  };
}
