import { randomUUID } from 'node:crypto';
import { type Client, escapeLiteral } from 'pg';

/** What the connection says of its tenant: null says nothing at all. */
export interface TenantState {
  readonly name: string;
  readonly setting: string | null;
}

/** Every way in which a connection can fail to be the victim's. */
export function foreignStates(intruderId: string): TenantState[] {
  const malformed = ['nobody', '*', "' OR true --", `${intruderId},${intruderId}`, 'null', '{}'];
  return [
    { name: 'no tenant', setting: null },
    { name: 'an empty tenant', setting: '' },
    { name: 'the wrong tenant', setting: intruderId },
    { name: 'a tenant that does not exist', setting: randomUUID() },
    ...malformed.map((setting) => ({ name: `the malformed tenant ${setting}`, setting })),
  ];
}

/** Runs work in a transaction that says what the state says, and undoes everything. */
export async function inState<Result>(client: Client, { setting }: TenantState, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  try {
    if (setting !== null) await client.query(`SET LOCAL app.tenant_id = ${escapeLiteral(setting)}`);
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}
