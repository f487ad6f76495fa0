import { randomUUID } from 'node:crypto';
import { applyLocally, districtsOutUntil } from '../kit/apply-locally';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const PAGE = `query Networks($day: String) { networksPage(day: $day) { today day
  networks { key name stated origin sources
    facts { key part { stated origin text sources note actors { role unitKinds } cadence { type min max } readings } }
    places { unitName unitKind letInOn holders { name roleName } } unknownRoles
    leftOut { unitKind from to units } excluded { stated origin sources note text actors { unitKinds } } views { key text origin } }
  sources { id document section decidedBy date reference } } }`;
const MENU = '{ viewer { tenant { menu } } }';

interface Network {
  key: string;
  origin: string;
  facts: {
    key: string;
    part: { stated: string; text: string | null; cadence: { type: string; min: number | null; max: number | null } | null };
  }[];
  places: { unitName: string; unitKind: string; letInOn: string | null; holders: { name: string }[] }[];
  unknownRoles: string[];
  leftOut: { unitKind: string; from: string | null; to: string | null; units: string[] }[];
  excluded: { stated: string; origin: string; sources: string[] };
  views: { key: string; text: string; origin: string }[];
}

interface Page {
  today: string;
  day: string;
  networks: Network[];
  sources: { id: string; document: string | null; decidedBy: string | null }[];
}

const PEOPLE = {
  helsingborg: 'greta.pahitt@helsingborg.example',
  kungsbacka: 'nils.latsas@kungsbacka.example',
  kristianstad: 'jonna.exempel@kristianstad.example',
  huddinge: 'ines.ide@huddinge.example',
  stockholm: 'vera.fiktiv@stockholm.example',
  region: 'sven.skansaga@region-skane.example',
} as const;

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

async function pageOf(tenant: keyof typeof PEOPLE, day?: string): Promise<Page> {
  const { data, errors } = await (await as(PEOPLE[tenant])).query<{ networksPage: Page }>(PAGE, { day });
  expect(errors).toEqual([]);
  if (!data) throw new Error('no page');
  return data.networksPage;
}

async function networkOf(tenant: keyof typeof PEOPLE, day?: string): Promise<Network> {
  const [network] = (await pageOf(tenant, day)).networks;
  if (!network) throw new Error(`${tenant} has no network`);
  return network;
}

const vacant = ({ places }: Network): string[] => places.filter(({ holders }) => holders.length === 0).map(({ unitName }) => unitName);
const districtsIn = ({ places }: Network): string[] =>
  places.filter(({ unitKind }) => unitKind === 'stadsdelsforvaltning').map(({ unitName }) => unitName);
const partIn = ({ facts }: Network, key: string) => facts.find((fact) => fact.key === key)?.part;

function moveClock(instant: string): void {
  server.setClock(instant);
  clients.clear();
}

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('a network by its own rule', () => {
  test('has a place in every unit that appoints, with who takes it and which one is empty', async () => {
    const network = await networkOf('kristianstad');
    expect(network.places).toHaveLength(22);
    expect(vacant(network)).toEqual(['Överförmyndarförvaltningen']);
    expect(network.places.find(({ unitName }) => unitName === 'Omsorgsförvaltningen')).toMatchObject({
      unitKind: 'forvaltning',
      letInOn: null,
      holders: [{ name: 'Eva Fiktiv', roleName: 'Kontaktperson för EU-frågor' }],
    });
    expect(network.leftOut).toEqual([]);
  });

  test('meets as often as the document says, and says what it leaves open', async () => {
    expect(partIn(await networkOf('huddinge'), 'frequency')?.cadence).toMatchObject({ type: 'n_per_year', min: 2, max: 4 });
    const helsingborg = await networkOf('helsingborg');
    expect(partIn(helsingborg, 'frequency')).toMatchObject({ stated: 'partial', cadence: { type: 'regularly', min: null } });
    expect(partIn(await networkOf('stockholm'), 'appointedBy')).toMatchObject({ stated: 'not_stated', actors: null });
    expect(partIn(helsingborg, 'members')).toMatchObject({ readings: [expect.any(String), expect.any(String)] });
    expect(partIn(await networkOf('stockholm'), 'frequency')).toMatchObject({ stated: 'not_stated', cadence: null });
  });

  test('has the members that its units had on the day that is asked for', async () => {
    const eva = (network: Network) =>
      network.places.find(({ unitName }) => unitName === 'Omsorgsförvaltningen')?.holders.map(({ name }) => name);
    expect(eva(await networkOf('kristianstad', '2022-08-31'))).not.toContain('Eva Fiktiv');
    expect(eva(await networkOf('kristianstad', '2022-09-01'))).toContain('Eva Fiktiv');
  });

  test('tells where everything that it says stands, and nothing else', async () => {
    const page = await pageOf('kristianstad');
    expect(page.sources.find(({ id }) => id === 'KRS-R10')?.document).toContain('Riktlinjer');
    expect(page.sources.map(({ id }) => id)).not.toContain('KRS-F1');
  });
});

describe('which day is shown', () => {
  test.each([undefined, '', 'igår', '2026-02-30', '1066-10-14', "2026-01-01'; --"])('%j shows today', async (day) => {
    expect(await pageOf('stockholm', day)).toMatchObject({ today: '2026-11-20', day: '2026-11-20' });
  });

  test('a day before any version shows the rule of today among the units of that day', async () => {
    const { leftOut } = await networkOf('stockholm', '2019-05-01');
    expect(leftOut.find(({ unitKind }) => unitKind === 'stadsdelsforvaltning')?.units).toEqual([
      'Hägersten-Liljeholmens stadsdelsförvaltning',
    ]);
  });
});

describe('who has networks', () => {
  test.each([
    ['kristianstad', true],
    ['stockholm', true],
    ['kungsbacka', false],
    ['region', false],
  ] as const)('the menu of %s', async (tenant, shown) => {
    const { data } = await (await as(PEOPLE[tenant])).query<{ viewer: { tenant: { menu: string[] } } }>(MENU);
    expect(data?.viewer.tenant.menu.includes('networks')).toBe(shown);
    expect((await pageOf(tenant)).networks.length > 0).toBe(shown);
  });

  test('nobody who is not signed in sees any', async () => {
    const { data, errors } = await new GraphqlClient(server.url).query(PAGE);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('kinds of unit that are left out', () => {
  test('are told with the proposal that leaves them out, and the district says what it thinks', async () => {
    const network = await networkOf('stockholm');
    expect(districtsIn(network)).toEqual([]);
    expect(network.leftOut.map(({ unitKind, to }) => [unitKind, to])).toEqual([
      ['stadsdelsnamnd', null],
      ['stadsdelsforvaltning', null],
    ]);
    expect(network.excluded).toMatchObject({ origin: 'proposal', sources: ['STH-R7', 'STH §5.6'] });
    expect(network.views).toContainEqual(expect.objectContaining({ key: 'natverket-oppnas', origin: 'district_view' }));
  });

  test('are let in by a local decision from its day: the clock goes past it, and the page follows', async () => {
    const applied = await applyLocally(server.database, 'stockholm', districtsOutUntil('2026-12-31'), '2026-11-15');
    expect(applied).toContain('in force from 2026-11-15');
    moveClock('2026-12-31T22:59:00Z');
    const before = await networkOf('stockholm');
    expect(districtsIn(before)).toEqual([]);
    expect(before.leftOut.find(({ unitKind }) => unitKind === 'stadsdelsforvaltning')).toMatchObject({
      to: '2026-12-31',
      units: ['Hägersten-Älvsjö stadsdelsförvaltning'],
    });
    expect(before.excluded).toMatchObject({ origin: 'local' });
    moveClock('2026-12-31T23:01:00Z');
    const after = await networkOf('stockholm');
    expect(districtsIn(after)).toEqual(['Hägersten-Älvsjö stadsdelsförvaltning']);
    expect(after.places.find(({ unitKind }) => unitKind === 'stadsdelsforvaltning')).toMatchObject({ letInOn: '2027-01-01', holders: [] });
    expect(after.leftOut.map(({ unitKind }) => unitKind)).toEqual(['stadsdelsnamnd']);
    expect((await pageOf('stockholm')).sources).toContainEqual(
      expect.objectContaining({ decidedBy: 'Stadsledningskontoret', reference: 'Testbeslut 7' }),
    );
  });

  test('and the day before is still as it was, for whoever asks for it', async () => {
    expect(districtsIn(await networkOf('stockholm', '2026-12-31'))).toEqual([]);
    expect(districtsIn(await networkOf('stockholm', '2027-01-01'))).toHaveLength(1);
    // Before the local version was in force the rule was another.
    expect((await networkOf('stockholm', '2026-11-14')).excluded.origin).toBe('proposal');
  });

  test('a district that has been let in fills its place with whoever holds the role there', async () => {
    await connected(server.database.adminUrl, (admin) =>
      admin.query(
        `INSERT INTO role_assignment (tenant_id, id, person_id, role_key, unit_id, valid_from)
         SELECT p.tenant_id, $1, p.id, 'natverkets-medlemmar', u.id, '2027-01-01' FROM person p
         JOIN unit u ON u.tenant_id = p.tenant_id AND u.key = 'hagersten-alvsjo-stadsdelsforvaltning'
         WHERE p.email = 'fanny.fantom@stockholm.example'`,
        [randomUUID()],
      ),
    );
    const place = (await networkOf('stockholm')).places.find(({ unitKind }) => unitKind === 'stadsdelsforvaltning');
    expect(place?.holders.map(({ name }) => name)).toEqual(['Fanny Fantom']);
  });

  test('no other municipality is touched by it', async () => {
    expect((await networkOf('huddinge')).leftOut).toEqual([]);
    expect((await networkOf('kristianstad')).places.every(({ letInOn }) => letInOn === null)).toBe(true);
  });
});
