import { allTo, NOBODY, outcomeOf, type Succession, startOf } from './things';

const role = (id: string, assigning: string) => ({
  id,
  assigning,
  roleName: 'Kontaktperson',
  unitName: null,
  validFrom: '2024-01-01',
  validTo: null,
  substituteFor: null,
  time: 'now',
});
const page: Succession = {
  id: 'ulf',
  name: 'Ulf Exempel',
  today: '2026-11-20',
  isViewer: false,
  assignments: [role('r1', 'free'), role('r2', 'no')],
  activities: [{ id: 'a1', name: 'Projektet', unitName: 'Skolan' }],
  reports: [{ id: 'p1', roundName: 'Omgången', unitName: 'Skolan', dueOn: null, draft: false }],
  tokens: [],
  colleagues: [
    { id: 'siv', name: 'Siv' },
    { id: 'per', name: 'Per' },
  ],
};

test('a role that others appoint to can only be left, also when everything goes to one', () => {
  expect(startOf(page)).toEqual({ r2: NOBODY });
  expect(allTo(page, 'siv')).toEqual({ r1: 'siv', r2: NOBODY, a1: 'siv', p1: 'siv' });
});

test('the outcome counts what each takes, what is left on purpose and what is undecided', () => {
  expect(outcomeOf(page, { ...startOf(page), r1: 'siv', a1: 'per' })).toEqual({
    takers: [
      { name: 'Siv', count: 1 },
      { name: 'Per', count: 1 },
    ],
    left: 1,
    undecided: 1,
  });
});
