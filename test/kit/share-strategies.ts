import { sharedStrategy } from '../../server/src/features/strategy/model/shared-strategy';
import { connected } from './database';

const MUNICIPALITIES = ['helsingborg', 'huddinge', 'kristianstad', 'kungsbacka', 'stockholm'];

/**
 * Lets municipalities of a database share their strategies with every tenant, as their sharing decisions would: a decision
 * of each, and the shared rows that are kept for it.
 */
export function shareStrategies(adminUrl: string, tenants: readonly string[] = MUNICIPALITIES): Promise<void> {
  return connected(adminUrl, async (client) => {
    for (const key of tenants) {
      await client.query(
        `INSERT INTO share_grant (tenant_id, id, kind, grain, audience, valid_from, decided_by, decided_on, recorded_at)
         SELECT id, gen_random_uuid(), 'strategy', 'items', 'tenants', '2025-01-01', 'Kommunstyrelsen', '2024-12-11', now()
         FROM tenant t WHERE key = $1
           AND NOT EXISTS (SELECT FROM share_grant g WHERE g.tenant_id = t.id AND g.kind = 'strategy' AND g.audience = 'tenants')`,
        [key],
      );
      const { rows } = await client.query<{
        tenant_id: string;
        number: number;
        effective_from: string;
        content: Parameters<typeof sharedStrategy>[0];
      }>(
        `SELECT v.tenant_id, v.number, v.effective_from::text, v.content FROM configuration_version v
         JOIN tenant t ON t.id = v.tenant_id WHERE t.key = $1`,
        [key],
      );
      for (const { tenant_id, number, effective_from, content } of rows) {
        await client.query(
          'INSERT INTO shared_strategy (tenant_id, version, effective_from, content) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
          [tenant_id, number, effective_from, JSON.stringify(sharedStrategy(content))],
        );
      }
    }
  });
}
