import type { Configuration } from '@utblick/configuration';
import { contactRoles, unitsToFill } from '../../strategy/strategy.read';
import type { ContactsToday } from './figures';
import type { Due } from './open-round';

/** A unit that exists today. */
export interface UnitToday {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
}

/** Whether a unit has somebody in a role today, and since when not. */
export interface ContactRow {
  readonly roleKey: string;
  readonly unitKey: string;
  readonly filled: boolean;
  /** The last day that somebody held it, ISO date; null while somebody does. */
  readonly until: string | null;
}

export interface Vacancies extends Due {
  readonly kind: 'vacancies';
  readonly key: string;
  readonly roleKey: string;
  readonly roleName: string;
  readonly unitNames: string[];
  /** The last day that the one empty place was filled; null where there are several, or nobody has ever held it. */
  readonly until: string | null;
}

/** The contact roles that are empty in some unit. A role that nobody holds anywhere has not been taken into use and is no vacancy. */
export function vacanciesIn(configuration: Configuration, units: readonly UnitToday[], contacts: readonly ContactRow[]): Vacancies[] {
  return contactRoles(configuration).flatMap((role) => {
    const held = contacts.filter(({ roleKey }) => roleKey === role.key);
    const empty = unitsToFill(role, units).filter(({ key }) => !held.some(({ unitKey, filled }) => filled && unitKey === key));
    const [only] = empty;
    if (!only || held.length === 0) return [];
    const until = empty.length === 1 ? (held.find(({ unitKey }) => unitKey === only.key)?.until ?? null) : null;
    const due = { dueOn: null, dueState: null, days: null };
    return [
      {
        ...due,
        kind: 'vacancies' as const,
        key: `vacancies/${role.key}`,
        roleKey: role.key,
        roleName: role.name,
        unitNames: empty.map(({ name }) => name),
        until,
      },
    ];
  });
}

/** How many units have a contact person today: of the first contact role, where there are several. Null without such a role. */
export function contactsToday(
  configuration: Configuration,
  units: readonly UnitToday[],
  contacts: readonly ContactRow[],
  years: ContactsToday['years'],
): ContactsToday | null {
  const [role] = contactRoles(configuration);
  if (!role) return null;
  const toFill = unitsToFill(role, units);
  const filled = toFill.filter(({ key }) => contacts.some((each) => each.roleKey === role.key && each.filled && each.unitKey === key));
  return { units: toFill.length, filled: filled.length, years };
}
