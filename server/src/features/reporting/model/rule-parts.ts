import { type Part, type Rule, type RuleAspect, rulePart, type Source } from '@utblick/configuration';

/** A source as pages show it: an item of a document, or the municipality's own decision. */
export interface SourceView {
  readonly item: string | null;
  readonly decidedBy: string | null;
  readonly date: string | null;
}

/** How much the document says about one part of a rule. */
export interface RulePartView {
  readonly part: RuleAspect | 'contents' | 'cadence' | 'deadline' | 'instruction';
  readonly stated: string;
  readonly origin: string;
  readonly sources: SourceView[];
  readonly readings: string[];
  readonly note: string | null;
}

const aspects: readonly RuleAspect[] = ['reporters', 'receivers', 'approvers', 'onward', 'publication'];

/** Every part of the rule with how much of it is stated; nothing is left out, gaps least of all. */
export function partsOf(rule: Rule): RulePartView[] {
  return [
    partView('contents', rule.contents),
    partView('cadence', rule.cadence),
    partView('deadline', rule.deadline),
    ...aspects.map((aspect) => partView(aspect, rulePart(rule, aspect))),
  ];
}

/** One part with how much of it is stated and where that comes from. */
export function partView(part: RulePartView['part'], { stated, origin, source, readings, note }: Part<unknown>): RulePartView {
  return { part, stated, origin, sources: source.map(sourceView), readings: [...(readings ?? [])], note: note ?? null };
}

function sourceView(source: Source): SourceView {
  if (typeof source === 'string') return { item: source, decidedBy: null, date: null };
  if ('borrowedFrom' in source) return { item: [source.borrowedFrom, ...source.items].join(', '), decidedBy: null, date: null };
  return { item: null, decidedBy: source.decidedBy, date: source.date };
}
