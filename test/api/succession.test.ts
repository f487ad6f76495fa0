import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';
import { deedsOn } from './audit';
import { codesIn, DEACTIVATE, EVA, HAKAN, JONNA, type Outcome, PeoplePlayers, SIV, UNDO } from './people-players';

const ULF = 'ulf.modell@kristianstad.example';
const PAGE = `query Page($id: ID!) { successionPage(personId: $id) { name assignments { id roleName unitName assigning } activities { id name }
  reports { id unitName draft } tokens { id name } colleagues { id name } } }`;
const SUCCEED = `mutation Succeed($id: ID!, $input: SuccessionInput!) { succeed(personId: $id, input: $input) {
  __typename ... on OperationApplied { operationId } ... on FormErrors { errors { field code } } } }`;
const TOKEN =
  'mutation { createApiToken(input: { name: "Kartan", permissions: ["activity.read"], days: 30 }) { ... on ApiTokenCreated { token } } }';

interface Holdings {
  name: string;
  assignments: { id: string; assigning: string }[];
  activities: { id: string }[];
  reports: { id: string }[];
  tokens: { name: string }[];
}

let server: TestServer;
let players: PeoplePlayers;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  players = new PeoplePlayers(server);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

async function holdings(email: string, by = JONNA): Promise<Holdings> {
  const { data } = await (await players.as(by)).query<{ successionPage: Holdings }>(PAGE, { id: await players.personId(email) });
  if (!data?.successionPage) throw new Error('Nobody is leaving.');
  return data.successionPage;
}

const thingsOf = ({ assignments, activities, reports }: Holdings): string[] =>
  [...assignments, ...activities, ...reports].map(({ id }) => id);

async function succeed(email: string, more: Record<string, unknown>) {
  const input = { from: '2026-11-20', handovers: [], reference: 'Beslut 1', deactivates: false, ...more };
  const answer = await (await players.as(JONNA)).query<{ succeed: Outcome & { operationId?: string } }>(SUCCEED, {
    id: await players.personId(email),
    input,
  });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.succeed;
}

/** Everything in the tenant that a handing over can touch. */
const everything = () =>
  players.rows(`
    SELECT 'person' AS what, id, json_build_array(active) AS value FROM person
    UNION ALL SELECT 'activity', id, json_build_array(contact_person_id) FROM activity
    UNION ALL SELECT 'report', id, json_build_array(responsible_person_id) FROM report
    UNION ALL SELECT 'assignment', id, json_build_array(person_id, role_key, unit_id, valid_from, valid_to, substitutes_id, reference) FROM role_assignment
    UNION ALL SELECT 'membership', person_id, json_build_array(account_id) FROM membership
    UNION ALL SELECT 'token', id, json_build_array(revoked_at) FROM api_token
    ORDER BY what, id`);

test('everything that somebody holds stands in one list', async () => {
  await (await players.as(ULF)).query(TOKEN);
  const held = await holdings(ULF);
  expect(held).toMatchObject({ name: 'Ulf Modell', assignments: [{ assigning: 'decided' }], tokens: [{ name: 'Kartan' }] });
  expect(held.activities.length).toBeGreaterThan(0);
  expect(held.reports.length).toBeGreaterThan(0);
  const [{ count = 0 } = {}] = await players.rows<{ count: number }>(`SELECT count(*)::int FROM activity WHERE contact_person_id = $1`, [
    await players.personId(ULF),
  ]);
  expect(held.activities).toHaveLength(count);
});

test('is for nobody but those who manage people', async () => {
  const id = await players.personId(ULF);
  expect(codesIn(await (await players.as(EVA)).query(PAGE, { id }))).toEqual(['FORBIDDEN']);
  const input = { from: '2026-11-20', handovers: [], reference: '', deactivates: true };
  expect(codesIn(await (await players.as(EVA)).query(SUCCEED, { id, input }))).toEqual(['FORBIDDEN']);
});

test('what nobody decided about is named, and nothing changes', async () => {
  const before = await everything();
  const [first = '', ...rest] = thingsOf(await holdings(ULF));
  const outcome = await succeed(ULF, { handovers: [{ thingId: first, toPersonId: null }], deactivates: true });
  expect(outcome.errors).toEqual(rest.map((field) => ({ field, code: 'undecided' })));
  const nobodyThere = await succeed(ULF, {
    handovers: thingsOf(await holdings(ULF)).map((thingId) => ({ thingId, toPersonId: crypto.randomUUID() })),
  });
  expect(new Set(nobodyThere.errors?.map(({ code }) => code))).toContain('unknownPerson');
  expect((await succeed(ULF, { from: '2026-11-19' })).errors).toEqual([{ field: 'from', code: 'past' }]);
  expect(await everything()).toEqual(before);
});

test('a role that others appoint to is left to them', async () => {
  const held = await holdings(EVA);
  expect(held.assignments.map(({ assigning }) => assigning)).toEqual(['no']);
  const to = await players.personId(SIV);
  const outcome = await succeed(EVA, { handovers: thingsOf(held).map((thingId) => ({ thingId, toPersonId: to })) });
  expect(outcome.errors).toEqual([{ field: held.assignments[0]?.id, code: 'notYours' }]);
});

test('handed over to several and shut out, nothing is left without anybody but what was left on purpose; and taken back it is exactly as before', async () => {
  const before = await everything();
  const held = await holdings(ULF);
  const [siv, hakan] = [await players.personId(SIV), await players.personId(HAKAN)];
  const [spared = ''] = held.activities.map(({ id }) => id);
  const to = (id: string): string | null => (id === spared ? null : held.activities.some((each) => each.id === id) ? hakan : siv);
  const handovers = thingsOf(held).map((thingId) => ({ thingId, toPersonId: to(thingId) }));
  const ulf = await players.as(ULF);
  const done = await succeed(ULF, { handovers, deactivates: true });
  expect(done.__typename).toBe('OperationApplied');
  const left = await players.rows<{ id: string }>(`SELECT id FROM activity WHERE contact_person_id IS NULL AND id = ANY($1)`, [
    held.activities.map(({ id }) => id),
  ]);
  expect(left).toEqual([{ id: spared }]);
  expect((await players.person(JONNA, SIV)).assignments.map(({ unitName }) => unitName)).toContain('Fastighet och service');
  expect((await ulf.query<{ viewer: object | null }>('{ viewer { email } }')).data?.viewer).toBeNull();
  expect(await everything()).not.toEqual(before);
  const jonna = await players.as(JONNA);
  expect((await jonna.query<{ undoPeopleOperation: object }>(UNDO, { id: done.operationId })).data?.undoPeopleOperation).toEqual({
    left: 0,
  });
  expect(await everything()).toEqual(before);
  expect(await deedsOn(server.database, done.operationId ?? '')).toEqual(['succession.applied', 'succession.undone']);
  const again = new GraphqlClient(server.url);
  await again.signIn(ULF, 'utblick-exempel');
});

test('what somebody has changed since is left as it is when it is taken back', async () => {
  const held = await holdings(ULF);
  const siv = await players.personId(SIV);
  const done = await succeed(ULF, { handovers: thingsOf(held).map((thingId) => ({ thingId, toPersonId: siv })) });
  const [changed] = held.activities;
  await players.rows(`UPDATE activity SET contact_person_id = $2 WHERE id = $1`, [changed?.id, await players.personId(EVA)]);
  const jonna = await players.as(JONNA);
  expect((await jonna.query<{ undoPeopleOperation: object }>(UNDO, { id: done.operationId })).data?.undoPeopleOperation).toEqual({
    left: 1,
  });
});

test('after fourteen days it stays, and somebody who holds nothing is put away at once', async () => {
  const held = await holdings(ULF);
  const done = await succeed(ULF, { handovers: thingsOf(held).map((thingId) => ({ thingId, toPersonId: null })) });
  const jonna = await players.as(JONNA);
  const { data } = await jonna.query<{ deactivatePerson: Outcome }>(DEACTIVATE, { id: await players.personId(ULF) });
  expect(data?.deactivatePerson.__typename).toBe('PersonChanged');
  server.setClock('2026-12-05T09:00:00Z');
  players = new PeoplePlayers(server);
  expect(codesIn(await (await players.as(JONNA)).query(UNDO, { id: done.operationId }))).toEqual(['CONFLICT']);
});
