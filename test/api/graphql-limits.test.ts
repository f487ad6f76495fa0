import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { until } from '../kit/process';
import { startServer, type TestServer } from '../kit/server';

let server: TestServer;
let production: TestServer;

beforeAll(async () => {
  server = await startServer();
  production = await startServer({ production: true, database: server.database });
});

afterAll(async () => {
  await production?.stop();
  await server?.stop();
  await server?.database.drop();
});

interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Sends a request as it is given, with nothing added. */
async function send(path: string, init: RequestInit, to = server): Promise<Reply> {
  const response = await fetch(`${to.url}${path}`, init);
  return { status: response.status, text: await response.text() };
}

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = json, to = server): Promise<Reply> =>
  send('/graphql', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) }, to);
const ask = (query: string, to = server): Promise<Reply> => post({ query }, json, to);

const repeated = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');
const nested = (depth: number): string => `${'{ viewer '.repeat(1)}${'{ tenant '.repeat(depth - 1)}{ id }${' }'.repeat(depth)}`;

const attempt = (index: number): string => `a${index}: signIn(input: { email: "a@exempel.example", password: "p${index}" }) { __typename }`;

test('an ordinary question is answered', async () => {
  expect(await ask('{ viewer { email } }')).toEqual({ status: 200, text: '{"data":{"viewer":null}}' });
});

describe('too much at once is refused before anything runs', () => {
  test.each([
    ['12 depth', 'in one piece', nested(13)],
    [
      '12 depth',
      'through fragments',
      `{ ...A } fragment A on Query { viewer { ...B } } fragment B on Viewer ${nested(12).replace('{ viewer', '{ tenant')}`,
    ],
    ['30 aliases', 'of a field', `{ ${repeated(31, (index) => `a${index}: viewer { email }`)} }`],
    ['30 aliases', 'of __typename', `{ ${repeated(31, (index) => `a${index}: __typename`)} }`],
    ['30 aliases', 'in a fragment', `{ ...A } fragment A on Query { ${repeated(31, (index) => `a${index}: __typename`)} }`],
    ['30 aliases', 'in inline fragments', `{ ${repeated(31, (index) => `... on Query { a${index}: __typename }`)} }`],
    ['30 directives', 'on one field', `{ __typename ${repeated(31, () => '@include(if: true)')} }`],
    ['30 directives', 'on many fields', `{ ${repeated(31, () => '__typename @include(if: true)')} }`],
    ['30 directives', 'on fragments', `{ ${repeated(31, () => '... on Query @include(if: true) { __typename }')} }`],
    ['30 directives', 'on the operation', `query Q ${repeated(31, () => '@include(if: true)')} { __typename }`],
    ['600 fields', 'one after the other', `{ ${repeated(601, () => '__typename')} }`],
    [
      '600 fields',
      'of a fragment that is spread often',
      `{ ${repeated(61, () => '...A')} } fragment A on Query { ${repeated(10, () => '__typename')} }`,
    ],
    ['100 spreads', 'of one fragment', `{ ${repeated(101, () => '...A')} } fragment A on Query { __typename }`],
    ['1 mutations', 'beside each other', `mutation { ${repeated(2, attempt)} }`],
    [
      '1 mutations',
      'in fragments',
      `mutation { ...A ...B } fragment A on Mutation { ${attempt(1)} } fragment B on Mutation { ... on Mutation { ${attempt(2)} } }`,
    ],
  ])('more than %s, %s', async (limit, _, query) => {
    const { status, text } = await ask(query);
    expect(status).toBe(400);
    expect(text).toContain(`exceeds the limit of ${limit}`);
    expect(JSON.parse(text).data ?? null).toBeNull();
  });

  test('just as much as is allowed is answered', async () => {
    const { status } = await ask(
      `{ ${repeated(30, (index) => `a${index}: __typename`)} ${repeated(30, () => '__typename @include(if: true)')} }`,
    );
    expect(status).toBe(200);
  });

  test('a document of many operations runs none without a name', async () => {
    const { status, text } = await ask(repeated(31, (index) => `query Q${index} { __typename }`));
    expect({ status, data: text.includes('"data":{') }).toEqual({ status: 400, data: false });
  });

  test('tokens', async () => {
    const { status, text } = await ask(`{ ${repeated(4001, () => '__typename')} }`);
    expect({ status, text: text.includes('4000') || text.includes('token') }).toEqual({ status: 400, text: true });
  });

  test.each([1_100_000, 20_000_000])(
    'a body of more than a megabyte, whose sender is told so while still sending: %i bytes',
    async (bytes) => {
      const { status } = await post({ query: '{ __typename }', variables: { text: 'x'.repeat(bytes) } });
      expect(status).toBe(413);
    },
  );
});

describe('documents that never end', () => {
  test.each([
    ['a fragment that spreads itself', '{ ...A } fragment A on Query { __typename ...A }'],
    ['two fragments that spread each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['a circle below a field', '{ viewer { ...A } } fragment A on Viewer { tenant { id } ...B } fragment B on Viewer { ...A }'],
    [
      'fragments that double at every step and lead back to the first',
      `{ ...F0 } ${repeated(120, (index) => `fragment F${index} on Query { ...F${(index + 1) % 120} ...F${(index + 1) % 120} }`)}`,
    ],
    [
      'fragments that double at every step',
      `{ ...F0 } ${repeated(120, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F120 on Query { __typename }`,
    ],
    [
      'fragments that double at every step and end nowhere',
      `{ ...F0 } ${repeated(120, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)}`,
    ],
  ])('%s', async (_, query) => {
    expect((await ask(query)).status).toBe(400);
    expect((await ask('{ __typename }')).status).toBe(200);
  });

  test('a thousand unknown fields are told of in an answer of reasonable size', async () => {
    const { status, text } = await ask(`{ ${repeated(590, (index) => `unknown${index}`)} }`);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(40_000);
  });

  test.each([
    ['empty', ''],
    ['an open brace', '{'],
    ['no GraphQL', 'DROP TABLE tenant'],
    ['a NUL character', '{ viewer\u0000 { email } }'],
  ])('%s is a bad request, not a failure', async (_, query) => {
    const { status, text } = await ask(query);
    expect(status).toBe(400);
    expect(text).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('requests that another page could make a browser send', () => {
  const query = '{ viewer { email } }';
  const mutation = 'mutation { signOut }';
  const parameters = (document: string): string => `/graphql?query=${encodeURIComponent(document)}`;

  test.each([
    ['text/plain', JSON.stringify({ query })],
    ['text/plain;charset=utf-8', JSON.stringify({ query })],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`],
    [
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query })}\r\n--x--\r\n`,
    ],
    ['application/graphql', query],
    ['', JSON.stringify({ query })],
  ])('a body as %s is refused', async (type, body) => {
    const { status, text } = await post(body, type === '' ? {} : { 'content-type': type });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('"data":{');
  });

  test('a question in the address is refused without the header that only our own pages can send', async () => {
    expect((await send(parameters(query), { method: 'GET' })).status).toBe(400);
    expect((await send(parameters(query), { method: 'GET', headers: { 'content-type': 'text/plain' } })).status).toBe(400);
  });

  test('a mutation in the address is refused in any case', async () => {
    const { status, text } = await send(parameters(mutation), { method: 'GET', headers: { 'apollo-require-preflight': '1', ...json } });
    expect({ status, data: text.includes('"data":{') }).toEqual({ status: 405, data: false });
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is no way to ask', async (method) => {
    expect((await send('/graphql', { method, headers: json, body: JSON.stringify({ query }) })).status).toBe(404);
  });

  test('nothing invites other origins', async () => {
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    const response = await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers are kept by nobody and framed by nobody', async () => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: json, body: JSON.stringify({ query }) });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('several at a time', () => {
  test.each([
    ['two', [{ query: '{ __typename }' }, { query: '{ __typename }' }]],
    ['one in a list', [{ query: '{ __typename }' }]],
    ['none', []],
  ])('%s are refused', async (_, body) => {
    const { status, text } = await post(body);
    expect({ status, data: text.includes('"data"') }).toEqual({ status: 400, data: false });
  });

  test.each([
    ['text', '"text"'],
    ['a number', '1'],
    ['null', 'null'],
    ['broken JSON', '{"query": '],
    ['a query that is a list', '{"query": ["{ __typename }"]}'],
    ['variables that are a list', '{"query": "{ __typename }", "variables": []}'],
    ['variables that are text', '{"query": "{ __typename }", "variables": "{}"}'],
    ['an operation name that is a number', '{"query": "{ __typename }", "operationName": 1}'],
    ['an operation that is not there', '{"query": "query A { __typename }", "operationName": "B"}'],
    ['a key that changes prototypes', '{"query": "{ __typename }", "__proto__": {"admin": true}}'],
  ])('a body that is %s is a bad request', async (_, body) => {
    const { status, text } = await post(body);
    expect({ status, text }).toEqual({ status: 400, text });
    expect(text).not.toMatch(/stack|\.ts:|\.js:|INTERNAL/);
  });

  test('no part of an answer comes later', async () => {
    const query = '{ ... @defer { viewer { email } } }';
    expect((await post({ query })).text).toContain('GRAPHQL_VALIDATION_FAILED');
    expect((await post({ query }, { ...json, accept: 'multipart/mixed; deferSpec=20220824' })).status).toBe(406);
  });
});

describe('in production the schema is not told', () => {
  test.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Viewer") { fields { name } } }',
    'query { ... on Query { __schema { queryType { name } } } }',
  ])('%s', async (query) => {
    const { status, text } = await ask(query, production);
    expect({ status, told: text.includes('"data":{') }).toEqual({ status: 400, told: false });
  });

  test('a wrong field is not answered with what it could have been', async () => {
    const { text } = await ask('{ viewerr { email } }', production);
    expect(text).not.toMatch(/did you mean/i);
    expect((await ask('{ viewer { emial } }', production)).text).not.toMatch(/did you mean/i);
    expect((await ask('mutation { signIn(input: { emial: "a" }) { __typename } }', production)).text).not.toMatch(/did you mean/i);
  });
});

describe('errors say nothing of what is inside', () => {
  const INSIDE = /select |insert |session_viewer|sign_in_candidate|account_id|node_modules|\bat .*\(|postgres|typeorm|syntax error at|pg_/i;

  test.each([
    ['text that the database cannot hold', { email: 'a\u0000b@exempel.example', password: 'x' }],
    ['very long text', { email: 'a'.repeat(5000), password: 'x' }],
    ['SQL', { email: "' OR 1=1; DROP TABLE account; --", password: "' OR '1'='1" }],
    ['half a character', { email: '\ud800@exempel.example', password: '\udfff' }],
    ['a wrong type', { email: { contains: '' }, password: [] }],
    ['a missing value', { email: null }],
  ])('%s in a form', async (_, input) => {
    for (const to of [server, production]) {
      const { text } = await post(
        {
          query: 'mutation S($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInRefused { reason } } }',
          variables: { input },
        },
        json,
        to,
      );
      expect(text).not.toMatch(INSIDE);
      expect(text).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });

  test('the unexpected has an id that the log has too, and nothing else', async () => {
    const broken = await startServer();
    await connected(broken.database.adminUrl, (admin) => admin.query('ALTER FUNCTION sign_in_candidate RENAME TO gone'));
    const { errors } = await new GraphqlClient(broken.url).query(
      'mutation { signIn(input: { email: "a", password: "b" }) { __typename } }',
    );
    const id = String(errors[0]?.extensions?.id);
    expect(errors).toEqual([{ message: 'INTERNAL_SERVER_ERROR', path: ['signIn'], extensions: { code: 'INTERNAL_SERVER_ERROR', id } }]);
    await until(() => broken.log().includes(id), broken.log);
    await broken.stop();
    await broken.database.drop();
  });
});
