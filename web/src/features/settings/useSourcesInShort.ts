import { useTranslation } from 'react-i18next';
import type { SourceInData } from '../../shared/stated/part';
import { useSourceWords } from '../../shared/stated/useSourceWords';

/** Sources where there is little room: items with the heading they stand under, each heading once, then decisions. */
export function useSourcesInShort(sources: readonly SourceInData[]): (ids: readonly string[]) => string {
  const { t } = useTranslation();
  const words = useSourceWords();
  return (ids) => {
    const named = ids.map((id) => ({ id, source: sources.find((source) => source.id === id) }));
    const sectionOf = (source: SourceInData | undefined): string | null => (source?.borrowedFrom ? null : (source?.section ?? null));
    const sections = [...new Set(named.map(({ source }) => sectionOf(source)))];
    const items = sections.flatMap((section) => {
      const under = named.filter(({ source }) => section !== null && sectionOf(source) === section).map(({ id }) => id);
      return under.length > 0 ? [t('settings.sourceUnder', { items: under.join(', '), section })] : [];
    });
    const others = named
      .filter(({ source }) => sectionOf(source) === null)
      .map(({ id, source }) => (source?.decidedBy || source?.borrowedFrom ? words(source, id) : id));
    return [...items, ...others].join('; ');
  };
}
