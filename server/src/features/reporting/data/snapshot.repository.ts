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
): Promise<SnapshotEntity> {
  return repositoryOf(context.transaction, SnapshotEntity).insert({
    id: newId(),
    subjectKind: subject.kind,
    subjectId: subject.id,
    content,
    contentHash: contentHash(content),
    createdAt: context.clock.now(),
    createdBy: context.viewer.personId,
  });
}
