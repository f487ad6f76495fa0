import type { FeatureModule } from '../../platform/graphql/feature-module';
import { MailResolver } from './api/mail.resolver';

/** The development outbox: what a demonstration would have sent. */
export const mailModule: FeatureModule = { resolvers: [MailResolver], entities: [] };
