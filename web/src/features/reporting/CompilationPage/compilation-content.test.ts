import {
  type CompilationContent,
  contentsAgree,
  fitsNoGoal,
  goalsOf,
  missingFields,
  textOf,
  withGoals,
  withNoGoal,
  withText,
} from './compilation-content';

const empty: CompilationContent = { summary: '', texts: [], goals: [], withoutGoal: [] };
const activity = { activityId: 'a', goals: ['own'] };
const unlinked = { activityId: 'b', goals: [] };
const demands = {
  hints: [
    { key: 'own_mission', required: true },
    { key: 'project_funds', required: false },
  ],
  document: { units: [{ activities: [activity, unlinked] }] },
  goals: [{ key: 'own' }],
};

describe('what the compilers write', () => {
  test('a text is replaced, never doubled', () => {
    const twice = withText(withText(empty, 'own_mission', 'one'), 'own_mission', 'two');
    expect(twice.texts).toEqual([{ key: 'own_mission', text: 'two' }]);
    expect(textOf(twice, 'own_mission')).toBe('two');
    expect(textOf(twice, 'other')).toBe('');
  });

  test('the unit’s own goals stand until somebody chooses here', () => {
    expect(goalsOf(empty, activity)).toEqual(['own']);
    expect(goalsOf(withGoals(empty, 'a', ['other']), activity)).toEqual(['other']);
    expect(goalsOf(withGoals(empty, 'a', []), activity)).toEqual([]);
  });

  test('choosing a goal takes back that none fits', () => {
    const none = withNoGoal(empty, 'b', true);
    expect(fitsNoGoal(none, 'b')).toBe(true);
    expect(fitsNoGoal(withGoals(none, 'b', ['own']), 'b')).toBe(false);
    expect(fitsNoGoal(withNoGoal(none, 'b', false), 'b')).toBe(false);
  });

  test('the same said in another order is the same', () => {
    const one = withText(withText(empty, 'x', '1'), 'y', '2');
    const other = withText(withText(withText(empty, 'y', '2'), 'x', '1'), 'z', '');
    expect(contentsAgree(one, other)).toBe(true);
    expect(contentsAgree(one, withText(other, 'x', '3'))).toBe(false);
    expect(contentsAgree(withGoals(empty, 'a', ['g', 'h']), withGoals(empty, 'a', ['h', 'g']))).toBe(true);
  });

  test('what is missing is named as the server names it', () => {
    expect(missingFields(demands, empty)).toEqual(['goals.b', 'texts.own_mission']);
    const linked = withGoals(empty, 'b', ['own']);
    expect(missingFields(demands, linked)).toEqual(['texts.own_mission']);
    expect(missingFields(demands, withText(withNoGoal(empty, 'b', true), 'own_mission', ' text'))).toEqual([]);
    expect(missingFields({ ...demands, goals: [] }, withText(empty, 'own_mission', 'text'))).toEqual([]);
  });
});
