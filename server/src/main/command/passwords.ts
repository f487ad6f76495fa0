import { recordAudit } from '../../platform/audit/record';
import { systemClock } from '../../platform/clock/clock';
import { sql } from '../../platform/db/sql';
import { CommandError } from './command-error';
import { withDatabase } from './database';

/**
 * The operator's way in where a municipality has switched passwords off and its directory is away for good: its people's
 * passwords count again. Everything else about the directory stays as it is.
 */
export function acceptPasswords(key: string): Promise<string> {
  return withDatabase(async (database) => {
    const tenant = (await database.tenants()).find((known) => known.key === key);
    if (!tenant) throw new CommandError(`There is no tenant ${key}.`);
    return database.inTenant(tenant.id, async (transaction) => {
      const changed = await transaction.rows(sql`
        UPDATE sign_in_way SET passwords_accepted = true WHERE tenant_id = ${tenant.id} AND NOT passwords_accepted RETURNING tenant_id`);
      if (changed.length === 0) return `no change: ${tenant.name} accepts passwords`;
      await transaction.rows(sql`
        UPDATE directory SET passwords_accepted = true, version = version + 1 WHERE tenant_id = ${tenant.id} AND slot = 'main'`);
      const entry = { action: 'passwords.accepted', subjectKind: 'tenant', subjectId: tenant.id };
      await recordAudit(transaction, { personId: null, name: 'utblick' }, systemClock.now(), entry);
      return `${tenant.name} accepts passwords again`;
    });
  });
}
