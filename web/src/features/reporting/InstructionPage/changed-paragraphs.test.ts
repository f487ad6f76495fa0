import { changedParagraphs } from './changed-paragraphs';

const words = (before: string, after: string) =>
  changedParagraphs(before, after).map((paragraph) => paragraph.map(({ kind, text }) => `${kind}: ${text}`));

test('what is the same is left out; a new paragraph comes whole', () => {
  expect(words('Ett.\n\nTvå.', 'Ett.\n\nNytt stycke.\n\nTvå.')).toEqual([['added: Nytt stycke.']]);
  expect(words('Ett.\n\nTvå.', 'Två.')).toEqual([['removed: Ett.']]);
});

test('a paragraph that was rewritten shows the words that changed', () => {
  expect(words('Rapporten lämnas varje år i januari.', 'Rapporten lämnas varje år i mars.')).toEqual([
    ['same: Rapporten lämnas varje år i ', 'removed: januari', 'added: mars', 'same: .'],
  ]);
});

test('paragraphs that have nothing in common went and came', () => {
  expect(words('Ett helt annat ämne.', 'Bolagen svarar för sig.')).toEqual([
    ['added: Bolagen svarar för sig.'],
    ['removed: Ett helt annat ämne.'],
  ]);
});

test.each([
  ['', ''],
  ['Ett.', 'Ett.'],
  ['Ett.\n\nTvå.', 'Ett.\n\nTvå.'],
])('%j has no changes against itself', (before, after) => {
  expect(changedParagraphs(before, after)).toEqual([]);
});
