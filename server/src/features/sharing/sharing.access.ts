import { widestScope } from '@utblick/domain';
import type { Viewer } from '../../platform/auth/viewer';
import { Refused } from '../../platform/errors/refused';

/** Who manages the configuration of the whole municipality records what it has decided to share. */
export const mayShare = ({ grants }: Viewer): boolean => widestScope(grants, 'configuration.manage') === 'municipality';

/** @throws Refused FORBIDDEN to everybody else */
export function requireSharer(viewer: Viewer): void {
  if (!mayShare(viewer)) throw new Refused('FORBIDDEN', 'sharing of the whole municipality');
}
