import { mergeConfigurations, readConfiguration, schemaPath, writeConfiguration } from '@utblick/configuration';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { allVersions, newestNumber } from '../data/configuration-versions';
import { draftText } from '../data/draft-texts';
import { requireCaretaker } from '../strategy.access';
import { type DraftSaved, openDraft, writeRevision } from './save-draft';

/**
 * Brings a draft up to the latest version: what was published since it was begun comes into it, and what the draft itself
 * changes stays.
 * @throws Refused CONFLICT where somebody else has saved since, or where the draft's text does not hold together
 */
export async function catchUpDraft(context: MemberContext, draftId: string, revision: number): Promise<DraftSaved> {
  const { transaction, services } = context;
  requireCaretaker(context.viewer);
  const draft = await openDraft(context, draftId);
  if (draft.revision !== revision) throw new Refused('CONFLICT', 'somebody else saved the draft');
  const versions = await allVersions(transaction);
  const base = versions.find(({ number }) => number === draft.basedOn);
  const [latest] = versions;
  const { content } = await draftText(transaction, draftId, revision);
  const own = readConfiguration(content, { file: draft.name });
  if (!base || !latest || !own.ok) throw new Refused('CONFLICT', 'the draft cannot be put together with the latest version');
  const { configuration } = mergeConfigurations(base.configuration, own.configuration, latest.configuration);
  const schemaAddress = services.publicAddress() + schemaPath;
  return writeRevision(context, draft, { content: writeConfiguration(configuration, { schemaAddress }), basedOn: newestNumber(versions) });
}
