import { isLocale, type Locale } from '@utblick/i18n';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { borrowAsDraft } from '../actions/borrow-as-draft';
import { catchUpDraft } from '../actions/catch-up-draft';
import { discardDraft } from '../actions/discard-draft';
import { publishDraft, restoreVersion } from '../actions/publish-version';
import { saveDraft } from '../actions/save-draft';
import { startDraft } from '../actions/start-draft';
import { draftConflict } from '../data/draft-conflict.view';
import { draftPage } from '../data/draft-page.view';
import { itemHistoryPage } from '../data/item-history-page.view';
import { versionsPage } from '../data/versions-page.view';
import {
  notReady,
  PublicationInput,
  PublicationResult,
  SaveDraftResult,
  StartDraftResult,
  VersionDraftPage,
  VersionDraftSaved,
} from './draft.type';
import { ItemHistoryPage, VersionsPage } from './versions-page.type';

const spoken = (language: string): Locale => (isLocale(language) ? language : 'sv');

/** Versions of the configuration over time: drafts of the next one, publishing, going back, and what changed. */
@Resolver()
export class VersionsResolver {
  @Allow('configuration.manage')
  @Query(() => VersionsPage)
  versionsPage(
    @Ctx() context: RequestContext,
    @Arg('language', () => String, { description: '`sv` or `en`' }) language: string,
    @Arg('from', () => Int, { nullable: true, description: 'Number of a version to hold another against.' }) from: number | null,
    @Arg('to', () => Int, { nullable: true }) to: number | null,
  ): Promise<VersionsPage> {
    return versionsPage(memberOf(context), spoken(language), from != null && to != null ? { from, to } : null);
  }

  @Allow('configuration.manage')
  @Query(() => VersionDraftPage)
  draftPage(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('language', () => String, { description: '`sv` or `en`' }) language: string,
  ): Promise<VersionDraftPage> {
    return draftPage(memberOf(context), id, spoken(language));
  }

  @Allow('configuration.manage')
  @Query(() => ItemHistoryPage)
  itemHistoryPage(
    @Ctx() context: RequestContext,
    @Arg('area', () => String, { description: '`pillars`, `roles`, `rules` …' }) area: string,
    @Arg('key', () => String) key: string,
    @Arg('language', () => String, { description: '`sv` or `en`' }) language: string,
  ): Promise<ItemHistoryPage> {
    return itemHistoryPage(memberOf(context), area, key, spoken(language));
  }

  @Allow('configuration.manage')
  @Mutation(() => StartDraftResult, { description: 'Begins a draft: with a text, from an older version, or from the latest one.' })
  startDraft(
    @Ctx() context: RequestContext,
    @Arg('name', () => String) name: string,
    @Arg('text', () => String, { nullable: true, description: 'YAML, also while it does not hold together.' }) text: string | null,
    @Arg('version', () => Int, { nullable: true }) version: number | null,
  ): Promise<typeof StartDraftResult> {
    return startDraft(memberOf(context), { name, text, version });
  }

  @Allow('configuration.manage')
  @Mutation(() => SaveDraftResult)
  async saveDraft(
    @Ctx() context: RequestContext,
    @Arg('draftId', () => ID) draftId: string,
    @Arg('revision', () => Int, { description: 'The one that the writer began with.' }) revision: number,
    @Arg('name', () => String) name: string,
    @Arg('text', () => String) text: string,
    @Arg('language', () => String, { description: 'For what the other changed, where there is a conflict.' }) language: string,
  ): Promise<typeof SaveDraftResult> {
    const member = memberOf(context);
    const result = await saveDraft(member, { draftId, revision, name, text });
    return 'theirs' in result ? draftConflict(member, result, spoken(language)) : result;
  }

  @Allow('configuration.manage')
  @Mutation(() => StartDraftResult, {
    description: 'Puts one thing that another municipality shares into a draft, with where it comes from.',
  })
  borrowAsDraft(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: 'Key of the column in the comparison.' }) municipality: string,
    @Arg('item', () => String, { description: '`item` of the entry in the comparison.' }) item: string,
    @Arg('draftId', () => ID, { nullable: true, description: 'A draft that it is added to; a new one where none is named.' }) draftId:
      | string
      | null,
  ): Promise<typeof StartDraftResult> {
    return borrowAsDraft(memberOf(context), { municipality, item, draftId });
  }

  @Allow('configuration.manage')
  @Mutation(() => VersionDraftSaved, { description: 'Brings what was published since into a draft; what the draft changes stays.' })
  catchUpDraft(
    @Ctx() context: RequestContext,
    @Arg('draftId', () => ID) draftId: string,
    @Arg('revision', () => Int) revision: number,
  ): Promise<VersionDraftSaved> {
    return catchUpDraft(memberOf(context), draftId, revision);
  }

  @Allow('configuration.manage')
  @Mutation(() => Boolean)
  discardDraft(@Ctx() context: RequestContext, @Arg('draftId', () => ID) draftId: string): Promise<boolean> {
    return discardDraft(memberOf(context), draftId);
  }

  @Allow('configuration.manage')
  @Mutation(() => PublicationResult, { description: 'Makes a draft the next version.' })
  async publishDraft(
    @Ctx() context: RequestContext,
    @Arg('draftId', () => ID) draftId: string,
    @Arg('revision', () => Int, { description: 'The one that was looked at.' }) revision: number,
    @Arg('input', () => PublicationInput) input: PublicationInput,
  ): Promise<typeof PublicationResult> {
    return notReady(await publishDraft(memberOf(context), { draftId, revision }, input));
  }

  @Allow('configuration.manage')
  @Mutation(() => PublicationResult, { description: 'Publishes an older version anew, as the next one.' })
  async restoreVersion(
    @Ctx() context: RequestContext,
    @Arg('number', () => Int) number: number,
    @Arg('input', () => PublicationInput) input: PublicationInput,
  ): Promise<typeof PublicationResult> {
    return notReady(await restoreVersion(memberOf(context), number, input));
  }
}
