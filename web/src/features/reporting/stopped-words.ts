/** Keys of the words in the catalogue, `passages.stopped`, for a round that ends because nobody is named for what comes next. */
export type StoppedWord = 'receive' | 'approve' | 'other';

/** Which words tell where the round ended, from what would happen at the step that nobody is named for. */
export function stoppedWord(verb: string | null): StoppedWord {
  if (verb === 'receive') return 'receive';
  return verb === 'approve' || verb === 'adopt' ? 'approve' : 'other';
}
