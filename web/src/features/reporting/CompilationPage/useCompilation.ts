import type { CompilationContent } from './compilation-content';
import type { Compilation } from './compilation-data';
import { useFinishCompilation } from './useFinishCompilation';
import { useKeptCompilation } from './useKeptCompilation';
import { useSaveCompilation } from './useSaveCompilation';

/**
 * The compilation while it is written: kept in this window at every stroke, saved on the server at every pause, finished
 * on demand. When somebody else has saved meanwhile nothing is overwritten until one has chosen.
 */
export function useCompilation(page: Compilation, written: CompilationContent, onFinished: () => Promise<void>) {
  const kept = useKeptCompilation(page, written);
  const { finish, refuse, goOn, ...finishing } = useFinishCompilation(page.roundId, onFinished);
  const held = finishing.finishing || finishing.finished.refusal !== null;
  const { conflict, setConflict, ...saving } = useSaveCompilation(page.roundId, kept, held, refuse);
  return {
    ...finishing,
    ...saving,
    content: kept.content,
    restored: kept.restored,
    savedAt: kept.savedAt,
    conflict,
    change: (next: CompilationContent): void => {
      goOn();
      kept.write(next);
    },
    resolve: (chosen: CompilationContent): void => {
      if (!conflict) return;
      kept.rebase({ revision: conflict.revision, content: conflict.written, savedAt: String(conflict.savedAt) }, chosen);
      setConflict(null);
    },
    finish: async (): Promise<void> => {
      const other = await finish(kept);
      if (other) setConflict(other);
    },
  };
}

export type CompilationWriter = ReturnType<typeof useCompilation>;
