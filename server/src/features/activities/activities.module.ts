import type { FeatureModule } from '../../platform/graphql/feature-module';
import { ActivitiesResolver } from './api/activities.resolver';
import { ActivityEntity } from './data/activity.entity';

/** The activity register: what is done, with whom, for what money, and what it gave. */
export const activitiesModule: FeatureModule = { resolvers: [ActivitiesResolver], entities: [ActivityEntity] };
