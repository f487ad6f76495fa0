import type { NonEmptyArray } from 'type-graphql';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { activitiesModule } from '../features/activities/activities.module';
import { benchmarksModule } from '../features/benchmarks/benchmarks.module';
import { comparisonModule } from '../features/comparison/comparison.module';
import { mailModule } from '../features/mail/mail.module';
import { networksModule } from '../features/networks/networks.module';
import { notificationsModule } from '../features/notifications/notifications.module';
import { operatorModule } from '../features/operator/operator.module';
import { organisationModule } from '../features/organisation/organisation.module';
import { peopleModule } from '../features/people/people.module';
import { regionsModule } from '../features/regions/regions.module';
import { reportingModule } from '../features/reporting/reporting.module';
import { searchModule } from '../features/search/search.module';
import { sharingModule } from '../features/sharing/sharing.module';
import { strategyModule } from '../features/strategy/strategy.module';
import { todoModule } from '../features/todo/todo.module';
import { ApiTokenResolver } from '../platform/auth/api/api-token.resolver';
import { AuthResolver } from '../platform/auth/api/auth.resolver';
import { DirectoryResolver } from '../platform/auth/directory/api/directory.resolver';
import type { ConfigurationFollower } from '../platform/configuration/configuration-follower';
import type { Download } from '../platform/download/download';
import type { FeatureModule } from '../platform/graphql/feature-module';
import type { MorningWatch } from '../platform/notify/morning';
import type { SharedWriter } from '../platform/sharing/shared-writing';

/** Every feature of the server, each through its only door. */
export const features: readonly FeatureModule[] = [
  activitiesModule,
  comparisonModule,
  benchmarksModule,
  mailModule,
  networksModule,
  notificationsModule,
  operatorModule,
  organisationModule,
  peopleModule,
  regionsModule,
  reportingModule,
  searchModule,
  sharingModule,
  strategyModule,
  todoModule,
];

export const resolvers = [
  AuthResolver,
  ApiTokenResolver,
  DirectoryResolver,
  ...features.flatMap((feature) => feature.resolvers),
] as unknown as NonEmptyArray<new () => object>;
/** What lies in the shared tables while a tenant shares it. */
export const sharedWriters: readonly SharedWriter[] = features.flatMap(({ shares = [] }) => shares);
/** What is kept in step with a tenant's configuration. */
export const configurationFollowers: readonly ConfigurationFollower[] = features.flatMap(({ follows }) => (follows ? [follows] : []));
export const entities: readonly EntityTarget<ObjectLiteral>[] = features.flatMap((feature) => feature.entities);
export const downloads: readonly Download[] = features.flatMap((feature) => feature.downloads ?? []);
export const morningWatches: readonly MorningWatch[] = features.flatMap(({ watches = [] }) => watches);
