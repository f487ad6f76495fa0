import { compilationPath, decisionPath, passagesPath } from './paths';

interface ReachableStep {
  readonly key: string;
  readonly verb: string;
  readonly status: string;
  readonly actors: readonly { readonly outside: string | null }[];
  /** It is taken by accepting each report; there is nothing to record. */
  readonly reviews: boolean;
}

/** The page of a step that has been reached: the finished texts, the compilation, the decision or the receipt; null where it has none. */
export function pageOfStep(roundId: string, { key, verb, status, actors, reviews }: ReachableStep): string | null {
  if (status !== 'done' && status !== 'current' && status !== 'rejected') return null;
  if (verb === 'receive' && reviews) return null;
  if (verb === 'compile') return compilationPath(roundId);
  if (verb === 'enter') return passagesPath(roundId);
  // What goes by itself has nobody who could record anything.
  if (actors.every(({ outside }) => outside !== null)) return null;
  return ['approve', 'adopt', 'receive'].includes(verb) ? decisionPath(roundId, key) : null;
}
