import { type Actor, type ChainStep, isNamedAt, permits } from '@utblick/domain';
import { hasPermission, type Viewer } from '../../platform/auth/viewer';
import { Refused } from '../../platform/errors/refused';
import type { RoundUnit } from './data/round-rows';

const target = ({ id, path }: RoundUnit) => ({ unit: id, path });
const everyUnit = { unit: null, path: [] } as const;

/** Who reads reports of a unit sees its report; to everybody else it does not exist. */
export const maySeeReport = (viewer: Viewer, unit: RoundUnit): boolean => permits(viewer.grants, 'report.read', target(unit));

/** Who writes reports of the unit works on its report. */
export function requireReporter(viewer: Viewer, unit: RoundUnit): void {
  if (!maySeeReport(viewer, unit)) throw new Refused('NOT_FOUND', 'report of another unit');
  if (!permits(viewer.grants, 'report.write', target(unit))) throw new Refused('FORBIDDEN', 'report.write');
}

/** Whether somebody reviews reports of the unit. Whether it is their turn comes from the chain. */
export const mayReviewReport = ({ grants }: Pick<Viewer, 'grants'>, unit: RoundUnit): boolean =>
  permits(grants, 'report.review', target(unit));

/** Who reviews reports of the unit returns, accepts and comments. */
export function requireReviewer(viewer: Viewer, unit: RoundUnit): void {
  if (!maySeeReport(viewer, unit)) throw new Refused('NOT_FOUND', 'report of another unit');
  if (!mayReviewReport(viewer, unit)) throw new Refused('FORBIDDEN', 'report.review');
}

/** Reporters and reviewers of the unit talk to each other in comments. */
export function requireCommenter(viewer: Viewer, unit: RoundUnit): void {
  if (!maySeeReport(viewer, unit)) throw new Refused('NOT_FOUND', 'report of another unit');
  const takesPart = permits(viewer.grants, 'report.write', target(unit)) || permits(viewer.grants, 'report.review', target(unit));
  if (!takesPart) throw new Refused('FORBIDDEN', 'report.write or report.review');
}

/** Whether the viewer manages rounds: opens them, reminds, gives more time, appoints who answers. */
export const mayManageRounds = (viewer: Viewer): boolean => permits(viewer.grants, 'round.manage', everyUnit);

export function requireRoundManager(viewer: Viewer): void {
  if (!mayManageRounds(viewer)) throw new Refused('FORBIDDEN', 'round.manage');
}

/** Who manages rounds, or writes the unit's report, appoints who answers for it. */
export function requireAppointer(viewer: Viewer, unit: RoundUnit): void {
  if (!mayManageRounds(viewer)) requireReporter(viewer, unit);
}

/** Who reads reports anywhere knows the rounds; to everybody else they do not exist. */
export function requireRoundReader(viewer: Viewer): void {
  if (!hasPermission(viewer, 'report.read')) throw new Refused('NOT_FOUND', 'round');
}

/**
 * Who enters a passage in its ordinary document: whoever writes the unit's report, or holds what the step names. Whether it
 * is theirs comes from the chain. `unit` is null for a compiled text.
 */
export function requireEnterer(viewer: Viewer, unit: RoundUnit | null, step: ChainStep, actor: Actor): void {
  if (unit === null) {
    if (!isNamedAt(step, actor) && !hasPermission(viewer, 'report.write')) throw new Refused('FORBIDDEN', 'report.write');
    return;
  }
  if (!maySeeReport(viewer, unit)) throw new Refused('NOT_FOUND', 'report of another unit');
  // Whoever only reads in a unit is of a kind that the step names, as everybody there is; that alone is no right to write.
  const byName = { ...step, actors: (step.actors ?? []).filter((named) => !('unitKinds' in named)) };
  const elsewhere = { holds: actor.holds.filter((holding) => holding.unit !== unit.key) };
  if (isNamedAt(byName, actor) || isNamedAt(step, elsewhere)) return;
  if (!permits(viewer.grants, 'report.write', target(unit))) throw new Refused('FORBIDDEN', 'report.write');
}
