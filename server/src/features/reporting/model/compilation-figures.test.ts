import type { Field } from '@utblick/configuration';
import type { CompilationDocument, CompiledAnswer } from './compilation-document';
import { figuresBeside } from './compilation-figures';

const budget: Field = { key: 'budget', label: 'Budget', type: 'money', per: 'activity', register: 'budget', required: true };
const ownFigure: Field = { key: 'own', label: 'Own', type: 'money', per: 'activity', required: true };
const unit = { id: 'u', key: 'skolan', name: 'Skolan', kind: 'forvaltning' };

function documentOf(answers: Readonly<Record<string, CompiledAnswer>>): CompilationDocument {
  const activities = Object.entries(answers).map(([activityId, answer]) => ({
    activityId,
    name: activityId,
    kind: 'pilot',
    programme: null,
    startsOn: null,
    endsOn: null,
    goals: [],
    withoutGoal: false,
    answers: [answer],
  }));
  const compiled = { reportId: 'r', unit, contentHash: 'h', nothingToReport: false, activities, answers: [], totals: [] };
  return { summary: '', parts: [], fields: [], units: [compiled], leftOut: [], totals: [], goals: [] };
}

const answer = (value: number | null, origin: CompiledAnswer['origin'] = 'register'): CompiledAnswer => ({
  field: 'budget',
  value,
  origin,
});
const today = (activityId: string, figure: number | null) => ({ activityId, budget: figure, grantReceived: null, coFinancing: null });

describe('reported and today', () => {
  test('the same figures have not moved', () => {
    const beside = figuresBeside([budget], documentOf({ a: answer(100) }), [today('a', 100)]);
    expect(beside).toEqual({ totals: [{ field: 'budget', label: 'Budget', reported: 100, today: 100 }], moved: [] });
  });

  test('a figure that the register changed, lost, or lost with its activity has moved', () => {
    const document = documentOf({ changed: answer(100), lost: answer(50), gone: answer(10) });
    const { totals, moved } = figuresBeside([budget], document, [today('changed', 150), today('lost', null)]);
    expect(totals).toEqual([{ field: 'budget', label: 'Budget', reported: 160, today: 150 }]);
    expect(moved.map(({ activityId, reported, today: now }) => [activityId, reported, now])).toEqual([
      ['changed', 100, 150],
      ['lost', 50, null],
      ['gone', 10, null],
    ]);
  });

  test('a figure that was written because the register had none moves only when the register gets another', () => {
    const document = documentOf({ a: answer(70, 'written') });
    expect(figuresBeside([budget], document, [today('a', null)]).moved).toEqual([]);
    expect(figuresBeside([budget], document, [today('a', 70)]).moved).toEqual([]);
    expect(figuresBeside([budget], document, [today('a', 80)]).moved).toMatchObject([{ reported: 70, today: 80 }]);
  });

  test('a field that the register does not know is not compared', () => {
    expect(figuresBeside([ownFigure], documentOf({ a: { field: 'own', value: 5, origin: 'written' } }), [])).toEqual({
      totals: [],
      moved: [],
    });
  });

  test('nothing known on either side is not a zero', () => {
    const { totals, moved } = figuresBeside([budget], documentOf({ a: answer(null, 'written') }), [today('a', null)]);
    expect(totals).toEqual([{ field: 'budget', label: 'Budget', reported: null, today: null }]);
    expect(moved).toEqual([]);
  });
});
