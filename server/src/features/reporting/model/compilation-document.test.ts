import { missingInCompilation } from './compilation-completeness';
import { type CompilationContent, compilationsAgree, emptyCompilation } from './compilation-content';
import { type CompilationSetting, type CompilationSource, compile, countingSources } from './compilation-document';
import type { Answer } from './report-content';
import type { ReportSnapshot } from './report-snapshot';

const register = (value: number | null): Answer => ({ value, origin: 'register', fetchedOn: null });
const setting: CompilationSetting = {
  parts: [
    { key: 'activity_part', label: 'The work', hint: null, source: 'activities', required: false },
    { key: 'own_mission', label: 'Own mission', hint: null, source: 'written', required: true },
  ],
  fields: [
    { key: 'budget', label: 'Budget', type: 'money', per: 'activity' },
    { key: 'results', label: 'Results', type: 'text', per: 'activity' },
  ],
  goals: [
    { key: 'g', name: 'G', level: 'municipality' },
    { key: 'h', name: 'H', level: 'unit' },
  ],
};

function source(key: string, budgets: readonly (number | null)[], goals: readonly string[] = ['g']): CompilationSource {
  const unit = { id: key, key, name: key, kind: 'forvaltning' };
  const snapshot: ReportSnapshot = {
    format: 1,
    round: { id: 'r', name: 'Round', year: 2026, ruleKey: 'rule', versionId: 'v' },
    unit,
    nothingToReport: budgets.length === 0,
    fields: setting.fields,
    activities: budgets.map((budget, at) => ({
      activityId: `${key}-${at}`,
      name: `Activity ${at}`,
      kind: 'pilot',
      programme: null,
      startsOn: null,
      endsOn: null,
      answers: { budget: register(budget), results: { value: 'Done', origin: 'written', fetchedOn: null } },
      goals,
    })),
    unitAnswers: {},
    goals: [],
    submittedAt: '2027-01-01T00:00:00.000Z',
  };
  return { reportId: `report-${key}`, unit, leftOut: false, snapshot, contentHash: `hash-${key}` };
}

describe('the compilation', () => {
  test('adds up money per unit and in all, and says what the sums leave out', () => {
    const document = compile(setting, [source('a', [100, 50]), source('b', [null, 25]), source('c', [])], emptyCompilation);
    expect(document.units.map(({ totals }) => totals)).toEqual([
      [{ field: 'budget', sum: 150, missing: 0 }],
      [{ field: 'budget', sum: 25, missing: 1 }],
      [{ field: 'budget', sum: null, missing: 0 }],
    ]);
    expect(document.totals).toEqual([{ field: 'budget', sum: 175, missing: 1 }]);
    expect(document.units[2]).toMatchObject({ nothingToReport: true, contentHash: 'hash-c' });
  });

  test('goes without reports that do not count, and names those left out with the reason', () => {
    const sources = [
      { ...source('accepted', [1]), state: 'accepted' as const },
      { ...source('waiting', [2]), state: 'submitted' as const },
      { ...source('late', []), leftOut: true, snapshot: null, contentHash: null, state: 'not_started' as const },
    ];
    const chain = {
      steps: [
        { key: 'report', verb: 'report' as const, actors: [{ unitKinds: ['forvaltning'] }] },
        { key: 'compile', verb: 'compile' as const, actors: [{ role: 'office' }] },
      ],
    };
    const content: CompilationContent = { ...emptyCompilation, leftOut: { 'report-late': 'Nobody answered' } };
    const document = compile(setting, countingSources(chain, sources), content);
    expect(document.units.map(({ unit }) => unit.key)).toEqual(['accepted']);
    expect(document.leftOut).toMatchObject([{ unit: { key: 'late' }, reason: 'Nobody answered' }]);
  });

  test('links activities to the unit’s own goals until the compilers choose others', () => {
    const own = compile(setting, [source('a', [1])], emptyCompilation);
    expect(own.units[0]?.activities[0]?.goals).toEqual(['g']);
    expect(own.goals.map(({ key }) => key)).toEqual(['g']);
    const chosen = compile(setting, [source('a', [1])], { ...emptyCompilation, goals: { 'a-0': ['h'] } });
    expect(chosen.units[0]?.activities[0]?.goals).toEqual(['h']);
    expect(chosen.goals.map(({ key }) => key)).toEqual(['h']);
  });

  test('lacks what only the compilers can write, and a goal or a word about it for every activity', () => {
    const missing = (content: CompilationContent) =>
      missingInCompilation(compile(setting, [source('a', [1], [])], content), setting).map(({ field }) => field);
    expect(missing(emptyCompilation)).toEqual(['goals.a-0', 'texts.own_mission']);
    const own = { own_mission: 'We coordinated.' };
    expect(missing({ ...emptyCompilation, texts: own, goals: { 'a-0': ['g'] } })).toEqual([]);
    expect(missing({ ...emptyCompilation, texts: own, withoutGoal: ['a-0'] })).toEqual([]);
    const withoutGoals = { ...setting, goals: [] };
    expect(missingInCompilation(compile(withoutGoals, [source('a', [1], [])], { ...emptyCompilation, texts: own }), withoutGoals)).toEqual(
      [],
    );
  });

  test('says the same in whatever order it was written', () => {
    const one = { ...emptyCompilation, texts: { a: '1', b: '2' }, goals: { x: ['g', 'h'] } };
    const other = { ...emptyCompilation, texts: { b: '2', a: '1', c: '' }, goals: { x: ['h', 'g'] } };
    expect(compilationsAgree(one, other)).toBe(true);
    expect(compilationsAgree(one, { ...other, summary: 'x' })).toBe(false);
  });
});
