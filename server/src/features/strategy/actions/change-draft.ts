import { type Configuration, putChanges, rawTree, readConfiguration, soundParts } from '@utblick/configuration';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { versionRows } from '../data/configuration-versions';
import { draftText } from '../data/draft-texts';
import { requireCaretaker } from '../strategy.access';
import { type DraftSaved, openDraft, writeRevision } from './save-draft';

/** What happens to a draft where something is added to it. */
export interface DraftChange {
  readonly draftId: string;
  /** The configuration with something added to it, or why that cannot be. Then, and where it throws, the draft stays as it was. */
  change(configuration: Configuration): Configuration | FormErrors;
}

/**
 * Adds to a draft, in place: what else is written stays, remarks and what is only half written included. A text that cannot be
 * read at all is an error at `draftId`.
 * @throws Refused CONFLICT where it is published
 */
export async function changeDraft(context: MemberContext, { draftId, change }: DraftChange): Promise<DraftSaved | FormErrors> {
  requireCaretaker(context.viewer);
  const draft = await openDraft(context, draftId);
  const { content } = await draftText(context.transaction, draftId, draft.revision);
  const before = await readable(context, content);
  if (!before) return unreadable();
  const after = change(before);
  if (after instanceof FormErrors) return after;
  const changed = putChanges(content, before, after);
  return changed.ok ? writeRevision(context, draft, { content: changed.text }) : unreadable();
}

const unreadable = (): FormErrors => formErrors([{ field: 'draftId', code: 'notSound' }]);

/** As much of a draft as can be read. What every configuration must have is taken from the latest version where it is not sound. */
async function readable({ transaction }: MemberContext, content: string): Promise<Configuration | null> {
  const read = readConfiguration(content, { file: '' });
  if (read.ok) return read.configuration;
  const tree = rawTree(content);
  const [latest] = await versionRows(transaction);
  if (!tree || !latest) return null;
  const { key, kind, name, shortName } = (await configurationVersion(transaction, latest.id)).configuration.tenant;
  return soundParts(tree, { tenant: { key, kind, name, shortName } });
}
