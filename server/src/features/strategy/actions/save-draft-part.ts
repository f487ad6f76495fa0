import { changePart, isArea, largestText, type PartChange, type RawValue, rawTree, saysTheSame } from '@utblick/configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import type { DraftEntity } from '../data/draft.entity';
import { draftText } from '../data/draft-texts';
import { requireCaretaker } from '../strategy.access';
import { type DraftSaved, keepRevision, openDraft } from './save-draft';

/** One part of a draft as a form has it. */
export interface DraftPartToSave {
  readonly draftId: string;
  /** The revision that the form was filled in from. */
  readonly revision: number;
  /** What stands at the top of a configuration: `pillars`, `tenant`, `lead` … */
  readonly area: string;
  /** An item of the area by its key; null for the whole of it. */
  readonly key: string | null;
  /** JSON in the configuration language; null takes the item or the area away. */
  readonly value: string | null;
}

/** Somebody else has changed this very part since. Nothing was saved. */
export interface PartMoved {
  readonly draftId: string;
  readonly author: string;
  /** ISO instant. */
  readonly savedAt: string;
}

/**
 * Saves one part of a draft, sound or not, into the newest text: what others have saved of other parts in between stays. Forms save
 * themselves, so this leaves no row in the audit; what is saved as a whole or published does.
 * @throws Refused NOT_FOUND where there is no such draft, CONFLICT once it is published
 */
export async function saveDraftPart(context: MemberContext, given: DraftPartToSave): Promise<DraftSaved | PartMoved | FormErrors> {
  requireCaretaker(context.viewer);
  const change = changeIn(given);
  if (!change) return refused('unfit');
  const draft = await openDraft(context, given.draftId);
  const { content, author, savedAt } = await draftText(context.transaction, draft.id, draft.revision);
  if (await isMoved(context, draft, given.revision, content, change)) return { draftId: draft.id, author, savedAt };
  const changed = changePart(content, change);
  if (!changed.ok) return refused(changed.code);
  if (changed.text.length > largestText) return refused('tooLarge');
  if (changed.text === content) return { draftId: draft.id, revision: draft.revision };
  const { revision } = await keepRevision(context, draft, { content: changed.text });
  return { draftId: draft.id, revision };
}

const refused = (code: 'unfit' | 'unreadable' | 'tooLarge'): FormErrors => formErrors([{ field: 'part', code }]);

function changeIn({ area, key, value }: DraftPartToSave): PartChange | null {
  if (!isArea(area)) return null;
  if (value === null) return { area, key, value };
  try {
    return { area, key, value: JSON.parse(value.replaceAll('\\u0000', '')) as RawValue };
  } catch {
    return null;
  }
}

/** Whether the part says something else today than when the form was filled in, and something else than the form says. */
async function isMoved(
  { transaction }: MemberContext,
  draft: DraftEntity,
  revision: number,
  newest: string,
  change: PartChange,
): Promise<boolean> {
  if (draft.revision === revision) return false;
  const seen = rawTree((await draftText(transaction, draft.id, revision)).content);
  const present = rawTree(newest);
  if (!seen || !present || saysTheSame(seen, present, change)) return false;
  const wanted = changePart(newest, change);
  return !(wanted.ok && wanted.text === newest);
}
