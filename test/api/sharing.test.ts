import { randomUUID } from 'node:crypto';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import {
  as,
  ask,
  benchmarks,
  decision,
  EVA,
  GRETA,
  JONNA,
  moveClock,
  NILS,
  NORA,
  openSharing,
  PREVIEW,
  type RegionMember,
  refusal,
  region,
  regionRefusal,
  SHARE,
  SVEN,
  share,
  shared,
  sharing,
  tenantId,
  VERA,
  WITHDRAW,
  withdraw,
  withdrawAll,
} from './sharing-players';

const CREATE = 'mutation C($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) { __typename } }';
let server: TestServer;

beforeAll(async () => {
  server = await openSharing();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const memberOf = async (body: string, name: string): Promise<RegionMember | undefined> =>
  (await region(body)).members.find((member) => member.name === name);
const seenBy = async (reader: string, name: string) => (await benchmarks(reader)).find((municipality) => municipality.name === name);

const rowsOf = (table: string, owner: string): Promise<number> =>
  connected(server.database.adminUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int FROM ${table} WHERE tenant_id = $1`, [owner]);
    return rows[0]?.count ?? -1;
  });

/** Registers a pilot of 2026 in Kristianstad. */
async function registered(name: string, grantReceived: string): Promise<void> {
  const { units } = await ask<{ units: { id: string }[] }>(JONNA, 'query { activityFormPage { units { id } } }');
  const form = {
    ...{ name, kind: 'pilot', purpose: '', results: '', status: 'running', startsOn: '2026-01-01', endsOn: '' },
    ...{ programme: '', ownRole: '', diarienummer: '', contactPersonId: '', pillars: [], partners: [] },
    unitId: units[0]?.id,
    funding: [{ year: '2026', nature: 'outcome', budget: '', grantReceived, coFinancingCash: '', coFinancingInKind: '' }],
  };
  const { __typename } = await ask<{ __typename: string }>(JONNA, CREATE, { id: randomUUID(), input: form });
  expect(__typename).toBe('ActivitySaved');
}

describe('the example', () => {
  test('five share their strategy with everybody, four their totals, and each with its bodies', async () => {
    const all = await connected(server.database.adminUrl, (client) =>
      client.query<{ key: string; offer: string; to: string }>(
        `SELECT t.key, g.kind || '_' || g.grain AS offer, coalesce(a.key, 'all') AS "to" FROM share_grant g JOIN tenant t ON t.id = g.tenant_id
         LEFT JOIN tenant a ON a.id = g.audience_tenant_id WHERE g.example`,
      ),
    );
    const toAll = (offer: string): string[] =>
      all.rows
        .filter((row) => row.offer === offer && row.to === 'all')
        .map(({ key }) => key)
        .sort();
    expect(toAll('strategy_items')).toEqual(['helsingborg', 'huddinge', 'kristianstad', 'kungsbacka', 'stockholm']);
    expect(toAll('activities_totals')).toEqual(['helsingborg', 'huddinge', 'kristianstad', 'kungsbacka']);
    expect(toAll('funding_totals')).toEqual(toAll('activities_totals'));
    expect(all.rows.filter(({ offer }) => offer === 'activities_items')).toEqual([
      { key: 'kristianstad', offer: 'activities_items', to: 'skane-nordost' },
    ]);
    expect((await sharing(NILS)).bodies).toEqual([
      { name: 'Göteborgsregionen (GR)', offers: ['activities_totals', 'funding_totals', 'strategy_items'] },
      { name: 'Region Halland', offers: ['activities_totals', 'funding_totals', 'strategy_items'] },
    ]);
  });
});

describe('who may', () => {
  test('everybody of the tenant reads the decisions; only who manages the configuration makes, previews and ends them', async () => {
    const [first] = (await sharing(EVA)).decisions;
    expect((await sharing(EVA)).mayShare).toBe(false);
    expect((await sharing(JONNA)).mayShare).toBe(true);
    for (const [document, variables] of [
      [SHARE, { id: randomUUID(), input: decision() }],
      [WITHDRAW, { id: first?.id }],
      [PREVIEW, { kind: 'activities', grain: 'totals' }],
    ] as const) {
      expect(await refusal(EVA, document, variables)).toBe('FORBIDDEN');
    }
    expect((await sharing(JONNA)).decisions).toContainEqual(expect.objectContaining({ id: first?.id, state: 'in_force' }));
  });

  test("another tenant's decision looks like one that does not exist, and stays", async () => {
    const foreign = (await sharing(GRETA)).decisions[0]?.id;
    for (const id of [foreign, randomUUID(), 'x', "' OR 1=1"]) expect(await refusal(JONNA, WITHDRAW, { id })).toBe('NOT_FOUND');
    expect((await sharing(GRETA)).decisions.find(({ id }) => id === foreign)?.state).toBe('in_force');
  });

  test('a decision under the id of another tenant is the own one, and tells nothing', async () => {
    const foreign = (await sharing(GRETA)).decisions[0]?.id ?? '';
    const recorded = await share(JONNA, { audience: await tenantId('huddinge') }, foreign);
    expect(recorded).toMatchObject({ __typename: 'ShareRecorded', decisionId: foreign });
    await withdraw(JONNA, foreign);
    expect((await sharing(GRETA)).decisions.find(({ id }) => id === foreign)?.state).toBe('in_force');
  });

  test('no headers and no arguments choose another tenant', async () => {
    const other = await tenantId('helsingborg');
    const client = await as(JONNA);
    const { data } = await client.query<{ sharingPage: { decisions: { id: string }[] } }>(
      'query { sharingPage { decisions { id } } }',
      { tenantId: other },
      { 'x-tenant-id': other, 'x-forwarded-host': 'helsingborg.example' },
    );
    const own = (await sharing(JONNA)).decisions.map(({ id }) => id);
    expect(data?.sharingPage.decisions.map(({ id }) => id)).toEqual(own);
  });
});

describe('a decision', () => {
  test('is checked at its fields, all at once, and nothing is stored', async () => {
    const before = (await sharing(JONNA)).decisions.length;
    const { errors } = await share(JONNA, {
      kind: 'funding',
      grain: 'items',
      audience: randomUUID(),
      validTo: '2027-01-01',
      decidedBy: ' ',
      decidedOn: '2027-01-19',
    });
    expect(errors).toEqual([
      { field: 'grain', code: 'notOffered' },
      { field: 'audience', code: 'unknownChoice' },
      { field: 'validTo', code: 'endBeforeStart' },
      { field: 'decidedBy', code: 'required' },
      { field: 'decidedOn', code: 'dayInFuture' },
    ]);
    expect((await share(JONNA, { audience: await tenantId('kristianstad') })).errors).toEqual([
      { field: 'audience', code: 'unknownChoice' },
    ]);
    expect((await sharing(JONNA)).decisions).toHaveLength(before);
  });

  test('sent twice, also at the same time, is one; the same again under another id is told', async () => {
    const id = randomUUID();
    const audience = await tenantId('stockholm');
    const both = await Promise.all([share(JONNA, { audience }, id), share(JONNA, { audience }, id)]);
    expect(both.map(({ decisionId }) => decisionId)).toEqual([id, id]);
    const atOnce = await Promise.all([share(GRETA, { audience }), share(GRETA, { audience })]);
    expect(atOnce.map(({ __typename }) => __typename).sort()).toEqual(['FormErrors', 'ShareRecorded']);
    expect((await share(JONNA, { audience, validFrom: '2027-06-01' })).errors).toEqual([{ field: 'audience', code: 'alreadyShared' }]);
    await withdraw(JONNA, id);
    await withdraw(JONNA, id);
    expect((await share(JONNA, { audience })).__typename).toBe('ShareRecorded');
  });

  test('and its end leave a row each in the audit chain', async () => {
    const id = await shared(JONNA, { audience: await tenantId('kungsbacka') });
    await withdraw(JONNA, id);
    await withdraw(JONNA, id);
    const { rows } = await connected(server.database.adminUrl, (client) =>
      client.query<{ action: string }>(`SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY position`, [id]),
    );
    expect(rows.map(({ action }) => action)).toEqual(['sharing.decided', 'sharing.withdrawn']);
  });
});

describe('the preview', () => {
  test('holds what the reader then sees, and leaves nothing behind', async () => {
    const owner = await tenantId('stockholm');
    const before = [await rowsOf('shared_funding_total', owner), await rowsOf('shared_activity_total', owner)];
    expect(before[0]).toBe(0);
    const preview = await ask<{ money: { year: number; grantReceived: number | null }[]; years: unknown[]; activities: unknown[] }>(
      VERA,
      PREVIEW,
      {
        kind: 'funding',
        grain: 'totals',
      },
    );
    expect(preview).toMatchObject({ years: [], activities: [] });
    expect([await rowsOf('shared_funding_total', owner), await rowsOf('shared_activity_total', owner)]).toEqual(before);
    const id = await shared(VERA, { kind: 'funding', grain: 'totals', audience: await tenantId('kristianstad') });
    const seen = (await seenBy(JONNA, 'Stockholm'))?.years ?? [];
    expect(seen.length).toBeGreaterThan(0);
    for (const { year, grantReceived } of seen) expect(preview.money).toContainEqual(expect.objectContaining({ year, grantReceived }));
    await withdraw(VERA, id);
  });

  test('of what cannot be shared is none', async () => {
    const { data, errors } = await (await as(JONNA)).query(PREVIEW, { kind: 'funding', grain: 'items' });
    expect({ data, errors }).toEqual({ data: { sharingPreview: null }, errors: [] });
  });
});

describe('what a reader sees', () => {
  test('the region sees its members; what is not shared is absent, not zero', async () => {
    const page = await region(NORA);
    expect(page.members).toHaveLength(6);
    expect(page.members[0]).toMatchObject({ name: 'Kristianstad', sharesActivities: true, sharesItems: true, sharesFunding: true });
    expect(page.members[0]?.activities).toBeGreaterThan(0);
    expect(page.members.slice(1)).toEqual(
      page.members
        .slice(1)
        .map((member) => ({ ...member, tenantId: null, sharesActivities: false, activities: null, grantReceived: null })),
    );
    expect(page.activityCount).toBeGreaterThan(10);
    expect(new Set(page.activities.map(({ member }) => member))).toEqual(new Set(['Kristianstad']));
  });

  test('a withdrawal is seen on the very next request of a session that goes on', async () => {
    const client = await as(NORA);
    const session = client.cookieHeader();
    expect((await memberOf(NORA, 'Kristianstad'))?.sharesItems).toBe(true);
    await withdrawAll(JONNA, 'activities', 'items');
    const after = await region(NORA);
    expect(after.members[0]).toMatchObject({ sharesItems: false, sharesActivities: true });
    expect(after).toMatchObject({ activities: [], activityCount: 0 });
    expect(client.cookieHeader()).toBe(session);
    expect(await rowsOf('shared_activity', await tenantId('kristianstad'))).toBe(0);
  });

  test('what another decision still covers stays for those it covers', async () => {
    const named = (await sharing(GRETA)).decisions.find(({ kind, audienceName }) => kind === 'funding' && audienceName === 'Region Skåne');
    await withdraw(GRETA, named?.id ?? '');
    expect((await memberOf(SVEN, 'Helsingborg'))?.sharesFunding).toBe(true);
    await withdrawAll(GRETA, 'funding', 'totals');
    expect(await memberOf(SVEN, 'Helsingborg')).toMatchObject({ sharesFunding: false, grantReceived: null, sharesActivities: true });
    expect((await memberOf(SVEN, 'Helsingborg'))?.activities).toBeGreaterThan(0);
    await shared(GRETA, { kind: 'funding', grain: 'totals' });
    expect((await memberOf(SVEN, 'Helsingborg'))?.grantReceived).toBeGreaterThan(0);
  });

  test('kinds and audiences are kept apart: money shared with one is not activities, and not shown to another', async () => {
    const id = await shared(VERA, { kind: 'funding', grain: 'totals', audience: await tenantId('kristianstad') });
    const mine = await seenBy(JONNA, 'Stockholm');
    expect(mine).toMatchObject({ showsFunding: true, showsActivities: false });
    expect(mine?.years.every(({ activities }) => activities === null)).toBe(true);
    expect(mine?.years.some(({ grantReceived }) => grantReceived !== null)).toBe(true);
    expect(await seenBy(GRETA, 'Stockholm')).toMatchObject({ showsFunding: false, showsActivities: false, years: [] });
    await withdraw(VERA, id);
    expect(await seenBy(JONNA, 'Stockholm')).toMatchObject({ showsFunding: false, years: [] });
  });

  test('own figures are there whether they are shared or not', async () => {
    const own = await seenBy(VERA, 'Stockholm');
    expect(own).toMatchObject({ own: true, showsActivities: true, showsFunding: true });
    expect(own?.years.some(({ activities, grantReceived }) => activities !== null && grantReceived !== null)).toBe(true);
  });

  test('a figure that is changed in the register is changed for the reader', async () => {
    const before = await memberOf(SVEN, 'Kristianstad');
    await registered('Ny och delad', '1000');
    const after = await memberOf(SVEN, 'Kristianstad');
    expect(after?.activities).toBe((before?.activities ?? 0) + 1);
    expect(after?.grantReceived).toBe((before?.grantReceived ?? 0) + 1000);
  });

  test('a decision and a change in the register at the same moment miss each other in neither order', async () => {
    const owner = await tenantId('kristianstad');
    const audience = await tenantId('huddinge');
    for (let round = 0; round < 6; round += 1) {
      const [id] = await Promise.all([shared(JONNA, { audience }), registered(`Samtidig ${round}`, '')]);
      const inRegister = await connected(server.database.adminUrl, (client) =>
        client.query(`SELECT FROM activity WHERE tenant_id = $1 AND status IN ('planned', 'running', 'ended')`, [owner]),
      );
      expect(await rowsOf('shared_activity', owner)).toBe(inRegister.rowCount);
      await Promise.all([withdraw(JONNA, id), registered(`Samtidigt slut ${round}`, '')]);
      expect(await rowsOf('shared_activity', owner)).toBe(0);
    }
  });

  test('a municipality has no regional overview', async () => {
    expect(await regionRefusal(JONNA)).toBe('NOT_FOUND');
  });

  test('fewer than three that share give no total', async () => {
    const { totals, themes } = await region(SVEN);
    for (const { value, sharing: count, tooFew } of totals)
      expect({ value, count, tooFew }).toEqual({ value: null, count: 2, tooFew: true });
    expect(themes.every(({ total }) => total === null)).toBe(true);
  });
});

describe('days', () => {
  test('a decision opens on its first day and closes after its last', async () => {
    const audience = await tenantId('kristianstad');
    await shared(VERA, { kind: 'activities', grain: 'totals', audience, validFrom: '2027-02-01', validTo: '2027-02-02' });
    const states: [string, boolean | undefined, string | undefined][] = [];
    for (const day of ['2027-01-31', '2027-02-01', '2027-02-02', '2027-02-03']) {
      moveClock(`${day}T10:00:00Z`);
      const state = (await sharing(VERA)).decisions.find(({ audienceName }) => audienceName === 'Kristianstads kommun')?.state;
      states.push([day, (await seenBy(JONNA, 'Stockholm'))?.showsActivities, state]);
    }
    expect(states).toEqual([
      ['2027-01-31', false, 'coming'],
      ['2027-02-01', true, 'in_force'],
      ['2027-02-02', true, 'in_force'],
      ['2027-02-03', false, 'over'],
    ]);
  });
});
