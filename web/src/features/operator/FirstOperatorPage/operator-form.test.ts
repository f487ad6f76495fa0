import { isAboutLink, isFormField, missingIn } from './operator-form';

describe('what is missing in the form of the first operator', () => {
  test('is everything in an empty form, in the order of the fields', () => {
    expect(missingIn({ name: ' ', email: '', password: '' }).map(({ field }) => field)).toEqual(['name', 'email', 'password']);
  });

  test('is nothing when all is written; a password may be spaces', () => {
    expect(missingIn({ name: 'Disa Drift', email: 'disa@kommun.example', password: '            ' })).toEqual([]);
  });
});

test('a fault about the link belongs to no field', () => {
  expect(isAboutLink({ field: 'token', code: 'link_used' })).toBe(true);
  expect(isFormField('token')).toBe(false);
  expect(isFormField('email')).toBe(true);
});
