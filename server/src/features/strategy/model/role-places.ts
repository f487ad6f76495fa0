import type { Role } from '@utblick/configuration';
import type { KnownUnit } from './rule-shape';

/** Somebody who holds a role today. */
export interface Holding {
  readonly roleKey: string;
  readonly unitKey: string | null;
  readonly personName: string;
  readonly unitName: string | null;
}

/** The places of a role that is held by single people. */
export interface RolePlaces {
  readonly holders: { name: string; unitName: string | null }[];
  /** How many there should be; null where the document does not tie the role to a person, or no unit of its kinds is known. */
  readonly places: number | null;
  readonly vacantUnits: string[];
}

/** The units that should each have somebody in the role: those of the kinds that its holders come from. */
export function unitsToFill(role: Pick<Role, 'holder'>, units: readonly KnownUnit[]): readonly KnownUnit[] {
  const holder = role.holder.value;
  if (!holder || !('personIn' in holder)) return [];
  return units.filter(({ kind }) => holder.personIn.some((each) => each === kind));
}

/**
 * Who holds a role and where somebody is missing. Roles that whole bodies hold have no places: their members are not what
 * the page tells about.
 */
export function placesOf(role: Role, units: readonly KnownUnit[], held: readonly Holding[]): RolePlaces {
  const holder = role.holder.value;
  if (holder && !('personAt' in holder) && !('personIn' in holder)) return { holders: [], places: null, vacantUnits: [] };
  const own = held.filter(({ roleKey }) => roleKey === role.key);
  const holders = own.map(({ personName, unitName }) => ({ name: personName, unitName }));
  if (!holder) return { holders, places: null, vacantUnits: [] };
  if ('personAt' in holder) return { holders, places: 1, vacantUnits: [] };
  const toFill = unitsToFill(role, units);
  const vacant = toFill.filter(({ key }) => !own.some(({ unitKey }) => unitKey === key));
  return { holders, places: toFill.length > 0 ? toFill.length : null, vacantUnits: vacant.map(({ name }) => name) };
}
