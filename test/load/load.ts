import { setTimeout as sleep } from 'node:timers/promises';
import { afternoon } from './afternoon';
import { OVERLOAD, PEOPLE, PROMISES, REQUESTS } from './assumptions';
import { type House, openHouse } from './house';
import { gather, overload, recovery } from './overload';
import { furnish, openRounds } from './people';
import { Person } from './person';
import { Tally } from './tally';
import { truthAbout } from './truth';
import { Watch } from './watch';

const DEFAULT_MINUTES = 3;
/** How long the server gets to give memory back. */
const REST_MS = 20_000;

const say = (line: string): void => console.log(line);
const broken: string[] = [];
/** Notes a promise that does not hold. */
const promise = (holds: boolean, what: string): void => void (holds || broken.push(what));

function minutesIn(args: readonly string[]): number {
  const [name, given, ...rest] = args;
  if (name === undefined) return DEFAULT_MINUTES;
  const minutes = Number(given);
  if (name !== '--minutes' || rest.length > 0 || !(minutes > 0)) throw new Error('The load test takes --minutes and a number, or nothing.');
  return minutes;
}

async function busyAfternoon(people: Iterator<Person>, minutes: number, house: House, watch: Watch): Promise<void> {
  const [tally, came, from] = [new Tally(), [] as Person[], watch.seconds];
  const remembered = (function* () {
    for (let next = people.next(); !next.done; next = people.next()) {
      came.push(next.value);
      yield next.value;
    }
  })();
  await afternoon(remembered, minutes, tally);
  const growth = watch.growthMB((from + watch.seconds) / 2, watch.seconds);
  const { lost, doubled, told } = await truthAbout(came, house.adminUrl);
  const errors = tally.requests - tally.count('answered');
  say(
    `people ${PEOPLE}, requests ${tally.requests}, errors ${errors}, lost ${lost}, doubled ${doubled}, ` +
      `memory max ${watch.mostMemoryMB.toFixed(0)} MB, connections max ${watch.mostConnections}`,
  );
  say(`  ${came.length} of them came in ${minutes} minutes; memory grew by ${growth.toFixed(1)} MB a minute in the second half`);
  say(`  milliseconds (middle/99 %): ${tally.durations}`);
  for (const line of [...tally.complaints, ...told.slice(0, 5)]) say(`  ${line}`);
  promise(errors === 0, 'everybody is answered');
  promise(lost + doubled === 0, 'what was acknowledged is there once');
  promise(minutes < PROMISES.tellingMinutes || growth <= PROMISES.growthMB, `memory grows by at most ${PROMISES.growthMB} MB a minute`);
}

async function crowded(crowd: readonly Person[], house: House, watch: Watch): Promise<void> {
  await gather(crowd, new Tally());
  const before = watch.memoryMB;
  const tally = new Tally();
  await overload(crowd, tally);
  const seconds = await recovery(crowd, 2 * PROMISES.recoverySeconds);
  await sleep(REST_MS);
  const { lost, doubled, unasked, told } = await truthAbout(crowd, house.adminUrl);
  const [refused, hung, wrong] = [tally.count('refused'), tally.count('hung'), tally.count('failed', 'broken')];
  say(`overload: requests ${tally.requests}, refused ${refused} with retry time, hung ${hung}, lost ${lost}`);
  say(`  answered ${tally.count('answered')}, failed ${wrong}, doubled ${doubled}, refused but done ${unasked}`);
  say(
    `  answers as before after ${seconds.toFixed(1)} s; memory ${before.toFixed(0)} MB before, at most ${watch.mostMemoryMB.toFixed(0)} MB, ` +
      `${watch.memoryMB.toFixed(0)} MB ${REST_MS / 1000} s later; connections max ${watch.mostConnections}`,
  );
  say(`  milliseconds (middle/99 %): ${tally.durations}`);
  for (const line of [...tally.complaints, ...told.slice(0, 5)]) say(`  ${line}`);
  promise(refused > 0, 'an overloaded server refuses');
  promise(hung + wrong === 0, 'whoever is not refused is answered');
  promise(lost + doubled + unasked === 0, 'what was acknowledged is there once, and what was refused is not');
  promise(watch.memoryMB <= before + PROMISES.leftMB, `the overload leaves at most ${PROMISES.leftMB} MB behind`);
  promise(seconds <= PROMISES.recoverySeconds, `everybody is answered again within ${PROMISES.recoverySeconds} s`);
}

async function run(): Promise<void> {
  const minutes = minutesIn(process.argv.slice(2));
  const house = await openHouse(furnish, say);
  const watch = new Watch(house.adminUrl, house.server.pid);
  try {
    say('Opening the rounds of all municipalities …');
    const everybody = (await openRounds(house.server.url, house.adminUrl)).map((somebody) => new Person(house.server.url, somebody));
    const crowd = everybody.splice(0, OVERLOAD.crowd);
    say(
      `${everybody.length + crowd.length} people have a report to write; the busiest stretch is ${REQUESTS.toFixed(0)} requests a second.`,
    );
    await watch.begin();
    await busyAfternoon(everybody.values(), minutes, house, watch);
    say(`${OVERLOAD.times} times as many for ${OVERLOAD.seconds} s …`);
    await crowded(crowd, house, watch);
    promise(watch.mostConnections <= PROMISES.connections, `at most ${PROMISES.connections} connections`);
    promise(watch.mostMemoryMB <= PROMISES.memoryMB, `at most ${PROMISES.memoryMB} MB`);
  } finally {
    await watch.end();
    await house.end();
  }
  for (const what of broken) say(`does not hold: ${what}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
