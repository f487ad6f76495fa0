import fc from 'fast-check';
import { passageOf, passageText } from './passage';
import type { Answer } from './report-content';
import type { ReportSnapshot } from './report-snapshot';

const said = (value: Answer['value']): Answer => ({ value, origin: 'written', fetchedOn: null });

const snapshot: ReportSnapshot = {
  format: 1,
  round: { id: 'r', name: 'Aktiviteter och effekter 2026-08', year: 2026, ruleKey: 'rule', versionId: 'v' },
  unit: { id: 'u', key: 'skolan', name: 'Skolan', kind: 'forvaltning' },
  nothingToReport: false,
  fields: [
    { key: 'activities_taken', label: 'Aktiviteter', type: 'list', per: 'unit' },
    { key: 'effects', label: 'Effekter', type: 'text', per: 'unit' },
  ],
  activities: [],
  unitAnswers: {
    activities_taken: said('Kodklubbar\n- Lärarutbyte\n\n• Studiebesök'),
    effects: said('Fler vågar prova.\r\n\r\nTvå klasser till.'),
  },
  goals: [],
  submittedAt: '2026-09-10T08:00:00.000Z',
};

test('the list is told as it was reported, then the effects in paragraphs', () => {
  const passage = passageOf(snapshot, 'Internationellt arbete');
  expect(passage).toEqual({
    heading: 'Internationellt arbete',
    unitName: 'Skolan',
    sections: [
      { title: 'Aktiviteter', paragraphs: [], items: ['Kodklubbar', 'Lärarutbyte', 'Studiebesök'] },
      { title: 'Effekter', paragraphs: ['Fler vågar prova.', 'Två klasser till.'], items: [] },
    ],
  });
  expect(passage && passageText(passage)).toBe(
    'Internationellt arbete\n\nAktiviteter\n– Kodklubbar\n– Lärarutbyte\n– Studiebesök\n\nEffekter\nFler vågar prova.\nTvå klasser till.',
  );
});

test('money and text asked for each activity stand under its name; what nobody answered is not there', () => {
  const perActivity: ReportSnapshot = {
    ...snapshot,
    fields: [
      { key: 'budget', label: 'Budget', type: 'money', per: 'activity' },
      { key: 'results', label: 'Resultat', type: 'text', per: 'activity' },
      { key: 'effects', label: 'Effekter', type: 'text', per: 'unit' },
    ],
    activities: [
      {
        activityId: 'a',
        name: 'Kodklubbar',
        kind: 'eu_project',
        programme: null,
        startsOn: null,
        endsOn: null,
        goals: [],
        answers: { budget: said(1_250_000), results: said('Elva klubbar.') },
      },
      {
        activityId: 'b',
        name: 'Tom',
        kind: 'pilot',
        programme: null,
        startsOn: null,
        endsOn: null,
        goals: [],
        answers: { budget: said(null) },
      },
    ],
    unitAnswers: { effects: said(' ') },
  };
  expect(passageOf(perActivity, 'H')?.sections).toEqual([
    { title: 'Kodklubbar', paragraphs: ['Budget: 1\u00a0250\u00a0000\u00a0kr', 'Resultat: Elva klubbar.'], items: [] },
  ]);
});

test('a unit with nothing to report has no passage', () => {
  expect(passageOf({ ...snapshot, nothingToReport: true }, 'H')).toBeNull();
});

test('every word that was reported stands in the text, and nothing is made up', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'å', 'Ö', 'x', '7', '=', '+'), minLength: 1, maxLength: 8 });
  const text = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(text, (lines) => {
      const effects = lines.map((words) => words.join(' ')).join('\n');
      const passage = passageOf({ ...snapshot, unitAnswers: { effects: said(effects) } }, 'H');
      expect(passage && passageText(passage)).toBe(`H\n\nEffekter\n${effects}`);
    }),
  );
});
