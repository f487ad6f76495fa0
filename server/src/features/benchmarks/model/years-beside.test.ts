import { yearsBeside } from './years-beside';

test.each([
  [2027, 2026, [2021, 2026]],
  [2027, 2027, [2022, 2027]],
  [2027, null, [2021, 2026]],
  [2026, 2026, [2021, 2026]],
])('in %p, with money last in %p, six years are laid beside each other', (thisYear, last, ends) => {
  const years = yearsBeside(thisYear, last);
  expect(years).toHaveLength(6);
  expect([years[0], years.at(-1)]).toEqual(ends);
});
