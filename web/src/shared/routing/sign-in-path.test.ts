import { directoryPath, safeReturnPath, signInPath } from './sign-in-path';

describe('the way back after signing in', () => {
  test.each(['/aktiviteter', '/redovisning/1?enhet=2', '/strategi#syften'])('leads to %s', (path) =>
    expect(safeReturnPath(path)).toBe(path),
  );

  test.each([
    null,
    '',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    'javascript:alert(1)',
    '/logga-in?till=/x',
  ])('never leads to %p', (path) => expect(safeReturnPath(path)).toBe('/att-gora'));

  test('survives the address bar', () => {
    const path = '/aktiviteter?sök=å&status=running';
    expect(new URL(signInPath(path), 'http://example.test').searchParams.get('till')).toBe(path);
  });

  test('goes along to the municipality’s own sign-in', () => {
    const path = '/aktiviteter?sök=å&status=running';
    const address = new URL(directoryPath('exempelstad', path), 'http://example.test');
    expect(address.pathname).toBe('/logga-in/oidc/exempelstad');
    expect(address.searchParams.get('till')).toBe(path);
  });
});
