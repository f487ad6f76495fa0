import { applyLocally } from '../kit/apply-locally';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const JONNA = 'jonna.exempel@kristianstad.example';
const VERA = 'vera.fiktiv@stockholm.example';
const INES = 'ines.ide@huddinge.example';
const PAGE = `query Organisation($day: String) { organisationPage(day: $day) { today day
  units { id name kind parentId validFrom validTo standing mergedInto { unitName on } mergedFrom { unitName on }
    holders { name roleName } vacantRoles } holders { name roleName } } }`;

interface Unit {
  id: string;
  name: string;
  kind: string;
  parentId: string | null;
  standing: string;
  mergedInto: { unitName: string; on: string | null } | null;
  mergedFrom: { unitName: string; on: string | null }[];
  holders: { name: string; roleName: string }[];
  vacantRoles: string[];
}

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

async function unitsOf(email: string, day?: string): Promise<Unit[]> {
  const { data, errors } = await (await as(email)).query<{ organisationPage: { units: Unit[] } }>(PAGE, { day });
  expect(errors).toEqual([]);
  return data?.organisationPage.units ?? [];
}

const named = (units: readonly Unit[], name: string): Unit => {
  const unit = units.find((each) => each.name === name);
  if (!unit) throw new Error(`There is no ${name}.`);
  return unit;
};

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('units on a day', () => {
  test('tell what they went into and what they came from, both ways and with the day', async () => {
    const units = await unitsOf(VERA);
    expect(named(units, 'Hägersten-Liljeholmens stadsdelsförvaltning')).toMatchObject({
      standing: 'ended',
      mergedInto: { unitName: 'Hägersten-Älvsjö stadsdelsförvaltning', on: '2020-07-01' },
      vacantRoles: [],
    });
    expect(named(units, 'Hägersten-Älvsjö stadsdelsförvaltning')).toMatchObject({
      standing: 'there',
      mergedFrom: [{ unitName: 'Hägersten-Liljeholmens stadsdelsförvaltning', on: '2020-07-01' }],
    });
  });

  test.each([
    ['2020-06-30', 'there', 'coming'],
    ['2020-07-01', 'ended', 'there'],
  ])('on %s the old one is %s and the new one is %s', async (day, old, heir) => {
    const units = await unitsOf(VERA, day);
    expect(named(units, 'Hägersten-Liljeholmens stadsdelsnämnd').standing).toBe(old);
    expect(named(units, 'Hägersten-Älvsjö stadsdelsnämnd').standing).toBe(heir);
  });

  test('a unit that was there already takes in another', async () => {
    const units = await unitsOf(INES);
    expect(named(units, 'Klimat- och stadsmiljöförvaltningen')).toMatchObject({
      standing: 'there',
      mergedFrom: [{ unitName: 'Park- och modellförvaltningen', on: '2023-01-01' }],
    });
    expect(named(units, 'Park- och modellförvaltningen').standing).toBe('ended');
  });

  test('come by kind from the council down, and then as Swedish sorts', async () => {
    const kinds = (await unitsOf(JONNA)).map(({ kind }) => kind);
    expect(kinds[0]).toBe('fullmaktige');
    expect(new Set(kinds).size).toBe(kinds.filter((kind, at) => kind !== kinds[at - 1]).length);
    const companies = (await unitsOf(JONNA)).filter(({ kind }) => kind === 'bolag').map(({ name }) => name);
    expect(companies).toEqual([...companies].sort((one, other) => one.localeCompare(other, 'sv')));
  });
});

describe('who holds what', () => {
  test('in each unit, and where somebody should and nobody does', async () => {
    const units = await unitsOf(JONNA);
    expect(named(units, 'Omsorgsförvaltningen').holders).toContainEqual({ name: 'Eva Fiktiv', roleName: 'Kontaktperson för EU-frågor' });
    expect(units.filter(({ vacantRoles }) => vacantRoles.length > 0).map(({ name, vacantRoles }) => [name, vacantRoles])).toEqual([
      ['Överförmyndarförvaltningen', ['Kontaktperson för EU-frågor']],
    ]);
  });

  test('on the day that is asked for', async () => {
    const held = (units: readonly Unit[]) => named(units, 'Omsorgsförvaltningen').holders.map(({ name }) => name);
    expect(held(await unitsOf(JONNA, '2022-08-31'))).not.toContain('Eva Fiktiv');
    expect(held(await unitsOf(JONNA, '2022-09-01'))).toContain('Eva Fiktiv');
  });

  test('nobody sees units of another tenant, and nobody who is not signed in sees any', async () => {
    const ids = new Set((await unitsOf(JONNA)).map(({ id }) => id));
    expect((await unitsOf(VERA)).filter(({ id }) => ids.has(id))).toEqual([]);
    const { data, errors } = await new GraphqlClient(server.url).query(PAGE);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

test('what was reported keeps the name that the unit had, though the unit is called something else today', async () => {
  const renamed = `overlay: 1
units:
  - { key: omsorgsforvaltningen, name: Omsorg och stöd }
`;
  await applyLocally(server.database, 'kristianstad', renamed, '2026-11-20');
  expect((await unitsOf(JONNA)).map(({ name }) => name)).toContain('Omsorg och stöd');
  const { rows } = await connected(server.database.adminUrl, (admin) =>
    admin.query<{ name: string }>(
      `SELECT s.content->'unit'->>'name' AS name FROM snapshot s JOIN report r ON r.tenant_id = s.tenant_id AND r.snapshot_id = s.id
       JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id AND u.key = 'omsorgsforvaltningen'
       JOIN tenant t ON t.id = u.tenant_id AND t.key = 'kristianstad'`,
    ),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(['Omsorgsförvaltningen']));
});
