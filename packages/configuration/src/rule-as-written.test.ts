import { unableActors } from './check/able';
import { groundAsWritten, ruleAsWritten } from './rule-as-written';

const answer = { value: [{ role: 'kontoret' }] };

describe('a rule while it is written', () => {
  test('is empty where nothing is written', () => {
    for (const nothing of [undefined, null, 'text', []]) expect(ruleAsWritten(nothing).steps).toEqual([]);
  });

  test('reads as it stands once it is sound', () => {
    const sound = {
      key: 'arlig',
      name: 'Årlig',
      kind: 'report',
      source: 'E1',
      cadence: { value: { type: 'yearly' }, stated: 'partial', source: 'E1', note: 'Vår läsning.' },
      steps: [{ key: 'redovisar', verb: 'report', source: 'E1', actors: { ...answer, source: 'E1' } }],
    };
    const { cadence, steps } = ruleAsWritten(sound);
    expect(cadence).toMatchObject({ stated: 'partial', source: ['E1'], note: 'Vår läsning.' });
    expect(steps[0]).toMatchObject({ verb: 'report', actors: { value: [{ role: 'kontoret' }] } });
  });

  test('knows an answer before it has a source, and an answer that is half written as left open', () => {
    const { cadence, deadline, steps } = ruleAsWritten({
      cadence: { value: { type: 'n_per_year' } },
      deadline: { value: { type: 'year_end' } },
      steps: [
        { key: 'redovisar', verb: 'report', actors: answer },
        { key: 'tar-emot', verb: 'receive', label: 'Får', actors: {} },
        { key: 'namnlos' },
      ],
    });
    expect(cadence).toMatchObject({ value: null, stated: 'not_stated' });
    expect(deadline).toMatchObject({ value: { type: 'year_end' }, source: [] });
    expect(steps.map(({ key, label, actors }) => [key, label, actors.value])).toEqual([
      ['redovisar', undefined, answer.value],
      ['tar-emot', 'Får', null],
    ]);
  });
});

test('a role counts once it has a key, a unit once its kind is known; whoever is not yet said to hold a role can be anybody', () => {
  const ground = groundAsWritten({
    roles: [{ key: 'kontoret' }, { key: 'chefen', holder: { value: { personAt: 'skolan' } } }, 'text'],
    units: [{ key: 'skolan' }, { key: 'hamnen', kind: 'bolag' }],
  });
  expect(ground.units.map(({ key }) => key)).toEqual(['hamnen']);
  expect(unableActors([{ role: 'kontoret' }], ground)).toBeNull();
  expect(unableActors([{ role: 'chefen' }], ground)).toEqual({ code: 'roleUnheld', role: 'chefen' });
});
