import fc from 'fast-check';
import { safeReturnPath } from './return-path';

describe('the way back after signing in', () => {
  test.each(['/aktiviteter', '/redovisning/1?enhet=2', '/strategi#syften'])('leads to %s', (path) =>
    expect(safeReturnPath(path)).toBe(path),
  );

  test.each([
    null,
    undefined,
    '',
    'aktiviteter',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/x/..//elsewhere.example',
    'https://elsewhere.example',
    'javascript:alert(1)',
    '/logga-in/oidc/x',
    '/x/../logga-in',
    `/${'x'.repeat(3000)}`,
  ])('never leads to %p', (path) => expect(safeReturnPath(path)).toBe('/att-gora'));

  test('stays here whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '\\', '.', '\t', '\n', 'a', ':', '?', '#', '@', '%', '2', 'F') }), (asked) => {
        const path = safeReturnPath(`/${asked}`);
        expect(new URL(path, 'https://here.example').origin).toBe('https://here.example');
        expect(/[\r\n\t]/.test(path)).toBe(false);
      }),
    );
  });
});
