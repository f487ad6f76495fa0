/** Origins that are in force; everything else is marked wherever it is shown. */
const inForce = ['adopted', 'local'];

/**
 * The origin that a heading's tag can cover: what most of the things under it share, where that is not in force. Null
 * where most are in force.
 */
export function headingOrigin(things: readonly { readonly origin: string }[]): string | null {
  const counts = new Map<string, number>();
  for (const { origin } of things) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && !inForce.includes(most[0]) ? most[0] : null;
}

/** The origin that a thing has to show itself, under a heading that covers one; null where nothing is to be said. */
export function ownOrigin(origin: string, covered: string | null): string | null {
  if (origin === covered || (covered === null && inForce.includes(origin))) return null;
  return origin;
}
