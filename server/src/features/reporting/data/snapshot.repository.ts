import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { contentHash } from '../model/content-hash';
import { SnapshotEntity, type SnapshotSubject } from './snapshot.entity';

/**
 * Freezes content under its hash. What was reported or decided stays so: a later freeze of the same subject is a row of
 * its own, and no row is ever changed.
 */
export async function freeze(
  context: MemberContext,
  subject: { kind: SnapshotSubject; id: string },
  content: object,
): Promise<Omit<SnapshotEntity, 'tenantId'>> {
  const snapshot = {
    id: newId(),
    subjectKind: subject.kind,
    subjectId: subject.id,
    content,
    contentHash: contentHash(content),
    createdAt: context.clock.now(),
    createdBy: context.viewer.personId,
  };
  repositoryOf(context.transaction, SnapshotEntity).add(snapshot);
  return snapshot;
}
