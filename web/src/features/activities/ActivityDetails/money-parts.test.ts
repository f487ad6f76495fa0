import { moneyParts } from './money-parts';

const totals = { budget: null, grantReceived: null, coFinancingCash: null, coFinancingInKind: null };

test('what the budget holds beyond the known parts is the rest', () => {
  expect(moneyParts({ budget: 1000, grantReceived: 600, coFinancingCash: 100, coFinancingInKind: null })).toEqual([
    { key: 'grant', kronor: 600, percent: 60 },
    { key: 'cash', kronor: 100, percent: 10 },
    { key: 'rest', kronor: 300, percent: 30 },
  ]);
});

test('without a budget, or with more than the budget, the known parts are the whole', () => {
  expect(moneyParts({ ...totals, grantReceived: 75, coFinancingInKind: 25 }).map(({ percent }) => percent)).toEqual([75, 25]);
  expect(moneyParts({ ...totals, budget: 50, grantReceived: 75, coFinancingCash: 25 }).map(({ key }) => key)).toEqual(['grant', 'cash']);
});

test('nothing known gives no bar', () => {
  expect(moneyParts(totals)).toEqual([]);
  expect(moneyParts({ ...totals, grantReceived: 0 })).toEqual([]);
});
