import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { strategyPage } from '../data/strategy-page.view';
import { StrategyPage } from './strategy-page.type';

@Resolver()
export class StrategyResolver {
  @Allow('member')
  @Query(() => StrategyPage, { nullable: true, description: 'Null while nobody has configured the tenant.' })
  strategyPage(@Ctx() context: RequestContext): Promise<StrategyPage | null> {
    return strategyPage(memberOf(context));
  }
}
