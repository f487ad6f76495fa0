import type { Grant } from '@utblick/domain';
import { isLocale } from '@utblick/i18n';
import { type Assignment, holdingsOf, rightsIn } from '../auth/viewer';
import { configurationVersion } from '../configuration/effective-configuration';
import { sql } from '../db/sql';
import type { Transaction } from '../db/transaction';
import type { Addressee } from './letters';
import { type ChosenPreference, chosenBy } from './preferences';

/** A person as letters to them are written: where they go, and what they want and may see today. */
export interface Reader {
  readonly personId: string;
  readonly addressee: Addressee;
  readonly chosen: readonly ChosenPreference[];
  readonly grants: readonly Grant[];
  /** The person is active, and their account, where they have one, may still sign in here. */
  readonly belongs: boolean;
}

interface PersonRow {
  readonly address: string | null;
  readonly tenantName: string;
  readonly locale: string | null;
  readonly belongs: boolean;
}

/**
 * Reads a person and holds them until the transaction ends, so that letters to one person are written by one at a time. The
 * transaction must be in the name of the person's account. Null for somebody without an address.
 */
export async function readerOf(transaction: Transaction, personId: string, today: string): Promise<Reader | null> {
  const tenantId = transaction.tenantId ?? '';
  const person = await transaction.row<PersonRow>(sql`
    SELECT p.email AS address, t.short_name AS "tenantName", a.locale,
      p.active AND (p.account_id IS NULL OR (a.disabled_at IS NULL AND EXISTS (
        SELECT FROM membership m WHERE m.account_id = a.id AND m.tenant_id = ${tenantId}))) AS belongs
    FROM person p
    JOIN tenant t ON t.id = ${tenantId}
    LEFT JOIN account a ON a.id = p.account_id
    WHERE p.tenant_id = ${tenantId} AND p.id = ${personId}
    FOR NO KEY UPDATE OF p`);
  if (!person?.address) return null;
  const { address, tenantName, belongs } = person;
  const locale = person.locale !== null && isLocale(person.locale) ? person.locale : 'sv';
  const addressee = { tenantId, tenantName, personId, address, locale };
  return {
    personId,
    addressee,
    belongs,
    chosen: await chosenBy(transaction, personId),
    grants: await grantsOf(transaction, personId, today),
  };
}

async function grantsOf(transaction: Transaction, personId: string, today: string): Promise<readonly Grant[]> {
  const held = await transaction.rows<Assignment & { version_id: string | null }>(holdingsOf(transaction.tenantId ?? '', personId, today));
  const versionId = held[0]?.version_id;
  if (!versionId) return [];
  return rightsIn(held, (await configurationVersion(transaction, versionId)).configuration.roles).grants;
}
