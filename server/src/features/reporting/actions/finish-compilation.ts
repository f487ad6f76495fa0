import { repositoryOf } from '../../../platform/db/tenant-repository';
import type { MemberContext } from '../../../platform/graphql/context';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { type LoadedCompilation, loadCompilation, storeCompilation, writtenIn } from '../data/compilation.repository';
import { loadCompilationSources } from '../data/compilation-sources';
import { decide } from '../data/round.repository';
import { SnapshotEntity } from '../data/snapshot.entity';
import { freeze } from '../data/snapshot.repository';
import { requireCompiler } from '../decision.access';
import type { AnswerFault } from '../model/answer-fault';
import { compilationFaults, missingInCompilation } from '../model/compilation-completeness';
import { type CompilationContent, compilationsAgree } from '../model/compilation-content';
import { type CompilationDocument, compile, countingSources } from '../model/compilation-document';
import type { CompilationSnapshot } from '../model/compilation-snapshot';
import { moveRound } from './move-round';
import { type CompilationConflict, compilationConflict, contentIn, type SaveCompilationInput, type StepRefused } from './save-compilation';

export interface CompilationFinished {
  readonly roundId: string;
  readonly contentHash: string;
}

export interface CompilationIncomplete {
  readonly missing: readonly AnswerFault[];
}

/**
 * Finishes the compilation: every report is accepted or left out with a reason, what only the compilers can write is
 * written, and the whole is frozen under a content hash (KRS-F7, KRS-F8). Sent twice it gives the same answer twice.
 */
export async function finishCompilation(
  context: MemberContext,
  input: SaveCompilationInput,
): Promise<CompilationFinished | CompilationIncomplete | CompilationConflict | FormErrors | StepRefused> {
  requireCompiler(context.viewer);
  const loaded = await loadCompilation(context, input.roundId);
  const content = contentIn(input.content, writtenIn(loaded.compilation));
  const decided = decide(loaded.loaded, { type: 'finish_compilation', step: loaded.step.key });
  if ('refusal' in decided) return (await finishedAlready(context, loaded, content)) ?? { reason: decided.refusal };
  const faults = compilationFaults(content, loaded.setting);
  if (faults.length > 0) return formErrors(faults);
  const conflict = await compilationConflict(context, loaded, input.revision, content);
  if (conflict) return conflict;
  const sources = await loadCompilationSources(context.transaction, input.roundId);
  const document = compile(loaded.setting, countingSources(loaded.loaded.chain, sources), content);
  const missing = missingInCompilation(document, loaded.setting);
  if (missing.length > 0) return { missing };
  const frozen = await freezeCompilation(context, loaded, content, document);
  await moveRound(context, loaded.loaded, decided.state);
  await context.audit({
    action: 'compilation.finished',
    subjectKind: 'round',
    subjectId: input.roundId,
    detail: { round: loaded.loaded.round.name, units: document.units.length, contentHash: frozen.contentHash },
  });
  return { roundId: input.roundId, contentHash: frozen.contentHash };
}

async function freezeCompilation(
  context: MemberContext,
  loaded: LoadedCompilation,
  content: CompilationContent,
  document: CompilationDocument,
) {
  const { round } = loaded.loaded;
  const now = context.clock.now();
  const revision = (loaded.compilation?.revision ?? 0) + 1;
  const compilation = await storeCompilation(context, loaded, { content, revision, state: 'finished', finishedAt: now });
  const earlier = await repositoryOf(context.transaction, SnapshotEntity).find({ subjectKind: 'compilation', subjectId: compilation.id });
  const { id, name, year, ruleKey, versionId } = round;
  const snapshot: CompilationSnapshot = {
    format: 1,
    round: { id, name, year, ruleKey, versionId },
    edition: earlier.length + 1,
    document,
    finishedAt: now.toISOString(),
  };
  const frozen = await freeze(context, { kind: 'compilation', id: compilation.id }, snapshot);
  await storeCompilation(context, { loaded: loaded.loaded, compilation }, { snapshotId: frozen.id });
  return frozen;
}

/** A second click, or a retry after an answer that never came: the compilation is finished and says the same. */
async function finishedAlready(
  { transaction }: MemberContext,
  { compilation }: LoadedCompilation,
  content: CompilationContent,
): Promise<CompilationFinished | null> {
  if (compilation?.state !== 'finished' || compilation.snapshotId === null || !compilationsAgree(compilation.content, content)) return null;
  const { contentHash } = await repositoryOf(transaction, SnapshotEntity).get(compilation.snapshotId);
  return { roundId: compilation.roundId, contentHash };
}
