import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../actor-words';
import { useFormat } from '../useFormat';
import type { SourcedInData, SourceInData } from './part';
import styles from './Sources.module.css';

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
  // What the document leaves open without a word has nothing to show.
  if (!shown || (sources.length === 0 && !of.note)) return null;
  return (
    <div className={styles.source}>
      {sources.map((id) => (
        <p key={id}>{inWords(byId.get(id), id)}</p>
      ))}
      {of.stated === 'partial' && <p>{t('states.partial')}</p>}
      {of.note && <p>{of.note}</p>}
    </div>
  );
}

function useSourceWords(): (source: SourceInData | undefined, id: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (source, id) => {
    if (source?.document && source.section) return t('strategy.source.at', { id, document: source.document, section: source.section });
    if (!source?.decidedBy || !source.date) return t('strategy.source.section', { id });
    const decision = { who: midSentence(source.decidedBy), day: format.day(source.date) };
    return source.reference
      ? t('strategy.source.decidedWith', { ...decision, reference: source.reference })
      : t('strategy.source.decided', decision);
  };
}
