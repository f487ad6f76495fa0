import { request } from 'node:http';
import { operations } from '../isolation/api/operations';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const JONNA = 'jonna.exempel@kristianstad.example';
const PASSWORD = 'utblick-exempel';

/** What only somebody inside needs to know: statements, states and places of the database, the program, the machine. */
const INSIDE = [
  /\bselect\b.+\bfrom\b|\binsert into\b|\bupdate \w+ set\b|\bdelete from\b|set local|::uuid/i,
  /relation "|column "|constraint|duplicate key|violates|syntax error at|invalid input syntax|invalid byte|permission denied/i,
  /postgres|typeorm|fastify|FST_|\bpg_|sqlstate|ECONN|\b(22P02|23505|42501|57P01)\b/i,
  /node_modules|\.ts\b|\.js:\d|\bat .+:\d+:\d+|\/(work|home|root|tmp|usr|etc)\/|file:\/\//,
  /"stack|stacktrace/i,
];

let server: TestServer;
let production: TestServer;
let jonna: GraphqlClient;
/** Tables, constraints, indexes and functions, by the names that nobody else would use. */
let names: string[];

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  production = await startServer({ database: server.database, production: true });
  jonna = new GraphqlClient(server.url);
  await jonna.signIn(JONNA, PASSWORD);
  names = await connected(server.database.adminUrl, async (admin) => {
    const { rows } = await admin.query<{ name: string }>(`
      SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
      UNION SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`);
    return rows.map(({ name }) => name).filter((name) => name.includes('_'));
  });
});

afterAll(async () => {
  await production?.stop();
  await server?.stop();
  await server?.database.drop();
});

/** What an answer tells of the inside. */
const toldBy = (answer: string): string[] => [
  ...INSIDE.flatMap((pattern) => pattern.exec(answer)?.[0] ?? []),
  ...names.filter((name) => new RegExp(`\\b${name}\\b`).test(answer)),
];

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends bytes as they are and gives the whole answer, headers included. */
function send(
  { method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent,
  to = server,
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(to.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers: { cookie: jonna.cookieHeader(), ...headers } });
    sent.on('response', (response) => {
      let text = JSON.stringify(response.headers);
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const get = (path: string): Sent => ({ method: 'GET', path });
const post = (body: string | Buffer, headers: Readonly<Record<string, string>> = json): Sent => ({ headers, body });
const asked = (query: string, variables: object = {}): Sent => post(JSON.stringify({ query, variables }));
const ACTIVITY = 'query Page($id: ID!) { activityPage(id: $id) { name } }';

test.each<[string, Sent]>([
  ['JSON that ends too early', post('{"query": "{ __type')],
  ['JSON with a comma too many', post('{"query": "{ __typename }",}')],
  ['no JSON', post('SELECT * FROM tenant')],
  ['an empty body', post('')],
  ['a lone quotation mark', post('"')],
  ['bytes that are no text', post(Buffer.from([0xff, 0xfe, 0x00, 0x80]))],
  ['text cut in the middle of a character', post(Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc3]), Buffer.from('"}')]))],
  ['a length that is too short', post('{}', { ...json, 'content-length': '1' })],
  ['deeply nested JSON', post(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
  ['a prototype in JSON', post('{"__proto__": {"query": "x"}, "query": "{ __typename }"}')],
  ['a constructor in JSON', post('{"constructor": {"prototype": {}}, "query": "{ __typename }"}')],
  ['a body beyond the limit', post(JSON.stringify({ query: 'x'.repeat(1_200_000) }))],
  ['XML', post('<?xml version="1.0"?><a/>', { 'content-type': 'application/xml' })],
  ['a form', post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['a file', post('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' })],
  ['a type that is none', post('{}', { 'content-type': '///' })],
  ['another set of characters', post('{}', { 'content-type': 'application/json; charset=utf-99' })],
  ['no type at all', post('{"query": "{ __typename }"}', {})],
  ['a method that is not offered', { method: 'DELETE' }],
  ['a method that nobody has heard of', { method: 'PROPFIND' }],
  ['a broken document', asked('{ viewer {')],
  ['a document with a NUL', asked('{ viewer\u0000 }')],
  ['a field that is not there', asked('{ tenants { id } }')],
  ['an argument that is not there', asked('{ viewer(id: 1) { email } }')],
  ['an id that is no id', asked(ACTIVITY, { id: 'x' })],
  ['an id with SQL in it', asked(ACTIVITY, { id: "' OR 1=1; --" })],
  ['an id with a NUL', asked(ACTIVITY, { id: '\u0000' })],
  ['an id that is a list', asked(ACTIVITY, { id: ['x'] })],
  ['an id that is missing', asked(ACTIVITY)],
  ['a very long id', asked(ACTIVITY, { id: 'f'.repeat(100_000) })],
  ['a page that is not there', get('/graphql/inside')],
  ['an address that cannot be decoded', get('/hamta/%E0%A4%A')],
  ['an address with a NUL', get('/hamta/redovisning/%00/texter.docx')],
  ['a file of a round that is not there', get('/hamta/redovisning/00000000-0000-4000-8000-000000000000/texter.docx')],
  ['a file of something that is no id', get("/hamta/redovisning/'%20OR%201=1/texter.docx")],
  ['a file that nobody offers', get('/hamta/inside')],
  ['a way up from the files of the client', get('/assets/../../../etc/passwd')],
  ['the same in disguise', get('/assets/%2e%2e/%2e%2e/index.html')],
  ['the same with backslashes', get('/assets/..%5c..%5cindex.html')],
  ['the list of documents', get('/documents.json')],
  ['a source map', get('/assets/entry.js.map')],
  ['a hidden file', get('/.env')],
  ['metrics by a stranger', { ...get('/metrics'), headers: { 'x-forwarded-for': '192.0.2.1' } }],
  ['a cookie that is none', { ...asked('{ viewer { email } }'), headers: { ...json, cookie: 'utblick_session=%%%; =; ;;' } }],
  ['a token that is none', { ...asked('{ viewer { email } }'), headers: { ...json, authorization: `Bearer utb_${'\\'.repeat(500)}` } }],
  ['a condition that cannot be met', { ...asked('{ __typename }'), headers: { ...json, accept: 'image/png' } }],
])('%s', async (_, sent) => {
  for (const to of [server, production]) {
    const { status, text } = await send(sent, to);
    expect({ status, told: toldBy(text) }).toEqual({ status, told: [] });
    expect({ text, failed: status >= 500 }).toEqual({ text, failed: false });
  }
});

/** Puts a text in the place of every other text. */
const everywhere = (value: unknown, text: string): unknown =>
  JSON.parse(JSON.stringify(value, (_, each: unknown) => (each === 'Text' || each === 'text' ? text : each)));

test.each([
  ['SQL', "'; DROP TABLE tenant; --"],
  ['a NUL', 'a\u0000b'],
  ['half a character', '\ud800'],
  ['very much', 'å'.repeat(20_000)],
  ['a number beyond every column', '99999999999999999999999999'],
])('every operation of the schema with %s in every text and id', async (_, hostile) => {
  const failures: string[] = [];
  const all = operations().filter(({ name }) => !name.startsWith('sign') && name !== 'becomeFirstOperator');
  for (const operation of all) {
    const variables = everywhere(
      operation.variables(() => hostile),
      hostile,
    ) as object;
    const { text } = await send(asked(operation.document, variables));
    const told = [...toldBy(text), ...(text.includes('INTERNAL_SERVER_ERROR') ? ['it fails'] : [])];
    if (told.length > 0) failures.push(`${operation.name}: ${told.join()} in ${text.slice(-300)}`);
  }
  expect(all.length).toBeGreaterThan(50);
  expect(failures).toEqual([]);
});

test('a database that is away is told of as something that does not answer, and nothing else', async () => {
  const { name, adminUrl } = server.database;
  const elsewhere = new URL(adminUrl);
  elsewhere.pathname = '/postgres';
  const alone = (statement: string, values?: string[]) => connected(elsewhere.toString(), (admin) => admin.query(statement, values));
  await alone(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await alone('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  const doors: Sent[] = [
    asked('{ viewer { email } }'),
    asked(ACTIVITY, { id: '00000000-0000-4000-8000-000000000000' }),
    asked('mutation { signIn(input: { email: "a@b.example", password: "c" }) { __typename } }'),
    get('/hamta/redovisning/00000000-0000-4000-8000-000000000000/texter.docx'),
    get('/readyz'),
  ];
  const answers: { status: number; told: string[] }[] = [];
  for (const door of doors) {
    const { status, text } = await send(door);
    answers.push({ status, told: toldBy(text) });
  }
  await alone(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  expect(answers).toEqual(doors.map(() => ({ status: 503, told: [] })));
});
