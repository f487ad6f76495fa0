import { type Contender, contenders } from './contenders/contenders';
import { type RunningContender, startContender } from './contenders/start';
import { type BenchDatabase, openDatabase } from './data/cluster';
import { type SizeName, sizes } from './data/size';
import type { JobName } from './jobs';
import type { LoadClient } from './load/load-client';
import { measureCell } from './measure/cell';
import { type Verified, verify } from './measure/gate';
import { paired, type Ratio, ratioOf } from './measure/ratio';

/** A job whose answer stays as long as it is while the data grow. */
interface Growth {
  readonly grown: SizeName;
  readonly jobs: readonly JobName[];
}

/** Ten times as many tenants, and ten times as many activities in each. All tenants are in job b's answer, so it grows with them. */
const GROWTHS: readonly Growth[] = [
  { grown: 'manyTenants', jobs: ['a'] },
  { grown: 'manyActivities', jobs: ['a', 'b'] },
];

const BEFORE: SizeName = 'full';
const NAMES: readonly Contender['name'][] = ['limit', 'utblick'];

/** How a latency at one connection grew. */
export interface GrowthResult {
  readonly job: JobName;
  readonly contender: Contender['name'];
  readonly grown: SizeName;
  /** Milliseconds at the middle, before and after. */
  readonly p50ms: Ratio | null;
  readonly grownP50ms: Ratio | null;
  /** Of the same round. */
  readonly ratio: Ratio | null;
}

interface Side {
  readonly database: BenchDatabase;
  readonly running: ReadonlyMap<Contender['name'], RunningContender>;
}

/** What a growth is measured with. */
export interface GrowthRun {
  readonly load: LoadClient;
  readonly rounds: number;
  readonly cellMs: number;
  readonly say: (line: string) => void;
}

const asked = contenders.filter(({ name }) => NAMES.includes(name));

async function open(name: SizeName, say: (line: string) => void): Promise<Side> {
  const database = await openDatabase(name, say);
  const running = new Map<Contender['name'], RunningContender>();
  for (const contender of asked) running.set(contender.name, await startContender(contender, database));
  return { database, running };
}

async function close({ database, running }: Side): Promise<void> {
  await Promise.all([...running.values()].map((process) => process.stop()));
  await database.stop();
}

/** Both sizes are up at once and take turns, so that what disturbs one disturbs the other. */
export async function measureGrowth(run: GrowthRun): Promise<GrowthResult[]> {
  const results: GrowthResult[] = [];
  for (const { grown, jobs } of GROWTHS) {
    const sides = [await open(BEFORE, run.say), await open(grown, run.say)];
    try {
      for (const job of jobs) for (const contender of asked) results.push(await measureOne(run, sides, grown, { contender, job }));
    } finally {
      await Promise.all(sides.map(close));
    }
  }
  return results;
}

async function measureOne(
  { load, rounds, cellMs, say }: GrowthRun,
  sides: readonly Side[],
  grown: SizeName,
  { contender, job }: { readonly contender: Contender; readonly job: JobName },
): Promise<GrowthResult> {
  say(`Job ${job}: ${contender.name}, ${BEFORE} and ${grown}, 1 connection, ${rounds} rounds …`);
  const p50s: number[][] = [[], []];
  const prepared = await Promise.all(sides.map((side) => verifiedOn(side, contender, job)));
  for (let round = 0; round < rounds; round += 1) {
    for (const place of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const [side, ready] = [sides[place], prepared[place]];
      if (!side || !ready) continue;
      const bench = { load, postmasterPid: side.database.pid, cellMs };
      const { p50ms, wrong, leaks } = await measureCell(bench, ready.process, ready.verified, 1);
      if (wrong + leaks > 0) throw new Error(`${contender.name} gave ${wrong} wrong answers, and ${leaks} that leak.`);
      p50s[place]?.push(p50ms);
    }
  }
  const [before = [], after = []] = p50s;
  return { job, contender: contender.name, grown, p50ms: ratioOf(before), grownP50ms: ratioOf(after), ratio: paired(after, before) };
}

async function verifiedOn(
  { database, running }: Side,
  contender: Contender,
  job: JobName,
): Promise<{ process: RunningContender; verified: Verified }> {
  const [process, ask] = [running.get(contender.name), contender.asks[job]];
  if (!process || !ask) throw new Error(`${contender.name} does not answer job ${job}.`);
  const verified = await verify(contender, process.port, ask, sizes[database.size].tenants);
  if (verified.leaks > 0) throw new Error(`${contender.name} leaks.`);
  return { process, verified };
}
