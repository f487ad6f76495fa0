import { emptyShare, withKind } from './share-values';

const empty = emptyShare('2027-01-18');

test('totals are proposed where there is a choice', () => {
  expect(withKind(empty, 'activities').grain).toBe('totals');
  expect(withKind(empty, 'funding').grain).toBe('totals');
  expect(withKind(empty, 'strategy').grain).toBe('items');
});

test('a grain that was chosen stays as long as it can', () => {
  const items = { ...withKind(empty, 'activities'), grain: 'items' };
  expect(withKind(items, 'activities').grain).toBe('items');
  expect(withKind(items, 'funding').grain).toBe('totals');
  expect(withKind(items, 'elsewhere').grain).toBe('');
});
