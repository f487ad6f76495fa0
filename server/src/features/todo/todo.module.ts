import type { FeatureModule } from '../../platform/graphql/feature-module';
import { TodoResolver } from './api/todo.resolver';

/** The start page: what waits for the person who has signed in. It owns no tables. */
export const todoModule: FeatureModule = { resolvers: [TodoResolver], entities: [] };
