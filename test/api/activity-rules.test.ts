import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { GraphqlClient } from '../kit/client';
import { utblick } from '../kit/command-line';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
/** At the central office of each municipality: reads and writes for all units. */
const INES = 'ines.ide@huddinge.example';
const GRETA = 'greta.pahitt@helsingborg.example';
const NILS = 'nils.latsas@kungsbacka.example';
const VERA = 'vera.fiktiv@stockholm.example';
/** Reads every unit of the city, writes for one. */
const AMIR = 'amir.attrapp@stockholm.example';
/** Reads the own unit only. */
const PETRA = 'petra.prov@huddinge.example';
const JONNA = 'jonna.exempel@kristianstad.example';

const CHECKS = `checks { ruleKey name sources standing checkedOn checkedBy answers { label type value }
  decision { needed actors { role } recorded { body decidedOn paragraph diarienummer } } }`;
const PAGE = `query Page($id: ID!) { activityPage(id: $id) { name unitName formerUnit ${CHECKS} border { area counts }
  focus { groups outside reason sources } contacts { partner same activityName status unitName contactName } history { action fields } } }`;
const LIST = `query List($input: ActivitiesPageInput!) { activitiesPage(input: $input) { total all grantTotal borderRegional leftOut
  rules { checks focus borderArea borderCounts actsAsOne similar } units { id name }
  rows { id name unitName formerUnit borderRegional checkMissing reasonMissing } } }`;
const FORM = `query Form { activityFormPage { units { id name } rules { focusGroups borderArea borderCounts actsAsOne checks { key questions { key required } } } } }`;
const CREATE = `mutation Create($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) {
  __typename ... on FormErrors { errors { field code } } } }`;
const UPDATE = `mutation Update($id: ID!, $revision: Int!, $input: ActivityInput!) { updateActivity(id: $id, revision: $revision, input: $input) {
  __typename ... on ActivitySaved { revision } ... on FormErrors { errors { field code } } } }`;
const CONTACTS = `query Contacts($input: PartnerContactsInput!) { partnerContacts(input: $input) { sought partner same activityName unitName contactName status } }`;
const SIMILAR = `query { similarActivitiesPage { readers sources origin mayJudge groups { reasons { kind name pillar } activities { id name unitName } } } }`;
const MARK = `mutation Mark($id: ID!, $others: [ID!]!) { markActivityDifferent(id: $id, otherActivityIds: $others) { pairs } }`;
const UNMARK = `mutation Unmark($id: ID!, $others: [ID!]!) { unmarkActivityDifferent(id: $id, otherActivityIds: $others) { pairs } }`;
const FIGURES = `query { todoPage { figures { key value borderRegional } } strategyPage { pillars { figures { activities borderRegional } } } }`;

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

async function ask<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
  const client = clients.get(email) ?? new GraphqlClient(server.url);
  if (!clients.has(email)) await client.signIn(email, PASSWORD);
  clients.set(email, client);
  const { data, errors } = await client.query<Data>(document, variables);
  if (errors.length > 0 || !data) throw new Error(errors.map(({ extensions }) => String(extensions?.code)).join());
  return data;
}

interface Row {
  id: string;
  name: string;
  unitName: string;
  formerUnit: string | null;
  borderRegional: boolean;
  checkMissing: boolean;
  reasonMissing: boolean;
}
interface List {
  total: number;
  all: number;
  borderRegional: number;
  leftOut: number;
  rules: Record<string, unknown>;
  units: { id: string; name: string }[];
  rows: Row[];
}

const anything = { search: '', statuses: [], kinds: [], unitIds: [], pillarKeys: [], toCheck: false, mine: false };

async function list(email: string, filter: object = {}): Promise<List> {
  const input = { sort: 'name', descending: false, offset: 0, first: 100, filter: { ...anything, ...filter } };
  return (await ask<{ activitiesPage: List }>(email, LIST, { input })).activitiesPage;
}

const namesIn = ({ rows }: List): string[] => rows.map(({ name }) => name);

async function idOf(email: string, name: string): Promise<string> {
  const row = (await list(email, { border: null, search: name })).rows.find((each) => each.name === name);
  if (!row) throw new Error(`There is no ${name}.`);
  return row.id;
}

interface Page {
  unitName: string;
  formerUnit: string | null;
  checks: {
    standing: string | null;
    checkedOn: string | null;
    checkedBy: string | null;
    answers: { label: string; value: string | null }[];
    decision: unknown;
  }[];
  border: unknown;
  focus: { outside: string[]; reason: string } | null;
  contacts: { partner: string; same: boolean; unitName: string; contactName: string | null }[];
  history: { action: string; fields: string[] }[];
}

const page = async (email: string, id: string): Promise<Page> => (await ask<{ activityPage: Page }>(email, PAGE, { id })).activityPage;

async function unitOf(email: string, name: string): Promise<string> {
  const { activityFormPage: form } = await ask<{ activityFormPage: { units: { id: string; name: string }[] } }>(email, FORM);
  const unit = form.units.find((each) => each.name === name);
  if (!unit) throw new Error(`${email} may not write for ${name}.`);
  return unit.id;
}

const empty = { kind: 'pilot', purpose: '', results: '', status: 'planned', startsOn: '', endsOn: '', programme: '', ownRole: '' };
const nothing = { diarienummer: '', contactPersonId: '', pillars: [], partners: [], funding: [] };
const partner = (name: string, country: string) => ({ name, kind: 'municipality', city: '', country });

async function create(email: string, unit: string, changed: object): Promise<string> {
  const id = randomUUID();
  const input = { ...empty, ...nothing, name: 'Prov', unitId: await unitOf(email, unit), ...changed };
  const { createActivity } = await ask<{ createActivity: { __typename: string } }>(email, CREATE, { id, input });
  if (createActivity.__typename !== 'ActivitySaved') throw new Error(JSON.stringify(createActivity));
  return id;
}

/** Applies the municipality's configuration again with a change, from today on. */
async function reconfigure(tenant: string, change: (configuration: Readonly<Record<string, object>>) => void): Promise<void> {
  const exported = await utblick(['tenant', 'export', tenant], server.database.adminUrl);
  const configuration = parse(exported.stdout);
  change(configuration);
  const file = join(mkdtempSync(join(tmpdir(), 'utblick-rules-')), `${tenant}.yaml`);
  writeFileSync(file, stringify(configuration));
  const applied = await utblick(['tenant', 'apply', file, '--from', '2026-11-20'], server.database.adminUrl);
  if (applied.exitCode !== 0) throw new Error(applied.stderr);
}

describe('the check before start', () => {
  const rule = 'provning-fore-start';
  const unit = 'Socialförvaltningen';

  test('is asked by the rule, never stops, and shows until it is there with day and person', async () => {
    const id = await create(INES, unit, { name: 'Utan prövning' });
    expect((await page(INES, id)).checks).toMatchObject([{ standing: 'missing', checkedOn: null, sources: ['HUD-START'], decision: null }]);
    expect(namesIn(await list(INES, { lacks: 'check' }))).toContain('Utan prövning');

    const answers = ['need', 'benefit', 'extent'].map((field) => ({ ruleKey: rule, field, value: `Svar om ${field}` }));
    const input = { ...empty, ...nothing, name: 'Utan prövning', unitId: await unitOf(INES, unit) };
    await ask(INES, UPDATE, { id, revision: 1, input: { ...input, checks: answers } });
    expect((await page(INES, id)).checks[0]).toMatchObject({ standing: 'partial', checkedOn: '2026-11-20', checkedBy: 'Ines Idé' });
    await ask(INES, UPDATE, {
      id,
      revision: 2,
      input: { ...input, checks: [...answers, { ruleKey: rule, field: 'cost', value: '25 000 kr' }] },
    });
    const shown = await page(INES, id);
    expect(shown.checks[0]).toMatchObject({ standing: 'done' });
    expect(shown.checks[0]?.answers.map(({ value }) => value)).toEqual(['Svar om need', 'Svar om benefit', 'Svar om extent', '25000']);
    expect(shown.history[0]?.fields).toEqual(['checks']);
    expect(namesIn(await list(INES, { lacks: 'check' }))).not.toContain('Utan prövning');

    // A form that knows nothing of the check takes nothing away.
    await ask(INES, UPDATE, { id, revision: 3, input: { ...input, purpose: 'Nytt syfte' } });
    expect((await page(INES, id)).checks[0]).toMatchObject({ standing: 'done' });
  });

  test('is not asked of what has ended, and an answer to no question is refused at its field', async () => {
    const ended = await create(INES, unit, { name: 'Redan slut', status: 'ended' });
    expect((await page(INES, ended)).checks).toEqual([]);
    const input = {
      ...empty,
      ...nothing,
      name: 'Fel fråga',
      unitId: await unitOf(INES, unit),
      checks: [{ ruleKey: rule, field: 'colour', value: 'grön' }],
    };
    const { createActivity } = await ask<{ createActivity: { errors: unknown } }>(INES, CREATE, { id: randomUUID(), input });
    expect(createActivity.errors).toEqual([{ field: 'checks.0.value', code: 'unknownChoice' }]);
  });

  test('is optional where the document only says what weighs most, and is not there where nothing is said', async () => {
    expect(await list(GRETA)).toMatchObject({ rules: { checks: false, borderArea: 'Öresundsregionen' } });
    expect((await list(GRETA)).rows.some(({ checkMissing }) => checkMissing)).toBe(false);
    expect((await list(JONNA)).rules).toEqual({
      checks: false,
      focus: false,
      borderArea: null,
      borderCounts: null,
      actsAsOne: false,
      similar: false,
    });
  });

  test('that ends in a decision tells from which amount one is needed, and keeps it', async () => {
    await reconfigure('huddinge', (configuration) => {
      const rules = configuration.rules as unknown as { key: string; steps: object[] }[];
      rules
        .find(({ key }) => key === rule)
        ?.steps.push({
          key: 'beslutar',
          verb: 'approve',
          gate: { amountAtLeast: 500_000 },
          actors: { value: [{ role: 'kommunstyrelsen' }], source: 'HUD-START' },
          source: 'HUD-START',
        });
    });
    const year = (budget: string) => ({
      year: '2027',
      nature: 'forecast',
      budget,
      grantReceived: '',
      coFinancingCash: '',
      coFinancingInKind: '',
    });
    const small = await create(INES, unit, { name: 'Liten', funding: [year('499 999')] });
    expect((await page(INES, small)).checks[0]?.decision).toBeNull();
    const open = await create(INES, unit, { name: 'Okänd' });
    expect((await page(INES, open)).checks[0]?.decision).toMatchObject({ needed: 'unknown' });
    const decision = { ruleKey: rule, body: 'Kommunstyrelsen', decidedOn: '2026-11-11', paragraph: '214', diarienummer: 'KS 2026/9' };
    const large = await create(INES, unit, { name: 'Stor', funding: [year('500 000')], decisions: [decision] });
    const { ruleKey: _, ...recorded } = decision;
    expect((await page(INES, large)).checks[0]?.decision).toEqual({ needed: 'needed', recorded, actors: [{ role: 'Kommunstyrelsen' }] });
  });
});

describe('the geographic focus', () => {
  test('asks why a partner lies outside it, and never stops', async () => {
    const unit = 'Socialförvaltningen';
    const outside = await create(INES, unit, {
      name: 'Utanför',
      partners: [partner('Exampleshire', 'GB'), partner('Eksempel', 'NO'), partner('Muster', 'DE')],
    });
    expect((await page(INES, outside)).focus).toEqual({ groups: ['eu', 'nordic'], outside: ['GB'], reason: '', sources: ['HUD §4.1'] });
    expect(namesIn(await list(INES, { lacks: 'reason' }))).toEqual(expect.arrayContaining(['Utanför', 'Unga mot våld']));
    const inside = await create(INES, unit, { name: 'Innanför', partners: [partner('Eksempel', 'NO')] });
    expect((await page(INES, inside)).focus).toBeNull();
    expect((await page(INES, await idOf(INES, 'Skolkök som leds av elever'))).focus).toMatchObject({
      outside: ['JP'],
      reason: expect.stringMatching(/EU eller Norden/),
    });
    expect(namesIn(await list(INES, { lacks: 'reason' }))).not.toContain('Innanför');
  });

  test('asks nothing where the configuration has none', async () => {
    const id = await create(JONNA, 'Kommunledningskontoret', { name: 'Vart som helst', partners: [partner('Exampleshire', 'GB')] });
    expect((await page(JONNA, id)).focus).toBeNull();
  });
});

describe('border-regional work', () => {
  const figures = async () => {
    const { todoPage, strategyPage } = await ask<{
      todoPage: { figures: { key: string; value: number; borderRegional: number | null }[] };
      strategyPage: { pillars: { figures: { activities: number; borderRegional: number } }[] };
    }>(GRETA, FIGURES);
    const pillars = strategyPage.pillars.map((pillar) => pillar.figures);
    const sum = (key: 'activities' | 'borderRegional') => pillars.reduce((all, figure) => all + figure[key], 0);
    const running = todoPage.figures.find(({ key }) => key === 'running');
    return {
      running: running?.value,
      runningBorder: running?.borderRegional,
      served: sum('activities'),
      servedBorder: sum('borderRegional'),
    };
  };
  const setTo = (counts: string) =>
    reconfigure('helsingborg', (configuration) => {
      (configuration.geography as unknown as { borderRegional: { value: { counts: string } } }).borderRegional.value.counts = counts;
    });

  test('counts, is told apart or is left out as the configuration says, in lists and figures alike', async () => {
    const marked = await list(GRETA);
    expect(marked).toMatchObject({ total: 17, borderRegional: 4, leftOut: 0, rules: { borderCounts: 'marked' } });
    expect(await figures()).toEqual({ running: 11, runningBorder: 4, served: 17, servedBorder: 5 });
    expect((await list(GRETA, { border: 'only' })).total).toBe(4);
    expect((await list(GRETA, { border: 'without' })).total).toBe(13);
    expect((await page(GRETA, await idOf(GRETA, 'Hela resan över sundet'))).border).toEqual({ area: 'Öresundsregionen', counts: 'marked' });

    await setTo('no');
    const left = await list(GRETA);
    expect(left).toMatchObject({ total: 13, borderRegional: 0, leftOut: 4 });
    expect(namesIn(left)).not.toContain('Hela resan över sundet');
    expect(await figures()).toEqual({ running: 7, runningBorder: null, served: 12, servedBorder: 0 });
    expect(namesIn(await list(GRETA, { border: 'only' }))).toContain('Hela resan över sundet');
    // One's own work is there whatever it counts as.
    expect(namesIn(await list(GRETA, { mine: true }))).toContain('Vänortssamarbete med Helsingör');

    await setTo('yes');
    expect(await list(GRETA)).toMatchObject({ total: 17, leftOut: 0 });
    expect((await list(GRETA)).rows.some(({ borderRegional }) => borderRegional)).toBe(false);
    expect(await figures()).toEqual({ running: 11, runningBorder: null, served: 17, servedBorder: 0 });
  });

  test('is what somebody says it is, and totals follow at once', async () => {
    const before = await list(GRETA, { border: 'only' });
    await create(GRETA, 'Stadsbyggnad', { name: 'Ny över sundet', status: 'running', borderRegional: true });
    expect((await list(GRETA, { border: 'only' })).total).toBe(before.total + 1);
  });
});

describe('a municipality that acts as one', () => {
  const sought = (name: string, country: string, unitId = '') => ({ input: { partners: [{ name, country }], unitId } });
  interface Contact {
    partner: string;
    same: boolean;
    unitName: string;
    activityName: string;
    contactName: string | null;
  }
  const contacts = async (email: string, variables: object) =>
    (await ask<{ partnerContacts: Contact[] }>(email, CONTACTS, variables)).partnerContacts;

  test('tells of other units with the same partner, however it is written, and of one that is much alike', async () => {
    const found = await contacts(NILS, sought(' eksempel  KOMMUNE', 'DK'));
    expect(found.map(({ unitName, same }) => [unitName, same])).toEqual([
      ['Förskola och grundskola', true],
      ['Miljö och hälsa', true],
    ]);
    expect(found[1]).toMatchObject({ activityName: 'Kustens framtid', contactName: 'Malte Maket', partner: 'Eksempelkommune' });
    expect((await contacts(NILS, sought('Eksempel hjemmepleie', 'DK'))).map(({ same }) => same)).toEqual([false, false]);
    expect(await contacts(NILS, sought('Eksempelkommune', 'DE'))).toEqual([]);
    expect(await contacts(NILS, sought('Någon helt annan', 'DK'))).toEqual([]);
  });

  test('tells nobody of the own unit, on the page as in the form, and finds it in the list', async () => {
    const own = await unitOf(NILS, 'Miljö och hälsa');
    expect((await contacts(NILS, sought('Eksempelkommune', 'DK', own))).map(({ unitName }) => unitName)).toEqual([
      'Förskola och grundskola',
    ]);
    const shown = await page(NILS, await idOf(NILS, 'Stranden som klassrum'));
    expect(shown.contacts).toMatchObject([{ unitName: 'Miljö och hälsa', same: true, contactName: 'Malte Maket' }]);
    expect(namesIn(await list(NILS, { sharedPartner: true }))).toEqual(['Kustens framtid', 'Stranden som klassrum']);
  });

  test('is a setting: elsewhere nobody is told, nor is one who may not read every unit', async () => {
    expect(await contacts(VERA, sought('Stadt Musterhausen', 'DE'))).toEqual([]);
    await reconfigure('huddinge', (configuration) => {
      Object.assign(configuration.representation ?? {}, { actsAsOne: { value: true, source: 'HUD §4.8' } });
    });
    expect(await contacts(INES, sought('Eksempelkommune', 'DK'))).not.toEqual([]);
    expect(await contacts(PETRA, sought('Eksempelkommune', 'DK'))).toEqual([]);
  });
});

describe('similar initiatives', () => {
  interface Group {
    reasons: { kind: string; name: string | null; pillar: string | null }[];
    activities: { id: string; name: string; unitName: string }[];
  }
  interface Similar {
    readers: string[];
    sources: string[];
    origin: string;
    mayJudge: boolean;
    groups: Group[];
  }
  const similar = async (email: string) => (await ask<{ similarActivitiesPage: Similar | null }>(email, SIMILAR)).similarActivitiesPage;
  const members = (found: Similar | null): string[][] => (found?.groups ?? []).map(({ activities }) => activities.map(({ name }) => name));
  const gardens = ['Odla ihop', 'Odla ihop på skolgården'];

  test('of different units are suggested with the reason, to those whom the rule is for', async () => {
    const found = await similar(VERA);
    expect(found).toMatchObject({ readers: ['Stadsledningskontoret'], sources: ['STH-F2'], origin: 'district_view', mayJudge: true });
    expect(members(found)).toContainEqual(gardens);
    const partners = found?.groups.find(({ reasons }) => reasons[0]?.name === 'Stadt Musterhausen');
    expect(partners?.activities.map(({ name }) => name)).toEqual(['Avtal om lärarutbyte', 'Klimatvägar till 2030', 'Trygga gårdar']);
    expect(await similar(AMIR)).toMatchObject({ mayJudge: false });
    expect(await similar(JONNA)).toBeNull();
    expect(await similar(INES)).toBeNull();
  });

  test('that somebody finds unlike are not suggested again, until that is taken back', async () => {
    const [one, other] = (await similar(VERA))?.groups.find(({ activities }) => activities[0]?.name === 'Odla ihop')?.activities ?? [];
    const pair = { id: one?.id, others: [other?.id] };
    await expect(ask(AMIR, MARK, pair)).rejects.toThrow('FORBIDDEN');
    expect(await ask(VERA, MARK, pair)).toEqual({ markActivityDifferent: { pairs: 1 } });
    expect(await ask(VERA, MARK, pair)).toEqual({ markActivityDifferent: { pairs: 1 } });
    expect(members(await similar(VERA))).not.toContainEqual(gardens);
    await ask(VERA, UNMARK, { id: other?.id, others: [one?.id] });
    expect(members(await similar(VERA))).toContainEqual(gardens);
    await expect(ask(VERA, MARK, { id: one?.id, others: [one?.id] })).rejects.toThrow('BAD_USER_INPUT');
    await expect(ask(VERA, MARK, { id: one?.id, others: [randomUUID()] })).rejects.toThrow('NOT_FOUND');
  });
});

test('an activity of a unit that has gone up in another is found under both, with the former name', async () => {
  const all = await list(VERA);
  const successor = all.units.find(({ name }) => name === 'Hägersten-Älvsjö stadsdelsförvaltning');
  const former = all.units.find(({ name }) => name === 'Hägersten-Liljeholmens stadsdelsförvaltning');
  expect(namesIn(await list(VERA, { unitIds: [successor?.id] }))).toEqual(['Odla ihop', 'Språkcafé över gränser']);
  expect(namesIn(await list(VERA, { unitIds: [former?.id] }))).toEqual(['Språkcafé över gränser']);
  const shown = await page(VERA, await idOf(VERA, 'Språkcafé över gränser'));
  expect(shown).toMatchObject({ unitName: successor?.name, formerUnit: former?.name });
});
