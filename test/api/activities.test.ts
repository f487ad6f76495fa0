import { randomUUID } from 'node:crypto';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const EVA = 'eva.fiktiv@kristianstad.example';
const JONNA = 'jonna.exempel@kristianstad.example';
const SIV = 'siv.testsson@kristianstad.example';
const OUTSIDER = 'helsingborg.example';

const FORM_PAGE = `query Form($id: ID) { activityFormPage(id: $id) {
  units { id name } people { id name } pillars { key name commitments { key } } countries { code } programmes { key }
  present { revision content { name purpose unitId startsOn pillars { pillarKey } partners { name country } funding { year budget grantReceived coFinancingCash } } } } }`;
const CREATE = `mutation Create($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) {
  __typename ... on ActivitySaved { activityId revision } ... on FormErrors { errors { field code } } } }`;
const UPDATE = `mutation Update($id: ID!, $revision: Int!, $input: ActivityInput!) { updateActivity(id: $id, revision: $revision, input: $input) {
  __typename ... on ActivitySaved { activityId revision } ... on FormErrors { errors { field code } }
  ... on ActivityConflict { revision changedBy changedAt present { name purpose funding { year budget } } } } }`;
const CONFIRM = `mutation Confirm($id: ID!) { confirmActivity(id: $id) { activityId revision } }`;
const DELETE = `mutation Delete($id: ID!) { deleteActivity(id: $id) {
  __typename ... on ActivityDeleted { deletedId } ... on ActivityInUse { rounds } } }`;
const PAGE = `query Page($id: ID!) { activityPage(id: $id) { id name unitName programme mayEdit checkedOn freshness changedBy
  pillars { name } partners { name city country } totals { budget grantReceived coFinancingCash coFinancingInKind }
  funding { year nature budget grantReceived coFinancingCash coFinancingInKind } reportedIn history { action by fields } } }`;
const LIST = `query List($input: ActivitiesPageInput!) { activitiesPage(input: $input) { total all grantTotal withoutGrant mayCreate
  rows { id name kind status unitName pillars grantReceived partners freshness checkedOn } units { id name } kinds pillars { key } } }`;

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

async function as(email: string): Promise<GraphqlClient> {
  const kept = clients.get(email);
  if (kept) return kept;
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  clients.set(email, client);
  return client;
}

/** Sessions end meanwhile, so that everybody signs in anew. */
function moveClock(instant: string): void {
  server.setClock(instant);
  clients.clear();
}

interface FormPage {
  units: { id: string; name: string }[];
  people: { id: string; name: string }[];
  pillars: { key: string; name: string; commitments: { key: string }[] }[];
  countries: { code: string }[];
  programmes: { key: string }[];
  present: { revision: number; content: Record<string, unknown> } | null;
}

interface Saved {
  __typename: string;
  activityId?: string;
  revision?: number;
  errors?: { field: string; code: string }[];
}

async function formPage(email: string, id: string | null = null): Promise<FormPage | null> {
  return (await (await as(email)).query<{ activityFormPage: FormPage | null }>(FORM_PAGE, { id })).data?.activityFormPage ?? null;
}

async function ownUnit(email: string): Promise<string> {
  const unit = (await formPage(email))?.units[0];
  if (!unit) throw new Error(`${email} may write for no unit`);
  return unit.id;
}

const emptyForm = { kind: 'eu_project', purpose: '', results: '', status: 'running', startsOn: '', endsOn: '', programme: '', ownRole: '' };
const nothingChosen = { diarienummer: '', contactPersonId: '', pillars: [], partners: [], funding: [] };
const emptyPartner = { kind: 'other', city: '', country: '' };
const anything = { search: '', statuses: [], kinds: [], unitIds: [], pillarKeys: [], toCheck: false, mine: false };
const emptyYear = { nature: 'outcome', year: '2026', budget: '', grantReceived: '', coFinancingCash: '', coFinancingInKind: '' };

async function project(email: string, changed: object = {}): Promise<Record<string, unknown>> {
  return { ...emptyForm, ...nothingChosen, name: 'Trygg hemgång', unitId: await ownUnit(email), ...changed };
}

async function create(email: string, input: object, id: string = randomUUID()): Promise<Saved> {
  const { data, errors } = await (await as(email)).query<{ createActivity: Saved }>(CREATE, { id, input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.createActivity;
}

async function created(email: string, changed: object = {}): Promise<string> {
  const saved = await create(email, await project(email, changed));
  if (!saved.activityId) throw new Error(JSON.stringify(saved));
  return saved.activityId;
}

async function update(email: string, id: string, revision: number, input: object) {
  return (await as(email)).query<{ updateActivity: Saved }>(UPDATE, { id, revision, input });
}

async function page(email: string, id: string): Promise<Record<string, unknown> | null> {
  const { data, errors } = await (await as(email)).query<{ activityPage: Record<string, unknown> | null }>(PAGE, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.activityPage ?? null;
}

function wanted({ filter = {}, ...rest }: { filter?: object }): object {
  return { sort: 'name', descending: false, offset: 0, first: 50, ...rest, filter: { ...anything, ...filter } };
}

async function list(email: string, input: object) {
  const { data, errors } = await (await as(email)).query<{ activitiesPage: List }>(LIST, { input: wanted(input) });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.activitiesPage;
}

interface List {
  total: number;
  all: number;
  grantTotal: number | null;
  withoutGrant: number;
  mayCreate: boolean;
  rows: {
    id: string;
    name: string;
    status: string;
    unitName: string;
    pillars: string[];
    grantReceived: number | null;
    partners: number;
    freshness: string | null;
    checkedOn: string | null;
  }[];
  units: { id: string; name: string }[];
  kinds: string[];
}

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

describe('registering', () => {
  test('a project with pillar, partner, budget, grant and co-financing is there as it was written', async () => {
    const form = await formPage(EVA);
    const pillar = form?.pillars[0];
    const id = await created(EVA, {
      name: ' Välfärdsteknik över sundet ',
      programme: form?.programmes[0]?.key,
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      pillars: [{ pillarKey: pillar?.key }],
      partners: [{ name: 'Region Sjælland', kind: 'region', city: 'Sorø', country: 'DK' }],
      funding: [
        { ...emptyYear, budget: '1 250 000 kr', grantReceived: '640000', coFinancingCash: '180 000', coFinancingInKind: '0' },
        { ...emptyYear, year: '2027', budget: '900 000' },
      ],
    });
    const shown = await page(EVA, id);
    expect(shown).toMatchObject({
      name: 'Välfärdsteknik över sundet',
      mayEdit: true,
      checkedOn: '2026-11-20',
      freshness: 'fresh',
      pillars: [{ name: pillar?.name }],
      partners: [{ name: 'Region Sjælland', city: 'Sorø', country: 'DK' }],
      totals: { budget: 2_150_000, grantReceived: 640_000, coFinancingCash: 180_000, coFinancingInKind: 0 },
      reportedIn: [],
    });
    expect(shown?.programme).not.toBe(form?.programmes[0]?.key);
    expect(shown?.funding).toHaveLength(2);
    expect(shown?.history).toEqual([{ action: 'activity.created', by: 'Eva Fiktiv', fields: [] }]);
  });

  test('a figure that nobody entered is missing, not zero', async () => {
    const shown = await page(EVA, await created(EVA, { funding: [emptyYear] }));
    expect(shown).toMatchObject({ totals: { budget: null, grantReceived: null } });
  });

  test('everything wrong is told at its field at once, and nothing is stored', async () => {
    const before = (await list(EVA, {})).all;
    const saved = await create(
      EVA,
      await project(EVA, {
        name: '',
        kind: 'party',
        startsOn: '2026-05-02',
        endsOn: '2026-05-01',
        pillars: [{ pillarKey: 'no-such-pillar' }],
        partners: [{ ...emptyPartner, name: 'A', country: 'XX' }],
        funding: [{ ...emptyYear, budget: 'tolv tusen' }],
      }),
    );
    expect(saved.errors).toEqual(
      expect.arrayContaining([
        { field: 'name', code: 'required' },
        { field: 'kind', code: 'unknownChoice' },
        { field: 'endsOn', code: 'endBeforeStart' },
        { field: 'pillars.0.pillarKey', code: 'unknownChoice' },
        { field: 'partners.0.country', code: 'unknownChoice' },
        { field: 'funding.0.budget', code: 'money.letters' },
      ]),
    );
    expect((await list(EVA, {})).all).toBe(before);
  });

  test('a form that is sent twice, also at the same time, registers one activity', async () => {
    const id = randomUUID();
    const input = await project(EVA, { name: 'Skickad två gånger' });
    const both = await Promise.all([create(EVA, input, id), create(EVA, input, id)]);
    expect(both).toEqual([
      { __typename: 'ActivitySaved', activityId: id, revision: 1 },
      { __typename: 'ActivitySaved', activityId: id, revision: 1 },
    ]);
    expect((await list(EVA, { filter: { search: 'skickad två' } })).total).toBe(1);
  });

  test('an id that is no uuid is refused', async () => {
    const { data, errors } = await (await as(EVA)).query(CREATE, { id: '1 OR 1', input: await project(EVA) });
    expect(data?.createActivity ?? null).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('who may', () => {
  test('somebody with their own unit writes for no other, and another unit and a foreign one are refused', async () => {
    const others = (await formPage(JONNA))?.units.find(({ name }) => name.startsWith('Kultur'));
    expect((await formPage(EVA))?.units).toHaveLength(1);
    expect((await create(EVA, await project(EVA, { unitId: others?.id }))).errors).toEqual([{ field: 'unitId', code: 'notYourUnit' }]);
    const foreign = await aForeign('unit');
    const unknown = randomUUID();
    for (const unitId of [foreign, unknown, 'x']) {
      expect((await create(EVA, await project(EVA, { unitId }))).errors).toEqual([{ field: 'unitId', code: 'unknownChoice' }]);
    }
  });

  test("another tenant's person is as unknown as any other", async () => {
    for (const contactPersonId of [await aForeign('person'), randomUUID()]) {
      expect((await create(EVA, await project(EVA, { contactPersonId }))).errors).toEqual([
        { field: 'contactPersonId', code: 'unknownChoice' },
      ]);
    }
  });

  test('the whole municipality reads, its own unit and the central office write', async () => {
    const id = await created(EVA, { name: 'Omsorgens egen' });
    expect(await page(SIV, id)).toMatchObject({ name: 'Omsorgens egen', mayEdit: false });
    expect(await formPage(SIV, id)).toBeNull();
    const input = await project(EVA, { name: 'Kapad' });
    for (const mutation of [
      await update(SIV, id, 1, input),
      await (await as(SIV)).query(CONFIRM, { id }),
      await (await as(SIV)).query(DELETE, { id }),
    ]) {
      expect(mutation.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect((await update(JONNA, id, 1, { ...input, name: 'Rättad av kontoret' })).data?.updateActivity.__typename).toBe('ActivitySaved');
    expect(await page(EVA, id)).toMatchObject({ name: 'Rättad av kontoret', changedBy: 'Jonna Exempel' });
  });

  test("another tenant's activity is as unknown as any other, to everything", async () => {
    const foreign = await aForeign('activity');
    for (const id of [foreign, randomUUID(), 'x']) {
      expect(await page(JONNA, id)).toBeNull();
      expect(await formPage(JONNA, id)).toBeNull();
      for (const [document, variables] of [
        [UPDATE, { id, revision: 1, input: await project(JONNA) }],
        [CONFIRM, { id }],
        [DELETE, { id }],
      ] as const) {
        const { errors } = await (await as(JONNA)).query(document, variables);
        expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
      }
    }
    expect((await list(JONNA, { filter: { unitIds: [await aForeign('unit')] } })).total).toBe(0);
  });
});

describe('changing', () => {
  test('changes stay in the history with their fields', async () => {
    const id = await created(EVA, { name: 'Före' });
    const saved = await update(EVA, id, 1, await project(EVA, { name: 'Efter', results: 'Tio platser' }));
    expect(saved.data?.updateActivity).toEqual({ __typename: 'ActivitySaved', activityId: id, revision: 2 });
    expect((await page(EVA, id))?.history).toEqual([
      { action: 'activity.updated', by: 'Eva Fiktiv', fields: ['name', 'results'] },
      { action: 'activity.created', by: 'Eva Fiktiv', fields: [] },
    ]);
  });

  test('the second of two who edit is told, gets what is there now, and has changed nothing', async () => {
    const id = await created(EVA, { name: 'Två redigerar', funding: [{ ...emptyYear, budget: '100' }] });
    await update(JONNA, id, 1, await project(EVA, { name: 'Jonnas namn', funding: [{ ...emptyYear, budget: '200' }] }));
    const second = await update(EVA, id, 1, await project(EVA, { name: 'Evas namn' }));
    expect(second.data?.updateActivity).toMatchObject({
      __typename: 'ActivityConflict',
      revision: 2,
      changedBy: 'Jonna Exempel',
      present: { name: 'Jonnas namn', funding: [{ year: 2026, budget: 200 }] },
    });
    expect(await page(EVA, id)).toMatchObject({ name: 'Jonnas namn' });
    const chosen = await update(EVA, id, 2, await project(EVA, { name: 'Evas namn' }));
    expect(chosen.data?.updateActivity).toMatchObject({ __typename: 'ActivitySaved', revision: 3 });
  });

  test('of two who save at the same moment one wins and the other is told', async () => {
    const id = await created(EVA, { name: 'Samtidigt' });
    const [one, other] = await Promise.all([
      update(EVA, id, 1, await project(EVA, { name: 'Evas' })),
      update(JONNA, id, 1, await project(EVA, { name: 'Jonnas' })),
    ]);
    expect([one.data?.updateActivity.__typename, other.data?.updateActivity.__typename].sort()).toEqual([
      'ActivityConflict',
      'ActivitySaved',
    ]);
  });

  test('a faulty change leaves everything as it was', async () => {
    const id = await created(EVA, { name: 'Orörd', partners: [{ ...emptyPartner, name: 'Partnern' }] });
    const saved = await update(EVA, id, 1, await project(EVA, { name: 'Ändrad', partners: [], funding: [{ ...emptyYear, budget: '-1' }] }));
    expect(saved.data?.updateActivity.errors).toEqual([{ field: 'funding.0.budget', code: 'money.negative' }]);
    expect(await page(EVA, id)).toMatchObject({ name: 'Orörd', partners: [{ name: 'Partnern' }] });
  });

  test('"still correct" notes the day and disturbs nobody who is editing', async () => {
    const id = await created(EVA, { name: 'Kontrolleras' });
    moveClock('2027-08-01T09:00:00Z');
    expect(await page(EVA, id)).toMatchObject({ freshness: 'stale' });
    expect((await list(EVA, { filter: { toCheck: true, search: 'Kontrolleras' } })).total).toBe(1);
    await (await as(EVA)).query(CONFIRM, { id });
    expect(await page(EVA, id)).toMatchObject({ freshness: 'fresh', checkedOn: '2027-08-01' });
    expect((await list(EVA, { filter: { toCheck: true, search: 'Kontrolleras' } })).total).toBe(0);
    const saved = await update(EVA, id, 1, await project(EVA, { name: 'Kontrollerad' }));
    expect(saved.data?.updateActivity.__typename).toBe('ActivitySaved');
    moveClock('2026-11-20T10:00:00Z');
  });

  test('an activity that no report names can be deleted, and is then gone', async () => {
    const id = await created(EVA, { name: 'Ett misstag' });
    expect((await (await as(EVA)).query(DELETE, { id })).data).toEqual({
      deleteActivity: { __typename: 'ActivityDeleted', deletedId: id },
    });
    expect(await page(EVA, id)).toBeNull();
  });

  test('an activity that a report names stays', async () => {
    const id = await created(EVA, { name: 'Redovisad' });
    await reportIt(id);
    expect((await (await as(EVA)).query(DELETE, { id })).data).toEqual({
      deleteActivity: { __typename: 'ActivityInUse', rounds: ['Provomgången'] },
    });
    expect(await page(EVA, id)).toMatchObject({ reportedIn: ['Provomgången'] });
  });
});

describe('the list', () => {
  test('searches in Swedish over name and partners, every word, capitals or not, and takes signs as they are', async () => {
    const id = await created(EVA, {
      name: 'ÄLDREOMSORG i 100 % samverkan',
      partners: [{ ...emptyPartner, name: 'Åbo stad', city: 'Åbo' }],
    });
    const found = async (search: string) => (await list(EVA, { filter: { search } })).rows.some((row) => row.id === id);
    expect(await found('äldreomsorg')).toBe(true);
    expect(await found('ÅBO äldre')).toBe(true);
    expect(await found('100 %')).toBe(true);
    expect(await found('åbo hamn')).toBe(false);
    expect((await list(EVA, { filter: { search: '%' } })).rows.every(({ name }) => name.includes('%'))).toBe(true);
    expect((await list(EVA, { filter: { search: "'; DROP TABLE activity; --" } })).total).toBe(0);
  });

  test('sorts å, ä and ö last, both ways', async () => {
    for (const name of ['Zzprov A', 'Åprov', 'Äprov', 'Öprov']) await created(EVA, { name });
    const names = (await list(EVA, { filter: { search: 'prov' }, first: 500 })).rows
      .map(({ name }) => name)
      .filter((name) => / A$|^[ÅÄÖ]/.test(name));
    expect(names).toEqual(['Zzprov A', 'Åprov', 'Äprov', 'Öprov']);
    const back = (await list(EVA, { filter: { search: 'prov' }, descending: true, first: 500 })).rows
      .map(({ name }) => name)
      .filter((name) => / A$|^[ÅÄÖ]/.test(name));
    expect(back).toEqual([...names].reverse());
  });

  test('adds up grants and says how many lack a figure', async () => {
    await created(EVA, {
      name: 'Summan ett',
      funding: [
        { ...emptyYear, grantReceived: '100' },
        { ...emptyYear, year: '2027', grantReceived: '50' },
      ],
    });
    await created(EVA, { name: 'Summan två' });
    await created(EVA, { name: 'Summan tre', kind: 'twin_town' });
    expect(await list(EVA, { filter: { search: 'summan' } })).toMatchObject({ total: 3, grantTotal: 150, withoutGrant: 1 });
    expect((await list(EVA, { filter: { search: 'summan', grant: 'missing' } })).rows.map(({ name }) => name)).toEqual(['Summan två']);
    expect((await list(EVA, { filter: { search: 'summan', grant: 'with' } })).rows.map(({ name }) => name)).toEqual(['Summan ett']);
    expect((await list(EVA, { filter: { search: 'summan', kinds: ['twin_town'] } })).rows.map(({ name }) => name)).toEqual(['Summan tre']);
  });

  test('comes in parts that fit together', async () => {
    const all = await list(EVA, { first: 500 });
    const parts = [await list(EVA, { first: 7 }), await list(EVA, { first: 7, offset: 7 })];
    expect(parts.flatMap(({ rows }) => rows)).toEqual(all.rows.slice(0, 14));
    expect(parts[0]?.total).toBe(all.total);
  });

  test("filters by unit, pillar, status and one's own", async () => {
    const form = await formPage(EVA);
    const eva = form?.people.find(({ name }) => name === 'Eva Fiktiv');
    const id = await created(EVA, {
      name: 'Evas',
      status: 'idea',
      contactPersonId: eva?.id,
      pillars: [{ pillarKey: form?.pillars[1]?.key }],
    });
    const filter = { statuses: ['idea'], mine: true, unitIds: [form?.units[0]?.id], pillarKeys: [form?.pillars[1]?.key] };
    expect((await list(EVA, { filter })).rows.map((row) => row.id)).toEqual([id]);
    expect((await list(EVA, { filter: { ...filter, statuses: ['ended'] } })).total).toBe(0);
    expect((await list(JONNA, { filter: { mine: true, search: 'Evas' } })).total).toBe(0);
  });

  test('a sort or an offset that there is not is refused', async () => {
    for (const input of [{ sort: 'name; --' }, { offset: -1 }, { first: 100_000 }, { filter: { grant: 'x' } }]) {
      const { errors } = await (await as(EVA)).query(LIST, { input: wanted(input) });
      expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the totals that are kept', () => {
  test('are those of the register after any number of changes, also at the same time', async () => {
    const form = await formPage(JONNA);
    const [one, other] = form?.pillars ?? [];
    const ids = await Promise.all(
      [1, 2, 3, 4].map((number) =>
        created(JONNA, {
          name: `Summerad ${number}`,
          pillars: [{ pillarKey: one?.key }],
          startsOn: '2025-01-01',
          funding: [{ ...emptyYear, year: '2025', grantReceived: String(number * 1000), coFinancingCash: '7' }],
        }),
      ),
    );
    await update(JONNA, ids[0] ?? '', 1, await project(JONNA, { status: 'cancelled', pillars: [{ pillarKey: one?.key }] }));
    await update(JONNA, ids[1] ?? '', 1, await project(JONNA, { pillars: [{ pillarKey: other?.key }] }));
    await (await as(JONNA)).query(DELETE, { id: ids[2] });
    const touched = [one?.key, other?.key];
    expect(await keptTotals(touched)).toEqual(await countedTotals(touched));
  });
});

async function aForeign(table: 'unit' | 'person' | 'activity'): Promise<string> {
  return connected(server.database.adminUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT t.id FROM ${table} t JOIN tenant ON tenant.id = t.tenant_id WHERE tenant.key = $1 LIMIT 1`,
      [OUTSIDER.split('.')[0]],
    );
    if (rows[0]) return rows[0].id;
    return insertForeignActivity();
  });
}

async function insertForeignActivity(): Promise<string> {
  return connected(server.database.adminUrl, async (client) => {
    const { rows } = await client.query(
      `INSERT INTO activity (tenant_id, id, kind, name, status, unit_id, created_at, changed_at)
       SELECT u.tenant_id, gen_random_uuid(), 'other', 'Grannens', 'running', u.id, now(), now()
       FROM unit u JOIN tenant ON tenant.id = u.tenant_id WHERE tenant.key = $1 LIMIT 1 RETURNING id`,
      [OUTSIDER.split('.')[0]],
    );
    return rows[0].id;
  });
}

/** A round with a frozen report that names the activity. */
async function reportIt(activityId: string): Promise<void> {
  await connected(server.database.adminUrl, async (client) => {
    await client.query(
      `WITH a AS (SELECT tenant_id, id, unit_id FROM activity WHERE id = $1),
       r AS (INSERT INTO round (tenant_id, id, rule_key, version_id, name, year, period_from, period_to, opened_on)
         SELECT a.tenant_id, gen_random_uuid(), 'prov', (SELECT id FROM configuration_version v WHERE v.tenant_id = a.tenant_id LIMIT 1),
           'Provomgången', 2020, '2020-01-01', '2020-12-31', '2020-11-01' FROM a RETURNING tenant_id, id),
       p AS (INSERT INTO report (tenant_id, id, round_id, unit_id, state) SELECT r.tenant_id, gen_random_uuid(), r.id, a.unit_id, 'submitted' FROM r, a
         RETURNING tenant_id, id)
       INSERT INTO snapshot (tenant_id, id, subject_kind, subject_id, content, content_hash, created_at)
         SELECT p.tenant_id, gen_random_uuid(), 'report', p.id, jsonb_build_object('content', jsonb_build_object('activities',
           jsonb_build_array(jsonb_build_object('activityId', $1::text)))), 'x', now() FROM p`,
      [activityId],
    );
  });
}

const inTenant = `tenant_id = (SELECT id FROM tenant WHERE key = 'kristianstad')`;

async function keptTotals(pillars: unknown[]) {
  return connected(server.database.adminUrl, async (client) => ({
    pillars: (
      await client.query(
        `SELECT pillar_key, activities, running, grant_received::float8 AS grants FROM activity_summary
      WHERE ${inTenant} AND commitment_key = '' AND pillar_key = ANY($1) ORDER BY 1`,
        [pillars],
      )
    ).rows,
    year: (
      await client.query(
        `SELECT grant_received::float8 AS grants, co_financing::float8 AS own FROM activity_year_summary WHERE ${inTenant} AND year = 2025`,
      )
    ).rows,
  }));
}

/** The same figures, counted in another way from the register itself. */
async function countedTotals(pillars: unknown[]) {
  return connected(server.database.adminUrl, async (client) => ({
    pillars: (
      await client.query(
        `
      SELECT p.pillar_key, count(*)::int AS activities, (count(*) FILTER (WHERE a.status = 'running'))::int AS running,
        coalesce(sum((SELECT sum(f.grant_received) FROM activity_funding f WHERE f.activity_id = a.id)), 0)::float8 AS grants
      FROM (SELECT DISTINCT activity_id, pillar_key FROM activity_pillar WHERE ${inTenant}) p JOIN activity a ON a.id = p.activity_id
      WHERE a.status <> 'cancelled' AND p.pillar_key = ANY($1) GROUP BY 1 ORDER BY 1`,
        [pillars],
      )
    ).rows,
    year: (
      await client.query(`
      SELECT sum(grant_received)::float8 AS grants, sum(coalesce(co_financing_cash, 0) + coalesce(co_financing_in_kind, 0))::float8 AS own
      FROM activity_funding WHERE ${inTenant} AND year = 2025 AND nature = 'outcome'`)
    ).rows,
  }));
}
