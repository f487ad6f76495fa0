import type { WrittenAnswer, WrittenPart, WrittenSourced } from './written';

export type Stated = NonNullable<WrittenSourced['stated']>;

/** A part as an answer, whatever shorthand it is written in. */
export const answerOf = <Value>(part: WrittenPart<Value>): WrittenAnswer<Value> =>
  typeof part === 'object' && part !== null && !Array.isArray(part) ? part : {};

/** How much of a part the document says. */
export function statedOf(part: WrittenPart<unknown>): Stated {
  if (typeof part !== 'object' || part === null) return 'not_stated';
  return part.stated ?? 'full';
}

/** The part with as much of it said. What was written of its answer and its source is kept as long as it can stand there. */
export function withStated<Value>(part: WrittenPart<Value>, stated: Stated): WrittenPart<Value> {
  const { value, readings, stated: _, ...rest } = answerOf(part);
  switch (stated) {
    case 'full':
      return { value, ...rest };
    case 'partial':
      return { value, stated, readings, ...rest };
    case 'none':
      return { stated, ...rest };
    case 'not_stated':
      return readings ? { stated, readings, ...rest } : undefined;
  }
}
