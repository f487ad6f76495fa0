import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { benchmarksPage } from '../data/benchmarks-page.view';
import { BenchmarksPage } from './benchmarks-page.type';

@Resolver()
export class BenchmarksResolver {
  @Allow('activity.read')
  @Query(() => BenchmarksPage, {
    description: 'What the indicators are made of: own figures, and those that others share with the viewer.',
  })
  benchmarksPage(@Ctx() context: RequestContext): Promise<BenchmarksPage> {
    return benchmarksPage(memberOf(context));
  }
}
