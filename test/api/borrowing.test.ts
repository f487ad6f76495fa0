import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const NILS = 'nils.latsas@kungsbacka.example';
const FARID = 'farid.fiktiv@huddinge.example';

const BORROW = `mutation Borrow($municipality: String!, $item: String!, $draftId: ID) {
  borrowAsDraft(municipality: $municipality, item: $item, draftId: $draftId) {
    __typename ... on VersionDraftStarted { draftId } ... on FormErrors { errors { field code } } } }`;
const ENTRIES = `query Entries($table: ComparisonTable!, $chosen: [String!]!) { comparisonPage(table: $table, chosen: $chosen, language: "sv") {
  drafts { id name } columns { key own } rows { key cells { entries { text item } } } } }`;
const DRAFT = `query Draft($id: ID!) { draftPage(id: $id, language: "sv") { id revision text newest problems { message } } }`;
const START = `mutation Start($name: String!, $text: String) { startDraft(name: $name, text: $text) { ... on VersionDraftStarted { draftId } } }`;
const PUBLISH = `mutation Publish($draftId: ID!, $revision: Int!, $input: PublicationInput!) {
  publishDraft(draftId: $draftId, revision: $revision, input: $input) { __typename } }`;

interface Borrowed {
  __typename: string;
  draftId?: string;
  errors?: { field: string; code: string }[];
}
interface Entries {
  drafts: { id: string; name: string }[];
  columns: { key: string; own: boolean }[];
  rows: { key: string; cells: ({ entries: { text: string; item: string | null }[] } | null)[] }[];
}
interface Draft {
  id: string;
  revision: number;
  text: string;
  newest: number;
  problems: object[];
}

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

async function clientOf(email: string): Promise<GraphqlClient> {
  const client = clients.get(email) ?? new GraphqlClient(server.url);
  if (!clients.has(email)) await client.signIn(email, PASSWORD);
  clients.set(email, client);
  return client;
}

async function sure<Data>(email: string, document: string, variables: object): Promise<Data> {
  const { data, errors } = await (await clientOf(email)).query<Record<string, Data>>(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

async function codeOf(email: string, variables: object): Promise<unknown> {
  const { errors } = await (await clientOf(email)).query(BORROW, variables);
  return errors[0]?.extensions?.code;
}

const borrow = (municipality: string, item: string, draftId?: string) => sure<Borrowed>(NILS, BORROW, { municipality, item, draftId });
const draftOf = (id: string | undefined) => sure<Draft>(NILS, DRAFT, { id });
const pageOf = (email: string, table = 'themes', chosen: readonly string[] = []) => sure<Entries>(email, ENTRIES, { table, chosen });
const admin = <Row extends object>(statement: string) =>
  connected(server.database.adminUrl, async (client) => (await client.query<Row>(statement)).rows);

/** Everything that stands in the cells of the others, in all three tables. */
async function othersEntries(chosen: readonly string[] = []) {
  const pages: Entries[] = [];
  for (const table of ['themes', 'roles', 'rules']) pages.push(await pageOf(NILS, table, chosen));
  return pages.flatMap(({ columns, rows }) =>
    rows.flatMap(({ key, cells }) =>
      cells.flatMap((cell, at) =>
        columns[at]?.own ? [] : (cell?.entries ?? []).map(({ text, item }) => ({ from: columns[at]?.key ?? '', row: key, text, item })),
      ),
    ),
  );
}

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:00:00Z' });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

test('whatever stands in a cell says by what it is borrowed, whoever it belongs to', async () => {
  const entries = await othersEntries();
  expect(new Set(entries.map(({ from }) => from)).size).toBe(4);
  expect(entries.filter(({ item }) => item === null)).toEqual([]);
  const areas = new Set(entries.map(({ item }) => item?.split('/')[0]));
  expect([...areas].sort()).toEqual(
    expect.arrayContaining(['document', 'documents', 'funding', 'networks', 'pillars', 'roles', 'rules', 'twinTowns']),
  );
});

test('all of it goes into one draft, which holds together and says where each thing comes from', async () => {
  const items = new Set((await othersEntries(['kristianstad'])).map(({ item }) => item ?? ''));
  expect(items.size).toBeGreaterThan(25);
  let draftId: string | undefined;
  const elsewhere: string[] = [];
  for (const item of items) {
    const borrowed = await borrow('kristianstad', item, draftId);
    if (borrowed.errors) {
      expect(borrowed.errors).toEqual([{ field: 'item', code: 'pointsElsewhere' }]);
      elsewhere.push(item);
    }
    draftId ??= borrowed.draftId;
  }
  // Only answers that are nothing but somebody to point at can point at nobody.
  expect(elsewhere.filter((item) => !/^(document\/adopter|funding|travel|twinTowns\/responsible|representation)/.test(item))).toEqual([]);
  expect(elsewhere.length).toBeLessThan(4);
  const draft = await draftOf(draftId);
  expect(draft.problems).toEqual([]);
  expect(draft.text).toContain('borrowedFrom: Kristianstads kommun');
  expect(draft.text).not.toContain('kristianstad.example');
  const input = { effectiveFrom: '2027-01-18', reason: 'Beslut i kommunstyrelsen § 7', latest: draft.newest };
  expect(await sure(NILS, PUBLISH, { draftId, revision: draft.revision, input })).toMatchObject({ __typename: 'VersionPublished' });
}, 120_000);

test('open drafts are offered to those who may change the configuration, and what is borrowed goes into the chosen one', async () => {
  const { draftId } = await sure<Borrowed>(NILS, START, { name: 'Nästa strategi' });
  expect((await pageOf(NILS)).drafts[0]).toEqual({ id: draftId, name: 'Nästa strategi' });
  expect((await pageOf('farid.fiktiv@huddinge.example')).drafts).toEqual([]);
  const before = (await pageOf(NILS)).drafts.length;
  expect(await borrow('kristianstad', 'document/revision', draftId)).toMatchObject({ draftId });
  expect((await pageOf(NILS)).drafts).toHaveLength(before);
  expect(await draftOf(draftId)).toMatchObject({ revision: 2, problems: [] });
});

test('a draft with faults in it takes nothing in, and stays as it was', async () => {
  const text = 'format: 1\nbanan: [';
  const { draftId } = await sure<Borrowed>(NILS, START, { name: 'Trasigt', text });
  expect((await borrow('kristianstad', 'document/revision', draftId)).errors).toEqual([{ field: 'draftId', code: 'notSound' }]);
  expect(await draftOf(draftId)).toMatchObject({ revision: 1, text });
});

test('a draft that is only half written takes things in, and keeps what is written in it', async () => {
  const { draftId } = await sure<Borrowed>(NILS, START, { name: 'Halvskrivet' });
  const { text: begun } = await draftOf(draftId);
  const text = begun.replace(/^networks:$/m, 'networks:\n  # kvar att göra\n  - key: halvt');
  const half = await sure<Borrowed>(NILS, START, { name: 'Halvskrivet', text });
  const before = await draftOf(half.draftId);
  expect(before.problems).not.toEqual([]);
  expect(await borrow('kristianstad', 'document/revision', half.draftId)).toMatchObject({ draftId: half.draftId });
  const after = await draftOf(half.draftId);
  expect(after).toMatchObject({ revision: 2, problems: before.problems });
  expect(after.text).toContain('# kvar att göra');
  expect(after.text).toContain('key: halvt');
  expect(after.text).toContain('borrowedFrom: Kristianstads kommun');
});

test('only what is shared, only by those who may change the own configuration, and it is written down', async () => {
  expect(await codeOf(FARID, { municipality: 'kristianstad', item: 'pillars/x' })).toBe('FORBIDDEN');
  expect(await codeOf(NILS, { municipality: 'kristianstad', item: 'units/kontoret' })).toBe('NOT_FOUND');
  expect(await codeOf(NILS, { municipality: 'kungsbacka', item: 'pillars/x' })).toBe('NOT_FOUND');
  const [shown] = await admin<{ key: string }>(
    `SELECT s.content->'roles'->0->>'key' AS key FROM shared_strategy s JOIN tenant t ON t.id = s.tenant_id WHERE t.key = 'kristianstad'`,
  );
  const item = `roles/${shown?.key}`;
  await borrow('kristianstad', item);
  const told = await admin<{ action: string; detail: object }>(
    `SELECT l.action, d.detail FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id
     WHERE d.detail->>'borrowed' IS NOT NULL`,
  );
  expect(told).toContainEqual({ action: 'draft.started', detail: expect.objectContaining({ borrowed: item, from: 'kristianstad' }) });
  await admin(`UPDATE share_grant SET withdrawn_at = now() WHERE tenant_id = (SELECT id FROM tenant WHERE key = 'kristianstad')`);
  expect(await codeOf(NILS, { municipality: 'kristianstad', item })).toBe('NOT_FOUND');
});
