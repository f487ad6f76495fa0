import { headingOrigin, ownOrigin } from './origins';

const from = (...origins: string[]) => origins.map((origin) => ({ origin }));

describe('a heading', () => {
  test.each([
    [from('proposal', 'proposal', 'background'), 'proposal'],
    [from('district_view'), 'district_view'],
    [from('adopted', 'adopted', 'proposal'), null],
    [from('local'), null],
    [[], null],
  ])('over %j covers %p', (things, expected) => expect(headingOrigin(things)).toBe(expected));
});

describe('a thing under a heading', () => {
  test.each([
    ['proposal', 'proposal', null],
    ['district_view', 'proposal', 'district_view'],
    ['adopted', 'proposal', 'adopted'],
    ['adopted', null, null],
    ['local', null, null],
    ['proposal', null, 'proposal'],
  ])('of origin %p under %p shows %p', (origin, covered, expected) => expect(ownOrigin(origin, covered)).toBe(expected));
});
