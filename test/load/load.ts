import { setTimeout as sleep } from 'node:timers/promises';
import { afternoon } from './afternoon';
import { OVERLOAD, PEOPLE, PROMISES, REQUESTS } from './assumptions';
import { HEAP_MB, type House, openHouse } from './house';
import { keptDuring } from './kept';
import { LiveHeap } from './live-heap';
import { gather, overload, recovery } from './overload';
import { furnish, openRounds } from './people';
import { Person } from './person';
import { Tally } from './tally';
import { truthAbout } from './truth';
import { Watch } from './watch';

const DEFAULT_MINUTES = 3;
/** How long sockets and what they hold get to close. */
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

/** Everything that a stretch looks at. */
interface Sight {
  readonly house: House;
  readonly watch: Watch;
  readonly heap: LiveHeap;
}

async function busyAfternoon(people: Iterator<Person>, minutes: number, { house, watch, heap }: Sight): Promise<void> {
  const [tally, came] = [new Tally(), [] as Person[]];
  const remembered = (function* () {
    for (let next = people.next(); !next.done; next = people.next()) {
      came.push(next.value);
      yield next.value;
    }
  })();
  const kept = await keptDuring(heap, afternoon(remembered, minutes, tally));
  const { lost, doubled, told } = await truthAbout(came, house.adminUrl);
  const errors = tally.requests - tally.count('answered');
  say(
    `people ${PEOPLE}, requests ${tally.requests}, errors ${errors}, lost ${lost}, doubled ${doubled}, ` +
      `memory max ${watch.mostMemoryMB.toFixed(0)} MB, connections max ${watch.mostConnections}`,
  );
  say(`  ${came.length} of them came in ${minutes} minutes; the heap holds ${kept.told}`);
  say(`  milliseconds (middle/99 %): ${tally.durations}`);
  for (const line of [...tally.complaints, ...told.slice(0, 5)]) say(`  ${line}`);
  promise(errors === 0, 'everybody is answered');
  promise(lost + doubled === 0, 'what was acknowledged is there once');
  promise(kept.last <= kept.first + PROMISES.keptMB, `the heap holds at most ${PROMISES.keptMB} MB more than when it was warm`);
}

async function crowded(crowd: readonly Person[], { house, watch, heap }: Sight): Promise<void> {
  await gather(crowd, new Tally());
  const before = await heap.megabytes();
  const tally = new Tally();
  const [begun, ours, theirs] = [performance.now(), process.cpuUsage(), watch.cpuSeconds];
  await overload(crowd, tally);
  const lasted = (performance.now() - begun) / 1000;
  const used = process.cpuUsage(ours);
  const cores = { tool: (used.user + used.system) / 1e6 / lasted, server: (watch.cpuSeconds - theirs) / lasted };
  const seconds = await recovery(crowd, 2 * PROMISES.recoverySeconds);
  await sleep(REST_MS);
  const after = await heap.megabytes();
  const { lost, doubled, unasked, told } = await truthAbout(crowd, house.adminUrl);
  const [answered, refused] = [tally.count('answered'), tally.count('refused')];
  const [hung, wrong] = [tally.count('hung'), tally.count('failed', 'broken')];
  say(`overload: requests ${tally.requests}, refused ${refused} with retry time, hung ${hung}, lost ${lost}`);
  say(`  answered ${answered}, failed ${wrong}, doubled ${doubled}, refused but done ${unasked}`);
  say(
    `  ${(answered / lasted).toFixed(0)} answered a second for ${lasted.toFixed(1)} s, with ${cores.server.toFixed(2)} processors for the server ` +
      `and ${cores.tool.toFixed(2)} for those who ask; as before after ${seconds.toFixed(1)} s`,
  );
  say(
    `  the heap holds ${before.toFixed(1)} MB before and ${after.toFixed(1)} MB afterwards; ` +
      `memory max ${watch.mostMemoryMB.toFixed(0)} MB, connections max ${watch.mostConnections}`,
  );
  say(`  milliseconds (middle/99 %): ${tally.durations}`);
  for (const line of [...tally.complaints, ...told.slice(0, 5)]) say(`  ${line}`);
  promise(refused > 0, 'an overloaded server refuses');
  promise(hung + wrong === 0, 'whoever is not refused is answered');
  promise(lost + doubled + unasked === 0, 'what was acknowledged is there once, and what was refused is not');
  promise(after <= before + PROMISES.keptMB, `the overload leaves at most ${PROMISES.keptMB} MB in the heap`);
  promise(seconds <= PROMISES.recoverySeconds, `everybody is answered again within ${PROMISES.recoverySeconds} s`);
}

async function run(): Promise<void> {
  const minutes = minutesIn(process.argv.slice(2));
  const house = await openHouse(furnish, say);
  const watch = new Watch(house.adminUrl, house.server.pid);
  const heap = await LiveHeap.of(house.server.log());
  const sight = { house, watch, heap };
  try {
    say('Opening the rounds of all municipalities …');
    const everybody = (await openRounds(house.server.url, house.adminUrl)).map((somebody) => new Person(house.server.url, somebody));
    const crowd = everybody.splice(0, OVERLOAD.crowd);
    say(
      `${everybody.length + crowd.length} people have a report to write; the busiest stretch is ${REQUESTS.toFixed(0)} requests a second.`,
    );
    await watch.begin();
    await busyAfternoon(everybody.values(), minutes, sight);
    say(`${OVERLOAD.times} times as many for ${OVERLOAD.seconds} s …`);
    await crowded(crowd, sight);
    const most = HEAP_MB + PROMISES.besideHeapMB;
    promise(watch.mostConnections <= PROMISES.connections, `at most ${PROMISES.connections} connections`);
    promise(watch.mostMemoryMB <= most, `at most ${most} MB`);
  } finally {
    heap.close();
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
