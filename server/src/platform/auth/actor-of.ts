import type { Actor } from '@utblick/domain';

/** One role as the viewer holds it. */
interface Held {
  readonly roleKey: string;
  readonly actsFor: readonly string[];
  readonly unitKey: string | null;
  readonly unitKind: string | null;
}

/** The viewer as the chain sees them: what they hold today, in the configuration's keys. */
export function actorOf(viewer: { readonly holds: readonly Held[] }): Actor {
  return { holds: viewer.holds.map(({ roleKey, unitKey, unitKind, actsFor }) => ({ role: roleKey, unit: unitKey, unitKind, actsFor })) };
}
