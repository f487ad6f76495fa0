/** The word that was most likely meant: at most two letters away, and nearer than any other. Null where none is. */
export function nearest(written: string, known: readonly string[]): string | null {
  const ranked = known.map((word) => ({ word, away: distance(written, word) })).sort((one, other) => one.away - other.away);
  const [first] = ranked;
  return first && first.away <= 2 && first.away < written.length ? first.word : null;
}

/** How many letters must be put in, taken out or changed to come from one word to the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let index = 1; index <= other.length; index += 1) {
      const changed = (row[index - 1] ?? 0) + (other[index - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
