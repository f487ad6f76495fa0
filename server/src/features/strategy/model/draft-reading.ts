import {
  type Configuration,
  continuing,
  type Finding,
  impossibleRules,
  pillarsLeftBehind,
  type ReadResult,
  readConfiguration,
  writeConfiguration,
} from '@utblick/configuration';
import { type ConfigurationGround, namedPillars } from './configuration-ground';

/** The name under which problems of a text tell their place. People see line and column only. */
const FILE = 'utkast.yaml';

/**
 * Reads a draft, or an older version that is to come again, for one tenant: a whole configuration that holds together, is this tenant's, leaves no activity
 * without its pillar, asks for nothing that nobody could do, and leaves somebody who may change it again. Otherwise everything that is wrong, with line and column.
 */
export const readDraft = (draft: string | Configuration, ground: ConfigurationGround, latest: Configuration | null): ReadResult =>
  readConfiguration(typeof draft === 'string' ? draft : writeConfiguration(draft), {
    file: FILE,
    also: (configuration) => unfitHere(configuration, ground, latest),
  });

/** What keeps a sound configuration from being this tenant's next version. */
export function unfitHere(configuration: Configuration, ground: ConfigurationGround, latest: Configuration | null): Finding[] {
  const inUse = namedPillars(ground, latest?.pillars ?? []).filter(({ key }) => latest === null || isKnown(latest, key));
  return [
    ...otherTenant(configuration, ground),
    ...pillarsLeftBehind(configuration, inUse),
    ...impossibleRules(configuration, ground.on, latest),
    ...nobodyManages(configuration, ground),
  ];
}

/** Whether a version says what became of a pillar. One that was lost before cannot be lost again. */
const isKnown = (latest: Configuration, key: string): boolean =>
  continuing(latest, key).length > 0 || (latest.retiredPillars ?? []).some((retired) => retired.key === key);

function otherTenant({ tenant: { key } }: Configuration, { tenantKey }: ConfigurationGround): Finding[] {
  if (key === tenantKey) return [];
  return [
    {
      path: ['tenant', 'key'],
      code: 'otherTenant',
      values: { key, expected: tenantKey },
      message: `is for another tenant: ${key}`,
      expected: tenantKey,
    },
  ];
}

/** Where roles are held at all, one of those that are may still change the configuration. */
function nobodyManages({ roles }: Configuration, { holders }: ConfigurationGround): Finding[] {
  const held = new Set(holders.map(({ roleKey }) => roleKey));
  const managing = roles.filter(({ permissions }) =>
    permissions.some(({ allow, scope }) => allow === 'configuration.manage' && scope === 'municipality'),
  );
  if (held.size === 0 || managing.some(({ key }) => held.has(key))) return [];
  return [
    {
      path: ['roles'],
      code: 'nobodyManages',
      message: 'nobody who holds a role could change the configuration any more',
      expected: 'configuration.manage for municipality in a role that somebody holds',
    },
  ];
}
