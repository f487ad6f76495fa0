import type { State } from '@utblick/ui';

/** What a unit's place in a round is read from. */
export interface UnitPlace {
  readonly state: string;
  readonly late: boolean;
  readonly leftOut: boolean;
  readonly nothingToReport: boolean;
  readonly extended: boolean;
}

/** Keys of the words in the catalogue, `reporting.round.state`. */
export type UnitStateWord =
  | 'reviewed'
  | 'submitted'
  | 'review'
  | 'nothing'
  | 'returned'
  | 'draft'
  | 'notStarted'
  | 'lateDraft'
  | 'lateNotStarted'
  | 'lateReturned'
  | 'leftOut';

export interface UnitState {
  readonly state: State;
  readonly word: UnitStateWord;
}

/** Where a unit stands, as icon and word. Without reviewers (`reviewed` false) handing in is all there is. */
export function unitState({ state, late, leftOut, nothingToReport }: UnitPlace, reviewed: boolean): UnitState {
  if (leftOut) return { state: 'waiting', word: 'leftOut' };
  if (late) return { state: 'late', word: state === 'draft' ? 'lateDraft' : state === 'returned' ? 'lateReturned' : 'lateNotStarted' };
  switch (state) {
    case 'accepted':
      return { state: 'done', word: 'reviewed' };
    case 'submitted':
      if (!reviewed) return { state: 'done', word: nothingToReport ? 'nothing' : 'submitted' };
      return { state: 'review', word: nothingToReport ? 'nothing' : 'review' };
    case 'returned':
      return { state: 'returned', word: 'returned' };
    case 'draft':
      return { state: 'draft', word: 'draft' };
    default:
      return { state: 'waiting', word: 'notStarted' };
  }
}

export const unitFilters = ['all', 'late', 'review', 'returned', 'extended'] as const;
export type UnitFilter = (typeof unitFilters)[number];

/** Whether a unit passes a filter: the same states as in the bar above the table, and those with an extension. */
export function passes(unit: UnitPlace, filter: UnitFilter, reviewed: boolean): boolean {
  const isOpen = unit.state !== 'submitted' && unit.state !== 'accepted';
  if (filter === 'all') return true;
  if (filter === 'extended') return unit.extended && isOpen;
  return unitState(unit, reviewed).state === filter;
}

/** True while the unit has not handed in and the round still waits for it: such rows can be reminded and given more time. */
export const isAwaited = ({ state, leftOut }: UnitPlace): boolean => !leftOut && state !== 'submitted' && state !== 'accepted';
