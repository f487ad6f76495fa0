import type { ItemOf } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';

/** A role as it is written. */
export type WrittenRole = ItemOf<'roles'>;

/** What a part of a role's form gets. */
export interface RoleProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenRole;
  readonly set: (changed: Partial<WrittenRole>) => void;
}
