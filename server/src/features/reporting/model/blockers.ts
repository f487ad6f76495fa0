import type { Configuration } from '@utblick/configuration';
import { type Chain, endOf } from '@utblick/domain';

/** Something that keeps a round from going on; `name` is the unit or the role it is about. */
export interface Blocker {
  readonly kind: 'not_started' | 'nobody_responsible' | 'step_without_holder' | 'chain_stops';
  readonly reportId: string | null;
  readonly name: string | null;
}

interface WaitingReport {
  readonly reportId: string;
  readonly unitName: string;
  readonly state: string;
  readonly late: boolean;
  readonly leftOut: boolean;
  readonly responsible: object | null;
}

/** At most so many are shown: a list of everything would hinder more than it helps. */
const MOST = 3;

/**
 * What hinders a round, the most pressing first: units where nobody answers and that nobody can therefore remind, late
 * units that have not begun, steps ahead whose role nobody holds, and a chain that the document leaves without a next body.
 */
export function blockersOf(
  reports: readonly WaitingReport[],
  chain: Chain,
  { roles }: Pick<Configuration, 'roles'>,
  heldRoles: readonly string[],
): readonly Blocker[] {
  const waiting = reports.filter(({ state, leftOut }) => !leftOut && state !== 'submitted' && state !== 'accepted');
  const about =
    (kind: Blocker['kind']) =>
    ({ reportId, unitName }: WaitingReport): Blocker => ({ kind, reportId, name: unitName });
  const late = waiting.filter((report) => report.late && report.state === 'not_started');
  const nobody = waiting.filter(({ responsible }) => responsible === null);
  const held = new Set(roles.filter(({ key }) => heldRoles.includes(key)).flatMap(({ key, actsFor }) => [key, ...actsFor]));
  const vacant = chain.steps
    .flatMap(({ actors }) => actors ?? [])
    .flatMap((actor) =>
      'role' in actor && !held.has(actor.role) ? [roles.find(({ key }) => key === actor.role)?.name ?? actor.role] : [],
    );
  const end = endOf(chain);
  return [
    ...nobody.map(about('nobody_responsible')),
    ...late.filter((report) => !nobody.includes(report)).map(about('not_started')),
    ...[...new Set(vacant)].map((name): Blocker => ({ kind: 'step_without_holder', reportId: null, name })),
    ...(end === 'complete' ? [] : [{ kind: 'chain_stops', reportId: null, name: null } as const]),
  ].slice(0, MOST);
}
