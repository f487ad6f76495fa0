const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit' });

/** What is known of when a step was done: the instant it was ticked off here, and the day its body decided. */
export interface StepDone {
  readonly doneAt: Date | null;
  /** ISO date. */
  readonly decidedOn: string | null;
}

/**
 * The day on which the last of the steps was done, as Sweden counts days; a body's own day goes before the day on which
 * somebody wrote it down. Null where none has a day.
 */
export function lastDayOf(steps: readonly StepDone[]): string | null {
  const days = steps.flatMap(({ doneAt, decidedOn }) => decidedOn ?? (doneAt === null ? [] : swedishDay.format(doneAt)));
  return days.sort().at(-1) ?? null;
}
