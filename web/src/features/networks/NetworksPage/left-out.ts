import type { Network } from './page-types';

/** Kinds of unit that are out, or have been let in, on the same terms. */
export interface LeftOutLine {
  readonly kinds: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** The day from which they are in; null while they are out. */
  readonly letInOn: string | null;
  readonly units: readonly string[];
}

/** One line for all kinds with the same days: those that are out first, then those that have been let in. */
export function leftOutLines({ leftOut, places }: Pick<Network, 'leftOut' | 'places'>): readonly LeftOutLine[] {
  const lines = new Map<string, LeftOutLine>();
  const add = (kind: string, { from, to, letInOn, units }: Omit<LeftOutLine, 'kinds'>): void => {
    const terms = [from, to, letInOn].join();
    const line = lines.get(terms);
    const kinds = line?.kinds.includes(kind) ? line.kinds : [...(line?.kinds ?? []), kind];
    lines.set(terms, { kinds, from, to, letInOn, units: [...(line?.units ?? []), ...units] });
  };
  for (const { unitKind, from, to, units } of leftOut) add(unitKind, { from, to, letInOn: null, units });
  for (const { unitKind, letInOn } of places) if (letInOn !== null) add(unitKind, { from: null, to: null, letInOn, units: [] });
  return [...lines.values()];
}
