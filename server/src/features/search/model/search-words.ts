/**
 * Letters that are looked for as another one. å, ä and ö are letters of their own and stay; the letters of the
 * neighbours that Swedish sorts as ä and ö are found as these, and accents make no difference.
 */
const alike: readonly (readonly [string, string])[] = [
  ['áàâãāą', 'a'],
  ['æ', 'ä'],
  ['çćč', 'c'],
  ['éèêëēęě', 'e'],
  ['íìîïī', 'i'],
  ['ł', 'l'],
  ['ñńň', 'n'],
  ['øőõ', 'ö'],
  ['óòôō', 'o'],
  ['śšş', 's'],
  ['úùûüūű', 'u'],
  ['ýÿ', 'y'],
  ['źżž', 'z'],
];

/** The letters that are folded and, at the same places, what they become: for the database, which folds in the same way. */
export const foldedLetters = {
  from: alike.map(([letters]) => letters).join(''),
  to: alike.map(([letters, letter]) => letter.repeat(letters.length)).join(''),
} as const;

/** A text as it is compared: composed letters, lower case, no accents. */
function fold(text: string): string {
  const lower = text.normalize('NFC').toLocaleLowerCase('sv');
  return Array.from(lower, (letter) => foldedLetters.to[foldedLetters.from.indexOf(letter)] ?? letter).join('');
}

const longest = 200;
const mostWords = 8;

/** What somebody looks for. `patterns` are for LIKE: one for each word, inside anything. */
export interface SearchWords {
  readonly patterns: readonly string[];
  /** Matches what begins with all that was typed. */
  readonly beginning: string;
  /** Regular-expression free: one LIKE pattern for each word that begins a word, used after a space has been put first. */
  readonly wordBeginnings: readonly string[];
}

const literal = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

/** The words of what was typed, ready for LIKE; signs that mean something to LIKE are taken as they are. */
export function searchWords(text: string): SearchWords {
  const words = fold(text.slice(0, longest).replaceAll('\u0000', ' '))
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  return {
    patterns: words.map((word) => `%${literal(word)}%`),
    beginning: `${literal(words.join(' '))}%`,
    wordBeginnings: words.map((word) => `% ${literal(word)}%`),
  };
}
