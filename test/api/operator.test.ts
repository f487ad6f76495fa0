import { setTimeout as sleep } from 'node:timers/promises';
import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';
import { until } from './letters';

const BECOME = `mutation Become($input: FirstOperatorInput!) { becomeFirstOperator(input: $input) {
  __typename ... on SignedIn { tenantId } ... on FormErrors { errors { field code } } } }`;
const OPERATOR = `{ operatorPage { version databaseVersion migrations mailDoor jobsWaiting jobsFailed tenants { name kind code exampleData } } }`;
const MAIL = `{ mailPage { total messages { to address subject body link state } } }`;

const PASSWORD = 'utblick-exempel';
const COORDINATOR = 'jonna.exempel@kristianstad.example';
const CONTACT = 'eva.fiktiv@kristianstad.example';

const somebody = { name: 'Disa Drift', email: 'disa.drift@kommun.example', password: 'en lång mening om drift' };

/** The token of the link that a start prints, once it has. */
async function printedToken({ log }: TestServer): Promise<string> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const token = /\/forsta-operator\/(\S+)/.exec(log())?.[1];
    if (token) return token;
    await sleep(50);
  }
  throw new Error(`No link was printed:\n${log()}`);
}

async function become(server: TestServer, input: object, client = new GraphqlClient(server.url)): Promise<unknown> {
  const { data, errors } = await client.query<{ becomeFirstOperator: unknown }>(BECOME, { input });
  return data?.becomeFirstOperator ?? errors.map(({ extensions }) => extensions?.code);
}

const codes = async (client: GraphqlClient, query: string): Promise<unknown[]> =>
  (await client.query(query)).errors.map(({ extensions }) => extensions?.code);

const faults = (...errors: readonly { field: string; code: string }[]) => ({ __typename: 'FormErrors', errors });
const LINK_USED = faults({ field: 'token', code: 'link_used' });

describe('the link that makes the first operator', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(async () => {
    await server?.stop();
    await server?.database.drop();
  });

  test('names each fault of the form at its field, and is not used up by it', async () => {
    const token = await printedToken(server);
    expect(await become(server, { token, name: ' ', email: 'disa', password: 'kort' })).toEqual(
      faults({ field: 'name', code: 'required' }, { field: 'email', code: 'email' }, { field: 'password', code: 'password_too_short' }),
    );
  });

  test('is refused when it is not the one that was printed', async () => {
    expect(await become(server, { token: 'gissning', ...somebody })).toEqual(LINK_USED);
  });

  test('no longer works after 24 hours, and makes nobody an operator', async () => {
    const token = await printedToken(server);
    server.setClock(new Date(Date.now() + 24 * 3_600_000 + 60_000).toISOString());
    expect(await become(server, { token, ...somebody })).toEqual(LINK_USED);
    server.setClock('');
  });

  test('works once, signs in, and opens the page of the installation', async () => {
    const token = await printedToken(server);
    const operator = new GraphqlClient(server.url);
    expect(await become(server, { token, ...somebody }, operator)).toEqual({ __typename: 'SignedIn', tenantId: null });
    expect(await become(server, { token, ...somebody, email: 'annan@kommun.example' })).toEqual(LINK_USED);
    const { data } = await operator.query<{ operatorPage: Record<string, unknown> & { tenants: unknown[]; migrations: string[] } }>(
      OPERATOR,
    );
    expect(data?.operatorPage).toMatchObject({ mailDoor: 'shown', jobsWaiting: 0, jobsFailed: 0 });
    expect(data?.operatorPage.databaseVersion).toMatch(/^1[5-8]\./);
    expect(data?.operatorPage.tenants).toContainEqual({
      name: 'Kristianstads kommun',
      kind: 'municipality',
      code: '1290',
      exampleData: false,
    });
    const { data: viewer } = await operator.query<{ viewer: unknown }>(
      '{ viewer { name operator tenant { id } memberships { tenantId } } }',
    );
    expect(viewer?.viewer).toEqual({ name: 'Disa Drift', operator: true, tenant: null, memberships: [] });
  });

  test('opens nothing that lies in a tenant', async () => {
    const operator = new GraphqlClient(server.url);
    await operator.signIn(somebody.email, somebody.password);
    expect(await codes(operator, MAIL)).toEqual(['FORBIDDEN']);
    expect(await codes(operator, '{ todoPage { __typename } }')).toEqual(['FORBIDDEN']);
  });

  test('is not printed by a later start', async () => {
    await server.stop();
    server = await startServer({ database: server.database });
    expect(await become(server, { token: 'vad som helst', ...somebody, email: 'annan@kommun.example' })).toEqual(LINK_USED);
    // Only a server that has ended has written everything it will.
    await server.stop();
    expect(server.log()).not.toContain('forsta-operator');
  });
});

describe('a demonstration', () => {
  let server: TestServer;
  const as = async (email: string): Promise<GraphqlClient> => {
    const client = new GraphqlClient(server.url);
    await client.signIn(email, PASSWORD);
    return client;
  };

  beforeAll(async () => {
    server = await startServer({ example: true });
  });

  afterAll(async () => {
    await server?.stop();
    await server?.database.drop();
  });

  test('keeps the page of the installation from everybody who is no operator', async () => {
    expect(await codes(new GraphqlClient(server.url), OPERATOR)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(await as(COORDINATOR), OPERATOR)).toEqual(['FORBIDDEN']);
    expect(await codes(await as(CONTACT), OPERATOR)).toEqual(['FORBIDDEN']);
  });

  test('keeps the development outbox from those who do not look after the whole municipality', async () => {
    expect(await codes(new GraphqlClient(server.url), MAIL)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(await as(CONTACT), MAIL)).toEqual(['FORBIDDEN']);
  });

  test('shows in the outbox what would have been sent, and nothing of another municipality', async () => {
    const coordinator = await as(COORDINATOR);
    const { data: todo } = await coordinator.query<{ reportingPage: { rounds: { id: string; endedAt: string | null }[] } }>(
      '{ reportingPage { rounds { id endedAt } } }',
    );
    const roundId = todo?.reportingPage.rounds.find(({ endedAt }) => endedAt === null)?.id;
    const { data: page } = await coordinator.query<{
      roundPage: { units: { reportId: string; state: string; responsible: object | null }[] };
    }>('query Round($id: ID!) { roundPage(id: $id) { units { reportId state responsible { name } } } }', { id: roundId });
    const waiting = page?.roundPage.units.filter(({ state, responsible }) => state === 'not_started' && responsible) ?? [];
    const reportIds = waiting.slice(0, 2).map(({ reportId }) => reportId);
    expect(reportIds.length).toBeGreaterThan(0);
    await coordinator.query('mutation Remind($ids: [ID!]!) { remindUnits(reportIds: $ids) { reminded } }', { ids: reportIds });
    const outbox = () => coordinator.query<{ mailPage: { total: number; messages: { address: string; link: string }[] } }>(MAIL);
    await until(
      async () => (await outbox()).data?.mailPage.total === reportIds.length,
      () => 'both letters are written',
    );
    const { data } = await outbox();
    expect(data?.mailPage.messages.map(({ link }) => link).sort()).toEqual(
      reportIds.map((id) => `/redovisning/${roundId}/enhet/${id}`).sort(),
    );
    for (const { address } of data?.mailPage.messages ?? []) expect(address).toMatch(/@kristianstad\.example$/);
    const { data: other } = await (await as('greta.pahitt@helsingborg.example')).query<{ mailPage: { total: number } }>(MAIL);
    expect(other?.mailPage.total).toBe(0);
  });

  test('has no outbox to show when a mail server is named', async () => {
    await server.stop();
    const env = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'utblick@kommun.example' };
    server = await startServer({ database: server.database, example: true, env });
    expect(await codes(await as(COORDINATOR), MAIL)).toEqual(['NOT_FOUND']);
  });
});
