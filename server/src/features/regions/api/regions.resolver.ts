import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { regionPage } from '../data/region-page.view';
import { RegionPage } from './region-page.type';

@Resolver()
export class RegionsResolver {
  @Allow('activity.read')
  @Query(() => RegionPage, { description: 'What the members of a regional body share with it. NOT_FOUND for other tenants.' })
  regionPage(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { nullable: true, description: 'The latest year that anything is known of when left out.' }) year:
      | number
      | null,
  ): Promise<RegionPage> {
    return regionPage(memberOf(context), year ?? null);
  }
}
