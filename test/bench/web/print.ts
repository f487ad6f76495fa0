import type { Look, Preset } from './look';

/** The middle of a page's runs. */
export interface Seen extends Look {
  readonly page: string;
  readonly tenant: string;
  readonly preset: Preset;
}

/** The run in the middle by performance; of accessibility the worst counts, since it does not depend on the weather. */
export function middleOf(looks: readonly Look[]): Look {
  const ordered = [...looks].sort((one, other) => one.performance - other.performance);
  const middle = ordered[Math.floor((ordered.length - 1) / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  const worst = looks.reduce((least, look) => (look.accessibility < least.accessibility ? look : least), middle);
  return { ...middle, accessibility: worst.accessibility, faults: worst.faults };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

/** One object for one line of `--json`. */
export const jsonLine = ({ largestPaintMs, blockedMs, shift, ...seen }: Seen): string =>
  JSON.stringify({ ...seen, lcpMs: Math.round(largestPaintMs), tbtMs: Math.round(blockedMs), cls: Number(shift.toFixed(3)) });

const HEADS = ['page', 'tenant', 'preset', 'performance', 'accessibility', 'LCP ms', 'TBT ms', 'CLS', 'script kB', 'faults'];

/** The results as a table for people. */
export function table(results: readonly Seen[]): string {
  const rows = results.map((seen) => [
    seen.page,
    seen.tenant,
    seen.preset,
    String(seen.performance),
    String(seen.accessibility),
    seen.largestPaintMs.toFixed(0),
    seen.blockedMs.toFixed(0),
    seen.shift.toFixed(3),
    kilobytes(seen.scriptBytes),
    seen.faults.join(', '),
  ]);
  const widths = HEADS.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(HEADS), line(widths.map((width) => '–'.repeat(width))), ...rows.map(line)].join('\n');
}
