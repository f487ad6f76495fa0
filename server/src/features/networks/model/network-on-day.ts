import { type Configuration, type Network, type Principle, unitKinds } from '@utblick/configuration';
import type { DatedUnit, HoldingOnDay } from '../../organisation/organisation.read';
import { actorsPart, cadencePart, factShapes, itemShape, namesIn, sourcedShape, sourceId, textPart } from '../../strategy/strategy.read';
import { type NetworkPlace, networkPlaces } from './network-places';

/** What there is on the day that is shown. */
export interface Standing {
  readonly day: string;
  readonly units: readonly DatedUnit[];
  readonly holdings: readonly HoldingOnDay[];
}

/** A network in the page's shape: the rule, its places with who takes them, and what is left out. */
export function networkOnDay(network: Network, configuration: Configuration, { day, units, holdings }: Standing) {
  const names = namesIn(configuration);
  const { places, leftOut, unknown } = networkPlaces(network, configuration.roles, units, day);
  return {
    key: network.key,
    name: network.name,
    facts: factShapes({
      purpose: textPart(network.purpose),
      convenor: actorsPart(network.convenor, names),
      frequency: cadencePart(network.frequency),
      appointedBy: actorsPart(network.appointedBy, names),
      memberDuties: textPart(network.memberDuties),
      members: actorsPart(network.members, names),
    }),
    places: byKind(places).map((place) => ({
      unitId: place.unit.id,
      unitName: place.unit.name,
      unitKind: place.unit.kind as string,
      letInOn: place.letInOn,
      holders: holdersOf(place, holdings, names),
    })),
    unknownRoles: [...unknown],
    leftOut: leftOut.map(({ unitKind, from, to, units: kind }) => ({ unitKind, from, to, units: kind.map(({ name }) => name) })),
    excluded: actorsPart({ ...network.excluded, value: null }, names),
    views: viewsOn(network, configuration).map(itemShape),
    ...sourcedShape(network),
  };
}

/** In the order in which kinds of unit are always told; the units of a kind stay as they were. */
const byKind = (places: readonly NetworkPlace[]): readonly NetworkPlace[] =>
  [...places].sort((one, other) => unitKinds.indexOf(one.unit.kind) - unitKinds.indexOf(other.unit.kind));

function holdersOf({ unit, roleKeys }: NetworkPlace, holdings: readonly HoldingOnDay[], names: ReturnType<typeof namesIn>) {
  const held = holdings.filter(({ roleKey, unitKey }) => unitKey === unit.key && roleKeys.includes(roleKey));
  return held.map(({ personName, roleKey }) => ({ name: personName, roleName: names.role(roleKey) }));
}

/** Opinions that come from the same place as what is said of the network: not rules, but said about them. */
export function viewsOn(network: Network, { principles }: Pick<Configuration, 'principles'>): readonly Principle[] {
  const about = new Set([...network.source, ...network.excluded.source].map(sourceId));
  return principles.filter(({ kind, source }) => kind === 'view' && source.some((each) => about.has(sourceId(each))));
}
