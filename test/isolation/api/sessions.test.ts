import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Chance } from '../../kit/chance';
import { GraphqlClient } from '../../kit/client';
import { connected } from '../../kit/database';
import { startServer, type TestServer } from '../../kit/server';
import { report } from '../counts';
import { type Operation, operations } from './operations';
import { foreignIdsIn, type Owners, ownersIn } from './owners';
import { idsOf, tableMeantBy } from './tenant-rows';

const PASSWORD = 'utblick-exempel';
const SEED = process.env.UTBLICK_SEED ?? '1';
const REQUESTS = process.env.UTBLICK_ISOLATION === 'long' ? 20_000 : 600;
const SESSIONS = 12;
const SWITCH = 'mutation Switch($tenantId: ID!) { switchTenant(tenantId: $tenantId) { __typename } }';

/** One session with the tenants whose answers it may get: while it moves, that of before and that of after. */
interface Session {
  readonly client: GraphqlClient;
  readonly tenants: readonly string[];
  readonly chance: Chance;
  places: readonly string[];
}

let server: TestServer;
let owners: Owners;
const queries: Operation[] = operations().filter(({ document }) => document.startsWith('query'));
const idsByTenant = new Map<string, ReadonlyMap<string, string>>();
const sessions: Session[] = [];
const fuzz = { sent: 0, answered: 0, idsSeen: 0, leaks: [] as string[] };

/** Two people of every tenant; one of them gets a seat in every other tenant too. */
async function people(): Promise<{ email: string; tenants: string[] }[]> {
  return connected(server.database.adminUrl, async (admin) => {
    await admin.query(`
      INSERT INTO membership (account_id, tenant_id, person_id)
      SELECT one.account_id, other.tenant_id, other.person_id
      FROM (SELECT DISTINCT ON (tenant_id) * FROM membership ORDER BY tenant_id, account_id) one
      JOIN (SELECT DISTINCT ON (tenant_id) * FROM membership ORDER BY tenant_id, account_id) other ON other.tenant_id <> one.tenant_id
      ON CONFLICT DO NOTHING`);
    const { rows } = await admin.query<{ email: string; tenants: string[] }>(`
      SELECT a.email, array_agg(m.tenant_id::text ORDER BY m.tenant_id) AS tenants FROM account a JOIN membership m ON m.account_id = a.id
      WHERE a.email LIKE '%.example' GROUP BY a.email ORDER BY count(*) DESC, a.email LIMIT ${SESSIONS}`);
    return rows;
  });
}

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  for (const [number, { email, tenants }] of (await people()).entries()) {
    const client = new GraphqlClient(server.url);
    await client.signIn(email, PASSWORD);
    const session: Session = { client, tenants, chance: new Chance(`${SEED} ${number}`), places: tenants };
    await move(session);
    sessions.push(session);
  }
  await connected(server.database.adminUrl, async (admin) => {
    owners = await ownersIn(admin);
    const { rows } = await admin.query<{ id: string }>('SELECT id FROM tenant');
    for (const { id } of rows) idsByTenant.set(id, await idsOf(admin, id));
  });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
  report(`session isolation attempts ${fuzz.sent}, leaks ${fuzz.leaks.length}`);
});

const [anything, ...more] = queries;
const anyQuery = ({ chance }: Session): Operation => chance.of([anything as Operation, ...more]);

/** Arguments with ids of a tenant, at random its own or another's. */
function argumentsFor(operation: Operation, { chance, places }: Session): Record<string, unknown> {
  const tenants = [...idsByTenant.keys()];
  const whose = chance.below(3) === 0 ? tenants[chance.below(tenants.length)] : places[0];
  const ids = idsByTenant.get(whose ?? '') ?? new Map<string, string>();
  return operation.variables((path) => {
    const table = tableMeantBy([...ids.keys()], operation.name, path);
    return table ? ids.get(table) : randomUUID();
  });
}

/** Sends one query, beside which the server says whose session answers; looks for ids that are somebody else's. */
async function ask(session: Session, signal?: AbortSignal): Promise<void> {
  const operation = anyQuery(session);
  const variables = argumentsFor(operation, session);
  const query = operation.document.replace('{', '{ whose: viewer { tenant { id } }');
  // Seats change while the answer is under way: before and after both count.
  const before = session.places;
  fuzz.sent += 1;
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: session.client.cookieHeader() },
    body: JSON.stringify({ query, variables }),
    signal,
  }).then((response) => response.text());
  fuzz.answered += 1;
  judge(operation.name, answer, [...before, ...session.places], Object.values(flattened(variables)));
}

const flattened = (value: unknown): string[] => JSON.stringify(value ?? '').match(/[0-9a-f-]{36}/g) ?? [];

/** Notes what an answer should not hold. Ids that were sent may come back. */
function judge(name: string, answer: string, allowed: readonly string[], sent: readonly string[]): void {
  const { data } = JSON.parse(answer) as { data?: { whose?: { tenant: { id: string } | null } | null } | null };
  const whose = data?.whose?.tenant?.id;
  if (whose !== undefined && !allowed.includes(whose)) fuzz.leaks.push(`${name} answered as ${whose} instead of ${allowed.join(' or ')}`);
  const foreign = foreignIdsIn(answer, owners, whose ? [whose] : allowed).filter((id) => !sent.includes(id));
  fuzz.idsSeen += answer.length > 200 ? 1 : 0;
  if (foreign.length > 0) fuzz.leaks.push(`${name} shows ${allowed.join(' or ')} rows of others: ${foreign.slice(0, 3).join()}`);
}

/** Goes to another tenant where there is one; what is under way meanwhile may be answered for either. */
async function move(session: Session): Promise<void> {
  const to = session.tenants[session.chance.below(session.tenants.length)] ?? '';
  session.places = [to, ...session.places];
  const { data } = await session.client.query<{ switchTenant: { __typename: string } }>(SWITCH, { tenantId: to });
  if (data?.switchTenant.__typename === 'SignedIn') session.places = [to];
}

async function leave(session: Session): Promise<void> {
  const reader = new AbortController();
  const asked = ask(session, reader.signal).catch((error: unknown) => {
    if (!reader.signal.aborted) throw error;
  });
  await sleep(session.chance.below(12));
  reader.abort();
  await asked;
}

/** What a session does next; each leaves its connection in another state to whoever comes then. */
const happenings: readonly [(session: Session) => Promise<unknown>, ...((session: Session) => Promise<unknown>)[]] = [
  (session) => ask(session),
  (session) => ask(session),
  (session) => Promise.all([ask(session), ask(session), ask(session)]),
  (session) => Promise.all([ask(session), move(session), ask(session)]),
  leave,
  async (session) => {
    fuzz.sent += 1;
    await session.client.query('{ noSuchField }');
  },
];

async function work(session: Session): Promise<void> {
  while (fuzz.sent < REQUESTS) await session.chance.of(happenings)(session);
}

/** Cancels whatever statement the app role is at, again and again, as a timeout does. */
async function disturb(isOver: () => boolean): Promise<void> {
  await connected(server.database.adminUrl, async (admin) => {
    while (!isOver()) {
      await admin.query(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = 'utblick_app' AND state = 'active' LIMIT 1`);
      await sleep(20);
    }
  });
}

test('there are sessions of many tenants, and some that can move', () => {
  expect(sessions).toHaveLength(SESSIONS);
  expect(sessions.filter(({ tenants }) => tenants.length > 1).length).toBeGreaterThan(4);
  expect(queries.length).toBeGreaterThan(15);
  expect(owners.size).toBeGreaterThan(500);
});

test("an answer with somebody else's row in it would be noticed", () => {
  for (const [tenant, ids] of idsByTenant) {
    for (const other of [...idsByTenant.keys()].filter((each) => each !== tenant)) {
      for (const [table, id] of ids) {
        if (table === 'tenant' || !owners.has(id)) continue;
        expect({ table, found: foreignIdsIn(`{"data":{"x":"${id}"}}`, owners, [other]) }).toEqual({ table, found: [id] });
      }
    }
  }
});

test(
  `${REQUESTS} requests of sessions that work at the same time, move, leave and fail show each its own tenant`,
  async () => {
    let over = false;
    const disturbance = disturb(() => over);
    const ends = await Promise.allSettled(sessions.map(work));
    over = true;
    await disturbance;
    expect(ends.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect({ seed: SEED, leaks: fuzz.leaks }).toEqual({ seed: SEED, leaks: [] });
    expect(fuzz.sent).toBeGreaterThanOrEqual(REQUESTS);
    expect(fuzz.idsSeen).toBeGreaterThan(REQUESTS / 20);
  },
  60_000 + REQUESTS * 50,
);
