import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourcedInData, SourceInData } from './part';
import styles from './Sources.module.css';
import { useSourceWords } from './useSourceWords';

interface SourcesShown {
  readonly shown: boolean;
  readonly byId: ReadonlyMap<string, SourceInData>;
}

const SourcesContext = createContext<SourcesShown>({ shown: false, byId: new Map() });

export interface SourcesProps {
  readonly sources: readonly SourceInData[];
  /** "Visa källor" is on. */
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** Lets everything on the page say where it comes from. */
export function Sources({ sources, shown, children }: SourcesProps) {
  const value = useMemo(() => ({ shown, byId: new Map(sources.map((source) => [source.id, source])) }), [sources, shown]);
  return <SourcesContext value={value}>{children}</SourcesContext>;
}

/** Item id, document and section under a thing, with the remark on how it was read. Nothing while sources are off. */
export function SourceLine({ of }: { readonly of: Partial<SourcedInData> }) {
  const { t } = useTranslation();
  const { shown, byId } = useContext(SourcesContext);
  const inWords = useSourceWords();
  const sources = of.sources ?? [];
  // Whom something was taken over from is always told.
  const told = shown ? sources : sources.filter((id) => byId.get(id)?.borrowedFrom);
  // What the document leaves open without a word has nothing to show.
  if (told.length === 0 && !(shown && of.note)) return null;
  return (
    <div className={styles.source}>
      {told.map((id) => (
        <p key={id}>{inWords(byId.get(id), id)}</p>
      ))}
      {shown && of.stated === 'partial' && <p>{t('states.partial')}</p>}
      {shown && of.note && <p>{of.note}</p>}
    </div>
  );
}
