import type { WrittenPart } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';

/** A matter that is answered part by part: an area whose fields are parts. */
export type MatterArea = 'funding' | 'travel' | 'twinTowns' | 'representation' | 'geography';

/** What a field of a part needs to write one answer of a matter. */
export interface MatterPart<Value> {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenPart<Value>;
  readonly onChange: (part: WrittenPart<Value>) => void;
}

/** One answer of a matter. The matter goes with its last answer. */
export function matterPart<Value>(guide: Guide, area: MatterArea, field: string): MatterPart<Value> {
  const matter = (guide.tree[area] ?? {}) as Readonly<Record<string, WrittenPart<Value>>>;
  return {
    guide,
    path: [area, field],
    value: matter[field],
    onChange: (part) => {
      const changed = { ...matter, [field]: part };
      guide.save(area, null, Object.values(changed).some((each) => each !== undefined) ? changed : null);
    },
  };
}
