import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { AnswersFrom, type DatabaseJson, type DirectInfo } from '../../../platform/graphql/direct-answer';
import { benchmarkColumns, benchmarkRegister, benchmarkRegisterJson } from '../data/benchmark-register.view';
import { benchmarksPage } from '../data/benchmarks-page.view';
import { BenchmarkRegister, BenchmarkRegisterArgs } from './benchmark-register.type';
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

  @Allow('activity.read')
  @AnswersFrom(benchmarkColumns)
  @Query(() => BenchmarkRegister, {
    description: 'One year of all municipalities that the viewer may compare with, for programs.',
  })
  benchmarkRegister(
    @Ctx() context: RequestContext,
    @Args(() => BenchmarkRegisterArgs) { year }: BenchmarkRegisterArgs,
    @Info() { direct }: DirectInfo,
  ): Promise<BenchmarkRegister | DatabaseJson> {
    const member = memberOf(context);
    return direct ? benchmarkRegisterJson(member, year ?? null, direct) : benchmarkRegister(member, year ?? null);
  }
}
