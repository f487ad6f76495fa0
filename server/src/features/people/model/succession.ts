import { type Change, dayBefore, endingOf } from './changes';
import type { Fault } from './fault';
import type { HeldThings } from './held-things';
import { overlaps, type Roster, type RosterAssignment } from './roster';

/** What becomes of one thing: it goes to somebody, or (null) to nobody, said on purpose. */
export interface Handover {
  /** The id of the assignment, activity or report. */
  readonly thingId: string;
  readonly toPersonId: string | null;
}

export interface SuccessionOrder {
  readonly leaverId: string;
  /** The first day on which the others hold what is handed over, ISO date. */
  readonly from: string;
  readonly handovers: readonly Handover[];
  /** Where the new holders of roles were decided, for the roles that ask for it. */
  readonly reference: string;
  /** The leaver is shut out at once. */
  readonly deactivates: boolean;
  readonly at: string;
}

export interface SuccessionHoldings extends HeldThings {
  /** What the leaver holds on the day or will hold. */
  readonly assignments: readonly RosterAssignment[];
}

/** `no` where the appointing rule leaves it to others; `decided` where it must be said where it was decided. */
export type Assigning = 'no' | 'free' | 'decided';

export interface SuccessionSetting {
  readonly roster: Roster;
  readonly held: SuccessionHoldings;
  /** Whether and how the viewer may hand the role of an assignment to somebody. */
  readonly assigning: (assignment: RosterAssignment) => Assigning;
  readonly newId: () => string;
}

/** What a handing over changes, or what is wrong with it: by the thing's id. */
export type SuccessionPlan = { readonly changes: readonly Change[] } | { readonly faults: readonly Fault[] };

/** Plans a handing over. Every thing is spoken for: what nobody decided about is a fault, so that nothing is left without anybody by mistake. */
export function successionPlan(order: SuccessionOrder, setting: SuccessionSetting): SuccessionPlan {
  const { held, newId } = setting;
  const faults = faultsIn(order, setting);
  if (faults.length > 0) return { faults };
  const to = new Map(order.handovers.map(({ thingId, toPersonId }) => [thingId, toPersonId]));
  const lastDay = dayBefore(order.from);
  const before = order.leaverId;
  const taken = held.assignments.flatMap((assignment): Change[] => {
    const personId = to.get(assignment.id) ?? null;
    if (personId === null) return [];
    const [, validFrom = order.from] = [assignment.validFrom, order.from].sort();
    return [{ what: 'assignment_made', row: { ...assignment, id: newId(), personId, validFrom, reference: order.reference } }];
  });
  const contacts = held.activities.map(({ id }): Change => ({ what: 'activity_contact', id, before, after: to.get(id) ?? null }));
  const reports = held.reports.map(({ id }): Change => ({ what: 'report_responsible', id, before, after: to.get(id) ?? null }));
  const leaves: Change[] = order.deactivates ? [{ what: 'person_active', id: before, after: false, at: order.at }] : [];
  return { changes: [...endingOf(held.assignments, setting.roster.assignments, lastDay), ...taken, ...contacts, ...reports, ...leaves] };
}

function faultsIn(
  { leaverId, handovers, from, deactivates, reference }: SuccessionOrder,
  { roster, held, assigning }: SuccessionSetting,
): Fault[] {
  const things = [...held.assignments, ...held.activities, ...held.reports];
  const said = new Map(handovers.map(({ thingId, toPersonId }) => [thingId, toPersonId]));
  const undecided = things.filter(({ id }) => !said.has(id)).map(({ id }) => ({ field: id, code: 'undecided' }));
  const active = new Set(roster.people.filter((person) => person.active && person.id !== leaverId).map(({ id }) => id));
  const unknown = handovers
    .filter(({ toPersonId }) => toPersonId !== null && !active.has(toPersonId))
    .map(({ thingId }) => ({ field: thingId, code: 'unknownPerson' }));
  const roles = held.assignments.flatMap((assignment): Fault[] => {
    const toPersonId = said.get(assignment.id) ?? null;
    if (toPersonId === null) return [];
    if (assigning(assignment) === 'no') return [{ field: assignment.id, code: 'notYours' }];
    const span = { validFrom: from, validTo: assignment.validTo };
    const same = roster.assignments.some(
      (each) =>
        each.personId === toPersonId && each.roleKey === assignment.roleKey && each.unitId === assignment.unitId && overlaps(each, span),
    );
    return same ? [{ field: assignment.id, code: 'alreadyHolds' }] : [];
  });
  const handedOn = held.assignments.filter(({ id }) => (said.get(id) ?? null) !== null);
  const unsaid =
    reference === '' && handedOn.some((each) => assigning(each) === 'decided') ? [{ field: 'reference', code: 'required' }] : [];
  const early = deactivates && from > roster.today ? [{ field: 'from', code: 'deactivatesEarly' }] : [];
  return [...undecided, ...unknown, ...roles, ...unsaid, ...early];
}
