import type { FeatureModule } from '../../platform/graphql/feature-module';
import { SharingResolver } from './api/sharing.resolver';

/** Sharing decisions (delningsbeslut): what the tenant shows to whom, from when, decided by whom. */
export const sharingModule: FeatureModule = { resolvers: [SharingResolver], entities: [] };
