import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDraft } from '../../../shared/useDraft';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { type CompilationContent, contentsAgree, plainContent } from './compilation-content';
import type { Compilation } from './compilation-data';

/** What the server has, under which revision and since when. */
interface StoredCompilation {
  readonly revision: number;
  readonly content: CompilationContent;
  /** ISO instant; null before the first save. */
  readonly savedAt: string | null;
}

/**
 * The compilation's text as it is typed, beside what the server has of it. It is kept in this window together with the
 * revision it started from, so that what was typed before a crash never overwrites what somebody has saved since.
 */
export function useKeptCompilation(page: Compilation, written: CompilationContent) {
  const { accountId, tenant } = useViewer();
  const [stored, setStored] = useState<StoredCompilation>({
    revision: page.revision,
    content: plainContent(written),
    savedAt: page.savedAt,
  });
  const initial = useMemo(() => ({ revision: stored.revision, content: stored.content }), [stored]);
  const { draft, change, clear, restored } = useDraft(`${accountId}.${tenant.id}.compilation.${page.roundId}`, initial);
  const { revision, content } = draft;
  const latest = useRef(content);
  latest.current = content;
  const agrees = contentsAgree(content, stored.content);
  // Once the server has it all, nothing need be kept in the window.
  useEffect(() => {
    if (agrees) clear();
  }, [agrees, clear]);
  /** The server has the content; what was typed meanwhile goes on from its revision. */
  const saved = useCallback(
    (now: StoredCompilation): void => {
      setStored(now);
      change({ revision: now.revision, content: latest.current });
    },
    [change],
  );
  /** Goes on from somebody else's revision, with the content that was chosen. */
  const rebase = (theirs: StoredCompilation, chosen: CompilationContent): void => {
    setStored({ ...theirs, content: plainContent(theirs.content) });
    change({ revision: theirs.revision, content: plainContent(chosen) });
  };
  const write = (next: CompilationContent): void => change({ revision, content: next });
  return { revision, content, write, saved, rebase, agrees, restored, savedAt: stored.savedAt };
}

export type KeptCompilation = ReturnType<typeof useKeptCompilation>;
