import { largestText } from '@utblick/configuration';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { DraftEntity } from '../data/draft.entity';
import { addDraftText, draftText, thinOutDraftTexts } from '../data/draft-texts';
import { requireCaretaker } from '../strategy.access';
import { longestDraftName } from './start-draft';

export interface DraftToSave {
  readonly draftId: string;
  /** The revision that the writer began with. */
  readonly revision: number;
  readonly name: string;
  readonly text: string;
}

export interface DraftSaved {
  readonly draftId: string;
  readonly revision: number;
}

/** Somebody else saved the draft in between. Nothing was saved; both texts are at hand to be put together. */
export interface DraftMoved {
  readonly draftId: string;
  readonly revision: number;
  readonly author: string;
  /** ISO instant. */
  readonly savedAt: string;
  /** What the writer began with, what the writer wants to save, and what the other has saved. */
  readonly opened: string;
  readonly own: string;
  readonly theirs: string;
}

/** Saves the whole text of a draft, sound or not, unless somebody else has saved since it was opened. */
export async function saveDraft(context: MemberContext, given: DraftToSave): Promise<DraftSaved | DraftMoved | FormErrors> {
  requireCaretaker(context.viewer);
  const name = given.name.replaceAll('\u0000', '').trim();
  if (name === '') return formErrors([{ field: 'name', code: 'required' }]);
  if (name.length > longestDraftName) return formErrors([{ field: 'name', code: 'tooLong' }]);
  if (given.text.length > largestText) return formErrors([{ field: 'text', code: 'tooLarge' }]);
  const draft = await openDraft(context, given.draftId);
  if (draft.revision !== given.revision) return moved(context, draft, given);
  return writeRevision(context, draft, { name, content: given.text });
}

/** A draft that may still be changed, locked until the transaction ends. @throws Refused NOT_FOUND or CONFLICT once it is published */
export async function openDraft({ transaction }: MemberContext, draftId: string): Promise<DraftEntity> {
  const draft = await repositoryOf(transaction, DraftEntity).getForUpdate(draftId);
  if (draft.publishedAs !== null) throw new Refused('CONFLICT', 'the draft is published');
  return draft;
}

interface Revision {
  readonly name?: string;
  readonly content: string;
  /** Where the draft has been brought up to a newer version: its number. */
  readonly basedOn?: number;
}

/** Stores the next revision of a draft that is open and locked, and records it. */
export async function writeRevision(context: MemberContext, draft: DraftEntity, given: Revision): Promise<DraftSaved> {
  const { name, revision, basedOn } = await keepRevision(context, draft, given);
  await context.audit({
    action: 'draft.saved',
    subjectKind: 'configuration_draft',
    subjectId: draft.id,
    detail: { name, revision, basedOn },
  });
  return { draftId: draft.id, revision };
}

/** How long a page may stay open, and still be told exactly what others have changed since. */
const OPEN_FOR_LONGEST_MS = 24 * 60 * 60 * 1000;

/** Stores the next revision without a row in the audit: what saves itself while somebody writes is nothing that anybody decided. */
export async function keepRevision(
  { transaction, account, clock }: MemberContext,
  draft: DraftEntity,
  { content, ...changed }: Revision,
): Promise<DraftEntity> {
  const revision = draft.revision + 1;
  const now = clock.now();
  await addDraftText(transaction, draft.id, { revision, content, author: account.name, savedAt: now.toISOString() });
  await thinOutDraftTexts(transaction, draft.id, new Date(now.getTime() - OPEN_FOR_LONGEST_MS).toISOString());
  return repositoryOf(transaction, DraftEntity).save({ ...draft, ...changed, revision });
}

async function moved({ transaction }: MemberContext, draft: DraftEntity, { revision, text }: DraftToSave): Promise<DraftMoved> {
  const opened = await draftText(transaction, draft.id, revision);
  const theirs = await draftText(transaction, draft.id, draft.revision);
  const { author, savedAt } = theirs;
  return { draftId: draft.id, revision: draft.revision, author, savedAt, opened: opened.content, own: text, theirs: theirs.content };
}
