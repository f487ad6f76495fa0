import { startServer, type TestServer } from '../kit/server';

let server: TestServer;
let overTls: TestServer;

beforeAll(async () => {
  server = await startServer();
  overTls = await startServer({ database: server.database, env: { PUBLIC_URL: 'https://utblick.example' } });
});

afterAll(async () => {
  await overTls?.stop();
  await server?.stop();
  await server?.database.drop();
});

const get = (path: string, { url } = server): Promise<Response> => fetch(`${url}${path}`);

/** The directives of a content security policy by their names. */
function policyOf({ headers }: Response): Record<string, string> {
  const directives = (headers.get('content-security-policy') ?? '').split(';').filter(Boolean);
  return Object.fromEntries(directives.map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1).join(' ')]));
}

const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

describe('the content security policy', () => {
  test.each(['/graphql?query=x', '/healthz', '/hamta/finns-inte', '/assets/finns-inte.js'])(
    'lets nothing in beside our own files (%s)',
    async (path) => {
      expect(policyOf(await get(path))).toMatchObject({ ...STRICT, 'style-src': expect.stringMatching(/^'self'( 'nonce-[\w+/=]{24}')?$/) });
    },
  );

  test('lets the page make styles with a nonce that is told to it alone and never again', async () => {
    const answers = await Promise.all([get('/'), get('/'), get('/aktiviteter')]);
    const nonces = await Promise.all(
      answers.map(async (answer) => {
        const policy = policyOf(answer);
        const nonce = /^'self' 'nonce-([\w+/=]{24})'$/.exec(policy['style-src'] ?? '')?.[1];
        expect({ ...policy, 'style-src': "'self'" }).toEqual(STRICT);
        expect(await answer.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}" />`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(3);
  });

  test('the page is asked for anew each time, so that its nonce is', async () => {
    const { headers } = await get('/');
    expect([headers.get('cache-control'), headers.get('etag'), headers.get('last-modified')]).toEqual(['no-cache', null, null]);
  });
});

test.each(['/', '/graphql?query=x', '/healthz'])('%s is not guessed at, framed, or told of to other sites', async (path) => {
  const { headers } = await get(path);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
});

test('browsers that came by TLS are told to come by it for a year, and others are not', async () => {
  expect((await get('/', overTls)).headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect((await get('/')).headers.get('strict-transport-security')).toBeNull();
});
