import { roleSeats } from './role-seats';

const held = (roleKey: string, time = 'now', unitName: string | null = null) => ({ roleKey, time, unitName });
const people = {
  peoplePage: {
    people: [
      { id: '1', name: 'Ada', assignments: [held('administrator'), held('ombud', 'now', 'Skolan'), held('ombud', 'later', 'Hamnen')] },
      { id: '2', name: 'Bo', assignments: [held('ordforande')] },
    ],
    vacancies: [],
  },
  invitePage: { roles: [{ key: 'administrator' }, { key: 'ombud' }] },
};

test('roles in force are filled now, those of the draft alone once it is published, and units are told as such', () => {
  const roles = [
    { key: 'administrator', name: 'Administratör' },
    { key: 'ombud', name: 'Ombud', holder: { value: { personIn: ['forvaltning' as const] } } },
    { key: 'ordforande', name: 'Ordförande' },
    { key: 'kontoret', name: 'Kontoret', holder: { value: { unit: 'kontoret' } } },
    { key: 'halvskriven' },
  ];
  expect(roleSeats(roles, people)).toEqual([
    { key: 'administrator', name: 'Administratör', isBody: false, holders: ['Ada'], next: 'invite' },
    { key: 'ombud', name: 'Ombud', isBody: false, holders: ['Ada, Skolan'], next: 'invite' },
    { key: 'ordforande', name: 'Ordförande', isBody: false, holders: ['Bo'], next: 'notYours' },
    { key: 'kontoret', name: 'Kontoret', isBody: true, holders: [], next: 'afterPublishing' },
    { key: 'halvskriven', name: 'halvskriven', isBody: false, holders: [], next: 'afterPublishing' },
  ]);
});
