import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { type Answer, GraphqlClient } from '../kit/client';
import { clientDocument, clientDocuments } from '../kit/client-documents';
import { until } from '../kit/process';
import { startServer, type TestServer } from '../kit/server';

const somebody = { name: 'Disa Drift', email: 'disa.drift@kommun.example', password: 'en lång mening om drift' };

let server: TestServer;
let ordinary: TestServer;
let disa: GraphqlClient;

beforeAll(async () => {
  server = await startServer({ production: true });
  const token = () => /\/forsta-operator\/(\S+)/.exec(server.log())?.[1];
  await until(() => token() !== undefined, server.log);
  disa = new GraphqlClient(server.url);
  // The client makes the first operator and stays signed in as them.
  const { data } = await disa.query(clientDocument('BecomeFirstOperator').body, { input: { token: token(), ...somebody } });
  expect(data).toMatchObject({ becomeFirstOperator: { __typename: 'SignedIn' } });
  // Not earlier: each start prints a new link in place of the last.
  ordinary = await startServer({ database: server.database });
});

afterAll(async () => {
  await ordinary?.stop();
  await server?.stop();
  await server?.database.drop();
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Sends a body as it is given, with the operator's session or without. */
async function send(
  body: unknown,
  { to = server, cookie = disa.cookieHeader(), headers = {} } = {},
): Promise<Answer<Record<string, unknown>>> {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify(body),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer<Record<string, unknown>>>;
  return { status: response.status, data, errors };
}

const byHash = (hash: string, variables: object = {}) => ({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
const codes = ({ errors }: Answer<unknown>): unknown[] => errors.map(({ extensions }) => extensions?.code);

const REFUSED = { status: 400, data: null, errors: [{ message: 'UNKNOWN_DOCUMENT', extensions: { code: 'UNKNOWN_DOCUMENT' } }] };

describe("in production a session has the client's own documents only", () => {
  test.each([
    ['a question', '{ viewer { email } }'],
    ["the client's own with a space more", `${clientDocument('Viewer').body} `],
    ["the client's own with another beside it", `${clientDocument('Viewer').body} query Other { viewer { email } }`],
    ['a mutation', 'mutation { signOut }'],
    ['the schema', '{ __schema { types { name } } }'],
    ['nothing', ''],
  ])('%s is refused', async (_, query) => {
    expect(await send({ query })).toEqual(REFUSED);
    expect(await send({ query }, { cookie: '' })).toEqual(REFUSED);
  });

  test.each([
    ['an unknown hash', byHash(hashOf('{ viewer { email } }'))],
    ["another's document under a known hash", { query: '{ viewer { email } }', ...byHash(clientDocument('Viewer').id) }],
    ['a hash that is none', { extensions: { persistedQuery: { version: 1, sha256Hash: ['a'] } } }],
    ['a hash of the prototype', byHash('__proto__')],
    ['a list', [byHash(clientDocument('Viewer').id)]],
    ['nothing at all', null],
  ])('%s is refused', async (_, body) => {
    expect(await send(body)).toEqual(REFUSED);
  });

  test('a document in the address is refused', async () => {
    const headers = { 'apollo-require-preflight': '1', cookie: disa.cookieHeader() };
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ viewer { email } }')}`, { headers });
    expect({ status: response.status, body: await response.json() }).toEqual({ status: 400, body: { errors: REFUSED.errors } });
  });

  test('an authorization that is no token of ours opens nothing', async () => {
    expect(await send({ query: '{ viewer { email } }' }, { headers: { authorization: 'Basic dXRiOnV0Yg==' } })).toEqual(REFUSED);
  });

  test('nobody can teach it a document', async () => {
    const query = '{ viewer { name } }';
    expect(await send({ query, ...byHash(hashOf(query)) })).toEqual(REFUSED);
    expect(await send(byHash(hashOf(query)))).toEqual(REFUSED);
  });
});

describe("the client's documents", () => {
  test('are all that its pages ask, each with its hash, and fit the schema', () => {
    const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'server', 'schema.graphql'), 'utf8'));
    const documents = clientDocuments();
    expect(documents.length).toBeGreaterThan(60);
    for (const { id, name, body } of documents) {
      expect(id).toBe(hashOf(body));
      expect(getOperationAST(parse(body), name)?.name?.value).toBe(name);
      expect(validate(schema, parse(body)).map(({ message }) => `${name}: ${message}`)).toEqual([]);
    }
  });

  test('are known by their hash alone and to the letter', async () => {
    const { id, body } = clientDocument('Viewer');
    const viewer = expect.objectContaining({ email: somebody.email, __typename: 'Viewer' });
    expect(await send(byHash(id))).toEqual({ status: 200, data: { viewer }, errors: [] });
    expect(await send({ query: body })).toEqual({ status: 200, data: { viewer }, errors: [] });
  });

  test.each(clientDocuments().map(({ name, id }) => [name, id]))(
    '%s is let through to where its variables and rights are looked at',
    async (_, id) => {
      const answer = await send(byHash(id), { cookie: '' });
      expect([200, 400]).toContain(answer.status);
      const reached = ['BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN'];
      expect(codes(answer).filter((code) => !reached.includes(String(code)))).toEqual([]);
    },
  );

  test('are known by their hash also where any document may be asked', async () => {
    expect(await send(byHash(clientDocument('Viewer').id), { to: ordinary, cookie: '' })).toEqual({
      status: 200,
      data: { viewer: null },
      errors: [],
    });
    expect((await send({ query: '{ viewer { email } }' }, { to: ordinary, cookie: '' })).data).toEqual({ viewer: null });
  });

  test('are not shown to anybody who asks for the list', async () => {
    const response = await fetch(`${server.url}/documents.json`);
    expect(await response.text()).not.toContain('operations');
  });
});

describe('a program with a token', () => {
  let production: TestServer;
  let headers: { authorization: string };
  /** Of somebody in another municipality. */
  let elsewhere: { authorization: string };

  async function tokenOf(email: string, { url }: TestServer): Promise<{ authorization: string }> {
    const client = new GraphqlClient(url);
    await client.signIn(email, 'utblick-exempel');
    const input = { name: 'Vår egen sida', permissions: ['activity.read'], days: 30 };
    const { data, errors } = await client.query<{ createApiToken: { token: string } }>(
      'mutation Create($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on ApiTokenCreated { token } } }',
      { input },
    );
    expect(errors).toEqual([]);
    return { authorization: `Bearer ${data?.createApiToken.token}` };
  }

  beforeAll(async () => {
    const demonstration = await startServer({ example: true });
    headers = await tokenOf('jonna.exempel@kristianstad.example', demonstration);
    elsewhere = await tokenOf('greta.pahitt@helsingborg.example', demonstration);
    await demonstration.stop();
    production = await startServer({ database: demonstration.database, production: true });
  });

  afterAll(async () => {
    await production?.stop();
    await production?.database.drop();
  });

  test('asks what it wants in production too, within the limits', async () => {
    const ask = (query: string) => send({ query }, { to: production, cookie: '', headers });
    expect((await ask('query Own { viewer { tenant { key } } }')).data).toEqual({ viewer: { tenant: { key: 'kristianstad' } } });
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ');
    expect((await ask(`{ ${aliases} }`)).errors[0]?.message).toContain('exceeds the limit of 30 aliases');
    expect(codes(await ask('{ __schema { types { name } } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('teaches the server a document once and then asks by its hash alone', async () => {
    const ask = (body: unknown) => send(body, { to: production, cookie: '', headers });
    const query = 'query Taught { viewer { email } }';
    expect(codes(await ask(byHash(hashOf(query))))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    const taught = await ask({ query, ...byHash(hashOf(query)) });
    expect(taught).toMatchObject({ status: 200, errors: [], data: { viewer: { email: 'jonna.exempel@kristianstad.example' } } });
    expect(await ask(byHash(hashOf(query)))).toEqual(taught);
  });

  test('what one token has taught is answered for whoever asks, and opens nothing for a session', async () => {
    const query = 'query Taught { viewer { email tenant { key } } }';
    const ask = (to: { headers?: { authorization: string }; cookie?: string }, body: unknown) =>
      send(body, { to: production, cookie: '', ...to });
    await ask({ headers }, { query, ...byHash(hashOf(query)) });
    expect((await ask({ headers: elsewhere }, byHash(hashOf(query)))).data).toEqual({
      viewer: { email: 'greta.pahitt@helsingborg.example', tenant: { key: 'helsingborg' } },
    });
    expect(await ask({}, byHash(hashOf(query)))).toEqual(REFUSED);
    expect(codes(await ask({ headers: { authorization: `${headers.authorization}x` } }, byHash(hashOf(query))))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  test.each([
    [
      'another document under the hash of a known one',
      { query: 'query Other { viewer { name } }', ...byHash(hashOf('query Taught { viewer { email } }')) },
    ],
    [
      "another document under the hash of one of the client's",
      { query: 'query Other { viewer { name } }', ...byHash(clientDocument('Viewer').id) },
    ],
    [
      'another document under a hash in capitals',
      { query: '{ viewer { email } }', ...byHash(hashOf('{ viewer { email } }').toUpperCase()) },
    ],
    ['a hash that is a list', { query: '{ viewer { email } }', extensions: { persistedQuery: { version: 1, sha256Hash: ['a'] } } }],
    ['a hash that is an object', { extensions: { persistedQuery: { version: 1, sha256Hash: { toString: 'a' } } } }],
    ['no more than a hash that is an object', { extensions: { persistedQuery: { sha256Hash: {} } } }],
    ['a hash that is missing', { query: '{ viewer { email } }', extensions: { persistedQuery: { version: 1 } } }],
    ['a list in the place of a hash', { extensions: { persistedQuery: [] } }],
    ['a hash of the prototype', byHash('__proto__')],
    [
      'another version',
      { query: '{ viewer { email } }', extensions: { persistedQuery: { version: 2, sha256Hash: hashOf('{ viewer { email } }') } } },
    ],
  ])('cannot poison what is kept: %s', async (_, body) => {
    const answer = await send(body, { to: production, cookie: '', headers });
    expect({ data: answer.data, failed: codes(answer).includes('INTERNAL_SERVER_ERROR') }).toEqual({ data: null, failed: false });
    const known = await send(byHash(clientDocument('Viewer').id), { to: production, cookie: '', headers });
    expect(known).toMatchObject({ errors: [], data: { viewer: { __typename: 'Viewer' } } });
  });

  test.each([
    '%7B',
    '%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%7B%22toString%22%3A1%7D%7D%7D',
    'null',
    '%5B%5D',
  ])('nor in the address: %s', async (extensions) => {
    const response = await fetch(`${production.url}/graphql?extensions=${extensions}`, {
      headers: { ...headers, 'apollo-require-preflight': '1' },
    });
    expect({ status: response.status, text: await response.text() }).toEqual({
      status: 400,
      text: expect.not.stringContaining('INTERNAL'),
    });
  });

  test('a document beyond the limits is not kept', async () => {
    const query = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    const ask = (body: unknown) => send(body, { to: production, cookie: '', headers });
    expect(codes(await ask({ query, ...byHash(hashOf(query)) }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(codes(await ask(byHash(hashOf(query))))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  test('what is kept is bounded: much that is new drives out what is old, and a program is told to send it again', async () => {
    const ask = (body: unknown) => send(body, { to: production, cookie: '', headers });
    const long = (number: number) => `query Long${number} { __typename } # ${'x'.repeat(950_000)}`;
    const first = long(0);
    for (let number = 0; number < 40; number += 1) {
      const query = long(number);
      expect((await ask({ query, ...byHash(hashOf(query)) })).errors).toEqual([]);
    }
    expect(codes(await ask(byHash(hashOf(first))))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    expect((await ask({ query: first, ...byHash(hashOf(first)) })).data).toEqual({ __typename: 'Query' });
    expect((await ask(byHash(hashOf(first)))).data).toEqual({ __typename: 'Query' });
  });

  test('is told when the token does not hold, and its document is then not run', async () => {
    const answer = await send(
      { query: '{ viewer { email } }' },
      { to: production, cookie: '', headers: { authorization: `${headers.authorization}x` } },
    );
    expect({ status: answer.status, codes: codes(answer), data: answer.data }).toEqual({
      status: 401,
      codes: ['UNAUTHENTICATED'],
      data: null,
    });
  });
});
