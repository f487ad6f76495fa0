import { setTimeout as sleep } from 'node:timers/promises';
import { type Deed, OVERLOAD, REQUESTS, VISIT } from './assumptions';
import type { Person } from './person';
import type { Tally } from './tally';

const TICK_MS = 10;

/** Everybody has come earlier and has the form open. */
export async function gather(crowd: readonly Person[], tally: Tally): Promise<void> {
  for (const person of crowd) {
    person.resume();
    tally.note('report', await person.do('report'));
  }
}

/**
 * Many times the requests of the busiest stretch, sent without waiting for answers, each deed as often as in a visit.
 * Whoever is refused does something else: what was refused is not sent again, so that it must not be found afterwards.
 */
export async function overload(crowd: readonly Person[], tally: Tally): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const begun = performance.now();
  const send = (deed: Deed): void => {
    const person = somebodyFor(deed, crowd);
    if (person) sent.push(person.do(deed).then((outcome) => tally.note(deed, outcome)));
  };
  for (let due = 0; performance.now() - begun < OVERLOAD.seconds * 1000; ) {
    const wanted = ((performance.now() - begun) / 1000) * REQUESTS * OVERLOAD.times;
    for (; due < wanted; due += 1) send(VISIT[due % VISIT.length] ?? 'start');
    await sleep(TICK_MS);
  }
  await Promise.all(sent);
}

/** Somebody who is free; for a write, with something left to write. */
function somebodyFor(deed: Deed, crowd: readonly Person[]): Person | null {
  const writing = deed === 'save' || deed === 'submit';
  for (let tries = 0; tries < 40; tries += 1) {
    const person = crowd[Math.floor(Math.random() * crowd.length)];
    if (person && !person.busy && (!writing || person.writes)) return person;
  }
  return null;
}

/** How many seconds pass until everybody is answered again. */
export async function recovery(crowd: readonly Person[], mostSeconds: number): Promise<number> {
  const begun = performance.now();
  const passed = (): number => (performance.now() - begun) / 1000;
  for (let inARow = 0; inARow < 20 && passed() < mostSeconds; ) {
    const person = crowd[inARow];
    const outcome = await person?.do('start');
    inARow = outcome?.kind === 'answered' ? inARow + 1 : 0;
    await sleep(25);
  }
  return passed();
}
