import { addressOf, readView, sheetAddress } from './compare-view';

const read = (address: string) => readView(new URL(address, 'http://local').searchParams);

test.each(['/jamfor', '/jamfor?visa=roller', '/jamfor?utkast=7', '/jamfor?visa=regler&kommuner=stockholm,huddinge&utkast=7'])(
  '%s is read and written back as it was',
  (address) => {
    expect(addressOf(read(address))).toBe(address);
  },
);

test('a word that no table has shows the themes, and a municipality named twice stands once', () => {
  expect(read('/jamfor?visa=annat&kommuner=a,,a,b')).toEqual({ table: 'themes', chosen: ['a', 'b'], draft: null });
});

test('the spreadsheet holds the same municipalities', () => {
  expect(sheetAddress({ chosen: ['a', 'b'] }, 'sv')).toBe('/hamta/jamforelse/sv/a,b');
  expect(sheetAddress({ chosen: [] }, 'en')).toBe('/hamta/jamforelse/en/alla');
});
