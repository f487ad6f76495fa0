import { permits } from '@utblick/domain';
import { hasPermission, type Viewer } from '../../platform/auth/viewer';
import { Refused } from '../../platform/errors/refused';

const wholeMunicipality = { unit: null, path: [] } as const;

/** Who reads every unit's report also reads the compilation as soon as it is finished; others once it has been decided on. */
export const readsEveryReport = (viewer: Viewer): boolean => permits(viewer.grants, 'report.read', wholeMunicipality);

/** Whether the viewer writes the compilation. Whether it is their turn comes from the chain. */
export const mayCompile = ({ grants }: Pick<Viewer, 'grants'>): boolean => permits(grants, 'compilation.write', wholeMunicipality);

/** Whether the viewer records what bodies decide. For which body comes from the chain. */
export const mayRecordDecisions = ({ grants }: Pick<Viewer, 'grants'>): boolean => permits(grants, 'decision.record', wholeMunicipality);

export function requireCompiler(viewer: Viewer): void {
  if (!hasPermission(viewer, 'report.read')) throw new Refused('NOT_FOUND', 'round');
  if (!mayCompile(viewer)) throw new Refused('FORBIDDEN', 'compilation.write');
}

export function requireRecorder(viewer: Viewer): void {
  if (!hasPermission(viewer, 'report.read')) throw new Refused('NOT_FOUND', 'round');
  if (!mayRecordDecisions(viewer)) throw new Refused('FORBIDDEN', 'decision.record');
}
