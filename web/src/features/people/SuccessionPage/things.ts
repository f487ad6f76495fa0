import type { SuccessionPageQuery } from './SuccessionPage.query.generated';

export type Succession = NonNullable<SuccessionPageQuery['successionPage']>;

/** Stands for nobody in a list, where an empty id cannot stand. */
export const NOBODY = '-';

/** Who takes over what, by the id of the thing: a person, {@link NOBODY}, or left out while nobody has decided. */
export type Choices = Readonly<Record<string, string>>;

/** All things that are handed over, in the order of the page. */
export const thingsOf = ({ assignments, activities, reports }: Succession): readonly { readonly id: string }[] => [
  ...assignments,
  ...activities,
  ...reports,
];

/** Everything to one person; roles that others appoint to stay nobody's. */
export const allTo = (page: Succession, personId: string): Choices =>
  Object.fromEntries(
    thingsOf(page).map(({ id }) => [id, page.assignments.some((each) => each.id === id && each.assigning === 'no') ? NOBODY : personId]),
  );

/** Roles that others appoint to can only be left. */
export const startOf = (page: Succession): Choices =>
  Object.fromEntries(page.assignments.filter(({ assigning }) => assigning === 'no').map(({ id }) => [id, NOBODY]));

/** The outcome as it is now: how much each takes over, how much is left on purpose, and how much is undecided. */
export function outcomeOf(page: Succession, choices: Choices) {
  const chosen = thingsOf(page).map(({ id }) => choices[id] ?? null);
  const takers = page.colleagues
    .map(({ id, name }) => ({ name, count: chosen.filter((each) => each === id).length }))
    .filter(({ count }) => count > 0);
  return { takers, left: chosen.filter((each) => each === NOBODY).length, undecided: chosen.filter((each) => each === null).length };
}
