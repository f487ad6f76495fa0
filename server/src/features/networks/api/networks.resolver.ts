import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { networksPageView } from '../data/networks-page.view';
import { NetworksPage } from './networks-page.type';

@Resolver()
export class NetworksResolver {
  @Allow('member')
  @Query(() => NetworksPage, { description: 'What is no day, or no day at all, shows today.' })
  networksPage(
    @Ctx() context: RequestContext,
    @Arg('day', () => String, { nullable: true }) day: string | null | undefined,
  ): Promise<NetworksPage> {
    return networksPageView(memberOf(context), day ?? null);
  }
}
