import type { Catalogue } from '@utblick/i18n';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

type Vocabularies = Catalogue['taxonomy'];
/** A vocabulary whose words are keyed directly by what the server sends. */
export type Vocabulary = {
  [Name in keyof Vocabularies]: Vocabularies[Name] extends Readonly<Record<string, string>> ? Name : never;
}[keyof Vocabularies];

/**
 * Words for what the server sends as text: `word('verb', step.verb)`. A key without a word shows as it is, so that a
 * server that is newer than the page never leaves a hole.
 */
export function useWord(): (vocabulary: Vocabulary | 'unitKind.one' | 'unitKind.many', key: string) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (vocabulary, key) => {
      const words: unknown = vocabulary
        .split('.')
        .reduce<unknown>(
          (tree, part) => (tree as Record<string, unknown>)[part],
          i18n.getResourceBundle(i18n.language, 'translation').taxonomy,
        );
      return (words as Readonly<Record<string, string>>)[key] ?? key;
    },
    [i18n],
  );
}
