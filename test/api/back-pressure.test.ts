import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { until } from '../kit/process';
import { startServer, type TestServer } from '../kit/server';
import { CREATE, emptyForm, nothingChosen } from './activity-register';
import { type AtWork, somebodyAtWork } from './at-work';

/** Twice the connections of the pool. */
const INSIDE = 16;
const MOST_WAITING = 4;
const SENT = 120;

let server: TestServer;
let vera: AtWork;
/** What somebody is told who never comes to an end; begun first, since it takes longer than everything else here. */
let toldTheSlow: Promise<string>;

beforeAll(async () => {
  server = await startServer({ env: { MOST_WAITING: String(MOST_WAITING), LONGEST_WAIT_MS: '1500' } });
  toldTheSlow = neverEnding();
  vera = await somebodyAtWork(server.database);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

interface Answer {
  readonly id: string;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: { readonly data?: { readonly createActivity: { readonly __typename: string } }; readonly errors?: readonly object[] };
}

/** One browser that registers an activity under an id of its own. */
async function register({ cookie, unitId }: AtWork): Promise<Answer> {
  const id = randomUUID();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: CREATE, variables: { id, input: { ...emptyForm, ...nothingChosen, name: `Belastning ${id}`, unitId } } }),
  });
  return { id, status: response.status, retryAfter: response.headers.get('retry-after'), body: (await response.json()) as Answer['body'] };
}

/** Begins a request on a socket of its own, and hears what is said before it is closed. */
function neverEnding(): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write('POST /graphql HTTP/1.1\r\nHost: slow.example\r\nX-Slow: '));
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', ({ message }) => resolve(message));
    socket.on('close', () => resolve(heard));
  });
}

/** How many were refused for each of these reasons. Asked once: without a connection the metrics take seconds. */
async function refusedFor(...reasons: readonly string[]): Promise<number[]> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return reasons.map((reason) => Number(new RegExp(`^utblick_refused_total\\{reason="${reason}"\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0));
}

test('what cannot be answered in time is refused before it is begun, and nothing is lost or doubled', async () => {
  const answers: Answer[] = [];
  const all = await connected(server.database.adminUrl, async (admin) => {
    // The database answers nobody who registers, until those who wait have been told.
    await admin.query('BEGIN; LOCK TABLE activity IN ACCESS EXCLUSIVE MODE');
    const sent = Array.from({ length: SENT }, () => register(vera).then((answer) => void answers.push(answer)));
    await until(
      () => answers.length === SENT - INSIDE,
      () => `${answers.length} of ${SENT - INSIDE} were refused`,
    );
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const [lineFull = 0, waitedTooLong = 0] = await refusedFor('line_full', 'waited_too_long');
    expect(lineFull + waitedTooLong).toBe(SENT - INSIDE);
    // Where they take longer to come than anybody may wait, further ones wait in the places of the first.
    expect(waitedTooLong).toBeGreaterThanOrEqual(MOST_WAITING);
    expect(lineFull).toBeGreaterThan(0);
    await admin.query('ROLLBACK');
    return Promise.all(sent);
  });
  expect(all).toHaveLength(SENT);

  const refused = answers.filter(({ status }) => status === 503);
  expect(refused).toHaveLength(SENT - INSIDE);
  for (const { body, retryAfter } of refused) {
    expect(body).toEqual({ errors: [{ message: 'BUSY', extensions: { code: 'BUSY' } }] });
    expect(retryAfter).toMatch(/^[2-6]$/);
  }
  const acknowledged = answers.filter(({ body }) => body.data?.createActivity.__typename === 'ActivitySaved');
  expect(acknowledged).toHaveLength(INSIDE);

  const { rows } = await connected(server.database.adminUrl, (admin) =>
    admin.query<{ id: string; times: number }>(
      `SELECT subject_id AS id, count(*)::int AS times FROM audit_log l JOIN activity a ON a.tenant_id = l.tenant_id AND a.id::text = l.subject_id::text
       WHERE l.action = 'activity.created' AND a.name LIKE 'Belastning %' GROUP BY 1`,
    ),
  );
  const ids = acknowledged.map(({ id }) => ({ id, times: 1 }));
  expect(rows.sort((one, other) => one.id.localeCompare(other.id))).toEqual(ids.sort((one, other) => one.id.localeCompare(other.id)));

  // Afterwards it answers as before, and whoever was refused may send the same again.
  const again = await Promise.all(Array.from({ length: INSIDE }, () => register(vera)));
  expect(again.map(({ status }) => status)).toEqual(again.map(() => 200));
});

test('somebody who asked for a file reads a sentence', async () => {
  const client = new GraphqlClient(server.url);
  const said = await connected(server.database.adminUrl, async (admin) => {
    await admin.query('BEGIN; LOCK TABLE account IN ACCESS EXCLUSIVE MODE');
    const statuses: number[] = [];
    const one = async (): Promise<void> =>
      void statuses.push((await client.query('{ viewer { email } }', {}, { cookie: vera.cookie })).status);
    const sent = Array.from({ length: INSIDE + 1 }, one);
    await until(
      () => statuses.length === 1,
      () => 'the one for whom there is no place to be told',
    );
    expect(statuses).toEqual([503]);
    const asked = await fetch(`${server.url}/hamta/redovisning/${randomUUID()}/texter.docx`, { headers: { accept: 'text/html' } });
    const text = await asked.text();
    await admin.query('ROLLBACK');
    await Promise.all(sent);
    return [asked.status, asked.headers.get('content-type'), text];
  });
  expect(said).toEqual([503, 'text/plain; charset=utf-8', 'Många arbetar i Utblick just nu. Hämta filen igen om en stund.']);
});

/** Asks until there is this answer. */
async function comesTo(answer: number, ask: () => Promise<number>): Promise<void> {
  const end = Date.now() + 30_000;
  for (let heard = await ask(); heard !== answer; heard = await ask()) {
    if (Date.now() > end) throw new Error(`It stays at ${heard} and does not come to ${answer}.`);
    await sleep(50);
  }
}

/** Sends that many spaces, which are no document. */
const sendBlank = async (bytes: number): Promise<number> => {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: ' '.repeat(bytes) };
  return (await fetch(`${server.url}/graphql`, request)).status;
};

test('bodies that never come do not fill the memory', async () => {
  const { hostname, port } = new URL(server.url);
  const announced = 'POST /graphql HTTP/1.1\r\nHost: slow.example\r\nContent-Type: application/json\r\nContent-Length: 990000\r\n\r\n{';
  const refusedForMemory = async (): Promise<number> => (await refusedFor('memory'))[0] ?? 0;
  const before = await refusedForMemory();
  const sockets = Array.from({ length: 40 }, () => connect(Number(port), hostname));
  for (const socket of sockets) socket.on('error', () => undefined).write(announced);
  // Thirty-two of them fit into the limit.
  await comesTo(8, async () => (await refusedForMemory()) - before);
  expect([(await register(vera)).status, await sendBlank(900_000)]).toEqual([200, 503]);
  for (const socket of sockets) socket.destroy();
  await comesTo(400, () => sendBlank(900_000));
});

test('nobody keeps a socket by never coming to an end', async () => {
  expect(await toldTheSlow).toMatch(/^HTTP\/1\.1 408 /);
});

test('a server whose event loop is late refuses everybody but the probes', async () => {
  // No event loop is that punctual.
  const late = await startServer({ database: server.database, env: { MOST_LOOP_DELAY_MS: '0.000001' } });
  try {
    const ask = () => new GraphqlClient(late.url).query('{ viewer { email } }');
    const end = Date.now() + 20_000;
    let answer = await ask();
    while (answer.status === 200 && Date.now() < end) answer = await ask();
    expect(answer).toEqual({ status: 503, data: null, errors: [{ message: 'BUSY', extensions: { code: 'BUSY' } }] });
    expect((await fetch(`${late.url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${late.url}/metrics`)).text()).toMatch(/^utblick_refused_total\{reason="event_loop"\} 1$/m);
    expect(late.log()).not.toMatch(/already sent|HEADERS_SENT/i);
  } finally {
    await late.stop();
  }
});
