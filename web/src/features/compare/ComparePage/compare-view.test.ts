import { addressOf, readView, sheetAddress } from './compare-view';

const read = (address: string) => readView(new URL(address, 'http://local').searchParams);

test.each(['/jamfor', '/jamfor?visa=roller', '/jamfor?kommuner=huddinge,helsingborg', '/jamfor?visa=regler&kommuner=stockholm'])(
  '%s is read and written back as it was',
  (address) => {
    expect(addressOf(read(address))).toBe(address);
  },
);

test('a word that no table has shows the themes, and a municipality named twice stands once', () => {
  expect(read('/jamfor?visa=annat&kommuner=a,,a,b')).toEqual({ table: 'themes', chosen: ['a', 'b'] });
});

test('the spreadsheet holds the same municipalities', () => {
  expect(sheetAddress({ table: 'roles', chosen: ['a', 'b'] }, 'sv')).toBe('/hamta/jamforelse/sv/a,b');
  expect(sheetAddress({ table: 'roles', chosen: [] }, 'en')).toBe('/hamta/jamforelse/en/alla');
});
