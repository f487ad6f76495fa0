import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { connected, type TestDatabase } from '../kit/database';

/** Somebody who may register activities for a whole municipality, with the session they are signed in with. */
export interface AtWork {
  readonly cookie: string;
  readonly unitId: string;
}

interface Place {
  readonly tenant_id: string;
  readonly unit_id: string;
  readonly role_key: string;
}

const WHERE_SOMEBODY_REGISTERS = `
  SELECT v.tenant_id, u.id AS unit_id, r ->> 'key' AS role_key
  FROM configuration_version v JOIN unit u ON u.tenant_id = v.tenant_id,
    jsonb_array_elements(v.content -> 'roles') r, jsonb_array_elements(r -> 'permissions') p
  WHERE p ->> 'allow' = 'activity.write' AND p ->> 'scope' = 'municipality' ORDER BY 1, 2, 3 LIMIT 1`;

/**
 * Puts one person to work in a municipality as it is delivered. For tests to which it is all the same who asks: the example data
 * with all its people takes longer to load than they take.
 */
export function somebodyAtWork({ adminUrl }: TestDatabase): Promise<AtWork> {
  return connected(adminUrl, async (admin) => {
    const place = (await admin.query<Place>(WHERE_SOMEBODY_REGISTERS)).rows[0];
    if (!place) throw new Error('No municipality has a unit and a role that registers activities.');
    return { cookie: await engage(admin, place), unitId: place.unit_id };
  });
}

async function engage(admin: Client, { tenant_id: tenant, role_key: role }: Place): Promise<string> {
  const [account, person, token] = [randomUUID(), randomUUID(), randomBytes(32).toString('base64url')];
  const [name, email] = ['Vera Väntar', `vera.vantar.${account}@kommun.example`];
  await admin.query('INSERT INTO account (id, email, name) VALUES ($1, $2, $3)', [account, email, name]);
  await admin.query('INSERT INTO person (tenant_id, id, account_id, name, email) VALUES ($1, $2, $3, $4, $5)', [
    tenant,
    person,
    account,
    name,
    email,
  ]);
  await admin.query('INSERT INTO membership (account_id, tenant_id, person_id) VALUES ($1, $2, $3)', [account, tenant, person]);
  await admin.query(`INSERT INTO role_assignment (tenant_id, id, person_id, role_key, valid_from) VALUES ($1, $2, $3, $4, '2020-01-01')`, [
    tenant,
    randomUUID(),
    person,
    role,
  ]);
  await admin.query(
    `INSERT INTO session (id, token_hash, account_id, tenant_id, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, now(), now(), now() + interval '1 hour')`,
    [randomUUID(), createHash('sha256').update(token).digest('hex'), account, tenant],
  );
  return `utblick_session=${token}`;
}
