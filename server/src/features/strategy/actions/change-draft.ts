import { type Configuration, readConfiguration, schemaPath, writeConfiguration } from '@utblick/configuration';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { draftText } from '../data/draft-texts';
import { requireCaretaker } from '../strategy.access';
import { type DraftSaved, openDraft, writeRevision } from './save-draft';

/** What happens to a draft that a form changes. */
export interface DraftChange {
  readonly draftId: string;
  /** The revision that the form was filled in from; null for what only adds, and so undoes nobody's work. */
  readonly revision: number | null;
  /** The whole configuration with the form's part in it, or what is wrong in the form. Then, and where it throws, the draft stays as it was. */
  change(configuration: Configuration): Configuration | FormErrors;
}

/**
 * Changes a part of a draft: the door for every form that builds on drafts. The draft is read, changed and written back as
 * YAML; its remarks (`#`) are lost, since forms know nothing of them. A text that does not hold together is an error at
 * `draftId`.
 * @throws Refused CONFLICT where somebody else has saved since, or where it is published
 */
export async function changeDraft(context: MemberContext, { draftId, revision, change }: DraftChange): Promise<DraftSaved | FormErrors> {
  const { transaction, services } = context;
  requireCaretaker(context.viewer);
  const draft = await openDraft(context, draftId);
  if (revision !== null && draft.revision !== revision) throw new Refused('CONFLICT', 'somebody else saved the draft');
  const { content } = await draftText(transaction, draftId, draft.revision);
  const read = readConfiguration(content, { file: draft.name });
  if (!read.ok) return formErrors([{ field: 'draftId', code: 'notSound' }]);
  const changed = change(read.configuration);
  if (changed instanceof FormErrors) return changed;
  const schemaAddress = services.publicAddress() + schemaPath;
  return writeRevision(context, draft, { content: writeConfiguration(changed, { schemaAddress }) });
}
