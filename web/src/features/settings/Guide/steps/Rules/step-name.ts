import { textOf } from '../../fields/written';
import type { WrittenStep } from './written-rule';

/** What the document calls a step, or what is done at it. */
export const stepName = (step: WrittenStep, word: (vocabulary: 'verb', key: string) => string): string =>
  textOf(step.label) || word('verb', textOf(step.verb)) || textOf(step.key);
