import { type Configuration, type ConfigurationInput, configurationSchema } from '@utblick/configuration';
import type { TenantToFound } from './founding-form';

/** The role in which somebody comes in first. */
export const FIRST_ROLE = 'administrator';

/** What the first role is called and who decided on it, in the tenants' language. */
export interface FirstRoleWords {
  readonly name: string;
  readonly decidedBy: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * The smallest configuration that a municipality can begin its set-up with: who it is, and one role that may say everything
 * else. Whatever its documents could say is left open.
 */
export function firstConfiguration(tenant: TenantToFound, { name, decidedBy, date }: FirstRoleWords): Configuration {
  const { reference } = tenant;
  const input: ConfigurationInput = {
    format: 1,
    tenant: {
      key: tenant.key,
      kind: tenant.kind,
      name: tenant.name,
      shortName: tenant.shortName,
      ...(tenant.code !== null && { code: tenant.code }),
      ...(reference && { county: reference.countyCode }),
      ...(reference?.population && { populations: [reference.population] }),
    },
    roles: [
      {
        key: FIRST_ROLE,
        name,
        level: 'official',
        archetype: 'A6_CENTRAL',
        permissions: [
          { allow: 'configuration.manage', scope: 'municipality' },
          { allow: 'people.manage', scope: 'municipality' },
        ],
        origin: 'local',
        source: { decidedBy, date },
      },
    ],
  };
  return configurationSchema.parse(input);
}
