import fc from 'fast-check';
import { type ClaimNames, claimAt, isComplete, personIn } from './claims';

const names: ClaimNames = { subject: 'oid', name: 'name', email: 'email', groups: 'groups' };
const anna = { oid: 'a-1', name: 'Anna Påhittad', email: 'anna@exempel.example', groups: ['Internationella'] };

describe('what a directory says of a person', () => {
  test('is read under the names the tenant has given', () => {
    expect(personIn(anna, names)).toEqual({
      subject: 'a-1',
      name: 'Anna Påhittad',
      email: 'anna@exempel.example',
      emailDoubted: false,
      groups: ['Internationella'],
    });
  });

  test('is nobody without a subject', () => {
    for (const oid of [undefined, null, '', ' ', {}, ['a-1'], 'x'.repeat(321), 'a\0']) expect(personIn({ ...anna, oid }, names)).toBeNull();
  });

  test('does without a name, and takes no address that is none', () => {
    expect(personIn({ oid: 'a-1', email: 'anna' }, names)).toMatchObject({ name: 'a-1', email: null });
    expect(personIn({ oid: 'a-1', email: anna.email }, names)).toMatchObject({ name: anna.email });
  });

  test('tells when the directory doubts the address', () => {
    for (const email_verified of [false, 'false']) expect(personIn({ ...anna, email_verified }, names)?.emailDoubted).toBe(true);
    for (const email_verified of [true, undefined]) expect(personIn({ ...anna, email_verified }, names)?.emailDoubted).toBe(false);
  });

  test('may be one group or several, and says when it is not all of them', () => {
    expect(personIn({ ...anna, groups: 'En' }, names)?.groups).toEqual(['En']);
    expect(personIn({ ...anna, groups: ['En', 'En', 7, null, ''] }, names)?.groups).toEqual(['En']);
    expect(personIn({ ...anna, groups: undefined }, names)?.groups).toEqual([]);
    expect(personIn({ ...anna, groups: undefined, _claim_names: { groups: 'src1' } }, names)?.groups).toBeNull();
    expect(personIn(anna, { ...names, groups: null })?.groups).toEqual([]);
  });

  test('lies inside another claim where the name is a path, unless there is a claim of just that name', () => {
    expect(claimAt({ realm: { roles: ['x'] } }, 'realm.roles')).toEqual(['x']);
    expect(claimAt({ 'realm.roles': ['y'], realm: { roles: ['x'] } }, 'realm.roles')).toEqual(['y']);
    for (const name of ['__proto__', 'constructor.name', 'realm.toString']) expect(claimAt({ realm: {} }, name)).toBeUndefined();
  });

  test('is complete when nothing that is asked for is missing', () => {
    expect(isComplete(anna, names)).toBe(true);
    expect(isComplete({ ...anna, groups: undefined }, names)).toBe(false);
    expect(isComplete({ oid: 'a-1', name: 'A', email: '' }, { ...names, groups: null })).toBe(true);
  });

  test('never fails, whatever it is', () => {
    fc.assert(
      fc.property(fc.object(), fc.string(), (claims, name) => {
        const person = personIn(claims, { subject: name, name, email: name, groups: name });
        expect(person === null || person.subject.length > 0).toBe(true);
      }),
    );
  });
});
