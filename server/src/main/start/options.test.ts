import { readOptions } from './options';

const DATABASE_URL = 'postgres://someone:secret@db.example/utblick';

describe('what a start was asked for', () => {
  test('without anything it is a demonstration on the embedded database', () => {
    expect(readOptions([], {})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      embeddedDatabase: 'utblick',
      example: true,
      production: false,
      buildClient: true,
      endsWithParent: false,
    });
  });

  test('an empty start keeps away from the demonstration', () => {
    expect(readOptions(['--empty'], {})).toMatchObject({ example: false, embeddedDatabase: 'utblick_empty' });
  });

  test("a database of one's own gets example data only when asked", () => {
    expect(readOptions([], { DATABASE_URL }).example).toBe(false);
    expect(readOptions(['--example'], { DATABASE_URL }).example).toBe(true);
  });

  test.each([
    [['--emtpy'], {}, /--emtpy/],
    [['--empty', '--example'], {}, /Choose one/],
    [[], { PORT: 'http' }, /PORT/],
    [[], { PORT: '70000' }, /PORT/],
    [[], { PORT: '80.5' }, /PORT/],
    [[], { LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [[], { SLOW_STATEMENT_MS: 'half a second' }, /SLOW_STATEMENT_MS/],
    [[], { DATABASE_URL: 'mysql://db.example/utblick' }, /DATABASE_URL/],
    [[], { PUBLIC_URL: 'utblick.example' }, /PUBLIC_URL/],
    [[], { SECRET_KEY: 'for kort' }, /shorter than 32/],
    [[], { SECRET_KEY: 'x'.repeat(40), SECRET_KEY_FILE: '/key' }, /Choose one of SECRET_KEY/],
    [[], { SECRET_KEY_FILE: '/no/such/file' }, /SECRET_KEY_FILE cannot be read/],
    [[], { NODE_ENV: 'production', UTBLICK_CLOCK_FILE: '/clock' }, /UTBLICK_CLOCK_FILE/],
  ])('%j with %j is refused in one sentence', (args, environment, message) => {
    expect(() => readOptions(args, environment)).toThrow(message);
  });

  test('hosts of directories are told apart, and there are none unless they are named', () => {
    expect(readOptions([], {}).directoryHosts).toEqual([]);
    expect(readOptions([], { DIRECTORY_HOSTS: ' adfs.kommun.example, ,Keycloak.kommun.example ' }).directoryHosts).toEqual([
      'adfs.kommun.example',
      'keycloak.kommun.example',
    ]);
  });

  test('a complaint about DATABASE_URL does not repeat the password', () => {
    expect(() => readOptions([], { DATABASE_URL: 'postgres//someone:secret@db.example' })).toThrow(/^(?!.*secret)/);
  });
});
