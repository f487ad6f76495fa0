import { GraphqlClient } from '../kit/client';
import { clientDocument, clientDocuments } from '../kit/client-documents';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const EVA = 'eva.fiktiv@kristianstad.example';
const TOKEN = 'ett-hemligt-ord';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ example: true, env: { METRICS_TOKEN: TOKEN } });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

async function read(headers: Record<string, string> = {}, { url } = server): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/metrics`, { headers });
  return { status: response.status, text: await response.text() };
}

/** The samples of one metric, by their labels as they are written. */
async function samplesOf(name: string, from = server): Promise<Record<string, number>> {
  const { text } = await read({}, from);
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return Object.fromEntries(lines.map((line) => [/\{(.*)\}/.exec(line)?.[1] ?? '', Number(line.slice(line.lastIndexOf(' ')))]));
}

describe('the metrics are open', () => {
  test('on the machine itself, as text for Prometheus', async () => {
    const response = await fetch(`${server.url}/metrics`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  });

  test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])('not to what a proxy on it passes on (%s)', async (header) => {
    expect(await read({ [header]: '203.0.113.7' })).toEqual({ status: 404, text: '{"error":"not found"}' });
  });

  test('to whoever carries the token, from wherever', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' };
    expect((await read({ ...from, authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    for (const wrong of [`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, TOKEN, 'Bearer ', ''])
      expect((await read({ ...from, authorization: wrong })).status).toBe(404);
  });

  test('to nobody elsewhere where there is no token', async () => {
    const without = await startServer({ database: server.database });
    expect((await read({ 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer null' }, without)).status).toBe(404);
    expect((await read({ 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer ' }, without)).status).toBe(404);
    await without.stop();
  });
});

describe('requests', () => {
  test("are counted by the client's operations, all others together", async () => {
    const client = new GraphqlClient(server.url);
    await client.signIn(EVA, 'utblick-exempel');
    await client.query(clientDocument('Viewer').body);
    for (let index = 0; index < 30; index += 1) await client.query(`query MadeUp${index} { viewer { email } }`);
    const counts = await samplesOf('utblick_request_duration_seconds_count');
    expect(counts).toMatchObject({ 'operation="Viewer"': 1, 'operation="SignIn"': 1, 'operation="other"': 30 });
    const known = new Set([...clientDocuments().map(({ name }) => name), 'other', 'page', '/assets/*']);
    const labels = Object.keys(counts).map((labels) => /operation="([^"]*)"/.exec(labels)?.[1] ?? '');
    expect(labels.filter((label) => !known.has(label))).toEqual([]);
  });

  test('that are refused are counted by code', async () => {
    const before = (await samplesOf('utblick_errors_total'))['code="UNAUTHENTICATED"'] ?? 0;
    await new GraphqlClient(server.url).query('{ todoPage { __typename } }');
    expect((await samplesOf('utblick_errors_total'))['code="UNAUTHENTICATED"']).toBe(before + 1);
  });
});

test('pool, queues, event loop and version are told', async () => {
  const pool = await samplesOf('utblick_pool_connections');
  expect((pool['state="idle"'] ?? 0) + (pool['state="in_use"'] ?? 0)).toBeGreaterThan(0);
  expect(await samplesOf('utblick_pool_waiting')).toEqual({ '': 0 });
  expect(await samplesOf('utblick_database_up')).toEqual({ '': 1 });
  expect(Object.keys(await samplesOf('nodejs_eventloop_lag_p99_seconds'))).toHaveLength(1);
  expect(Object.keys(await samplesOf('utblick_build_info'))).toEqual([expect.stringMatching(/^version="\d.*",node="v\d.*"$/)]);
});

test('jobs that wait and jobs that were given up are counted by queue', async () => {
  await connected(server.database.adminUrl, (admin) =>
    admin.query(`
      INSERT INTO jobs.job (name, state, start_after) VALUES
        ('mail.deliver', 'created', now() + interval '1 day'), ('mail.deliver', 'failed', now()), ('outbox.deliver', 'failed', now())`),
  );
  expect(await samplesOf('utblick_jobs')).toMatchObject({
    'queue="mail.deliver",state="waiting"': 1,
    'queue="mail.deliver",state="failed"': 1,
    'queue="outbox.deliver",state="waiting"': 0,
    'queue="outbox.deliver",state="failed"': 1,
  });
});

test('open rounds are counted over all tenants, and no tenant is named', async () => {
  const [expected] = await connected(
    server.database.adminUrl,
    async (admin) =>
      (await admin.query('SELECT count(*)::int AS rounds, count(DISTINCT tenant_id)::int AS tenants FROM round WHERE ended_at IS NULL'))
        .rows,
  );
  expect(expected.rounds).toBeGreaterThan(0);
  expect(await samplesOf('utblick_open_rounds')).toEqual({ '': expected.rounds });
  expect(await samplesOf('utblick_tenants_with_open_rounds')).toEqual({ '': expected.tenants });
  expect((await read()).text).not.toMatch(/kristianstad|huddinge|[0-9a-f]{8}-[0-9a-f]{4}-/i);
});
