import fc from 'fast-check';
import { cellsOf, tableHead } from './columns';
import { dayInCell } from './day-in-cell';
import { parseTable, tableText } from './parse-table';

describe('a pasted table', () => {
  test.each([
    ['tabs', 'Namn\tOrgan\nÅsa Exempel\tNämnden'],
    ['semicolons', 'Namn;Organ\r\nÅsa Exempel;Nämnden\r\n'],
    ['commas', '\uFEFFNamn,Organ\nÅsa Exempel,Nämnden'],
    ['quotes', '"Namn";"Organ"\n"Åsa Exempel";"Nämnden"'],
  ])('parted by %s', (_, text) => {
    expect(parseTable(text)).toEqual([
      { number: 1, cells: ['Namn', 'Organ'] },
      { number: 2, cells: ['Åsa Exempel', 'Nämnden'] },
    ]);
  });

  test('keeps the numbers of its rows where some are empty, and line breaks and quotes inside cells', () => {
    expect(parseTable('Namn\tOrgan\n\n"Åsa ""Å"" Exempel\nHon"\tNämnden')).toEqual([
      { number: 1, cells: ['Namn', 'Organ'] },
      { number: 3, cells: ['Åsa "Å" Exempel\nHon', 'Nämnden'] },
    ]);
    expect(parseTable(' \n\t\n')).toEqual([]);
  });

  test('comes back as it was written', () => {
    const cell = fc.string().map((text) =>
      text
        .replaceAll(/\r/g, '')
        .replace(/^\uFEFF/, '')
        .trim(),
    );
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const filled = rows.filter((cells) => cells.some((each) => each !== ''));
        expect(parseTable(tableText(rows)).map(({ cells }) => cells)).toEqual(filled);
      }),
    );
  });
});

const known = [
  { key: 'name', headings: ['Namn', 'Name'], required: true },
  { key: 'email', headings: ['E-post', 'E-postadress'], required: true },
  { key: 'from', headings: ['Från och med'], required: false },
] as const;

describe('the columns of a table', () => {
  test('are found by their headings in any letters, and the others are told', () => {
    const [head, row] = parseTable('E-POST\tTelefon\tNamn\na@exempel.example\t1\tÅsa');
    const found = tableHead(head, known);
    expect(found).toEqual({ places: { name: 2, email: 0, from: null }, missing: [], unknown: ['Telefon'] });
    expect(row && cellsOf(row, found.places)).toEqual({ name: 'Åsa', email: 'a@exempel.example', from: '' });
  });

  test('that must be there and are not are missing', () => {
    expect(tableHead(parseTable('Namn;Organ')[0], known).missing).toEqual(['email']);
    expect(tableHead(undefined, known).missing).toEqual(['name', 'email']);
  });
});

test.each([
  ['2027-01-01', '2027-01-01'],
  ['20270101', '2027-01-01'],
  ['2027-01-01T00:00:00.000Z', '2027-01-01'],
  ['1 januari 2027', '2027-01-01'],
  ['1 jan 2027', '2027-01-01'],
  ['1/1 2027', '2027-01-01'],
  ['1.1.2027', '2027-01-01'],
  ['46388', '2027-01-01'],
  ['2027-02-30', null],
  ['31/2/2027', null],
  ['snart', null],
  ['', null],
])('the cell %p holds the day %p', (cell, day) => expect(dayInCell(cell)).toBe(day));
