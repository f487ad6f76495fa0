/** Who does something, as every page gets it from the server: one of the four is given. */
export interface ActorInData {
  /** The role's name in the tenant's own words. */
  readonly role: string | null;
  readonly unitKinds: readonly string[] | null;
  readonly unit: string | null;
  readonly outside: string | null;
}

export interface ActorVocabulary {
  /** Words of the catalogue under `taxonomy`. */
  readonly word: (vocabulary: 'unitKind.many' | 'outside', key: string) => string;
  /** "a, b och c". */
  readonly list: (items: readonly string[]) => string;
  /** First letter large. */
  readonly sentence: (text: string) => string;
}

/** Words for each of them: a role keeps the name it has, kinds of unit are "förvaltningar". Only names of units are proper names. */
function wordsOf({ role, unitKinds, unit, outside }: ActorInData, { word }: ActorVocabulary): readonly ActorWord[] {
  if (unit !== null) return [{ text: unit, proper: true }];
  if (role !== null) return [{ text: role, proper: false }];
  if (unitKinds !== null) return unitKinds.map((kind) => ({ text: word('unitKind.many', kind), proper: false }));
  return outside === null ? [] : [{ text: word('outside', outside), proper: false }];
}

interface ActorWord {
  readonly text: string;
  readonly proper: boolean;
}

/** The actors as the body of a node or the value of a fact: "Förvaltningar och bolag". Empty where there are none. */
export function actorsInWords(actors: readonly ActorInData[], vocabulary: ActorVocabulary): string {
  const words = actors.flatMap((actor) => wordsOf(actor, vocabulary));
  const inside = words.map(({ text, proper }, at) => (at === 0 || proper ? text : midSentence(text)));
  return words.length === 0 ? '' : vocabulary.sentence(vocabulary.list([...new Set(inside)]));
}

/**
 * A role's name as it stands inside a sentence: "Kommunstyrelsen" becomes "kommunstyrelsen". One that begins with an
 * abbreviation or holds a name of its own stays as it is.
 */
export function midSentence(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const isProper = /^.\p{Lu}/u.test(first) || rest.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return isProper ? name : name.charAt(0).toLocaleLowerCase('sv') + name.slice(1);
}
