import { permits } from '@utblick/domain';
import type { Viewer } from '../../platform/auth/viewer';
import { Refused } from '../../platform/errors/refused';

/** Who may change the configuration may do so for the whole municipality, or not at all. */
export function requireCaretaker(viewer: Viewer): void {
  if (!permits(viewer.grants, 'configuration.manage', { unit: null, path: [] })) throw new Refused('FORBIDDEN', 'configuration.manage');
}
