import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { GraphqlClient } from '../kit/client';
import { clientDocument } from '../kit/client-documents';
import { connected } from '../kit/database';
import { type LogLine, logLines } from '../kit/log-lines';
import { until } from '../kit/process';
import { startServer, type TestServer } from '../kit/server';

const EVA = 'eva.fiktiv@kristianstad.example';
const PASSWORD = 'utblick-exempel';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ example: true, env: { LOG_LEVEL: 'info', SLOW_STATEMENT_MS: '300' } });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

async function eva(): Promise<GraphqlClient> {
  const client = new GraphqlClient(server.url);
  await client.signIn(EVA, PASSWORD);
  return client;
}

/** Sends a document as it is given, and tells which id the answer carries. */
async function ask(query: string, { variables = {}, cookie = '' }: { variables?: object; cookie?: string } = {}): Promise<string> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  await response.text();
  return response.headers.get('x-request-id') ?? '';
}

const linesOf = (requestId: string): readonly LogLine[] => logLines(server).filter((line) => line.requestId === requestId);

/** The line that tells of a request, once it is written. */
async function lineOf(requestId: string): Promise<LogLine> {
  const told = () => linesOf(requestId).filter(({ msg }) => msg === 'request');
  await until(() => told().length > 0, server.log);
  expect(told()).toHaveLength(1);
  return told()[0] ?? {};
}

describe('a request leaves one line', () => {
  test('with its operation, tenant, status, duration and statements, under the id that its answer carries', async () => {
    const cookie = (await eva()).cookieHeader();
    const id = await ask(clientDocument('Viewer').body, { cookie });
    const [tenant] = (await connected(server.database.adminUrl, (admin) => admin.query(`SELECT id FROM tenant WHERE key = 'kristianstad'`)))
      .rows;
    const line = await lineOf(id);
    expect(line).toMatchObject({ method: 'POST', operation: 'Viewer', tenant: tenant.id, status: 200 });
    expect(line.ms).toBeGreaterThan(0);
    expect(line.statements).toBeGreaterThanOrEqual(4);
    expect(line.statements).toBeLessThan(10);
    expect(line).not.toHaveProperty('errors');
    expect(linesOf(id)).toHaveLength(1);
  });

  test.each([
    ['a name that somebody made up', 'query EvaFiktiv { viewer { email } }', 200],
    ['no name', '{ viewer { email } }', 200],
    ['a document that is none', 'EvaFiktiv', 400],
  ])('and calls %s other', async (_, document, status) => {
    expect(await lineOf(await ask(document))).toMatchObject({ operation: 'other', tenant: null, status });
  });

  test('with the codes of what was refused', async () => {
    const line = await lineOf(await ask('{ todoPage { __typename } }'));
    expect(line).toMatchObject({ errors: ['UNAUTHENTICATED'] });
  });

  test('also for pages and files, by the pattern of their address', async () => {
    const page = await fetch(`${server.url}/aktiviteter/hemligt-namn`);
    expect(await lineOf(page.headers.get('x-request-id') ?? '')).toMatchObject({ method: 'GET', operation: 'page', status: 200 });
    const file = await fetch(`${server.url}/hamta/finns-inte/hemligt-namn`);
    expect(await lineOf(file.headers.get('x-request-id') ?? '')).toMatchObject({ method: 'GET' });
    expect(server.log()).not.toContain('hemligt-namn');
  });

  test('also when its body is too large', async () => {
    const id = await ask('{ __typename }', { variables: { text: 'x'.repeat(1_100_000) } });
    expect(await lineOf(id)).toMatchObject({ status: 413, errors: ['BAD_REQUEST'] });
  });

  test('and a health check leaves none', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    await lineOf(await ask('{ __typename }'));
    expect(linesOf(headers.get('x-request-id') ?? '')).toEqual([]);
  });
});

test('an id that the caller brings is not believed', async () => {
  const { headers } = await fetch(`${server.url}/healthz`, { headers: { 'x-request-id': 'mine', 'request-id': 'mine' } });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('a masked error carries the id of its request, and the log has its cause under the same', async () => {
  const { adminUrl } = server.database;
  await connected(adminUrl, (admin) => admin.query('ALTER FUNCTION sign_in_candidate RENAME TO gone'));
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation { signIn(input: { email: "a@b.example", password: "c" }) { __typename } }' }),
  });
  await connected(adminUrl, (admin) => admin.query('ALTER FUNCTION gone RENAME TO sign_in_candidate'));
  const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
  const id = String(errors[0]?.extensions.id);
  expect(id).toBe(response.headers.get('x-request-id'));
  expect(await lineOf(id)).toMatchObject({ errors: ['INTERNAL_SERVER_ERROR'] });
  expect(linesOf(id)).toContainEqual(expect.objectContaining({ err: expect.objectContaining({ code: '42883' }) }));
});

/** Resolves when somebody waits for what this connection has locked. */
async function waitsForLock(admin: Client): Promise<void> {
  const { rowCount } = await admin.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`,
  );
  if (rowCount === 0) await sleep(50).then(() => waitsForLock(admin));
}

test('a slow statement is told of with its text and without values', async () => {
  const client = await eva();
  const cookie = client.cookieHeader();
  const { adminUrl } = server.database;
  const id = await connected(adminUrl, async (admin) => {
    await admin.query('BEGIN');
    await admin.query('LOCK TABLE unit IN ACCESS EXCLUSIVE MODE');
    const asked = ask(clientDocument('Search').body, { cookie, variables: { text: 'hemlig text' } });
    await waitsForLock(admin);
    await sleep(500);
    await admin.query('ROLLBACK');
    return asked;
  });
  await lineOf(id);
  const [slow] = linesOf(id).filter(({ msg }) => msg === 'slow statement');
  expect(String(slow?.statement)).toMatch(/\$1.*\bunit\b/);
  expect(slow?.ms).toBeGreaterThanOrEqual(300);
});

test('nothing personal is in the log: no address, name, text that was searched for, or password', async () => {
  const cookie = (await eva()).cookieHeader();
  await lineOf(await ask(clientDocument('Search').body, { cookie, variables: { text: 'hemlig text' } }));
  const lines = JSON.stringify(logLines(server));
  expect(lines).not.toMatch(/Eva|eva\.fiktiv|hemlig|utblick-exempel/);
});
