import type { Configuration, Problem } from '@utblick/configuration';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { configurationGround } from '../data/configuration-ground.view';
import { allVersions, lockVersions, newestNumber } from '../data/configuration-versions';
import { DraftEntity } from '../data/draft.entity';
import { draftText } from '../data/draft-texts';
import { readDraft } from '../model/draft-reading';
import { type PublicationForm, readPublicationForm } from '../model/publication-form';
import { requireCaretaker } from '../strategy.access';
import { applyConfiguration } from './apply-configuration';
import { type DraftSaved, openDraft } from './save-draft';

/** From when and why, and what whoever publishes has seen. */
export interface Publication extends PublicationForm {
  /** Number of the newest version when the difference was looked at; 0 where there was none. */
  readonly latest: number;
}

export interface VersionPublished {
  readonly number: number;
  /** ISO date. */
  readonly effectiveFrom: string;
}

/** The newest version says the same: nothing was stored. */
export interface VersionUnchanged {
  readonly sameAs: number;
}

/** Somebody else has published a version since the difference was looked at. Nothing was stored. */
export interface VersionMoved {
  readonly latestNumber: number;
  readonly author: string;
  /** ISO instant. */
  readonly storedAt: string;
}

/** Somebody else has saved the draft since it was looked at. Nothing was stored. */
export interface DraftOutdated extends DraftSaved {
  readonly outdated: true;
}

/** What is wrong in the text. Nothing was stored. */
export interface DraftUnfit {
  readonly problems: readonly Problem[];
}

export type PublicationResult = VersionPublished | VersionUnchanged | VersionMoved | DraftOutdated | DraftUnfit | FormErrors;

/** Makes a draft the tenant's next version. Rounds that are open keep the version they were opened under. */
export async function publishDraft(
  context: MemberContext,
  { draftId, revision }: DraftSaved,
  publication: Publication,
): Promise<PublicationResult> {
  requireCaretaker(context.viewer);
  await lockVersions(context.transaction);
  const draft = await openDraft(context, draftId);
  if (draft.revision !== revision) return { outdated: true, draftId, revision: draft.revision };
  const { content } = await draftText(context.transaction, draftId, revision);
  const result = await publish(context, publication, content, { action: 'version.published', draftId });
  if ('number' in result || 'sameAs' in result) {
    const publishedAs = 'number' in result ? result.number : result.sameAs;
    await repositoryOf(context.transaction, DraftEntity).save({ ...draft, publishedAs });
  }
  return result;
}

/** Publishes an older version anew, as the next one. Nothing of what came in between is lost: it stays in the list. */
export async function restoreVersion(context: MemberContext, number: number, publication: Publication): Promise<PublicationResult> {
  requireCaretaker(context.viewer);
  await lockVersions(context.transaction);
  const versions = await allVersions(context.transaction);
  const older = versions.find((version) => version.number === number);
  if (!older) throw new Refused('NOT_FOUND', 'configuration version');
  return publish(context, publication, older.configuration, { action: 'version.restored', restored: number });
}

type Recorded =
  | { readonly action: 'version.published'; readonly draftId: string }
  | { readonly action: 'version.restored'; readonly restored: number };

async function publish(
  context: MemberContext,
  { latest: seen, ...form }: Publication,
  wanted: string | Configuration,
  { action, ...about }: Recorded,
): Promise<PublicationResult> {
  const { transaction, account, clock, services } = context;
  const versions = await allVersions(transaction);
  const [latest = null] = versions;
  const newest = versions.find(({ number }) => number === newestNumber(versions));
  if (newest && newest.number !== seen) return { latestNumber: newest.number, author: newest.author, storedAt: newest.createdAt };
  const when = readPublicationForm(form, { today: clock.today(), latestFrom: latest?.effectiveFrom ?? null });
  const ground = await configurationGround(context);
  const on = 'problems' in when ? ground.on : when.effectiveFrom;
  const read = readDraft(wanted, { ...ground, on }, latest?.configuration ?? null);
  if (!read.ok) return { problems: read.problems };
  if ('problems' in when) return formErrors(when.problems);
  const { effectiveFrom, reason } = when;
  const how = { effectiveFrom, reason, author: account.name, at: clock.now(), followers: services.configurationFollowers };
  const applied = await applyConfiguration(transaction, read.configuration, how);
  const { number } = applied;
  if (applied.outcome === 'unchanged') return { sameAs: number };
  const subject = { subjectKind: 'configuration_version', subjectId: applied.versionId };
  await context.audit({ action, ...subject, detail: { number, effectiveFrom, reason, ...about } });
  return { number, effectiveFrom };
}
