import { bottomEntries, liesAt, menuEntries } from './menu-entries';

describe('the menu', () => {
  test('holds what the server allows, in our order', () => {
    expect(menuEntries(['settings', 'activities', 'todo']).map(({ key }) => key)).toEqual(['todo', 'activities', 'settings']);
  });

  test('passes over what this version has no page for', () => {
    expect(menuEntries(['todo', 'timeTravel']).map(({ key }) => key)).toEqual(['todo']);
  });
});

test.each([
  ['/installningar', true],
  ['/installningar/versioner', true],
  ['/personer', true],
  ['/personer/bjud-in', true],
  ['/personers', false],
  ['/att-gora', false],
])('%s lies under the settings: %p', (pathname, lies) => {
  const [settings] = menuEntries(['settings']);
  expect(settings && liesAt(settings, pathname)).toBe(lies);
});

describe('the foot of a phone', () => {
  test('takes the four that people reach for and leaves the rest behind "Mer"', () => {
    const { foot, rest } = bottomEntries(menuEntries(['todo', 'strategy', 'activities', 'funding', 'reporting', 'settings']));
    expect(foot.map(({ key }) => key)).toEqual(['todo', 'activities', 'reporting', 'strategy']);
    expect(rest.map(({ key }) => key)).toEqual(['funding', 'settings']);
  });

  test('fills up with others where some are missing', () => {
    const { foot, rest } = bottomEntries(menuEntries(['todo', 'compare', 'region']));
    expect(foot.map(({ key }) => key)).toEqual(['todo', 'compare', 'region']);
    expect(rest).toEqual([]);
  });
});
