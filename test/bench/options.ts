import { parseArgs } from 'node:util';
import { type Contender, contenders } from './contenders/contenders';
import { type SizeName, sizes } from './data/size';
import { type JobName, jobs } from './jobs';

/** What one run of the bench is to measure. */
export interface BenchOptions {
  readonly size: SizeName;
  readonly jobs: readonly JobName[];
  readonly contenders: readonly Contender[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly cellMs: number;
  /** One object for each line instead of a table. */
  readonly json: boolean;
  /** How latency grows with the data, instead of the contenders against each other. */
  readonly growth: boolean;
}

const QUICK_CONTENDERS: readonly Contender['name'][] = ['limit', 'utblick', 'utblick-documents', 'postgraphile'];

const QUICK_JOBS: readonly JobName[] = ['a', 'b', 'c'];

/** Arguments were not understood; the message says which are. */
export class UnknownArguments extends Error {}

/** @throws UnknownArguments */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const values = read(args);
  const quick = values.quick ?? false;
  const list = (given: string | undefined): string[] | undefined => given?.split(',');
  const names = list(values.contenders) ?? (quick ? QUICK_CONTENDERS : contenders.map(({ name }) => name));
  return {
    size: oneOf(values.size ?? (quick ? 'quick' : 'full'), Object.keys(sizes) as SizeName[]),
    jobs: (list(values.jobs) ?? (quick ? QUICK_JOBS : jobs)).map((job) => oneOf(job, jobs)),
    // Ratios need the limit whoever else is asked for.
    contenders: contenders.filter(({ name }) => name === 'limit' || names.some((asked) => asked === name)),
    connections: (list(values.connections) ?? (quick ? ['16'] : ['1', '16', '64'])).map(Number),
    rounds: Number(values.rounds ?? (quick ? 3 : 5)),
    cellMs: quick ? 800 : 3000,
    json: values.json ?? false,
    growth: values.growth ?? false,
  };
}

function read(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    const options = { quick: flag, json: flag, growth: flag, size: text, jobs: text, contenders: text, connections: text, rounds: text };
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UnknownArguments(`${(error as Error).message}\nSee test/bench/README.md.`);
  }
}

function oneOf<Word extends string>(given: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === given);
  if (!found) throw new UnknownArguments(`${given} is none of ${known.join(', ')}.`);
  return found;
}
