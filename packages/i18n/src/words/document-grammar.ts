/** How a kind of document is talked about: "strategin är antagen", "programmet är antaget", "riktlinjerna är antagna". */
export type DocumentGrammar = 'common' | 'neuter' | 'plural';

const plural = ['guidelines', 'travel_rules'];
const neuter = ['programme', 'goal_programme', 'consultation_response', 'other'];

/** The grammar of a kind of document, by its key. */
export function grammarOf(type: string): DocumentGrammar {
  if (plural.includes(type)) return 'plural';
  return neuter.includes(type) ? 'neuter' : 'common';
}
