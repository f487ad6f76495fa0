import { type PartChange, type RawMap, saysTheSame, withPart } from '@utblick/configuration';

/** A part that is written and not yet saved. */
export interface UnsavedPart extends PartChange {
  /** The revision of the draft that it was written on. */
  readonly revision: number;
}

const isSamePlace = (one: PartChange, other: PartChange): boolean => one.area === other.area && one.key === other.key;
const overlaps = (one: PartChange, other: PartChange): boolean =>
  one.area === other.area && (one.key === null || other.key === null || one.key === other.key);

/** The parts with one more. What is written of a part anew takes the place of what was written of it before. */
export function withUnsaved(parts: readonly UnsavedPart[], part: UnsavedPart): readonly UnsavedPart[] {
  const earlier = parts.find((each) => isSamePlace(each, part));
  const kept = parts.filter((each) => !(isSamePlace(each, part) || (part.key === null && each.area === part.area)));
  return [...kept, { ...part, revision: earlier?.revision ?? part.revision }];
}

/** The tree with everything that is not yet saved in it. */
export const withParts = (tree: RawMap, parts: readonly PartChange[]): RawMap => parts.reduce(withPart, tree);

/** What a saving was sent from and what came back. */
export interface Saving {
  readonly sent: UnsavedPart;
  /** The draft as it was known when the part was sent, and as it is now that it is saved. */
  readonly before: RawMap;
  readonly after: RawMap;
  readonly revision: number;
}

/**
 * What is still unsaved once a part is. Newer words for the same thing were written on what has just been saved, unless somebody
 * else's change came with it: then they keep their revision, so that the server can tell.
 */
export function afterSaving(parts: readonly UnsavedPart[], { sent, before, after, revision }: Saving): readonly UnsavedPart[] {
  const own = withPart(before, sent);
  return parts
    .filter((part) => part !== sent)
    .map((part) => (overlaps(part, sent) && saysTheSame(own, after, part) ? { ...part, revision } : part));
}
