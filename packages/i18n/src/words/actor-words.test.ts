import { type ActorInData, actorsInWords, midSentence } from './actor-words';

const nobody: ActorInData = { role: null, unitKinds: null, unit: null, outside: null };
const words: Readonly<Record<string, string>> = { forvaltning: 'förvaltningar', bolag: 'bolag', public: 'Allmänheten' };
const vocabulary = {
  word: (_vocabulary: string, key: string) => words[key] ?? key,
  list: (items: readonly string[]) => items.join(' och '),
  sentence: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
};

describe('actors in words', () => {
  test.each([
    [[{ ...nobody, unitKinds: ['forvaltning', 'bolag'] }], 'Förvaltningar och bolag'],
    [[{ ...nobody, role: 'Kommunledningskontoret' }], 'Kommunledningskontoret'],
    [
      [
        { ...nobody, role: 'Presidiet' },
        { ...nobody, role: 'Kommunstyrelsen' },
      ],
      'Presidiet och kommunstyrelsen',
    ],
    [
      [
        { ...nobody, role: 'Presidiet' },
        { ...nobody, unit: 'Exempelbolaget AB' },
      ],
      'Presidiet och Exempelbolaget AB',
    ],
    [[{ ...nobody, outside: 'public' }], 'Allmänheten'],
    [
      [
        { ...nobody, unitKinds: ['bolag'] },
        { ...nobody, unitKinds: ['bolag'] },
      ],
      'Bolag',
    ],
    [[], ''],
  ])('%j', (actors, expected) => expect(actorsInWords(actors, vocabulary)).toBe(expected));

  test('a kind without a word stands for itself', () => {
    expect(actorsInWords([{ ...nobody, unitKinds: ['okand'] }], vocabulary)).toBe('Okand');
  });
});

test.each([
  ['Kommunstyrelsen', 'kommunstyrelsen'],
  ['Varje förvaltning', 'varje förvaltning'],
  ['EU-nätverket', 'EU-nätverket'],
  ['Kontaktperson för EU-frågor', 'kontaktperson för EU-frågor'],
  ['Nätverket Exempel', 'Nätverket Exempel'],
  ['', ''],
])('inside a sentence %p is %p', (name, expected) => expect(midSentence(name)).toBe(expected));
