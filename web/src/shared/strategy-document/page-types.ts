import type { StrategyDocumentPageFragment } from './StrategyDocument.fragment.generated';

/** A strategy as pages get it from the server. */
export type Page = StrategyDocumentPageFragment;
export type MainDocument = Page['documents'][number];
export type Item = Page['purposes'][number];
export type Pillar = Page['pillars'][number];
export type Figures = NonNullable<Pillar['figures']>;
export type Rule = Page['rules'][number];
export type Step = Rule['steps'][number];
export type Role = Page['roles'][number];
export type Matter = Page['matters'][number];
export type Fact = Matter['facts'][number];
export type Part = Fact['part'];

/** What every configured thing carries. */
export type Sourced = Pick<Item, 'stated' | 'origin' | 'note' | 'sources'>;

/** The part of a list of facts that has the key. Every list has all of its keys. */
export function partIn(facts: readonly Fact[], key: string): Part | null {
  return facts.find((fact) => fact.key === key)?.part ?? null;
}
