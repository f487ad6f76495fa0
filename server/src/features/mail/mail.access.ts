import { widestScope } from '@utblick/domain';
import { Refused } from '../../platform/errors/refused';
import type { MemberContext } from '../../platform/graphql/context';

/**
 * Lets those go on who look after the whole municipality: readers of the audit log and managers of the configuration.
 * @throws Refused NOT_FOUND where mail is really sent, FORBIDDEN to everybody else
 */
export function requireMailReader({ viewer, services }: Pick<MemberContext, 'viewer' | 'services'>): void {
  if (services.mailDoor !== 'shown') throw new Refused('NOT_FOUND', 'mail leaves this installation');
  const everywhere = (['audit.read', 'configuration.manage'] as const).some(
    (permission) => widestScope(viewer.grants, permission) === 'municipality',
  );
  if (!everywhere) throw new Refused('FORBIDDEN', 'mail of the whole municipality');
}
