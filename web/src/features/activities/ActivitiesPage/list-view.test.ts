import { isFiltered, type ListView, noFilter, readListView, writeListView } from './list-view';

const views: readonly ListView[] = [
  { filter: noFilter, sort: 'name', descending: true, first: 50, open: null },
  { filter: { ...noFilter, search: 'åäö & 100 %', toCheck: true }, sort: 'grant', descending: true, first: 150, open: '3f0e' },
  {
    filter: { ...noFilter, statuses: ['running', 'planned'], kinds: ['eu_project'], unitIds: ['1', '2'], pillarKeys: ['miljo'] },
    sort: 'checked',
    descending: false,
    first: 500,
    open: null,
  },
  { filter: { ...noFilter, grant: 'missing', mine: true }, sort: 'unit', descending: false, first: 50, open: null },
];

test.each(views)('what is written in the address bar reads back as the same list: %j', (view) => {
  expect(readListView(new URLSearchParams(writeListView(view).toString()))).toEqual(view);
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
