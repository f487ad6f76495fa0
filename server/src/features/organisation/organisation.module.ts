import type { FeatureModule } from '../../platform/graphql/feature-module';
import { OrganisationResolver } from './api/organisation.resolver';

/** Units and roles on a day: what there is, what it came from, who holds what and where somebody is missing. */
export const organisationModule: FeatureModule = { resolvers: [OrganisationResolver], entities: [] };
