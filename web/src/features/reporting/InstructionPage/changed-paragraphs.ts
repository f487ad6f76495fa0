import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of a paragraph: the same in both texts, or only in the later or the earlier one. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export type Paragraph = readonly Stretch[];

const paragraphsIn = (text: string): string[] => (text === '' ? [] : text.split(/\n{2,}/));

/** The paragraphs that differ between two texts, in their order; one that was rewritten shows the words that changed. */
export function changedParagraphs(before: string, after: string): readonly Paragraph[] {
  const changes = diffArrays(paragraphsIn(before.trim()), paragraphsIn(after.trim()));
  return changes.flatMap((change, index): readonly Paragraph[] => {
    const next = changes[index + 1];
    if (change.removed && next?.added) return rewritten(change.value, next.value);
    if (change.added && changes[index - 1]?.removed) return [];
    if (!change.added && !change.removed) return [];
    return change.value.map((text) => [{ kind: change.added ? 'added' : 'removed', text }]);
  });
}

/** Paragraphs that took the place of others: each is set against the old one most like it, the rest came or went whole. */
function rewritten(old: readonly string[], fresh: readonly string[]): readonly Paragraph[] {
  const left = [...old];
  const paragraphs = fresh.map((text): Paragraph => {
    const like = left
      .map((candidate) => ({ candidate, share: sharedWords(candidate, text) }))
      .sort((one, other) => other.share - one.share)[0];
    if (!like || like.share < ENOUGH) return [{ kind: 'added', text }];
    left.splice(left.indexOf(like.candidate), 1);
    return diffWordsWithSpace(like.candidate, text).map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }));
  });
  return [...paragraphs, ...left.map((text): Paragraph => [{ kind: 'removed', text }])];
}

/** From this share of common words on, a paragraph is the other one rewritten. */
const ENOUGH = 0.4;

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLocaleLowerCase('sv').match(/\p{L}+/gu) ?? []);

function sharedWords(one: string, other: string): number {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(first.size, second.size, 1);
}
