import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from './context';
import { Activity, ActivityFunding, ActivityPartner, ActivityPillar, PillarTotal, Unit } from './entities';

@Resolver(() => Activity)
export class ActivityResolver {
  @Query(() => [Activity])
  activities(@Ctx() { manager, tenantId }: Context, @Arg('first', () => Int) first: number): Promise<Activity[]> {
    return manager.find(Activity, { where: { tenantId }, order: { id: 'ASC' }, take: first });
  }

  @Query(() => [PillarTotal])
  pillarTotals(@Ctx() { manager, tenantId }: Context): Promise<PillarTotal[]> {
    return manager.find(PillarTotal, { where: { tenantId, commitmentKey: '' }, order: { pillarKey: 'ASC' } });
  }

  @FieldResolver(() => Unit)
  unit(@Root() { unitId }: Activity, @Ctx() { units }: Context): Promise<Unit> {
    return units.load(unitId);
  }

  @FieldResolver(() => [ActivityPillar])
  pillars(@Root() { id }: Activity, @Ctx() { pillars }: Context): Promise<ActivityPillar[]> {
    return pillars.load(id);
  }

  @FieldResolver(() => [ActivityPartner])
  partners(@Root() { id }: Activity, @Ctx() { partners }: Context): Promise<ActivityPartner[]> {
    return partners.load(id);
  }

  @FieldResolver(() => [ActivityFunding])
  funding(@Root() { id }: Activity, @Ctx() { funding }: Context): Promise<ActivityFunding[]> {
    return funding.load(id);
  }
}
