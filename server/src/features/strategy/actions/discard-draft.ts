import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { DraftEntity } from '../data/draft.entity';
import { requireCaretaker } from '../strategy.access';
import { openDraft } from './save-draft';

/** Throws a draft away with all its revisions. @throws Refused CONFLICT once it is published */
export async function discardDraft(context: MemberContext, draftId: string): Promise<boolean> {
  requireCaretaker(context.viewer);
  const { id, name, revision } = await openDraft(context, draftId);
  await repositoryOf(context.transaction, DraftEntity).remove({ id });
  await context.audit({ action: 'draft.discarded', subjectKind: 'configuration_draft', subjectId: id, detail: { name, revision } });
  return true;
}
