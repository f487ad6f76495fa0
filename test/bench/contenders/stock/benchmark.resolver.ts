import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from './context';
import { Municipality, ThemeYear } from './entities';

@Resolver()
export class BenchmarkResolver {
  @Query(() => [Municipality])
  async municipalities(@Ctx() { manager, openShared }: Context, @Arg('year', () => Int) year: number): Promise<Municipality[]> {
    await openShared();
    return manager.query(
      `SELECT code, name, activities, twin_towns AS "twinTowns", memberships, with_contact AS "withContact", with_results AS "withResults",
        grant_received::float8 AS "grantReceived", co_financing::float8 AS "coFinancing" FROM benchmark_figures($1)`,
      [year],
    );
  }

  @Query(() => [ThemeYear])
  themes(@Ctx() { manager, tenantId }: Context): Promise<ThemeYear[]> {
    return manager.find(ThemeYear, { where: { tenantId }, order: { year: 'ASC', theme: 'ASC' } });
  }
}
