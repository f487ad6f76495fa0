import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { share } from '../actions/share';
import { withdrawShare } from '../actions/withdraw-share';
import { sharingPage } from '../data/sharing-page.view';
import { sharingPreview } from '../data/sharing-preview.view';
import { ShareInput, ShareRecorded, ShareResult } from './share.input';
import { SharingPage } from './sharing-page.type';
import { SharingPreview } from './sharing-preview.type';

@Resolver()
export class SharingResolver {
  @Allow('member')
  @Query(() => SharingPage)
  sharingPage(@Ctx() context: RequestContext): Promise<SharingPage> {
    return sharingPage(memberOf(context));
  }

  @Allow('configuration.manage')
  @Query(() => SharingPreview, {
    nullable: true,
    description: 'Exactly the rows that would be shared; null where nothing is shared that way.',
  })
  sharingPreview(
    @Ctx() context: RequestContext,
    @Arg('kind', () => String) kind: string,
    @Arg('grain', () => String) grain: string,
  ): Promise<SharingPreview | null> {
    return sharingPreview(memberOf(context), kind, grain);
  }

  @Allow('configuration.manage')
  @Mutation(() => ShareResult)
  share(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Chosen by the form, so that sending it twice records one decision.' }) id: string,
    @Arg('input', () => ShareInput) input: ShareInput,
  ): Promise<typeof ShareResult> {
    return share(memberOf(context), id, input);
  }

  @Allow('configuration.manage')
  @Mutation(() => ShareRecorded, { description: 'Ends the decision at once. What has been fetched cannot be called back.' })
  withdrawShare(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<ShareRecorded> {
    return withdrawShare(memberOf(context), id);
  }
}
