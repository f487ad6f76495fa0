import fc from 'fast-check';
import { isFiltered, type ListView, noFilter, readListView, sortable, step, writeListView } from './list-view';

const keys = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z_-]{0,12}$/), { maxLength: 4 });
const anyView: fc.Arbitrary<ListView> = fc.record({
  filter: fc.record({
    search: fc.string(),
    statuses: keys,
    kinds: keys,
    unitIds: keys,
    pillarKeys: keys,
    grant: fc.constantFrom('with' as const, 'missing' as const, null),
    toCheck: fc.boolean(),
    mine: fc.boolean(),
  }),
  sort: fc.constantFrom(...sortable),
  descending: fc.boolean(),
  first: fc.integer({ min: step, max: 500 }),
  open: fc.constantFrom('3f0e', null),
});

test('what is written in the address bar reads back as the same list', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readListView(new URLSearchParams(writeListView(view).toString()))).toEqual(view);
    }),
  );
});

test('the usual list leaves the address bar empty', () => {
  const usual = readListView(new URLSearchParams());
  expect(writeListView(usual).toString()).toBe('');
  expect(isFiltered(usual.filter)).toBe(false);
  expect(isFiltered({ ...noFilter, statuses: ['running'] })).toBe(true);
});

test('nonsense in the address bar is passed over', () => {
  expect(readListView(new URLSearchParams('sort=-storlek&bidrag=kanske&antal=1e9&status=,,running,running'))).toEqual({
    filter: { ...noFilter, statuses: ['running'] },
    sort: 'name',
    descending: true,
    first: 500,
    open: null,
  });
});
