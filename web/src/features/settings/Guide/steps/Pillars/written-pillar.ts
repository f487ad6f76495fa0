import type { ItemOf } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';

/** A pillar as it is written. */
export type WrittenPillar = ItemOf<'pillars'>;

/** What a part of a pillar's form gets. */
export interface PillarProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenPillar;
  readonly onChange: (pillar: WrittenPillar) => void;
}
