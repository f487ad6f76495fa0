import type { RosterAssignment } from './roster';

/** One value that was changed, with what it was: enough to make it and to take it back exactly. */
export type Change =
  | { readonly what: 'person_made'; readonly id: string; readonly name: string; readonly email: string | null }
  /** `at` is the instant, by which tokens that ended with it are found again. */
  | { readonly what: 'person_active'; readonly id: string; readonly after: boolean; readonly at: string }
  | { readonly what: 'assignment_made'; readonly row: RosterAssignment }
  | { readonly what: 'assignment_removed'; readonly row: RosterAssignment }
  | { readonly what: 'assignment_end'; readonly id: string; readonly before: string | null; readonly after: string | null }
  | { readonly what: 'activity_contact'; readonly id: string; readonly before: string; readonly after: string | null }
  | { readonly what: 'report_responsible'; readonly id: string; readonly before: string; readonly after: string | null };

/**
 * What ends assignments after a last day: those that have begun get it as their end, those that would begin later are
 * removed. Whoever stands in for one of them ends with it. Substitutes come before the assignment that they name.
 */
export function endingOf(assignments: readonly RosterAssignment[], all: readonly RosterAssignment[], lastDay: string): readonly Change[] {
  const ended = new Set(assignments.map(({ id }) => id));
  const standIns = all.filter(({ id, substitutesId }) => substitutesId !== null && ended.has(substitutesId) && !ended.has(id));
  const later = (each: RosterAssignment): boolean => each.validTo === null || each.validTo > lastDay;
  return [...standIns, ...[...assignments].sort((one, other) => Number(other.substitutesId !== null) - Number(one.substitutesId !== null))]
    .filter(later)
    .map(
      (row): Change =>
        row.validFrom > lastDay
          ? { what: 'assignment_removed', row }
          : { what: 'assignment_end', id: row.id, before: row.validTo, after: lastDay },
    );
}

/** The day before, ISO. */
export const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The day some days after, ISO. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
