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

  beforeAll(async () => {
    const demonstration = await startServer({ example: true });
    const jonna = new GraphqlClient(demonstration.url);
    await jonna.signIn('jonna.exempel@kristianstad.example', 'utblick-exempel');
    const input = { name: 'Vår egen sida', permissions: ['activity.read'], days: 30 };
    const { data, errors } = await jonna.query<{ createApiToken: { token: string } }>(
      'mutation Create($input: CreateApiTokenInput!) { createApiToken(input: $input) { ... on ApiTokenCreated { token } } }',
      { input },
    );
    expect(errors).toEqual([]);
    headers = { authorization: `Bearer ${data?.createApiToken.token}` };
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
