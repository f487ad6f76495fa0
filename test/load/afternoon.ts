import { setTimeout as sleep } from 'node:timers/promises';
import { ARRIVALS, PAUSE_SECONDS, VISIT } from './assumptions';
import type { Person } from './person';
import type { Tally } from './tally';

/** Waiting times as between calls that know nothing of each other, in milliseconds. */
const chanceOf = (meanSeconds: number): number => -Math.log(1 - Math.random()) * meanSeconds * 1000;

/** People begin their visits, whether or not those before them are answered, and each makes theirs to the end. */
export async function afternoon(people: Iterator<Person>, minutes: number, tally: Tally): Promise<void> {
  const visits: Promise<void>[] = [];
  const end = performance.now() + minutes * 60_000;
  while (performance.now() < end) {
    const { value: person, done } = people.next();
    if (done) break;
    visits.push(visit(person, tally));
    await sleep(chanceOf(1 / ARRIVALS));
  }
  await Promise.all(visits);
}

async function visit(person: Person, tally: Tally): Promise<void> {
  for (const deed of VISIT) {
    const { kind } = tally.note(deed, await person.do(deed));
    // What somebody would do after an error is not part of the model: the visit ends, and the error counts.
    if (kind !== 'answered') return;
    await sleep(chanceOf(PAUSE_SECONDS));
  }
}
