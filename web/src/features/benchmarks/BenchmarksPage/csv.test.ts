import { csvOf } from './csv';

test('semicolons, quotes and line breaks stay inside their cell', () => {
  expect(csvOf([['a;b', 'say "hi"', 'two\nlines', 'plain']])).toBe('\uFEFF"a;b";"say ""hi""";"two\nlines";plain\r\n');
});

test.each(['=1+1', '+46', '-cmd', '@sum', '\tx', '\rx'])('%p is text and no formula', (text) =>
  expect(csvOf([[text]])).toMatch(/^\uFEFF"?'/),
);

test.each(['12,5', '-3', '0'])('%p stays a number', (text) => expect(csvOf([[text]])).toBe(`\uFEFF${text}\r\n`));
