import { type Sql, sql } from '../../../platform/db/sql';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { writesEverything } from '../activities.access';
import { ActivityEntity } from '../data/activity.entity';

/** How many pairs a judgement was about. */
export interface ActivitiesJudged {
  readonly pairs: number;
}

const most = 100;

/**
 * Notes that an activity is not like the others, so that they are not suggested together again. Whoever writes for the whole
 * municipality may judge.
 * @throws Refused FORBIDDEN; NOT_FOUND where one of them does not exist; BAD_USER_INPUT for too many or the activity itself
 */
export async function markActivityDifferent(context: MemberContext, id: string, otherIds: readonly string[]): Promise<ActivitiesJudged> {
  const { transaction, viewer, clock } = context;
  await requirePairs(context, id, otherIds);
  await transaction.rows(sql`
    INSERT INTO activity_unlike (tenant_id, one_id, other_id, judged_on, judged_by)
    SELECT ${transaction.tenantId}::uuid, least(${id}::uuid, other), greatest(${id}::uuid, other), ${clock.today()}::date, ${viewer.personId}::uuid
    FROM unnest(${[...otherIds]}::uuid[]) other
    ON CONFLICT DO NOTHING`);
  await context.audit({ action: 'activity.unlike', subjectKind: 'activity_pair', subjectId: id, detail: { others: otherIds } });
  return { pairs: otherIds.length };
}

/**
 * Takes such a judgement back.
 * @throws as {@link markActivityDifferent}
 */
export async function unmarkActivityDifferent(context: MemberContext, id: string, otherIds: readonly string[]): Promise<ActivitiesJudged> {
  const { transaction } = context;
  await requirePairs(context, id, otherIds);
  await transaction.rows(sql`DELETE FROM activity_unlike WHERE tenant_id = ${transaction.tenantId} AND ${isPair(id, otherIds)}`);
  await context.audit({ action: 'activity.alike', subjectKind: 'activity_pair', subjectId: id, detail: { others: otherIds } });
  return { pairs: otherIds.length };
}

const isPair = (id: string, otherIds: readonly string[]): Sql => sql`(
  (one_id = ${id} AND other_id = ANY(${[...otherIds]}::uuid[])) OR (other_id = ${id} AND one_id = ANY(${[...otherIds]}::uuid[])))`;

async function requirePairs({ transaction, viewer }: MemberContext, id: string, otherIds: readonly string[]): Promise<void> {
  const activities = repositoryOf(transaction, ActivityEntity);
  for (const each of [id, ...otherIds.slice(0, most)]) await activities.get(each);
  if (!writesEverything(viewer)) throw new Refused('FORBIDDEN', 'judging likeness');
  if (otherIds.length === 0 || otherIds.length > most || otherIds.includes(id)) throw new Refused('BAD_USER_INPUT', 'pairs of activities');
}
