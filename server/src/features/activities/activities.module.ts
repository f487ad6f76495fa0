import type { FeatureModule } from '../../platform/graphql/feature-module';
import { recountRegister } from './actions/recount-register';
import { tellOfStale } from './actions/tell-of-stale';
import { ActivitiesResolver } from './api/activities.resolver';
import { PillarChoiceResolver } from './api/pillar-choice.resolver';
import { ActivityEntity } from './data/activity.entity';
import { registerShares } from './data/shared-register';

/** The activity register: what is done, with whom, for what money, and what it gave. */
export const activitiesModule: FeatureModule = {
  resolvers: [ActivitiesResolver, PillarChoiceResolver],
  entities: [ActivityEntity],
  shares: registerShares,
  watches: [tellOfStale],
  // Pillars are mapped to shared themes by the configuration, so a new one changes the totals.
  follows: (transaction, _configuration, today) => recountRegister(transaction, today),
};
