import type { Refusal } from '@utblick/domain';
import { isId } from '../../../platform/db/identifier';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import type { CompilationEntity } from '../data/compilation.entity';
import { type LoadedCompilation, loadCompilation, storeCompilation, writtenIn } from '../data/compilation.repository';
import { personName } from '../data/person-name.view';
import { requireCompiler } from '../decision.access';
import { compilationFaults } from '../model/compilation-completeness';
import { type CompilationContent, compilationsAgree, type WrittenCompilation, writtenLists } from '../model/compilation-content';

export interface SaveCompilationInput {
  readonly roundId: string;
  /** The revision that the writer started from; 0 where nothing was saved. */
  readonly revision: number;
  readonly content: WrittenCompilation;
}

export interface CompilationSaved {
  readonly roundId: string;
  readonly revision: number;
  readonly savedAt: Date;
}

/** Somebody else saved in between. Nothing was overwritten; both versions are there to choose from. */
export interface CompilationConflict {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly written: WrittenCompilation;
}

export type StepRefused = { readonly reason: Refusal };

/**
 * Saves what the compilers have written so far, also while reports are still coming in. A save that starts from an older
 * revision is answered with the newer content and changes nothing.
 */
export async function saveCompilation(
  context: MemberContext,
  input: SaveCompilationInput,
): Promise<CompilationSaved | CompilationConflict | FormErrors | StepRefused> {
  requireCompiler(context.viewer);
  const loaded = await loadCompilation(context, input.roundId);
  const { compilation, setting } = loaded;
  const content = contentIn(input.content, writtenIn(compilation));
  if (compilation?.state === 'finished')
    return compilationsAgree(compilation.content, content) ? saved(compilation) : { reason: 'already_done' };
  if (loaded.loaded.state.steps[loaded.step.key] === 'rejected') return { reason: 'round_ended' };
  const faults = compilationFaults(content, setting);
  if (faults.length > 0) return formErrors(faults);
  const conflict = await compilationConflict(context, loaded, input.revision, content);
  if (conflict) return conflict;
  if (compilation && compilationsAgree(compilation.content, content)) return saved(compilation);
  return saved(await storeCompilation(context, loaded, { content, revision: (compilation?.revision ?? 0) + 1 }));
}

/** The content that was sent, with what only the server writes kept. */
export function contentIn({ summary, texts, goals, withoutGoal }: WrittenCompilation, { leftOut }: CompilationContent): CompilationContent {
  return {
    summary,
    texts: Object.fromEntries(texts.map(({ key, text }) => [key, text])),
    goals: Object.fromEntries(
      goals.filter(({ activityId }) => isId(activityId)).map((link) => [link.activityId, [...new Set(link.goals)]]),
    ),
    withoutGoal: [...new Set(withoutGoal.filter(isId))],
    leftOut,
  };
}

/** The newer content that stands in the way, or null. One that says the same is no conflict: it was sent twice. */
export async function compilationConflict(
  { transaction }: MemberContext,
  { compilation }: LoadedCompilation,
  revision: number,
  content: CompilationContent,
): Promise<CompilationConflict | null> {
  if (!compilation || compilation.revision === revision || compilationsAgree(compilation.content, content)) return null;
  const savedBy = compilation.savedBy === null ? '' : await personName(transaction, compilation.savedBy);
  return { revision: compilation.revision, savedBy, savedAt: compilation.savedAt, written: writtenLists(compilation.content) };
}

const saved = ({ roundId, revision, savedAt }: CompilationEntity): CompilationSaved => ({ roundId, revision, savedAt });
