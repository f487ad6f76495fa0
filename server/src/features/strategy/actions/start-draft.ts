import { largestText, schemaPath, writeConfiguration } from '@utblick/configuration';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { newestNumber, versionRows } from '../data/configuration-versions';
import { DraftEntity } from '../data/draft.entity';
import { addDraftText } from '../data/draft-texts';
import { requireCaretaker } from '../strategy.access';

/** What a draft begins as: a text that somebody has, an older version, or the latest one. */
export interface DraftBeginning {
  readonly name: string;
  /** YAML as it is, also where it does not hold together: nothing of it is lost. */
  readonly text?: string | null;
  /** Number of the version to begin from; the latest where neither is given. */
  readonly version?: number | null;
}

export interface DraftStarted {
  readonly draftId: string;
}

export const longestDraftName = 120;

/** Begins a draft of the next version. Nothing else changes until it is published. */
export async function startDraft(context: MemberContext, { name, text, version }: DraftBeginning): Promise<DraftStarted | FormErrors> {
  requireCaretaker(context.viewer);
  const named = name.replaceAll('\u0000', '').trim();
  if (named === '') return formErrors([{ field: 'name', code: 'required' }]);
  if (named.length > longestDraftName) return formErrors([{ field: 'name', code: 'tooLong' }]);
  if (text != null && text.trim() === '') return formErrors([{ field: 'text', code: 'required' }]);
  if (text != null && text.length > largestText) return formErrors([{ field: 'text', code: 'tooLarge' }]);
  const content = text ?? (await versionText(context, version ?? null));
  return { draftId: await storeDraft(context, named, content) };
}

/** Stores a new draft with its first text, and records it. */
export async function storeDraft(
  context: MemberContext,
  name: string,
  content: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { transaction, account, clock } = context;
  const basedOn = newestNumber(await versionRows(transaction));
  const id = newId();
  const draft = { id, name, basedOn, revision: 1, createdBy: account.name, createdAt: clock.now(), publishedAs: null };
  await repositoryOf(transaction, DraftEntity).insert(draft);
  await addDraftText(transaction, id, { revision: 1, content, author: account.name, savedAt: clock.now().toISOString() });
  await context.audit({
    action: 'draft.started',
    subjectKind: 'configuration_draft',
    subjectId: id,
    detail: { name, basedOn, ...detail },
  });
  return id;
}

/** A version as YAML; the one that comes last in force where no number is given. @throws Refused NOT_FOUND where there is none such */
export async function versionText({ transaction, services }: MemberContext, number: number | null): Promise<string> {
  const rows = await versionRows(transaction);
  const row = number === null ? rows[0] : rows.find((each) => each.number === number);
  if (!row) throw new Refused('NOT_FOUND', 'configuration version');
  const { configuration } = await configurationVersion(transaction, row.id);
  return writeConfiguration(configuration, { schemaAddress: services.publicAddress() + schemaPath });
}
