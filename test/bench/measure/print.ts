import type { GrowthResult } from '../growth';
import type { Ratio } from './ratio';
import type { Result } from './result';

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const median = (ratio: Ratio | null, digits = 3): number | null => (ratio ? rounded(ratio.median, digits) : null);

/** One object for one line of `--json`. */
export const jsonLine = (result: Result): string =>
  JSON.stringify({
    job: result.job,
    contender: result.contender,
    connections: result.connections,
    rpsToLimit: median(result.rpsToLimit),
    cpuToLimit: median(result.cpuToLimit),
    rpsToPostgraphile: median(result.rpsToPostgraphile),
    p50ms: median(result.p50ms, 2),
    p99ms: median(result.p99ms, 2),
    payloadEqual: result.payloadEqual,
    leaks: result.leaks,
  });

const HEADS = ['job', 'contender', 'conn', 'req/s', '÷ limit', 'cpu ÷ limit', '÷ postgraphile', 'p50 ms', 'p99 ms', 'payload', 'leaks'];

/** The middle of the rounds with their range. */
const withRange = (ratio: Ratio | null): string =>
  ratio ? `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})` : '–';

/** One object for one line of `--growth --json`. */
export const growthLine = ({ job, contender, grown, p50ms, grownP50ms, ratio }: GrowthResult): string =>
  JSON.stringify({ job, contender, grown, p50ms: median(p50ms, 2), grownP50ms: median(grownP50ms, 2), ratio: median(ratio) });

/** How latencies grew, as a table for people. */
export const growthTable = (results: readonly GrowthResult[]): string =>
  aligned([
    ['job', 'contender', 'grown', 'p50 ms', 'grown p50 ms', 'ratio'],
    ...results.map(({ job, contender, grown, p50ms, grownP50ms, ratio }) => [
      job,
      contender,
      grown,
      p50ms?.median.toFixed(2) ?? '–',
      grownP50ms?.median.toFixed(2) ?? '–',
      withRange(ratio),
    ]),
  ]);

/** The results as a table for people. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.job,
    result.contender,
    String(result.connections),
    String(Math.round(result.rps?.median ?? 0)),
    withRange(result.rpsToLimit),
    withRange(result.cpuToLimit),
    withRange(result.rpsToPostgraphile),
    result.p50ms?.median.toFixed(1) ?? '–',
    result.p99ms?.median.toFixed(1) ?? '–',
    result.payloadEqual ? 'equal' : 'DIFFERS',
    String(result.leaks),
  ]);
  return aligned([HEADS, ...rows]);
}

/** Columns of equal width below their heads. */
function aligned([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [line(heads), line(widths.map((width) => '–'.repeat(width))), ...rows.map(line)].join('\n');
}
