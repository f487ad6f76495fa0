import type { DeepPartial, EntityTarget, FindOptionsOrder, FindOptionsWhere } from 'typeorm';
import { Refused } from '../errors/refused';
import { isId } from './identifier';
import { alteration, insertion } from './row-statements';
import type { Transaction } from './transaction';

/** What every entity of a tenant table has: the tenant first in its key, then its own id. */
export interface TenantEntity {
  tenantId: string;
  id: string;
}

/**
 * The one door to a tenant table for actions. It adds the tenant to every condition and to every row it saves, and
 * refuses to open without a tenant, so that no caller can forget it.
 */
export interface TenantRepository<Entity extends TenantEntity> {
  find(where: FindOptionsWhere<Entity>, order?: FindOptionsOrder<Entity>): Promise<Entity[]>;
  findOne(where: FindOptionsWhere<Entity>): Promise<Entity | null>;
  /** The row with this id, or a NOT_FOUND refusal: a foreign or malformed id looks exactly like one that does not exist. */
  get(id: string): Promise<Entity>;
  /** The same row, locked until the transaction ends, for changes that two people may make at once. */
  getForUpdate(id: string): Promise<Entity>;
  insert(entity: Omit<Entity, 'tenantId'>): Promise<Entity>;
  save(entity: Entity): Promise<Entity>;
  /** Inserts a row that nobody waits for: it leaves with the next statement, at the latest with the commit. */
  add(entity: Omit<Entity, 'tenantId'>): void;
  /** Changes columns of a row that is known to be there, in the same way. */
  change(id: string, change: Partial<Omit<Entity, 'tenantId' | 'id'>>): void;
  remove(where: FindOptionsWhere<Entity>): Promise<void>;
}

export function repositoryOf<Entity extends TenantEntity>(
  transaction: Transaction,
  target: EntityTarget<Entity>,
): TenantRepository<Entity> {
  const { tenantId } = transaction;
  if (tenantId === null) throw new Refused('FORBIDDEN', 'no tenant');
  const repository = transaction.manager.getRepository(target);
  const own = (where: FindOptionsWhere<Entity>): FindOptionsWhere<Entity> => ({ ...where, tenantId });
  const byId = (id: string): FindOptionsWhere<Entity> => {
    if (!isId(id)) throw new Refused('NOT_FOUND');
    return own({ id } as FindOptionsWhere<Entity>);
  };
  const found = (entity: Entity | null): Entity => {
    if (!entity) throw new Refused('NOT_FOUND');
    return entity;
  };
  return {
    find: (where, order) => repository.find({ where: own(where), ...(order ? { order } : {}) }),
    findOne: (where) => repository.findOne({ where: own(where) }),
    get: async (id) => found(await repository.findOne({ where: byId(id) })),
    getForUpdate: async (id) => found(await repository.findOne({ where: byId(id), lock: { mode: 'pessimistic_write' } })),
    insert: async (entity) => {
      const row = { ...entity, tenantId } as unknown as Entity;
      await repository.insert(row as never);
      return Object.assign(repository.create(), row);
    },
    save: (entity) => repository.save({ ...entity, tenantId } as unknown as DeepPartial<Entity>) as Promise<unknown> as Promise<Entity>,
    add: (entity) => transaction.write(insertion(repository.metadata, { ...entity, tenantId })),
    change: (id, change) => transaction.write(alteration(repository.metadata, { tenantId, id }, change)),
    remove: async (where) => {
      await repository.delete(own(where) as never);
    },
  };
}
