import type { Configuration, Rule, Step } from '@utblick/configuration';
import { newId } from '../../../platform/db/identifier';
import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { type CompilationContent, emptyCompilation } from '../model/compilation-content';
import type { CompilationSetting } from '../model/compilation-document';
import { compilationParts, compileStepOf } from '../model/compilation-parts';
import { asksForGoals, fieldsOf } from '../model/openable-rule';
import { CompilationEntity } from './compilation.entity';
import { type LoadedRound, loadRound } from './round.repository';

/** A round's compilation with everything an action decides on. */
export interface LoadedCompilation {
  readonly loaded: LoadedRound;
  readonly step: Step;
  /** Null while nobody has written anything. */
  readonly compilation: CompilationEntity | null;
  readonly setting: CompilationSetting;
}

/**
 * Loads a compilation for writing, with its round locked.
 * @throws Refused NOT_FOUND where the round is unknown or another tenant's, or its rule has no compilation.
 */
export async function loadCompilation(context: MemberContext, roundId: string): Promise<LoadedCompilation> {
  const loaded = await loadRound(context, roundId, { forUpdate: true });
  const step = compileStepOf(loaded.rule);
  if (!step) throw new Refused('NOT_FOUND', 'the rule has no compilation');
  const compilation = await repositoryOf(context.transaction, CompilationEntity).findOne({ roundId });
  return { loaded, step, compilation, setting: settingOf(loaded.rule, loaded.version.configuration) };
}

/** What the rule and the configuration of the round's own version say about its compilation. */
export function settingOf(rule: Rule, { goals }: Pick<Configuration, 'goals'>): CompilationSetting {
  return {
    parts: compilationParts(rule),
    fields: fieldsOf(rule).map(({ key, label, type, per }) => ({ key, label, type, per })),
    goals: asksForGoals(rule) ? goals.map(({ key, name, level }) => ({ key, name, level })) : [],
  };
}

export const writtenIn = (compilation: CompilationEntity | null): CompilationContent => compilation?.content ?? emptyCompilation;

/** Stores a change of the compilation, which comes into being with the first. */
export async function storeCompilation(
  { transaction, clock, viewer }: MemberContext,
  { loaded, compilation }: Pick<LoadedCompilation, 'loaded' | 'compilation'>,
  change: Partial<Pick<CompilationEntity, 'content' | 'revision' | 'state' | 'finishedAt' | 'snapshotId'>>,
): Promise<CompilationEntity> {
  const compilations = repositoryOf(transaction, CompilationEntity);
  const saved = { savedAt: clock.now(), savedBy: viewer.personId };
  if (compilation) return compilations.save(Object.assign(compilation, saved, change));
  const fresh = { state: 'draft', content: emptyCompilation, revision: 0, finishedAt: null, snapshotId: null } as const;
  return compilations.insert({ ...fresh, ...saved, ...change, id: newId(), roundId: loaded.round.id });
}
