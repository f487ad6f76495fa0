import type { FeatureModule } from '../../platform/graphql/feature-module';
import { OperatorResolver } from './api/operator.resolver';

/** The installation, for those who run it. */
export const operatorModule: FeatureModule = { resolvers: [OperatorResolver], entities: [] };
