import type { Catalogue } from '@utblick/i18n';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

type Texts = Catalogue['strategy'];
/** The groups of this area's texts that are keyed by what the server sends. */
type Group = {
  [Name in keyof Texts]: Texts[Name] extends Readonly<Record<string, string>> ? Name : never;
}[keyof Texts];

/** `word('fact', key)`: a text for a key from the server, or null where there is none for it. */
export function useStrategyWord(): (group: Group, key: string) => string | null {
  const { i18n } = useTranslation();
  return useCallback(
    (group, key) => {
      const texts = (i18n.getResourceBundle(i18n.language, 'translation') as Catalogue).strategy;
      return (texts[group] as Readonly<Record<string, string>>)[key] ?? null;
    },
    [i18n],
  );
}
