import type { Fault } from './fault';
import type { PathStep } from './raw/tree';

/** Something wrong in a configuration file, told so that its author can mend it. Lines and columns count from 1. */
export interface Problem extends Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where in the configuration: `rules[2].deadline.value.month`; empty for the file as a whole. */
  readonly path: string;
  /** The same way step by step, in the tree as it is written. */
  readonly at: readonly PathStep[];
  /** The same way in steps that people have words for: fields of the language, and items by what they call themselves. */
  readonly trail: readonly TrailStep[];
  readonly message: string;
  /** What would have been accepted. */
  readonly expected: string;
}

/** A step of the way to a problem. `item` is the item's own name, or its key, or its number in the list. */
export type TrailStep = { readonly field: string } | { readonly item: string };

/** A problem on one line: `exempelstad.yaml:12:5 rules[0].key: … (expected …)`. */
export function problemLine(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`;
  const path = problem.path === '' ? '' : ` ${problem.path}`;
  return `${where}${path}: ${problem.message} (expected ${problem.expected})`;
}
