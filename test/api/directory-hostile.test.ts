import type { ServerResponse } from 'node:http';
import { HostileProvider, type Mischief } from '../kit/hostile-provider';
import { startServer, type TestServer } from '../kit/server';
import { type Landing, Wanderer } from '../kit/wanderer';
import { begin, ON_THIS_MACHINE, problemAt, rowsOf, setUp, whoIs } from './directory-players';

let server: TestServer;
let provider: HostileProvider;

beforeAll(async () => {
  server = await startServer({ example: true, env: ON_THIS_MACHINE });
  provider = await new HostileProvider().start();
  await setUp(server, provider.issuer);
});

afterAll(async () => {
  await provider?.stop();
  await server?.stop();
  await server?.database.drop();
});

beforeEach(() => {
  provider.mischief = {};
  provider.asked.length = 0;
});

/** Goes the whole way while the provider misbehaves. */
async function wander(mischief: Mischief): Promise<{ landing: Landing; browser: Wanderer }> {
  provider.mischief = mischief;
  const browser = new Wanderer();
  return { landing: await begin(browser, server), browser };
}

async function expectNobody(mischief: Mischief, problem = 'refused'): Promise<void> {
  const { landing, browser } = await wander(mischief);
  expect(problemAt(landing)).toBe(problem);
  expect(await whoIs(browser, server)).toBeNull();
  expect(browser.cookie(server.url, 'utblick_session')).toBeUndefined();
}

test('a provider without mischief lets its person in', async () => {
  const { landing, browser } = await wander({});
  expect(landing.url.pathname).toBe('/aktiviteter');
  expect(await whoIs(browser, server)).toMatchObject({ email: 'ture.tvilling@kommun.example', name: 'Ture Tvilling' });
});

const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset;
const without = (name: string) => (claims: Record<string, unknown>) => {
  const { [name]: _, ...rest } = claims;
  return rest;
};

describe('an ID token is refused when', () => {
  test.each<[string, Mischief]>([
    ['its nonce is another', { claims: (claims) => ({ ...claims, nonce: 'another' }) }],
    ['it has no nonce', { claims: without('nonce') }],
    ['its nonce is empty', { claims: (claims) => ({ ...claims, nonce: '' }) }],
    ['its issuer is another', { claims: (claims) => ({ ...claims, iss: 'https://elsewhere.example' }) }],
    ['its issuer is nearly right', { claims: (claims) => ({ ...claims, iss: `${claims.iss}/` }) }],
    ['it has no issuer', { claims: without('iss') }],
    ['it is for another program', { claims: (claims) => ({ ...claims, aud: 'another' }) }],
    ['it is for several programs, but not for us', { claims: (claims) => ({ ...claims, aud: ['another', 'a third'] }) }],
    [
      'it is for us as well, but was asked for by another',
      { claims: (claims) => ({ ...claims, aud: ['utblick', 'another'], azp: 'another' }) },
    ],
    ['it is for nobody', { claims: without('aud') }],
    ['it has run out', { claims: (claims) => ({ ...claims, iat: seconds(-900), exp: seconds(-600) }) }],
    ['it never runs out', { claims: without('exp') }],
    ['it runs out at a word', { claims: (claims) => ({ ...claims, exp: 'never' }) }],
    ['it is not yet valid', { claims: (claims) => ({ ...claims, nbf: seconds(600) }) }],
    ['it does not say when it was made', { claims: without('iat') }],
    ['it is about nobody', { claims: without('sub') }],
    ['it is about a number', { claims: (claims) => ({ ...claims, sub: 7 }) }],
    ['it is not signed', { header: () => ({ alg: 'none' }), signature: () => '' }],
    ['it says that it is not signed, and is', { header: () => ({ alg: 'none', kid: 'k1' }) }],
    ['its algorithm is nothing', { header: without('alg') }],
    ['its signature is missing', { signature: () => '' }],
    ['its signature is cut', { signature: (_, proper) => proper().slice(0, -8) }],
    ['it was changed after it was signed', { signature: (signed) => provider.sign(`${signed}x`) }],
    ['it is signed by a foreign key under the name of ours', { signature: (signed) => provider.sign(signed, provider.foreignKey) }],
    [
      'it is signed by a key that nobody knows',
      { header: (header) => ({ ...header, kid: 'k2' }), signature: (signed) => provider.sign(signed, provider.foreignKey) },
    ],
    [
      'it is signed with the public key as a password',
      { header: (header) => ({ ...header, alg: 'HS256' }), signature: (signed) => provider.mac(signed, provider.publicPem()) },
    ],
    [
      'it is signed with our own secret',
      {
        header: (header) => ({ ...header, alg: 'HS256' }),
        signature: (signed) => provider.mac(signed, 'en hemlighet + bara i prov: 100 %'),
      },
    ],
    ['its algorithm was not announced', { header: (header) => ({ ...header, alg: 'RS512' }) }],
    ['it demands what we do not understand', { header: (header) => ({ ...header, crit: ['b64'], b64: false }) }],
    ['there is none', { tokens: without('id_token') }],
    ['it is a word', { tokens: (tokens) => ({ ...tokens, id_token: 'token' }) }],
    ['it has no claims', { tokens: (tokens) => ({ ...tokens, id_token: 'e30.e30.e30' }) }],
  ])('%s', async (_, mischief) => {
    await expectNobody(mischief);
  });

  test('its key stands in its own header', async () => {
    const foreign = provider.foreignKey.export({ format: 'jwk' });
    const jwk = { kty: 'RSA', n: foreign.n, e: foreign.e };
    await expectNobody({ header: (header) => ({ ...header, jwk }), signature: (signed) => provider.sign(signed, provider.foreignKey) });
    await expectNobody({
      header: () => ({ alg: 'RS256', jku: `${provider.issuer}/foreign` }),
      signature: (signed) => provider.sign(signed, provider.foreignKey),
    });
    expect(provider.asked).not.toContain('/foreign');
  });

  test('it was given for another attempt', async () => {
    let kept: string | undefined;
    await wander({
      tokens: (tokens) => {
        kept = String(tokens.id_token);
        return tokens;
      },
    });
    await expectNobody({ tokens: (tokens) => ({ ...tokens, id_token: kept }) });
  });
});

describe('what the browser brings back is refused when', () => {
  const changed = (change: Record<string, string | null>): Mischief => ({
    answer: (answer) => {
      for (const [name, value] of Object.entries(change)) value === null ? answer.delete(name) : answer.set(name, value);
      return answer;
    },
  });

  test.each<[string, Mischief, string]>([
    ['it names another issuer', changed({ iss: 'https://elsewhere.example' }), 'refused'],
    ['it names no issuer, though the directory says it does', changed({ iss: null }), 'refused'],
    ['it has no code', changed({ code: null }), 'refused'],
    ['it has another state', changed({ state: 'another' }), 'again'],
    ['it has no state', changed({ state: null }), 'again'],
    ['it is wrapped in a token', changed({ response: 'e30.e30.e30' }), 'refused'],
    ['it is an error', changed({ code: null, error: 'server_error', error_description: '<script>alert(1)</script>' }), 'refused'],
    ['it is an error beside a code', changed({ error: 'invalid_request' }), 'refused'],
    ['it has two codes', { answer: (answer) => new URLSearchParams(`${answer}&code=another`) }, 'refused'],
    ['it has two issuers', { answer: (answer) => new URLSearchParams(`${answer}&iss=https%3A%2F%2Felsewhere.example`) }, 'refused'],
  ])('%s', async (_, mischief, problem) => {
    await expectNobody(mischief, problem);
  });

  test('it carries a code to a directory that did not give it: the verifier stays with the attempt', async () => {
    await expectNobody(changed({ code: 'of another directory' }));
    expect(provider.asked.filter((path) => path === '/token')).toHaveLength(1);
  });
});

const serve = (path: string, act: (response: ServerResponse) => void): Mischief => ({
  serve: (asked, response) => {
    if (asked !== path) return false;
    act(response);
    return true;
  },
});
const redirect = (to: string) => (response: ServerResponse) => response.writeHead(307, { location: to }).end();
const says =
  (status: number, body: string, type = 'application/json') =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': type }).end(body);
const endless = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

describe('a directory that answers oddly lets nobody in:', () => {
  test.each<[string, () => Mischief, string]>([
    ['the code is not taken', () => serve('/token', says(400, '{"error":"invalid_grant"}')), 'refused'],
    ['tokens are no JSON', () => serve('/token', says(200, '<html>', 'text/html')), 'refused'],
    ['tokens are elsewhere', () => serve('/token', redirect(`${provider.issuer}/elsewhere`)), 'refused'],
    ['tokens never end', () => serve('/token', endless), 'unavailable'],
    ['nothing comes', () => serve('/token', () => undefined), 'unavailable'],
    ['the line is cut', () => serve('/token', (response) => response.destroy()), 'unavailable'],
    ['keys are elsewhere', () => serve('/jwks', redirect(`${provider.issuer}/elsewhere`)), 'refused'],
    ['there are no keys', () => serve('/jwks', says(200, '{"keys":[]}')), 'refused'],
    ['keys never end', () => serve('/jwks', endless), 'unavailable'],
    [
      'the person beside is another',
      () => ({ claims: without('email'), userinfo: (claims) => ({ ...(claims as object), sub: 'another' }) }),
      'refused',
    ],
    [
      'the person beside is elsewhere',
      () => ({ claims: without('email'), ...serve('/userinfo', redirect(`${provider.issuer}/elsewhere`)) }),
      'refused',
    ],
    [
      'not all groups are said',
      () => ({ claims: (claims) => ({ ...claims, groups: undefined, _claim_names: { groups: 'src1' } }) }),
      'groups',
    ],
  ])('%s', async (_, mischief, problem) => {
    await expectNobody(mischief(), problem);
    expect(provider.asked).not.toContain('/elsewhere');
  });

  test.each<[string, (description: Record<string, unknown>) => unknown]>([
    ['another issuer', (description) => ({ ...description, issuer: 'https://elsewhere.example' })],
    ['an issuer that is no text', (description) => ({ ...description, issuer: 7 })],
    ['tokens in our own network', (description) => ({ ...description, token_endpoint: 'https://169.254.169.254/token' })],
    ['tokens without TLS', (description) => ({ ...description, token_endpoint: 'http://elsewhere.example/token' })],
    ['keys from a file', (description) => ({ ...description, jwks_uri: 'file:///etc/passwd' })],
    ['keys in our own network', (description) => ({ ...description, jwks_uri: 'https://[::ffff:10.0.0.1]/jwks' })],
    ['no keys', (description) => ({ ...description, jwks_uri: undefined })],
    ['a page that is a script', (description) => ({ ...description, authorization_endpoint: 'javascript:alert(1)' })],
    ['a way out that is a script', (description) => ({ ...description, end_session_endpoint: 'javascript:alert(1)' })],
    ['an address with a password in it', (description) => ({ ...description, token_endpoint: 'https://a:b@elsewhere.example/token' })],
    ['sign-in by token alone', (description) => ({ ...description, response_types_supported: ['id_token'] })],
    ['nothing', () => ({})],
    ['a list', () => []],
    ['no JSON', () => '<html></html>'],
  ])('its description says %s', async (_, description) => {
    await expectNobody({ description }, 'unavailable');
    expect(provider.asked).toEqual(['/.well-known/openid-configuration']);
  });

  test('its description is elsewhere, is too long, or is not there', async () => {
    const path = '/.well-known/openid-configuration';
    for (const act of [redirect(`${provider.issuer}/elsewhere`), endless, says(404, ''), says(500, '{}')])
      await expectNobody(serve(path, act), 'unavailable');
    expect(new Set(provider.asked)).toEqual(new Set([path]));
  });
});

test('what a directory says of a person is stored as data, whatever it is', async () => {
  const name = `Robert'); DROP TABLE person; -- <b>å</b>`;
  const { landing } = await wander({ claims: (claims) => ({ ...claims, sub: 'elak-2', name, email: 'robert.tabell@kommun.example' }) });
  expect(problemAt(landing)).toBeNull();
  expect(await rowsOf(server, 'SELECT name FROM person WHERE email = $1', ['robert.tabell@kommun.example'])).toEqual([{ name }]);
  await expectNobody({ claims: (claims) => ({ ...claims, sub: 'a\0b', email: 'nolla@kommun.example' }) });
});

test('nothing of all this is told to whoever reads the log without need', () => {
  expect(server.log()).toContain('not signed in by the directory');
  for (const secret of ['ture.tvilling', 'eyJ', 'en hemlighet', 'code_verifier']) expect(server.log()).not.toContain(secret);
});
