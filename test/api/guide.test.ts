import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const INES = 'ines.ide@huddinge.example';
const VERA = 'vera.fiktiv@stockholm.example';
const FARID = 'farid.fiktiv@huddinge.example';

const PAGE = `id revision savedBy unreadable configuration problems { path where message }
  steps { key state problems open { path where } } earlierPillars { key name }
  preview { tenantName purposes { text } pillars { name figures { activities } } roles { name holders { name } places } }`;
const GUIDE = `query Guide($draftId: ID!) { draftGuidePage(draftId: $draftId, language: "sv") { ${PAGE} } }`;
const START = `mutation Start($text: String) { startDraft(name: "Steg för steg", text: $text) { ... on VersionDraftStarted { draftId } } }`;
const SAVE_PART = `mutation SavePart($draftId: ID!, $revision: Int!, $part: DraftPartInput!) {
  saveDraftPart(draftId: $draftId, revision: $revision, part: $part, language: "sv") { __typename
    ... on DraftPartSaved { page { ${PAGE} } }
    ... on DraftPartConflict { author page { ${PAGE} } }
    ... on FormErrors { errors { field code } } } }`;
const TEXT = 'query Text($id: ID!) { draftPage(id: $id, language: "sv") { text revision } }';
const SAVE_TEXT = `mutation SaveText($draftId: ID!, $revision: Int!, $text: String!) {
  saveDraft(draftId: $draftId, revision: $revision, name: "Steg för steg", text: $text, language: "sv") { __typename } }`;

interface Guide {
  id: string;
  revision: number;
  unreadable: boolean;
  configuration: string;
  problems: { path: string[]; where: string; message: string }[];
  steps: { key: string; state: string; problems: number; open: { path: string[]; where: string }[] }[];
  earlierPillars: { key: string; name: string }[];
  preview: {
    tenantName: string;
    purposes: { text: string }[];
    pillars: { name: string; figures: unknown }[];
    roles: { holders: unknown[]; places: number | null }[];
  } | null;
}

interface Saved {
  __typename: string;
  page: Guide;
  author?: string;
  errors?: { field: string; code: string }[];
}

const NOW = '2027-01-18T09:00:00Z';

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

async function clientOf(email: string): Promise<GraphqlClient> {
  const kept = clients.get(email);
  if (kept) return kept;
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  clients.set(email, client);
  return client;
}

/** Sessions do not last until then: everybody signs in anew. */
function timeIs(instant: string): void {
  server.setClock(instant);
  clients.clear();
}

async function sure<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await (await clientOf(INES)).query<Record<string, Data>>(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

async function codeOf(email: string, document: string, variables: object): Promise<unknown> {
  const { errors } = await (await clientOf(email)).query(document, variables);
  return errors[0]?.extensions?.code;
}

const guideOf = (draftId: string) => sure<Guide>(GUIDE, { draftId });
const textOf = (id: string) => sure<{ text: string; revision: number }>(TEXT, { id });

async function started(text?: string): Promise<Guide> {
  const { draftId } = await sure<{ draftId: string }>(START, { text });
  return guideOf(draftId);
}

/** Saves a part as a form does, on the revision of the page that it was filled in from. */
const savePart = ({ id, revision }: Guide, area: string, key: string | null, value: unknown) =>
  sure<Saved>(SAVE_PART, { draftId: id, revision, part: { area, key, value: value === null ? null : JSON.stringify(value) } });

const treeOf = ({ configuration }: Guide) => JSON.parse(configuration) as Record<string, unknown>;
const itemsIn = (guide: Guide, area: string) => (treeOf(guide)[area] ?? []) as { key: string }[];
const stepOf = ({ steps }: Guide, key: string) => steps.find((step) => step.key === key);

/** As little as a municipality can begin with. */
const bare = `# Påbörjad av Ines
format: 1
tenant: { key: huddinge, kind: municipality, name: Huddinge kommun, shortName: Huddinge }
`;

beforeAll(async () => {
  server = await startServer({ example: true, clock: NOW });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('a draft as forms', () => {
  test('shows what is written, how far each step has come, and what the document leaves open', async () => {
    const guide = await started();
    expect(guide).toMatchObject({ revision: 1, unreadable: false, problems: [] });
    expect(itemsIn(guide, 'roles').length).toBeGreaterThan(3);
    expect(stepOf(guide, 'kommun')).toMatchObject({ state: 'complete', problems: 0 });
    expect(stepOf(guide, 'dokument')?.open).toContainEqual(expect.objectContaining({ path: ['documents', '0', expect.any(String)] }));
    expect(guide.earlierPillars).toEqual(itemsIn(guide, 'pillars').map((pillar) => expect.objectContaining({ key: pillar.key })));
  });

  test('is drawn as the strategy page will draw it, without what lives in the register', async () => {
    const { preview } = await started();
    expect(preview?.tenantName).toBe('Huddinge kommun');
    expect(preview?.pillars.every(({ figures }) => figures === null)).toBe(true);
    expect(preview?.roles.every(({ holders, places }) => holders.length === 0 && places === null)).toBe(true);
  });

  test('is empty step by step while nothing is written', async () => {
    const guide = await started(bare);
    expect(guide.steps.map(({ key, state }) => `${key} ${state}`)).toEqual(
      expect.arrayContaining(['kommun begun', 'syften empty', 'inriktningar begun', 'regler empty', 'natverk empty', 'utseende empty']),
    );
    // Pillars that activities are linked to cannot just go.
    expect(guide.problems).toContainEqual(expect.objectContaining({ path: ['pillars'] }));
    expect(guide.preview?.tenantName).toBe('Huddinge kommun');
  });

  test('that is no YAML says so, and shows nothing that could be written over', async () => {
    const guide = await started('tenant: [');
    expect(guide).toMatchObject({ unreadable: true, configuration: '{}' });
    const { __typename, errors } = await savePart(guide, 'lead', null, { value: 'Ut.', source: 'HUD §1' });
    expect([__typename, errors]).toEqual(['FormErrors', [{ field: 'part', code: 'unreadable' }]]);
    expect((await textOf(guide.id)).text).toBe('tenant: [');
  });
});

describe('a part that is saved', () => {
  test('stands in the text in its place, and the rest with its remarks as it was', async () => {
    const guide = await started(bare);
    const purpose = { key: 'lara', text: 'Kommunen lär av andra.', source: 'HUD §1' };
    const { __typename, page } = await savePart(guide, 'purposes', 'lara', purpose);
    expect([__typename, page.revision]).toEqual(['DraftPartSaved', 2]);
    expect(page.preview?.purposes).toEqual([{ text: 'Kommunen lär av andra.' }]);
    const { text } = await textOf(guide.id);
    expect(text.startsWith(bare)).toBe(true);
    const taken = await savePart(page, 'purposes', 'lara', null);
    expect(stepOf(taken.page, 'syften')?.state).toBe('empty');
    expect((await textOf(guide.id)).text).toContain('# Påbörjad av Ines');
  });

  test('is kept while it is incomplete, with what is wrong at its fields; the rest is still drawn', async () => {
    const guide = await started(bare);
    const sound = (await savePart(guide, 'purposes', 'lara', { key: 'lara', text: 'Lära.', source: 'HUD §1' })).page;
    const { page } = await savePart(sound, 'purposes', 'halv', { key: 'halv', text: 'Halv.' });
    expect(itemsIn(page, 'purposes')).toHaveLength(2);
    expect(page.problems).toContainEqual(expect.objectContaining({ path: ['purposes', '1', 'source'] }));
    expect(stepOf(page, 'syften')).toMatchObject({ state: 'begun', problems: 1 });
    expect(page.preview?.purposes).toEqual([{ text: 'Lära.' }]);
    const again = await guideOf(guide.id);
    expect(again.configuration).toBe(page.configuration);
  });

  test('on a revision that the draft never had is not found', async () => {
    const guide = await started(bare);
    const part = { area: 'lead', key: null, value: '{"value":"Ut.","source":"HUD §1"}' };
    expect(await codeOf(INES, SAVE_PART, { draftId: guide.id, revision: 99, part })).toBe('NOT_FOUND');
  });

  test('that says what is there already makes no new revision', async () => {
    const guide = await started();
    const [pillar] = itemsIn(guide, 'pillars');
    expect((await savePart(guide, 'pillars', pillar?.key ?? '', pillar)).page.revision).toBe(1);
  });

  test.each([
    ['an area that is not there', { area: 'okand', key: null, value: '{}' }],
    ['an item where there is no list', { area: 'tenant', key: 'huddinge', value: '{"key":"huddinge"}' }],
    ['what YAML cannot hold', { area: 'lead', key: null, value: '{"__proto__":1}' }],
    ['what is no JSON', { area: 'lead', key: null, value: '{' }],
  ])('is refused at %s', async (_, part) => {
    const guide = await started(bare);
    const saved = await sure<Saved>(SAVE_PART, { draftId: guide.id, revision: 1, part });
    expect(saved.errors).toEqual([{ field: 'part', code: 'unfit' }]);
    expect((await textOf(guide.id)).text).toBe(bare);
  });

  test('leaves no link in the audit chain, since it saves itself; saving the whole text does', async () => {
    const guide = await started(bare);
    const savings = () =>
      connected(server.database.adminUrl, async (client) => {
        const { rows } = await client.query("SELECT FROM audit_log WHERE action = 'draft.saved' AND subject_id = $1", [guide.id]);
        return rows.length;
      });
    await savePart(guide, 'lead', null, { value: 'Ut.', source: 'HUD §1' });
    expect(await savings()).toBe(0);
    const { revision, text } = await textOf(guide.id);
    await sure(SAVE_TEXT, { draftId: guide.id, revision, text });
    expect(await savings()).toBe(1);
  });
});

test('of a sitting that saved itself yesterday the last text stays, and a page that was opened before is still compared with it', async () => {
  const guide = await started(bare);
  const opened = await savePart(guide, 'lead', null, { value: 'Ett.', source: 'HUD §1' });
  for (const value of ['Två.', 'Tre.', 'Fyra.']) await savePart(await guideOf(guide.id), 'lead', null, { value, source: 'HUD §1' });
  const revisions = () =>
    connected(server.database.adminUrl, async (client) => {
      const { rows } = await client.query('SELECT revision FROM configuration_draft_text WHERE draft_id = $1 ORDER BY 1', [guide.id]);
      return rows.map(({ revision }) => revision);
    });
  expect(await revisions()).toEqual([1, 2, 3, 4, 5]);
  timeIs('2027-01-20T09:00:00Z');
  await savePart(await guideOf(guide.id), 'purposes', 'en', { key: 'en', text: 'En.', source: 'HUD §1' });
  expect(await revisions()).toEqual([1, 5, 6]);
  const late = await savePart(opened.page, 'lead', null, { value: 'Fem.', source: 'HUD §1' });
  expect([late.__typename, treeOf(late.page).lead]).toEqual(['DraftPartConflict', { value: 'Fyra.', source: 'HUD §1' }]);
  timeIs(NOW);
});

describe('two people at once', () => {
  test('who write different parts both keep theirs', async () => {
    const guide = await started(bare);
    await savePart(guide, 'purposes', 'en', { key: 'en', text: 'En.', source: 'HUD §1' });
    const { __typename, page } = await savePart(guide, 'purposes', 'annan', { key: 'annan', text: 'Annan.', source: 'HUD §2' });
    expect(__typename).toBe('DraftPartSaved');
    expect(itemsIn(page, 'purposes').map(({ key }) => key)).toEqual(['en', 'annan']);
  });

  test('who write the same part: the second is told and nothing is lost', async () => {
    const guide = await started(bare);
    const own = { value: 'Först.', source: 'HUD §1' };
    await savePart(guide, 'lead', null, own);
    const { __typename, author, page } = await savePart(guide, 'lead', null, { value: 'Sedan.', source: 'HUD §1' });
    expect([__typename, author]).toEqual(['DraftPartConflict', 'Ines Idé']);
    expect(treeOf(page).lead).toEqual(own);
    const settled = await savePart(page, 'lead', null, { value: 'Sedan.', source: 'HUD §1' });
    expect(settled.__typename).toBe('DraftPartSaved');
  });

  test('one with forms and one with the text are merged too', async () => {
    const guide = await started(bare);
    const text = `${bare}reporting: not_stated # se över\n`;
    await sure(SAVE_TEXT, { draftId: guide.id, revision: 1, text });
    const { __typename } = await savePart(guide, 'purposes', 'en', { key: 'en', text: 'En.', source: 'HUD §1' });
    expect(__typename).toBe('DraftPartSaved');
    expect((await textOf(guide.id)).text).toContain('reporting: not_stated # se över');
  });
});

test('only those who may change the configuration see and write a draft, and only their own municipality’s', async () => {
  const guide = await started(bare);
  const part = { area: 'lead', key: null, value: '{}' };
  for (const [email, code] of [
    [FARID, 'FORBIDDEN'],
    [VERA, 'NOT_FOUND'],
  ] as const) {
    expect(await codeOf(email, GUIDE, { draftId: guide.id })).toBe(code);
    expect(await codeOf(email, SAVE_PART, { draftId: guide.id, revision: 1, part })).toBe(code);
  }
  expect((await textOf(guide.id)).revision).toBe(1);
});
