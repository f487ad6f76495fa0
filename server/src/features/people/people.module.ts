import type { FeatureModule } from '../../platform/graphql/feature-module';
import { InvitationsResolver } from './api/invitations.resolver';
import { PeopleResolver } from './api/people.resolver';
import { PlanningResolver } from './api/planning.resolver';

/** People and their roles: who is in, who holds what and stands in for whom, changes of term and handing over. */
export const peopleModule: FeatureModule = { resolvers: [PeopleResolver, InvitationsResolver, PlanningResolver], entities: [] };
