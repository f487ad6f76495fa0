import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { as, created, EVA, emptyPartner, emptyYear, JONNA, list, openRegister, SIV } from './activity-register';

/** Reads the activities of one administration only. */
const CHIEF = 'petra.prov@huddinge.example';

const REGISTER = `query Register($first: Int! = 500, $offset: Int! = 0) { activityRegister(first: $first, offset: $offset) {
  activities { id name kind status startsOn endsOn unit { id name } pillars { pillarKey name commitment }
    partners { name kind city country } funding { year nature budget grantReceived coFinancingCash coFinancingInKind } }
  pillarTotals { pillarKey name activities running grantReceived coFinancing } } }`;

interface Registered {
  id: string;
  name: string;
  unit: { id: string; name: string };
  pillars: { pillarKey: string; name: string; commitment: string | null }[];
  partners: { name: string }[];
  funding: { year: number; grantReceived: number | null }[];
}
interface Register {
  activities: Registered[];
  pillarTotals: { pillarKey: string; name: string; activities: number; running: number; grantReceived: number }[] | null;
}

let server: TestServer;

beforeAll(async () => {
  server = await openRegister();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

async function registerOf(email: string, variables: object = {}): Promise<Register> {
  const { data, errors } = await (await as(email)).query<{ activityRegister: Register }>(REGISTER, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.activityRegister;
}

describe('the register for programs', () => {
  test('has every activity with its unit, pillars, partners and years, in the order they were written', async () => {
    const id = await created(JONNA, {
      name: 'Med allt',
      partners: [
        { ...emptyPartner, name: 'Åbo stad', city: 'Åbo', country: 'FI' },
        { ...emptyPartner, name: 'Aarhus Kommune', country: 'DK' },
      ],
      funding: [
        { ...emptyYear, year: '2027', grantReceived: '20 000' },
        { ...emptyYear, year: '2026', budget: '1 250 000' },
      ],
    });
    const activity = (await registerOf(JONNA)).activities.find((each) => each.id === id);
    expect(activity).toMatchObject({
      name: 'Med allt',
      unit: { id: expect.any(String), name: expect.any(String) },
      partners: [
        { name: 'Åbo stad', kind: 'other', city: 'Åbo', country: 'FI' },
        { name: 'Aarhus Kommune', city: null, country: 'DK' },
      ],
      funding: [
        { year: 2026, nature: 'outcome', budget: 1_250_000, grantReceived: null },
        { year: 2027, budget: null, grantReceived: 20_000 },
      ],
    });
  });

  test("tells pillars and commitments in the tenant's own words", async () => {
    const served = (await registerOf(JONNA)).activities.flatMap(({ pillars }) => pillars);
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter(({ name, pillarKey }) => name === pillarKey)).toEqual([]);
    expect(served.filter(({ commitment }) => commitment !== null && !commitment.includes(' '))).toEqual([]);
  });

  test('is read in parts that together are the whole', async () => {
    const whole = (await registerOf(JONNA)).activities.map(({ id }) => id);
    const parts: string[] = [];
    for (let offset = 0; offset < whole.length; offset += 3) {
      parts.push(...(await registerOf(JONNA, { first: 3, offset })).activities.map(({ id }) => id));
    }
    expect(parts).toEqual(whole);
    expect([...whole].sort()).toEqual(whole);
    expect((await registerOf(JONNA, { offset: 100_000 })).activities).toEqual([]);
  });

  test.each([EVA, SIV, JONNA, CHIEF])('shows %s the activities that the list shows, and no other', async (email) => {
    const listed = (await list(email, { first: 500 })).rows.map(({ id }) => id);
    const registered = (await registerOf(email)).activities.map(({ id }) => id);
    expect(registered.sort()).toEqual(listed.sort());
  });

  test('adds up pillars for those only who may read every activity', async () => {
    const { activities, pillarTotals } = await registerOf(JONNA);
    const kept = await connected(server.database.adminUrl, async (admin) => {
      const { rows } = await admin.query(
        `SELECT p.pillar_key, count(DISTINCT a.id)::int AS activities FROM activity a
         JOIN activity_pillar p ON p.tenant_id = a.tenant_id AND p.activity_id = a.id WHERE a.status <> 'cancelled' AND a.id = ANY($1)
         GROUP BY p.pillar_key ORDER BY p.pillar_key`,
        [activities.map(({ id }) => id)],
      );
      return rows;
    });
    expect(pillarTotals?.filter((total) => total.activities > 0).map((total) => [total.pillarKey, total.activities])).toEqual(
      kept.map((row) => [row.pillar_key, row.activities]),
    );
    const narrow = await registerOf(CHIEF);
    expect(narrow.activities.length).toBeGreaterThan(0);
    expect(new Set(narrow.activities.map(({ unit }) => unit.id)).size).toBe(1);
    expect(narrow.pillarTotals).toBeNull();
  });

  test.each([{ first: 0 }, { first: 501 }, { first: -1 }, { offset: -1 }, { offset: 2_000_000 }])(
    'refuses a part of %p',
    async (variables) => {
      const { errors } = await (await as(JONNA)).query(REGISTER, variables);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  test('is nothing for those who are signed out', async () => {
    const { errors } = await new GraphqlClient(server.url).query(REGISTER);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
  });
});
