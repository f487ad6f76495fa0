import type { AnswerFault } from './answer-fault';

/** The longest comment. */
export const maxCommentLength = 4_000;

/** What is wrong with a comment, at the form's field `comment`. */
export function commentFaults(text: string): readonly AnswerFault[] {
  if (text.trim() === '') return [{ field: 'comment', code: 'required' }];
  return text.length > maxCommentLength ? [{ field: 'comment', code: 'tooLong' }] : [];
}

/** Whether a comment can be tied to the path: an answer of an activity, an answer of the unit, or an activity as a whole. */
export const isFieldPath = (path: string): boolean =>
  path.length <= 200 && /^(?:activities\.[0-9a-f-]{36}(?:\.[a-z][a-z0-9_]*)?|unit\.[a-z][a-z0-9_]*)$/.test(path);
