import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import { type DataSource, type EntityManager, In, type QueryRunner } from 'typeorm';
import { READABLE } from '../limit/statements';
import { ActivityFunding, ActivityPartner, ActivityPillar, Unit } from './entities';

/** What a resolver gets: one transaction under row security, and a loader for each relation. */
export interface Context {
  readonly manager: EntityManager;
  readonly runner: QueryRunner;
  readonly tenantId: string;
  readonly personId: string;
  /** Lets the rest of the request read what others share with the tenant. */
  readonly openShared: () => Promise<unknown>;
  readonly units: DataLoader<string, Unit>;
  readonly pillars: DataLoader<string, ActivityPillar[]>;
  readonly partners: DataLoader<string, ActivityPartner[]>;
  readonly funding: DataLoader<string, ActivityFunding[]>;
}

/** Finds whom a token stands for, as everybody must, and opens the request's transaction for that tenant. */
export async function openContext(dataSource: DataSource, token: string): Promise<Context> {
  const hash = createHash('sha256').update(token).digest('hex');
  const [identity] = await dataSource.query('SELECT tenant_id, person_id FROM api_token_viewer($1, now())', [hash]);
  const tenantId: string = identity?.tenant_id ?? '';
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`SELECT set_config('app.tenant_id', $1, true)`, [tenantId]);
  const { manager } = runner;
  return {
    manager,
    runner,
    tenantId,
    personId: identity?.person_id ?? '',
    openShared: () => runner.query(READABLE),
    units: new DataLoader(async (ids) => {
      const found = await manager.find(Unit, { where: { tenantId, id: In([...ids]) } });
      const byId = new Map(found.map((unit) => [unit.id, unit]));
      return ids.map((id) => byId.get(id) ?? new Error('no unit'));
    }),
    pillars: new DataLoader(async (ids) => {
      const where = { tenantId, activityId: In([...ids]) };
      return grouped(ids, await manager.find(ActivityPillar, { where, order: { position: 'ASC' } }));
    }),
    partners: new DataLoader(async (ids) => {
      const where = { tenantId, activityId: In([...ids]) };
      return grouped(ids, await manager.find(ActivityPartner, { where, order: { position: 'ASC' } }));
    }),
    funding: new DataLoader(async (ids) => {
      const where = { tenantId, activityId: In([...ids]) };
      return grouped(ids, await manager.find(ActivityFunding, { where, order: { year: 'ASC' } }));
    }),
  };
}

function grouped<Row extends { activityId: string }>(ids: readonly string[], rows: readonly Row[]): Row[][] {
  const groups = new Map(ids.map((id) => [id, [] as Row[]]));
  for (const row of rows) groups.get(row.activityId)?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}
