import { permits, type Reach, reachOf, widestScope } from '@utblick/domain';
import type { Viewer } from '../../platform/auth/viewer';
import { Refused } from '../../platform/errors/refused';

/** The unit an activity belongs to, with its ancestors. */
export interface UnitPlace {
  readonly id: string;
  readonly path: readonly string[];
}

/** Who holds `activity.read` where the unit lies may read its activities. */
const mayRead = (viewer: Viewer, unit: UnitPlace): boolean => permits(viewer.grants, 'activity.read', { unit: unit.id, path: unit.path });

/** Who holds `activity.write` where the unit lies may register, change, confirm and delete its activities. */
export const mayWrite = (viewer: Viewer, unit: UnitPlace): boolean =>
  permits(viewer.grants, 'activity.write', { unit: unit.id, path: unit.path });

/** The units whose activities a list shows the viewer. */
export const readable = (viewer: Viewer): Reach => reachOf(viewer.grants, 'activity.read');

/** The units the viewer may register activities for. */
export const writable = (viewer: Viewer): Reach => reachOf(viewer.grants, 'activity.write');

/**
 * Lets only those go on who may change the unit's activities.
 * @throws Refused NOT_FOUND to those who may not even read them, FORBIDDEN to other readers.
 */
export function requireWrite(viewer: Viewer, unit: UnitPlace): void {
  if (mayWrite(viewer, unit)) return;
  throw new Refused(mayRead(viewer, unit) ? 'FORBIDDEN' : 'NOT_FOUND', 'activity of another unit');
}

/** Whether there is any unit at all that the viewer may register activities for. */
export const mayWriteAnywhere = (viewer: Viewer): boolean => widestScope(viewer.grants, 'activity.write') !== null;

/** Whether the viewer may read the activities of every unit: only they are told what other units do. */
export const readsEverything = (viewer: Viewer): boolean => readable(viewer).everything;

/** Whether the viewer writes for the whole municipality, and so may judge what units do side by side. */
export const writesEverything = (viewer: Viewer): boolean => writable(viewer).everything;
