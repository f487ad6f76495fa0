import { DatabaseUnusable } from './unusable';

const failure = (code: string, message = 'something low-level') => Object.assign(new Error(message), { code });

describe('what the operator reads when the database does not answer', () => {
  test.each([
    ['28P01', 'credentials'],
    ['28000', 'credentials'],
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['ENOENT', 'unreachable'],
    ['3D000', 'unreachable'],
    ['57P03', 'unreachable'],
  ] as const)('%s is told as %s', (code, reason) => {
    const unusable = DatabaseUnusable.fromConnection(failure(code));
    expect(unusable.reason).toBe(reason);
    expect(unusable.message).not.toContain('low-level');
    expect(unusable.message).toMatch(/\.$/);
  });

  test('a server that asks for a password when none was given is about credentials', () => {
    const scram = new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string');
    expect(DatabaseUnusable.fromConnection(scram).reason).toBe('credentials');
  });

  test('an attempt on several addresses keeps its code', () => {
    const several = Object.assign(new AggregateError([failure('ECONNREFUSED')]), { code: 'ECONNREFUSED' });
    expect(DatabaseUnusable.fromConnection(several).message).toBe('The database in DATABASE_URL cannot be reached (ECONNREFUSED).');
  });

  test('an unknown failure keeps only its first line', () => {
    expect(DatabaseUnusable.fromConnection(new Error('odd\nstack')).message).toBe('The database in DATABASE_URL cannot be used: odd.');
  });
});
