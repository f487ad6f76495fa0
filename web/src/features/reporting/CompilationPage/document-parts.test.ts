import { shownParts } from './document-parts';

const money = { key: 'budget', label: 'Budget', type: 'money', per: 'activity' };
const text = { key: 'results', label: 'Results', type: 'text', per: 'activity' };
const part = (key: string, source: string) => ({ key, label: key, source, text: '' });

describe('the parts of a compilation', () => {
  test('stand in the order of the rule, each with what it is assembled from', () => {
    const parts = [part('activity_part', 'activities'), part('project_funds', 'money'), part('own_mission', 'written')];
    const shown = shownParts({ parts, fields: [money, text] }, 'Reports');
    expect(shown.map(({ key, activities, money: sums, written }) => ({ key, activities, sums, written }))).toEqual([
      { key: 'activity_part', activities: true, sums: false, written: false },
      { key: 'project_funds', activities: false, sums: true, written: false },
      { key: 'own_mission', activities: false, sums: false, written: true },
    ]);
  });

  test('a rule that names no part for the reports still shows them, with their money', () => {
    const shown = shownParts({ parts: [part('own_mission', 'written')], fields: [money] }, 'Reports');
    expect(shown.at(-1)).toMatchObject({ key: 'reports', label: 'Reports', activities: true, money: true });
  });

  test('money is shown with the activities where it has no part of its own, and not at all where none was asked for', () => {
    expect(shownParts({ parts: [part('activity_part', 'activities')], fields: [money] }, 'Reports')[0]?.money).toBe(true);
    expect(shownParts({ parts: [part('compilation', 'reports')], fields: [text] }, 'Reports')[0]?.money).toBe(false);
  });
});
