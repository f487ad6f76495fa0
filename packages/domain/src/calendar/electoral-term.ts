import { type Day, dayOf, isBefore } from './day';

/** A municipal electoral term (mandatperiod). */
export interface ElectoralTerm {
  /** 15 October of the election year, when the new council takes office. */
  readonly from: Day;
  /** 14 October four years later. */
  readonly to: Day;
  /** 1 January after the election, when boards and committees normally take office. */
  readonly boardsFrom: Day;
}

const termYears = 4;
const anElectionYear = 2022;

/** True for the years of ordinary municipal elections (2022, 2026, 2030 …). */
export function isElectionYear(year: number): boolean {
  return (year - anElectionYear) % termYears === 0;
}

/** The term that the election of the year begins; null in years without one. The day holds for terms from 2014 on. */
export function termElectedIn(year: number): ElectoralTerm | null {
  if (!isElectionYear(year)) return null;
  const from = dayOf(year, 10, 15);
  return { from, to: from.add({ years: termYears }).subtract({ days: 1 }), boardsFrom: dayOf(year + 1, 1, 1) };
}

/** The term that the day belongs to. */
export function termAt(on: Day): ElectoralTerm {
  for (let year = on.year; ; year -= 1) {
    const term = termElectedIn(year);
    if (term !== null && !isBefore(on, term.from)) return term;
  }
}
