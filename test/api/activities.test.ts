import { randomUUID } from 'node:crypto';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import {
  as,
  CONFIRM,
  CREATE,
  create,
  created,
  DELETE,
  EVA,
  emptyPartner,
  emptyYear,
  formPage,
  JONNA,
  list,
  moveClock,
  openRegister,
  page,
  project,
  SIV,
  UPDATE,
  update,
} from './activity-register';

/** Another tenant, whose ids must look like ids that do not exist. */
const OUTSIDER = 'helsingborg';

let server: TestServer;

beforeAll(async () => {
  server = await openRegister();
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

async function aForeign(table: 'unit' | 'person' | 'activity'): Promise<string> {
  return connected(server.database.adminUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT t.id FROM ${table} t JOIN tenant ON tenant.id = t.tenant_id WHERE tenant.key = $1 LIMIT 1`,
      [OUTSIDER],
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
      [OUTSIDER],
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
