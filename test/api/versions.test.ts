import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const INES = 'ines.ide@huddinge.example';
const VERA = 'vera.fiktiv@stockholm.example';
const FARID = 'farid.fiktiv@huddinge.example';

const CHANGES = 'area areaName itemKey item part kind before after';
const DRAFT = `query Draft($id: ID!) { draftPage(id: $id, language: "sv") {
  id name revision text savedBy publishedAs basedOn newest mayCatchUp latest { number effectiveFrom }
  problems { line column where message wanted } changes { ${CHANGES} } touched { kind name names count } } }`;
const VERSIONS = `query Versions($from: Int, $to: Int) { versionsPage(language: "sv", from: $from, to: $to) {
  newest latestFrom versions { number effectiveFrom author reason state } drafts { id name savedBy } comparison { from to changes { ${CHANGES} } } } }`;
const HISTORY = `query History($area: String!, $key: String!) { itemHistoryPage(area: $area, key: $key, language: "sv") {
  name areaName entries { number kind name reason changes { part before after } } } }`;
const ERRORS = '... on FormErrors { errors { field code } }';
const START = `mutation Start($name: String!, $text: String, $version: Int) {
  startDraft(name: $name, text: $text, version: $version) { __typename ... on VersionDraftStarted { draftId } ${ERRORS} } }`;
const SAVE = `mutation Save($draftId: ID!, $revision: Int!, $name: String!, $text: String!) {
  saveDraft(draftId: $draftId, revision: $revision, name: $name, text: $text, language: "sv") { __typename
    ... on VersionDraftSaved { revision }
    ... on VersionDraftConflict { revision author text merged clashes changes { ${CHANGES} } } ${ERRORS} } }`;
const CATCH_UP = 'mutation CatchUp($draftId: ID!, $revision: Int!) { catchUpDraft(draftId: $draftId, revision: $revision) { revision } }';
const DISCARD = 'mutation Discard($draftId: ID!) { discardDraft(draftId: $draftId) }';
const PUBLISHED = `__typename ... on VersionPublished { number effectiveFrom } ... on VersionUnchanged { sameAs }
  ... on VersionMoved { latestNumber author } ... on VersionDraftOutdated { revision } ... on VersionDraftNotReady { faults } ${ERRORS}`;
const PUBLISH = `mutation Publish($draftId: ID!, $revision: Int!, $input: PublicationInput!) {
  publishDraft(draftId: $draftId, revision: $revision, input: $input) { ${PUBLISHED} } }`;
const RESTORE = `mutation Restore($number: Int!, $input: PublicationInput!) { restoreVersion(number: $number, input: $input) { ${PUBLISHED} } }`;

interface Change {
  area: string;
  item: string | null;
  part: string | null;
  kind: string;
  before: string | null;
  after: string | null;
}

interface Draft {
  id: string;
  name: string;
  revision: number;
  text: string;
  publishedAs: number | null;
  newest: number;
  mayCatchUp: boolean;
  latest: { number: number; effectiveFrom: string };
  problems: { line: number; column: number; where: string; message: string; wanted: string | null }[];
  changes: Change[];
  touched: { kind: string; name: string; names: string[]; count: number }[];
}

interface Result {
  __typename: string;
  draftId?: string;
  number?: number;
  sameAs?: number;
  revision?: number;
  latestNumber?: number;
  author?: string;
  text?: string;
  merged?: string | null;
  clashes?: string[];
  faults?: number;
  changes?: Change[];
  errors?: { field: string; code: string }[];
}

interface Versions {
  newest: number;
  versions: { number: number; author: string; reason: string; state: string }[];
  drafts: { id: string; name: string; savedBy: string }[];
  comparison: { changes: Change[] } | null;
}

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

async function sure<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await (await clientOf(email)).query<Record<string, Data>>(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

async function codeOf(email: string, document: string, variables: object): Promise<unknown> {
  const { errors } = await (await clientOf(email)).query(document, variables);
  return errors[0]?.extensions?.code;
}

async function yamlOf(email: string, version: number | 'senaste' = 'senaste'): Promise<string> {
  const response = await fetch(`${server.url}/hamta/konfiguration/${version}`, {
    headers: { cookie: (await clientOf(email)).cookieHeader() },
  });
  expect(response.status).toBe(200);
  return response.text();
}

async function started(email: string, text?: string, version?: number): Promise<Draft> {
  const { draftId } = await sure<Result>(email, START, { name: 'Prov', text, version });
  return draftOf(email, draftId ?? '');
}

const draftOf = (email: string, id: string) => sure<Draft>(email, DRAFT, { id });
const versionsOf = (email: string, compared: object = {}) => sure<Versions>(email, VERSIONS, compared);
const saveText = (email: string, { id, revision, name }: Draft, text: string) =>
  sure<Result>(email, SAVE, { draftId: id, revision, name, text });
const publish = (email: string, { id, revision, newest }: Draft, input: object = {}) =>
  sure<Result>(email, PUBLISH, {
    draftId: id,
    revision,
    input: { effectiveFrom: '2027-01-18', reason: 'Beslut i kommunstyrelsen § 7', latest: newest, ...input },
  });

function replaced(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`There is no ${from} to replace.`);
  return changed;
}

/** What the audit chain says was done to drafts and versions. */
const deeds = () =>
  connected(server.database.adminUrl, async (client) => {
    const { rows } = await client.query<{ action: string }>(
      `SELECT action FROM audit_log WHERE action LIKE 'draft.%' OR action LIKE 'version.%' ORDER BY tenant_id, position`,
    );
    return rows.map(({ action }) => action);
  });

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:00:00Z' });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('a configuration as a file', () => {
  test('comes down with the address of its language, which anybody may fetch and keep', async () => {
    const yaml = await yamlOf(INES);
    const [, address = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(yaml) ?? [];
    expect(address).toBe(`${server.url}/schema/konfiguration-1.json`);
    const schema = await fetch(address);
    expect(schema.status).toBe(200);
    expect(schema.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
    expect(await schema.json()).toMatchObject({ title: 'Utblick configuration', type: 'object' });
    const again = await fetch(address, { headers: { 'if-none-match': schema.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('is for those who may change it, and for no version that is not there', async () => {
    const statusOf = async (email: string, version: string) =>
      (await fetch(`${server.url}/hamta/konfiguration/${version}`, { headers: { cookie: (await clientOf(email)).cookieHeader() } })).status;
    expect([await statusOf(FARID, 'senaste'), await statusOf(INES, '99'), await statusOf(INES, 'x')]).toEqual([403, 404, 404]);
    expect((await fetch(`${server.url}/hamta/konfiguration/senaste`)).status).toBe(401);
  });

  test('put up again as it came down changes nothing and makes no version', async () => {
    const before = (await versionsOf(INES)).newest;
    const draft = await started(INES, await yamlOf(INES));
    expect(draft).toMatchObject({ problems: [], changes: [], touched: [] });
    expect(await publish(INES, draft)).toEqual({ __typename: 'VersionUnchanged', sameAs: before });
    expect((await versionsOf(INES)).newest).toBe(before);
  });
});

/** From 1. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** Nothing is changed by it and nothing of it is lost. */
async function isNotPublished(draft: Draft): Promise<void> {
  const { newest } = await versionsOf(INES);
  expect((await publish(INES, draft)).__typename).toBe('VersionDraftNotReady');
  expect((await versionsOf(INES)).newest).toBe(newest);
  expect((await draftOf(INES, draft.id)).text).toBe(draft.text);
}

describe('a text that is wrong', () => {
  test.each([
    ['a typo in a field', (text: string) => replaced(text, 'roles:', 'rolse:'), 'Rolse', /Menade du ”roles”/],
    ['a tab', (text: string) => `${text}\nlead:\n\tvalue: Hej\n`, '', /tabb/],
    [
      'another municipality',
      (text: string) => replaced(text, 'key: huddinge', 'key: stockholm'),
      'Kommunens uppgifter › nyckel',
      /huddinge/,
    ],
    [
      'two roles with one key',
      (text: string) => replaced(text, /(\nroles:\n)((?: .*\n)+?)(?= {2}- )/, '$1$2$2'),
      'Roller ›',
      /används redan/,
    ],
    ['an anchor that unfolds without end', (text: string) => `${bomb()}\n${text}`, '', /vecklar ut sig/],
    ['no configuration at all', () => 'bara text', '', /ingen konfiguration/],
    [
      'nobody who may change it',
      (text: string) => text.replaceAll('configuration.manage', 'audit.read'),
      'Roller',
      /Ingen skulle få ändra/,
    ],
  ])('%s is told in Swedish with line and way, kept, and not published', async (_, spoil, where, message) => {
    const before = (await versionsOf(INES)).newest;
    const wrong = spoil(await yamlOf(INES));
    const draft = await started(INES, wrong);
    expect(draft.text).toBe(wrong);
    expect(draft.changes).toEqual([]);
    const found = draft.problems.find((problem) => message.test(problem.message));
    expect(found?.where.toLowerCase()).toContain(where.toLowerCase());
    expect(found?.line).toBeGreaterThan(0);
    expect(draft.problems.map((problem) => `${problem.where} ${problem.message}`).join()).not.toMatch(/\b(expected|missing|is not)\b/);
    expect((await publish(INES, draft)).__typename).toBe('VersionDraftNotReady');
    expect((await versionsOf(INES)).newest).toBe(before);
    expect((await draftOf(INES, draft.id)).text).toBe(wrong);
  });

  test('units in a circle are told with the way round', async () => {
    const text = await yamlOf(INES);
    const circle = `{key: ett, name: Ett, kind: enhet, parent: tva, source: E1},{key: tva, name: Två, kind: enhet, parent: ett, source: E1}`;
    const draft = await started(
      INES,
      replaced(
        text,
        '\nunits:\n',
        `\nunits:\n${circle
          .split(',{')
          .map((unit, at) => `  - ${at === 0 ? '' : '{'}${unit}`)
          .join('\n')}\n`,
      ),
    );
    expect(draft.problems).toMatchObject([
      {
        line: lineOf(draft.text, 'key: ett,'),
        where: 'Enheter › Ett › överordnad enhet',
        message: expect.stringContaining('ett → tva → ett'),
      },
      { line: lineOf(draft.text, 'key: tva,'), where: 'Enheter › Två › överordnad enhet' },
    ]);
    await isNotPublished(draft);
  });

  test('a pillar that activities are linked to cannot just be gone: it goes on in another or is retired', async () => {
    const text = await yamlOf(INES);
    const [whole = '', key = '', name = ''] =
      /\n {2}- key: ([\w-]+)\n {4}kind: .*\n {4}name: (.*)\n(?: {4}.*\n)*/.exec(text.slice(text.indexOf('\npillars:'))) ?? [];
    const gone = replaced(text, whole, '\n');
    const draft = await started(INES, gone);
    expect(draft.problems).toEqual([
      expect.objectContaining({
        line: lineOf(gone, 'pillars:'),
        where: 'Inriktningar',
        message: expect.stringMatching(new RegExp(`”${name}” saknas men har \\d+ aktiviteter`)),
      }),
    ]);
    await isNotPublished(draft);
    const retired = `${gone}\nretiredPillars: [{key: ${key}, name: ${name}, source: {decidedBy: Kommunfullmäktige, date: '2026-12-14'}, origin: local}]\n`;
    expect(await started(INES, retired)).toMatchObject({
      problems: [],
      touched: [{ kind: 'retired', name, names: [], count: expect.any(Number) }],
    });
    const renamed = replaced(
      text,
      new RegExp(`- key: ${key}\\n( {4}kind: .*\\n) {4}name: .*\\n`),
      `- key: ${key}-ny\n$1    name: Nytt namn\n    follows: [{key: ${key}, name: ${name}}]\n`,
    );
    expect(await started(INES, renamed)).toMatchObject({ problems: [], touched: [{ kind: 'renamed', name, names: ['Nytt namn'] }] });
  });

  test('five megabytes are turned away without a trace', async () => {
    const before = (await versionsOf(INES)).drafts.length;
    const body = JSON.stringify({ query: START, variables: { name: 'Stor', text: '# '.padEnd(5_000_000, 'x') } });
    const headers = { 'content-type': 'application/json', cookie: (await clientOf(INES)).cookieHeader() };
    // The server hangs up before it has heard all of it; whether its answer is read before that is chance.
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body }).then(
      ({ status }) => status,
      () => 'hung up',
    );
    expect([413, 'hung up']).toContain(answer);
    const tooLong = await sure<Result>(INES, START, { name: 'Lång', text: '#'.padEnd(400_001, 'x') });
    expect(tooLong.errors).toEqual([{ field: 'text', code: 'tooLarge' }]);
    expect((await versionsOf(INES)).drafts).toHaveLength(before);
  });
});

describe('a draft', () => {
  test('that somebody else has saved is not written over: the second sees what the other changed, and both together', async () => {
    const opened = await started(INES);
    const theirs = replaced(opened.text, /name: Kommunstyrelsens förvaltning/, 'name: Kommunstyrelsens kansli');
    expect(await saveText(INES, opened, theirs)).toMatchObject({ __typename: 'VersionDraftSaved', revision: 2 });
    const own = replaced(opened.text, /shortName: Huddinge/, 'shortName: Huddinge kn');
    const conflict = await saveText(INES, opened, own);
    expect(conflict).toMatchObject({ __typename: 'VersionDraftConflict', revision: 2, author: 'Ines Idé', text: theirs, clashes: [] });
    expect(conflict.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ part: 'Namn', after: 'Kommunstyrelsens kansli', before: 'Kommunstyrelsens förvaltning' }),
      ]),
    );
    expect(conflict.merged).toContain('Kommunstyrelsens kansli');
    expect(conflict.merged).toContain('Huddinge kn');
    expect((await draftOf(INES, opened.id)).text).toBe(theirs);
    const settled = await saveText(INES, { ...opened, revision: 2 }, conflict.merged ?? '');
    expect(settled).toMatchObject({ __typename: 'VersionDraftSaved', revision: 3 });
    expect((await draftOf(INES, opened.id)).changes.map(({ part, after }) => [part, after])).toEqual(
      expect.arrayContaining([
        ['Kort namn', 'Huddinge kn'],
        ['Namn', 'Kommunstyrelsens kansli'],
      ]),
    );
  });

  test('is published from a day on with a reason, once, and only as it was looked at', async () => {
    const draft = await started(INES);
    const text = replaced(draft.text, /shortName: Huddinge/, 'shortName: Huddinge stad');
    await saveText(INES, draft, text);
    expect(await publish(INES, draft)).toEqual({ __typename: 'VersionDraftOutdated', revision: 2 });
    const looked = await draftOf(INES, draft.id);
    expect(looked.changes).toEqual([
      {
        area: 'tenant',
        areaName: 'Kommunens uppgifter',
        itemKey: null,
        item: null,
        part: 'Kort namn',
        kind: 'changed',
        before: 'Huddinge',
        after: 'Huddinge stad',
      },
    ]);
    expect((await publish(INES, looked, { reason: ' ', effectiveFrom: '2027-01-17' })).errors).toEqual([
      { field: 'reason', code: 'required' },
      { field: 'effectiveFrom', code: 'dayPassed' },
    ]);
    expect(await publish(INES, { ...looked, newest: 1 })).toMatchObject({ __typename: 'VersionMoved', latestNumber: looked.newest });
    const published = await publish(INES, looked);
    expect(published).toEqual({ __typename: 'VersionPublished', number: looked.newest + 1, effectiveFrom: '2027-01-18' });
    expect(await draftOf(INES, draft.id)).toMatchObject({ publishedAs: published.number });
    expect(
      await codeOf(INES, PUBLISH, {
        draftId: draft.id,
        revision: 2,
        input: { effectiveFrom: '2027-01-18', reason: 'x', latest: published.number },
      }),
    ).toBe('CONFLICT');
    expect((await versionsOf(INES)).versions[0]).toMatchObject({
      number: published.number,
      author: 'Ines Idé',
      reason: 'Beslut i kommunstyrelsen § 7',
      state: 'in_force',
    });
  });

  test('that was begun before another version came takes that version in, and keeps its own', async () => {
    const early = await started(INES);
    const own = replaced(early.text, /name: Huddinge kommun/, 'name: Huddinge prov');
    await saveText(INES, early, own);
    const other = await started(INES);
    await saveText(INES, other, replaced(other.text, /shortName: Huddinge stad/, 'shortName: Huddinge by'));
    await publish(INES, await draftOf(INES, other.id));
    const behind = await draftOf(INES, early.id);
    expect(behind).toMatchObject({ mayCatchUp: true });
    expect(behind.changes.map(({ after }) => after)).toEqual(['Huddinge prov', 'Huddinge stad']);
    await sure(INES, CATCH_UP, { draftId: early.id, revision: behind.revision });
    const caught = await draftOf(INES, early.id);
    expect(caught).toMatchObject({ mayCatchUp: false });
    expect(caught.changes.map(({ after }) => after)).toEqual(['Huddinge prov']);
  });

  test('is the own municipality’s, for those who may change the configuration, until it is thrown away', async () => {
    const draft = await started(INES);
    expect(await codeOf(VERA, DRAFT, { id: draft.id })).toBe('NOT_FOUND');
    expect(await codeOf(VERA, DISCARD, { draftId: draft.id })).toBe('NOT_FOUND');
    expect(await codeOf(FARID, DRAFT, { id: draft.id })).toBe('FORBIDDEN');
    expect(await sure(INES, DISCARD, { draftId: draft.id })).toBe(true);
    expect(await codeOf(INES, DRAFT, { id: draft.id })).toBe('NOT_FOUND');
  });
});

describe('versions', () => {
  test('are held against each other, whichever two', async () => {
    const { newest } = await versionsOf(INES);
    const { comparison } = await versionsOf(INES, { from: newest, to: newest - 1 });
    expect(comparison?.changes).toEqual([expect.objectContaining({ part: 'Kort namn', before: 'Huddinge by', after: 'Huddinge stad' })]);
    expect(await codeOf(INES, VERSIONS, { from: 1, to: 99 })).toBe('NOT_FOUND');
  });

  test('one goes back by publishing the older one anew, and running rounds stay as they are', async () => {
    const { newest } = await versionsOf(INES);
    const rounds = async () =>
      connected(server.database.adminUrl, async (client) => (await client.query('SELECT id, version_id FROM round ORDER BY id')).rows);
    const before = await rounds();
    const input = { effectiveFrom: '2027-01-18', reason: 'Tillbaka till det gamla namnet', latest: newest };
    expect((await sure<Result>(INES, RESTORE, { number: 2, input: { ...input, reason: '' } })).errors).toEqual([
      { field: 'reason', code: 'required' },
    ]);
    expect(await sure(INES, RESTORE, { number: 2, input })).toMatchObject({ __typename: 'VersionPublished', number: newest + 1 });
    expect((await versionsOf(INES, { from: 2, to: newest + 1 })).comparison?.changes).toEqual([]);
    expect(await rounds()).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  test('a version decided ahead leaves today alone and comes into force on its day, without anybody writing', async () => {
    const draft = await started(VERA);
    const name = /name: (Stockholms stad)/.exec(draft.text)?.[1] ?? '';
    await saveText(VERA, draft, replaced(draft.text, `name: ${name}`, 'name: Stockholms prov'));
    const published = await publish(VERA, await draftOf(VERA, draft.id), { effectiveFrom: '2027-02-01' });
    const tenantName = () =>
      connected(server.database.adminUrl, async (client) => {
        const { rows } = await client.query<{ name: string }>(`SELECT name FROM tenant WHERE key = 'stockholm'`);
        return rows[0]?.name;
      });
    expect(await tenantName()).toBe(name);
    server.setClock('2027-02-01T04:00:00Z');
    await eventually(async () => expect(await tenantName()).toBe('Stockholms prov'));
    // A fortnight later nobody is signed in any more.
    clients.clear();
    expect((await deeds()).filter((action) => action === 'version.came_into_force')).toHaveLength(1);
    expect((await versionsOf(VERA)).versions[0]).toMatchObject({ number: published.number, state: 'in_force' });
  });

  test('the history of one item follows it through a new key', async () => {
    const text = await yamlOf(INES);
    const [, key = '', name = ''] = /\npillars:\n {2}- key: ([\w-]+)\n {4}kind: .*\n {4}name: (.*)\n/.exec(text) ?? [];
    const renamed = replaced(
      text,
      new RegExp(`- key: ${key}\\n( {4}kind: .*\\n) {4}name: .*\\n`),
      `- key: ${key}-ny\n$1    name: Nytt namn\n    follows: [{key: ${key}, name: ${name}}]\n`,
    );
    await publish(INES, await started(INES, renamed), { effectiveFrom: '2027-02-01', reason: 'Nytt namn' });
    const history = await sure<{ name: string; entries: { kind: string; name: string; reason: string }[] }>(INES, HISTORY, {
      area: 'pillars',
      key: `${key}-ny`,
    });
    expect(history.name).toBe('Nytt namn');
    expect(history.entries.map(({ kind, name: called }) => [kind, called])).toEqual([
      ['changed', 'Nytt namn'],
      ['added', name],
    ]);
    expect(await codeOf(INES, HISTORY, { area: 'pillars', key: 'finns-inte' })).toBe('NOT_FOUND');
    expect(await codeOf(INES, HISTORY, { area: 'tenant', key })).toBe('NOT_FOUND');
  });

  test('everything that was done to drafts and versions stands in the audit chain', async () => {
    expect([...new Set(await deeds())].sort()).toEqual([
      'draft.discarded',
      'draft.saved',
      'draft.started',
      'version.came_into_force',
      'version.published',
      'version.restored',
    ]);
  });
});

async function eventually(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 15_000; ; ) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function bomb(): string {
  const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  return levels.map((name, index) => `${name}: &${name} [${index === 0 ? 'x' : `*${levels[index - 1]}, `.repeat(10)}]`).join('\n');
}
