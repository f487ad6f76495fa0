import { isLocale, type Locale } from '@utblick/i18n';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { saveDraftPart } from '../actions/save-draft-part';
import { draftGuidePage } from '../data/draft-guide-page.view';
import { DraftGuidePage, DraftPartInput, SaveDraftPartResult } from './guide.type';

const spoken = (language: string): Locale => (isLocale(language) ? language : 'sv');

/** A draft of the configuration as forms: the steps of setting a municipality up, and of changing its strategy later. */
@Resolver()
export class GuideResolver {
  @Allow('configuration.manage')
  @Query(() => DraftGuidePage)
  draftGuidePage(
    @Ctx() context: RequestContext,
    @Arg('draftId', () => ID) draftId: string,
    @Arg('language', () => String, { description: '`sv` or `en`' }) language: string,
  ): Promise<DraftGuidePage> {
    return draftGuidePage(memberOf(context), draftId, spoken(language));
  }

  @Allow('configuration.manage')
  @Mutation(() => SaveDraftPartResult, { description: 'Saves one part of a draft; what others have saved of other parts stays.' })
  async saveDraftPart(
    @Ctx() context: RequestContext,
    @Arg('draftId', () => ID) draftId: string,
    @Arg('revision', () => Int, { description: 'The one that the form was filled in from.' }) revision: number,
    @Arg('part', () => DraftPartInput) { area, key, value }: DraftPartInput,
    @Arg('language', () => String, { description: '`sv` or `en`' }) language: string,
  ): Promise<typeof SaveDraftPartResult> {
    const member = memberOf(context);
    const result = await saveDraftPart(member, { draftId, revision, area, key: key ?? null, value: value ?? null });
    if ('errors' in result) return result;
    const page = await draftGuidePage(member, draftId, spoken(language));
    return 'author' in result ? { page, author: result.author, savedAt: result.savedAt } : { page };
  }
}
