import type { Archetype, Permission, Scope } from '@utblick/configuration';
import type { WrittenRole } from './written-role';

type Grant = readonly [allow: Permission, scope: Scope];

const readsAll: readonly Grant[] = [
  ['activity.read', 'municipality'],
  ['report.read', 'municipality'],
];
const coordinates: readonly Grant[] = [
  ['activity.read', 'municipality'],
  ['activity.write', 'municipality'],
  ['report.read', 'municipality'],
  ['report.review', 'municipality'],
  ['round.manage', 'municipality'],
  ['compilation.write', 'municipality'],
];
const reports: readonly Grant[] = [
  ['activity.read', 'municipality'],
  ['activity.write', 'own_unit'],
  ['report.read', 'own_unit'],
  ['report.write', 'own_unit'],
];
const leads: readonly Grant[] = [
  ['activity.read', 'municipality'],
  ['activity.write', 'unit_and_below'],
  ['report.read', 'unit_and_below'],
  ['report.write', 'unit_and_below'],
];

const beginnings: Readonly<Record<Archetype, { readonly level: NonNullable<WrittenRole['level']>; readonly grants: readonly Grant[] }>> = {
  A1_BESLUT: { level: 'political', grants: readsAll },
  A2_REPRESENTATION: { level: 'political', grants: [['activity.read', 'municipality']] },
  A3_STYRELSE: { level: 'political', grants: readsAll },
  A4_NAMND: {
    level: 'political',
    grants: [
      ['activity.read', 'municipality'],
      ['report.read', 'unit_and_below'],
    ],
  },
  A5_DIREKTOR: { level: 'official', grants: readsAll },
  A6_CENTRAL: { level: 'official', grants: coordinates },
  A7_SAMORDNARE: { level: 'official', grants: [...coordinates, ['people.manage', 'municipality']] },
  A8_FORVALTNING: { level: 'official', grants: reports },
  A9_CHEF: { level: 'official', grants: leads },
  A10_KONTAKT: { level: 'network', grants: reports },
  A11_BOLAG: { level: 'company', grants: reports },
  A12_PROJEKTAGARE: {
    level: 'official',
    grants: [
      ['activity.read', 'municipality'],
      ['activity.write', 'own_unit'],
    ],
  },
  A13_NATVERK: { level: 'network', grants: [['activity.read', 'municipality']] },
  A14_STADSDEL: { level: 'official', grants: leads },
};

/** The level that roles of a type usually have. */
export const usualLevel = (archetype: string): WrittenRole['level'] => beginnings[archetype as Archetype]?.level;

/** What roles of a type usually may do in Utblick: ours, and no document's. Who holds them is never filled in. */
export const usualPermissions = (archetype: string): WrittenRole['permissions'] =>
  beginnings[archetype as Archetype]?.grants.map(([allow, scope]) => ({ allow, scope }));
