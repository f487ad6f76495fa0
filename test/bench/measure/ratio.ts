/** A figure of several rounds: the middle one, and how far the others lie. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function ratioOf(values: readonly number[]): Ratio | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
  return { median, low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0 };
}

/** Each round's figure against the other's in the same round: what disturbed one disturbed both. */
export const paired = (values: readonly number[], others: readonly number[]): Ratio | null =>
  ratioOf(values.flatMap((value, round) => (others[round] ? [value / others[round]] : [])));
