import { sourceItems } from '@utblick/municipalities';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const PAGE = `{ strategyPage {
  tenantName caretakers
  documents { key main title titled read relation facts { key part { stated origin codes text to actors { role } sources } } }
  lead { text stated origin }
  purposes { key text origin sources } principles { key origin }
  pillarWord { one many }
  pillars { key name origin aim { text stated } methods { stated } figures { activities grantReceived latestId }
    commitments { key text origin figures { activities } sources } }
  reporting { stated text }
  rules { key origin stated facts { key part { stated names cadence { type } deadline { type month day } origin readings } }
    steps { key verb label origin status dueOn units actors { stated actors { role unitKinds unit outside } readings } }
    round { id name ended handedIn of late } }
  roles { key name level holders { name } places vacantUnits duties { key text } origin sources }
  matters { key kind name stated facts { key part { stated text names actors { role } } } }
  sources { id document section decidedBy date reference }
} }`;

interface Part {
  stated: string;
  origin: string;
  text: string | null;
  names: string[] | null;
  actors: { role: string | null; unitKinds: string[] | null }[] | null;
  readings: string[];
}

interface Page {
  tenantName: string;
  caretakers: string[];
  documents: {
    key: string;
    main: boolean;
    read: boolean;
    relation: string | null;
    facts: { key: string; part: Part & { codes: string[] | null } }[];
  }[];
  lead: Part;
  purposes: { key: string; origin: string; sources: string[] }[];
  principles: { key: string; origin: string }[];
  pillarWord: { many: string } | null;
  pillars: {
    key: string;
    methods: Part;
    figures: Figures | null;
    commitments: { key: string; figures: Figures | null; sources: string[] }[];
  }[];
  reporting: Part;
  rules: {
    key: string;
    origin: string;
    facts: { key: string; part: Part }[];
    steps: { key: string; verb: string; origin: string; status: string | null; units: number | null; actors: Part }[];
    round: { name: string; handedIn: number; of: number; late: number } | null;
  }[];
  roles: { key: string; holders: { name: string }[]; places: number | null; vacantUnits: string[] }[];
  matters: { key: string; kind: string; stated: string; facts: { key: string; part: Part }[] }[];
  sources: { id: string; document: string | null; section: string | null; decidedBy: string | null }[];
}

interface Figures {
  activities: number;
  grantReceived: number;
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
const pages = new Map<string, Page>();

async function clientOf(email: string): Promise<GraphqlClient> {
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  return client;
}

async function pageOf(tenant: keyof typeof PEOPLE): Promise<Page> {
  const kept = pages.get(tenant);
  if (kept) return kept;
  const { data, errors } = await (await clientOf(PEOPLE[tenant])).query<{ strategyPage: Page }>(PAGE);
  expect(errors).toEqual([]);
  if (!data) throw new Error('no page');
  pages.set(tenant, data.strategyPage);
  return data.strategyPage;
}

const ruleOf = (page: Page, key: string) => page.rules.find((rule) => rule.key === key);
const factOf = (facts: readonly { key: string; part: Part }[] | undefined, key: string) => facts?.find((fact) => fact.key === key)?.part;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:00:00Z' });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

test.each(['helsingborg', 'kungsbacka', 'kristianstad', 'huddinge', 'stockholm'] as const)(
  '%s: every item of its documents that is named has its place, and every named source is told',
  async (tenant) => {
    const page = await pageOf(tenant);
    const items = sourceItems().filter((item) => item.tenant === tenant);
    expect(items.length).toBeGreaterThan(0);
    for (const { id, section } of items) expect(page.sources.find((source) => source.id === id)).toMatchObject({ section });
    const told = new Set(page.sources.map(({ id }) => id));
    const named = [...page.purposes, ...page.pillars.flatMap(({ commitments }) => commitments)].flatMap(({ sources }) => sources);
    expect(named.filter((id) => !told.has(id))).toEqual([]);
  },
);

describe('a municipality with a chain of its own', () => {
  test('shows the chain from units to council, with how the open round stands', async () => {
    const rule = ruleOf(await pageOf('kristianstad'), 'arlig-uppfoljning');
    expect(rule?.steps.map(({ verb, status }) => [verb, status])).toEqual([
      ['report', 'current'],
      ['compile', 'waiting'],
      ['approve', 'waiting'],
      ['receive', 'waiting'],
    ]);
    expect(rule?.steps[0]).toMatchObject({ units: 22, actors: { actors: [{ unitKinds: ['forvaltning', 'bolag'] }] } });
    expect(rule?.round).toMatchObject({ name: 'Årlig uppföljning 2026', of: 22 });
    expect(rule?.round?.late).toBeGreaterThan(0);
    expect(factOf(rule?.facts, 'contents')?.names).toHaveLength(5);
  });

  test('names the day it has set itself as its own', async () => {
    const deadline = factOf(ruleOf(await pageOf('kristianstad'), 'arlig-uppfoljning')?.facts, 'deadline');
    expect(deadline).toMatchObject({ origin: 'local', stated: 'full' });
  });

  test('tells who holds a role, and in which unit nobody does', async () => {
    const { roles } = await pageOf('kristianstad');
    expect(roles.find(({ key }) => key === 'planeringsstrateg')).toMatchObject({ holders: [{ name: 'Jonna Exempel' }], places: 1 });
    expect(roles.find(({ key }) => key === 'kontaktperson')).toMatchObject({ places: 22, vacantUnits: ['Överförmyndarförvaltningen'] });
    expect(roles.find(({ key }) => key === 'kommunstyrelsen')).toMatchObject({ holders: [], places: null });
  });

  test('counts a register that is there', async () => {
    const { pillars } = await pageOf('kristianstad');
    const counted = pillars.map(({ figures }) => figures?.activities ?? 0);
    expect(Math.min(...counted)).toBeGreaterThan(0);
    const inDatabase = await connected(server.database.adminUrl, (client) =>
      client.query<{ pillar_key: string; count: string }>(
        `SELECT p.pillar_key, count(DISTINCT a.id) FROM activity a JOIN tenant t ON t.id = a.tenant_id AND t.key = 'kristianstad'
         JOIN activity_pillar p ON p.tenant_id = a.tenant_id AND p.activity_id = a.id WHERE a.status <> 'cancelled' GROUP BY p.pillar_key`,
      ),
    );
    for (const { pillar_key, count } of inDatabase.rows) {
      expect(pillars.find(({ key }) => key === pillar_key)?.figures?.activities).toBe(Number(count));
    }
  });
});

describe('what documents leave open', () => {
  test('a document without a reporting rule has none, and says that there is none', async () => {
    const page = await pageOf('kungsbacka');
    expect(page.rules).toEqual([]);
    expect(page.reporting).toMatchObject({ stated: 'none', text: null });
    expect(page.matters.find(({ kind }) => kind === 'network')).toMatchObject({ stated: 'none' });
    expect(page.caretakers).toEqual(['Kommunstyrelsens förvaltning']);
  });

  test('an expired document is expired', async () => {
    const main = (await pageOf('kungsbacka')).documents.find((document) => document.main);
    expect(main?.facts.find(({ key }) => key === 'status')?.part.codes).toEqual(['expired']);
  });

  test('a reporter that the text does not name stays unnamed, with both readings', async () => {
    const reporter = ruleOf(await pageOf('helsingborg'), 'arlig-redovisning')?.steps[0];
    expect(reporter?.actors).toMatchObject({ stated: 'not_stated', actors: null });
    expect(reporter?.actors.readings).toHaveLength(2);
  });

  test('a twin town is a name and nothing else', async () => {
    const towns = factOf((await pageOf('helsingborg')).matters.find(({ kind }) => kind === 'twin_towns')?.facts, 'towns');
    expect(towns?.names).toEqual(['Alexandria', 'Dubrovnik', 'Helsingör', 'Pärnu']);
  });
});

test('a proposal is marked part by part: nothing of it is adopted, and the district speaks for itself', async () => {
  const page = await pageOf('stockholm');
  expect(page.documents[0]).toMatchObject({ main: true, read: false });
  const origins = [...page.purposes, ...page.principles, ...page.rules, ...page.rules.flatMap(({ steps }) => steps)].map(
    ({ origin }) => origin,
  );
  expect(origins).not.toContain('adopted');
  expect(page.purposes.every(({ origin }) => origin === 'proposal')).toBe(true);
  expect(page.principles.some(({ origin }) => origin === 'district_view')).toBe(true);
  expect(page.rules[0]?.steps.find(({ verb }) => verb === 'use')).toMatchObject({ origin: 'district_view' });
});

test('a regional body has a page without a document', async () => {
  const page = await pageOf('region');
  expect(page.documents).toEqual([]);
  expect(page.lead).toMatchObject({ text: null, stated: 'not_stated' });
  expect(page.caretakers).toEqual(['Regional handläggare']);
});

test('figures and rounds are for those who may read all of the municipality', async () => {
  const client = await clientOf(PEOPLE.region);
  const { data } = await client.query<{ strategyPage: Page }>(PAGE);
  expect(data?.strategyPage.rules).toEqual([]);
  const contact = await clientOf('eva.fiktiv@kristianstad.example');
  const { data: seen } = await contact.query<{ strategyPage: Page }>(PAGE);
  // A contact person reads every activity, but the reports of her own unit only.
  expect(seen?.strategyPage.pillars.every(({ figures }) => figures !== null)).toBe(true);
  expect(seen?.strategyPage.rules.every(({ round }) => round === null)).toBe(true);
});

test('nobody who is not signed in sees any strategy', async () => {
  const { data, errors } = await new GraphqlClient(server.url).query(PAGE);
  expect(data?.strategyPage ?? null).toBeNull();
  expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
