import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { takeBack } from '../data/changes';
import { getOperation, markUndone } from '../data/operations';
import { lockPeople } from '../data/roster';
import { requireManager } from '../people.access';

export interface OperationUndone {
  readonly operationId: string;
  /** How many values somebody had changed again since; they were left as they are. */
  readonly left: number;
}

/**
 * Takes a change of term or a handing over back as one, within its time.
 * @throws Refused FORBIDDEN; NOT_FOUND; CONFLICT when it is too late or done already
 */
export async function undoPeopleOperation(context: MemberContext, operationId: string): Promise<OperationUndone> {
  requireManager(context.viewer);
  await lockPeople(context.transaction);
  const operation = await getOperation(context.transaction, operationId);
  if (operation.undone || operation.undoUntil < context.clock.today()) throw new Refused('CONFLICT', 'undo');
  const left = await takeBack(context.transaction, operation.changes, context.clock.now());
  await markUndone(context, operationId);
  await context.audit({ action: `${operation.kind}.undone`, subjectKind: 'people_operation', subjectId: operationId, detail: { left } });
  return { operationId, left };
}
