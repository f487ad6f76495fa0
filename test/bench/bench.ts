import 'reflect-metadata';
import type { Contender } from './contenders/contenders';
import { type RunningContender, startContender } from './contenders/start';
import { type BenchDatabase, openDatabase } from './data/cluster';
import { sizes } from './data/size';
import { measureGrowth } from './growth';
import type { JobName } from './jobs';
import { type LoadClient, startLoadClient } from './load/load-client';
import { type Bench, type Cell, measureCell } from './measure/cell';
import { type Verified, verify, verifyMoves } from './measure/gate';
import { ReportLedger } from './measure/moves';
import { growthLine, growthTable, jsonLine, table } from './measure/print';
import { compare, type Series } from './measure/result';
import { type BenchOptions, readBenchOptions, UnknownArguments } from './options';

const FIRST_WARM_MS = 2000;
const WARM_CONNECTIONS = 16;

/** A contender that answers a job, with what it answered before anything was measured. */
interface Entrant {
  readonly contender: Contender;
  readonly running: RunningContender;
  readonly verified: Verified;
  readonly payloadEqual: boolean;
}

/** What is not a result goes beside the results. */
const say = (line: string): void => console.error(line);

/** Everything up at once: the load is what alternates. Contenders that are one program are one process. */
async function startAll(options: BenchOptions, database: BenchDatabase): Promise<Map<Contender['name'], RunningContender>> {
  const byProgram = new Map<string, Promise<RunningContender>>();
  for (const contender of options.contenders) {
    if (!byProgram.has(contender.program)) byProgram.set(contender.program, startContender(contender, database));
  }
  await Promise.all(byProgram.values());
  const running = new Map<Contender['name'], RunningContender>();
  for (const { name, program } of options.contenders) {
    const process = await byProgram.get(program);
    if (process) running.set(name, process);
  }
  return running;
}

async function entrantsOf(
  job: JobName,
  options: BenchOptions,
  ledger: ReportLedger,
  running: ReadonlyMap<Contender['name'], RunningContender>,
): Promise<Entrant[]> {
  const { tenants } = sizes[options.size];
  const verifyJob = async ({ contender, port }: { contender: Contender; port: number }): Promise<Verified | null> => {
    const ask = contender.asks[job];
    if (job === 'c') return verifyMoves(contender, port, ledger, tenants);
    return ask ? verify(contender, port, ask, tenants) : null;
  };
  const entrants: Entrant[] = [];
  let expected: string | null = null;
  for (const contender of options.contenders) {
    const process = running.get(contender.name);
    const verified = process ? await verifyJob({ contender, port: process.port }) : null;
    if (!process || !verified) continue;
    const payloads = verified.hashes.join();
    expected ??= payloads;
    entrants.push({ contender, running: process, verified, payloadEqual: payloads === expected });
  }
  return entrants;
}

/** All rounds of a job under one load, in an order that alternates. A contender that leaks or answers something else is not measured. */
async function measureJob(
  job: JobName,
  connections: number,
  entrants: readonly Entrant[],
  bench: Bench,
  rounds: number,
): Promise<Series[]> {
  const cells = new Map<Entrant, Cell[]>(entrants.map((entrant) => [entrant, []]));
  const sound = entrants.filter(({ payloadEqual, verified }) => payloadEqual && verified.leaks === 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const entrant of round % 2 === 0 ? sound : [...sound].reverse()) {
      const cell = await measureCell(bench, entrant.running, entrant.verified, connections);
      if (cell.wrong > 0) throw new Error(`${entrant.contender.name} gave ${cell.wrong} wrong answers under load.`);
      cells.get(entrant)?.push(cell);
    }
  }
  return entrants.map((entrant) => ({
    job,
    contender: entrant.contender.name,
    connections,
    cells: cells.get(entrant) ?? [],
    payloadEqual: entrant.payloadEqual,
    leaks: entrant.verified.leaks,
  }));
}

async function measureAll(options: BenchOptions, database: BenchDatabase, load: LoadClient): Promise<Series[]> {
  const running = await startAll(options, database);
  const bench = { load, postmasterPid: database.pid, cellMs: options.cellMs };
  const ledger = await ReportLedger.open(database.adminUrl);
  const series: Series[] = [];
  try {
    for (const job of options.jobs) {
      const entrants = await entrantsOf(job, options, ledger, running);
      say(`Job ${job}: warming ${entrants.map(({ contender }) => contender.name).join(', ')} …`);
      for (const { running: process, verified } of entrants) {
        await verified.moves?.putBack();
        const once = verified.moves !== undefined;
        const { requests, lengths, marks, open } = verified;
        await load.run({
          requests,
          lengths,
          marks,
          open,
          from: 0,
          once,
          port: process.port,
          connections: WARM_CONNECTIONS,
          milliseconds: FIRST_WARM_MS,
        });
      }
      for (const connections of options.connections) {
        say(`Job ${job}: ${connections} connections, ${options.rounds} rounds …`);
        series.push(...(await measureJob(job, connections, entrants, bench, options.rounds)));
      }
    }
  } finally {
    await Promise.all([...new Set(running.values())].map((process) => process.stop()));
    if (options.jobs.includes('c')) await ledger.putBack();
    await ledger.close();
  }
  return series;
}

async function run(): Promise<void> {
  const options = readBenchOptions(process.argv.slice(2));
  if (options.growth) return runGrowth(options);
  const database = await openDatabase(options.size, say);
  const load = startLoadClient();
  try {
    const results = compare(await measureAll(options, database, load));
    console.log(options.json ? results.map(jsonLine).join('\n') : table(results));
    const unsound = results.filter(({ payloadEqual, leaks }) => !payloadEqual || leaks > 0);
    if (unsound.length > 0) process.exitCode = 1;
  } finally {
    load.stop();
    await database.stop();
  }
}

async function runGrowth({ rounds, cellMs, json }: BenchOptions): Promise<void> {
  const load = startLoadClient();
  try {
    const results = await measureGrowth({ load, rounds, cellMs, say });
    console.log(json ? results.map(growthLine).join('\n') : growthTable(results));
  } finally {
    load.stop();
  }
}

run().catch((error: unknown) => {
  say(error instanceof UnknownArguments ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
});
