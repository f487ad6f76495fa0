import type { Contender } from '../contenders/contenders';
import type { Cell } from './cell';
import { paired, type Ratio, ratioOf } from './ratio';

/** All rounds of one contender at one job and one number of connections. */
export interface Series {
  readonly job: string;
  readonly contender: Contender['name'];
  readonly connections: number;
  readonly cells: readonly Cell[];
  /** Whether every tenant's payload is the limit's. */
  readonly payloadEqual: boolean;
  /** Before and under load. */
  readonly leaks: number;
}

/** A series set against the limit and against PostGraphile of the same rounds. */
export interface Result {
  readonly job: string;
  readonly contender: Contender['name'];
  readonly connections: number;
  readonly rps: Ratio | null;
  readonly rpsToLimit: Ratio | null;
  /** The limit's processor time for one request by the contender's: 1 is as thrifty as the limit. */
  readonly cpuToLimit: Ratio | null;
  readonly rpsToPostgraphile: Ratio | null;
  readonly p50ms: Ratio | null;
  readonly p99ms: Ratio | null;
  readonly payloadEqual: boolean;
  readonly leaks: number;
}

export function compare(all: readonly Series[]): Result[] {
  return all.map((series) => {
    const { job, contender, connections, cells, payloadEqual, leaks } = series;
    const other = (name: Contender['name']): readonly Cell[] =>
      all.find((each) => each.contender === name && each.job === job && each.connections === connections)?.cells ?? [];
    const of = (figure: keyof Cell, of: readonly Cell[] = cells): number[] => of.map((cell) => cell[figure]);
    return {
      job,
      contender,
      connections,
      rps: ratioOf(of('rps')),
      rpsToLimit: paired(of('rps'), of('rps', other('limit'))),
      cpuToLimit: paired(of('cpuMs', other('limit')), of('cpuMs')),
      rpsToPostgraphile: paired(of('rps'), of('rps', other('postgraphile'))),
      p50ms: ratioOf(of('p50ms')),
      p99ms: ratioOf(of('p99ms')),
      payloadEqual,
      leaks: leaks + cells.reduce((sum, cell) => sum + cell.leaks, 0),
    };
  });
}
