import type { FeatureModule } from '../../platform/graphql/feature-module';
import { NotificationsResolver } from './api/notifications.resolver';

/** What a person has been told of, and how they want to be told. */
export const notificationsModule: FeatureModule = { resolvers: [NotificationsResolver], entities: [] };
