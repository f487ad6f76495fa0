import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
const caretaker = {
  helsingborg: 'greta.pahitt@helsingborg.example',
  kungsbacka: 'nils.latsas@kungsbacka.example',
  huddinge: 'ines.ide@huddinge.example',
  stockholm: 'vera.fiktiv@stockholm.example',
} as const;

const PART = 'settable present { stated origin sources actors { role unitKinds } } document { stated readings note }';
const PAGE = `query Page($ruleKey: String) { ruleSettingsPage(ruleKey: $ruleKey) {
  version latestFrom
  rule { name own inForce contents { ${PART} } cadence { ${PART} } interimMonths { ${PART} } deadline { ${PART} }
    fields { key label } cadenceType months lastDay { type month day } steps { key verb actors { role unitKinds } ${PART} } }
  roles { key } unitKinds { kind units } sharedFields { key }
} }`;
const OVERVIEW = `{ settingsPage {
  reporting { stated } document { title status validity { to } } known { title type }
  rules { key own origin mayBeSet parts { key part { stated origin } } }
  versions { number effectiveFrom author reason state changes { area kind items { name parts } more } }
} }`;
const RESULT = `__typename ... on LocalRuleSaved { ruleKey number effectiveFrom } ... on LocalRuleConflict { latestNumber author }
  ... on FormErrors { errors { field code } }`;
const SAVE = `mutation Save($ruleKey: String, $version: Int!, $input: LocalRuleInput!) {
  saveLocalRule(ruleKey: $ruleKey, version: $version, input: $input) { ${RESULT} } }`;
const REMOVE = `mutation Remove($ruleKey: String!, $version: Int!, $input: DecisionInput!) {
  removeOwnRule(ruleKey: $ruleKey, version: $version, input: $input) { ${RESULT} } }`;
const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) {
  __typename ... on RoundOpened { roundId units } ... on RoundNotOpened { reasons } } }`;

interface Setting {
  settable: boolean;
  present: { stated: string; origin: string; sources: string[]; actors: object[] | null };
  document: { stated: string; readings: string[]; note: string | null };
}

interface Page {
  version: number;
  latestFrom: string;
  rule: {
    own: boolean;
    inForce: boolean;
    contents: Setting;
    cadence: Setting;
    interimMonths: Setting;
    deadline: Setting;
    fields: { key: string; label: string }[];
    months: number[];
    steps: (Setting & { key: string; verb: string })[];
  } | null;
  unitKinds: { kind: string; units: number }[];
}

interface Overview {
  reporting: { stated: string };
  document: { title: string; status: string; validity: { to: string } };
  known: { title: string }[];
  rules: {
    key: string;
    own: boolean;
    origin: string;
    mayBeSet: boolean;
    parts: { key: string; part: { stated: string; origin: string } }[];
  }[];
  versions: {
    number: number;
    effectiveFrom: string;
    author: string;
    reason: string;
    state: string;
    changes: { area: string; kind: string; items: { name: string; parts: string[] }[]; more: number }[];
  }[];
}

interface Result {
  __typename: string;
  ruleKey?: string;
  number?: number;
  latestNumber?: number;
  author?: string;
  errors?: { field: string; code: string }[];
}

const noDay = { type: '', month: '', day: '', year: '', role: '', days: '' };
const decision = { decidedBy: 'Kommunstyrelsen', decidedOn: '2027-01-13', reference: '§ 7', effectiveFrom: '2027-01-18' };
const nothing = { name: '', sharedFields: [], ownFields: [], cadence: '', interimMonths: [], deadline: noDay, steps: [], ...decision };
const step = (key: string, verb: string, given: { unitKinds?: string[]; roles?: string[] }) => ({
  key,
  verb,
  unitKinds: [],
  roles: [],
  ...given,
});

const ownRule = {
  ...nothing,
  name: 'Årlig redovisning av internationellt arbete',
  sharedFields: ['budget', 'results'],
  ownFields: [{ label: 'Vad vi har lärt oss', type: 'text', per: 'unit' }],
  cadence: 'yearly',
  deadline: { ...noDay, type: 'calendar_date', month: '1', day: '29', year: 'next' },
  steps: [
    step('redovisar', 'report', { unitKinds: ['forvaltning', 'bolag'] }),
    step('sammanstaller', 'compile', { roles: ['kommunstyrelsens-forvaltning'] }),
    step('godkanner', 'approve', { roles: ['kommunstyrelsen'] }),
  ],
};

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
  const [value] = Object.values(data ?? {});
  return value as Data;
}

const pageOf = (email: string, ruleKey: string | null) => sure<Page>(email, PAGE, { ruleKey });
const overviewOf = (email: string) => sure<Overview>(email, OVERVIEW);

/** Saves over the newest version. */
async function save(email: string, ruleKey: string | null, input: object): Promise<Result> {
  const { version } = await pageOf(email, null);
  return sure<Result>(email, SAVE, { ruleKey, version, input: { ...nothing, ...input } });
}

const faultsOf = ({ errors = [] }: Result): string[] => errors.map(({ field, code }) => `${field} ${code}`);

/** The verbs of the round's chain, read under the version that the round names. */
async function chainOf(email: string, id: string): Promise<string[]> {
  const page = await sure<{ chain: { verb: string }[] }>(email, 'query Round($id: ID!) { roundPage(id: $id) { chain { verb } } }', { id });
  return page.chain.map(({ verb }) => verb);
}

async function codeOf(email: string, document: string, variables: object): Promise<unknown> {
  const { errors } = await (await clientOf(email)).query(document, variables);
  return errors[0]?.extensions?.code;
}

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:00:00Z' });
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

describe('a municipality whose document has no rule', () => {
  const nils = caretaker.kungsbacka;
  let ruleKey = '';
  let roundId = '';

  test('is told what its document says, and what it can build a rule of', async () => {
    const overview = await overviewOf(nils);
    expect(overview).toMatchObject({ reporting: { stated: 'none' }, document: { status: 'expired', validity: { to: '2020' } }, rules: [] });
    expect(overview.known.map(({ title }) => title)).toEqual(expect.arrayContaining(['Metodbok', 'Internationell policy']));
    const page = await pageOf(nils, null);
    expect(page).toMatchObject({ version: 2, latestFrom: '2025-01-01', rule: null });
    expect(page.unitKinds).toEqual(
      expect.arrayContaining([
        { kind: 'forvaltning', units: 7 },
        { kind: 'bolag', units: 1 },
      ]),
    );
  });

  test('makes a rule of its own, which opens a round for the units it names', async () => {
    const saved = await save(nils, null, ownRule);
    expect(saved).toMatchObject({ __typename: 'LocalRuleSaved', ruleKey: 'arlig-redovisning-av-internationellt-arb', number: 3 });
    ruleKey = saved.ruleKey ?? '';
    const overview = await overviewOf(nils);
    expect(overview.reporting.stated).toBe('none');
    expect(overview.rules).toMatchObject([{ own: true, mayBeSet: true }]);
    expect(overview.versions[0]).toEqual({
      number: 3,
      effectiveFrom: '2027-01-18',
      state: 'in_force',
      author: 'Nils Låtsas',
      reason: 'Kommunstyrelsen · 2027-01-13 · § 7',
      changes: [{ area: 'rules', kind: 'added', items: [{ name: ownRule.name, parts: [] }], more: 0 }],
    });
    const fields = (await pageOf(nils, ruleKey)).rule?.fields;
    expect(fields?.map(({ key, label }) => [key, label])).toEqual([
      ['budget', 'Budget'],
      ['results', 'Uppnådda resultat'],
      ['vad_vi_har_lart_oss', 'Vad vi har lärt oss'],
    ]);
    const opened = await sure<{ roundId: string; units: number }>(nils, OPEN, { input: { ruleKey, year: 2026 } });
    expect(opened.units).toBe(8);
    roundId = opened.roundId;
    expect(await chainOf(nils, roundId)).toEqual(['report', 'compile', 'approve']);
  });

  test('leaves a trace of who decided it', async () => {
    const rows = await connected(server.database.adminUrl, (client) =>
      client.query(
        `SELECT d.actor_name, d.detail FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id WHERE l.action = 'rule.set'`,
      ),
    );
    const detail = expect.objectContaining({ number: 3, decidedBy: 'Kommunstyrelsen', decidedOn: '2027-01-13', reference: '§ 7' });
    expect(rows.rows).toEqual([{ actor_name: 'Nils Låtsas', detail }]);
  });

  test('changes its rule: the open round goes on under the rule it was opened under', async () => {
    expect(await save(nils, ruleKey, { ...ownRule, steps: ownRule.steps.slice(0, 2) })).toMatchObject({ number: 4 });
    expect((await pageOf(nils, ruleKey)).rule?.steps.map(({ verb }) => verb)).toEqual(['report', 'compile']);
    expect(await chainOf(nils, roundId)).toEqual(['report', 'compile', 'approve']);
  });

  test('takes its rule away again, and the open round still goes on', async () => {
    const removed = await sure<Result>(nils, REMOVE, { ruleKey, version: 4, input: decision });
    expect(removed).toMatchObject({ __typename: 'LocalRuleSaved', number: 5 });
    expect(await lastDeed()).toBe('rule.removed');
    expect((await overviewOf(nils)).rules).toEqual([]);
    expect(await chainOf(nils, roundId)).toEqual(['report', 'compile', 'approve']);
    expect(faultsOf(await sure<Result>(nils, REMOVE, { ruleKey, version: 5, input: decision }))).toEqual(['rule unknownRule']);
  });

  test('cannot make an impossible rule: each fault is told at its field, and nothing is stored', async () => {
    const tries: [object, string[]][] = [
      [{ ...ownRule, name: ' ' }, ['name required']],
      [{ ...ownRule, name: 'x'.repeat(201) }, ['name tooLong']],
      [{ ...ownRule, sharedFields: ['allt'] }, ['contents unknownChoice']],
      [{ ...ownRule, sharedFields: [], ownFields: [] }, ['contents required']],
      [{ ...ownRule, ownFields: [{ label: '', type: 'text', per: 'unit' }] }, ['ownFields.0.label required']],
      [
        { ...ownRule, ownFields: [{ label: 'Fil', type: 'blob', per: '' }] },
        ['ownFields.0.type unknownChoice', 'ownFields.0.per required'],
      ],
      [{ ...ownRule, ownFields: [{ label: 'budget', type: 'money', per: 'unit' }] }, ['contents fieldTwice']],
      [
        { ...ownRule, ownFields: Array.from({ length: 30 }, (_, at) => ({ label: `Fråga ${at}`, type: 'text', per: 'unit' })) },
        ['contents tooMany'],
      ],
      [{ ...ownRule, cadence: 'ibland' }, ['cadence unknownChoice']],
      [{ ...ownRule, cadence: 'interim_and_yearly', interimMonths: [13] }, ['interimMonths unknownChoice']],
      [{ ...ownRule, deadline: { ...noDay, type: 'calendar_date', month: '2', day: '30', year: 'next' } }, ['deadline impossibleDay']],
      [{ ...ownRule, deadline: { ...noDay, type: 'calendar_date', month: '6', day: '1', year: 'same' } }, ['deadline beforePeriodEnd']],
      [
        { ...ownRule, deadline: { ...noDay, type: 'calendar_date', month: 'mars', day: '' } },
        ['deadline.year required', 'deadline.month notNumber', 'deadline.day required'],
      ],
      [{ ...ownRule, deadline: { ...noDay, type: 'days_before_meeting', role: 'ingen', days: '10' } }, ['deadline unknownChoice']],
      [
        { ...ownRule, deadline: { ...noDay, type: 'days_before_meeting', role: 'kommunstyrelsen', days: '999' } },
        ['deadline.days notNumber'],
      ],
      [{ ...ownRule, steps: [step('redovisar', 'report', { unitKinds: ['stadsdelsnamnd'] })] }, ['steps.redovisar nobodyReports']],
      [{ ...ownRule, steps: [step('redovisar', 'report', { unitKinds: ['skola'] })] }, ['steps.redovisar unknownChoice']],
      [{ ...ownRule, steps: [] }, ['steps.redovisar required']],
      [{ ...ownRule, steps: [...ownRule.steps].reverse() }, ['steps.redovisar required']],
      [{ ...ownRule, steps: [ownRule.steps[0], step('godkanner', 'approve', { roles: ['ingen'] })] }, ['steps.godkanner unknownChoice']],
      [{ ...ownRule, steps: [ownRule.steps[0], ownRule.steps[0]] }, ['steps.redovisar unknownChoice']],
      [
        { ...ownRule, decidedBy: '', decidedOn: '', effectiveFrom: '' },
        ['decidedBy required', 'decidedOn required', 'effectiveFrom required'],
      ],
      [{ ...ownRule, decidedOn: '13/1' }, ['decidedOn notDate']],
      [{ ...ownRule, decidedOn: '2027-02-30' }, ['decidedOn notDate']],
      [{ ...ownRule, decidedOn: '2027-03-01' }, ['decidedOn decidedLater']],
      [{ ...ownRule, effectiveFrom: '2027-01-17' }, ['effectiveFrom dayPassed']],
    ];
    const { version } = await pageOf(nils, null);
    for (const [input, expected] of tries) expect(faultsOf(await save(nils, null, input))).toEqual(expected);
    expect((await pageOf(nils, null)).version).toBe(version);
  });
});

describe('a part that a document leaves open', () => {
  const ines = caretaker.huddinge;
  const receives = step('tar-emot', 'receive', { roles: ['kommunstyrelsens-forvaltning'] });
  const rule = 'aktiviteter-och-effekter';

  test('is settable, and what the document states is not', async () => {
    const settings = (await pageOf(ines, rule)).rule;
    const open = settings?.steps.filter(({ settable }) => settable).map(({ key }) => key);
    expect(open).toEqual(['tar-emot', 'godkanner']);
    expect([settings?.contents.settable, settings?.cadence.settable, settings?.interimMonths.settable]).toEqual([false, false, true]);
    expect(settings?.months).toEqual([3, 8]);
    expect(settings?.interimMonths.document.note).toBe('Delårsrapporternas antal och datum framgår inte.');
    expect(faultsOf(await save(ines, rule, { sharedFields: ['budget'], interimMonths: [3, 8] }))).toEqual(['contents statedByDocument']);
    expect(faultsOf(await save(ines, rule, { interimMonths: [3, 8] }))).toEqual(['rule nothingChanged']);
  });

  test('is set with its own source, and goes back to what the document says', async () => {
    expect(await save(ines, rule, { interimMonths: [3, 8], steps: [receives] })).toMatchObject({ __typename: 'LocalRuleSaved', number: 3 });
    const strategy = `{ strategyPage { rules { key steps { key actors { stated origin sources actors { role } } } } } }`;
    const page = await sure<{ rules: { key: string; steps: { key: string; actors: object }[] }[] }>(ines, strategy);
    const step = page.rules.find(({ key }) => key === rule)?.steps.find(({ key }) => key === 'tar-emot');
    expect(step?.actors).toEqual({
      stated: 'full',
      origin: 'local',
      sources: ['Kommunstyrelsen · 2027-01-13 · § 7'],
      actors: [{ role: 'Kommunstyrelsens förvaltning' }],
    });
    const [version] = (await overviewOf(ines)).versions;
    expect(version?.changes).toEqual([
      { area: 'rules', kind: 'changed', items: [{ name: 'Aktiviteter och effekter', parts: ['receive'] }], more: 0 },
    ]);
    expect(await save(ines, rule, { interimMonths: [3, 8] })).toMatchObject({ number: 4 });
    const back = (await pageOf(ines, rule)).rule?.steps.find(({ key }) => key === 'tar-emot');
    expect(back?.present).toMatchObject({ stated: 'not_stated', origin: 'adopted', sources: ['HUD-F2', 'HUD §4.9'], actors: null });
  });

  test('tells the second of two who save at once, and stores nothing of theirs', async () => {
    const { version } = await pageOf(ines, rule);
    const input = { ...nothing, interimMonths: [3, 8], steps: [receives] };
    const second = { ...input, steps: [step('godkanner', 'approve', { roles: ['kommunstyrelsen'] })] };
    const results = await Promise.all([
      sure<Result>(ines, SAVE, { ruleKey: rule, version, input }),
      sure<Result>(ines, SAVE, { ruleKey: rule, version, input: second }),
    ]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['LocalRuleConflict', 'LocalRuleSaved']);
    expect(results.find(({ latestNumber }) => latestNumber)).toMatchObject({ latestNumber: version + 1, author: 'Ines Idé' });
    expect((await pageOf(ines, rule)).version).toBe(version + 1);
  });
});

describe('a yearly account without reporter and contents', () => {
  const greta = caretaker.helsingborg;
  const rule = 'arlig-redovisning';
  const set = {
    sharedFields: ['activities_taken', 'effects'],
    steps: [step('redovisar', 'report', { unitKinds: ['forvaltning'] })],
    effectiveFrom: '2027-03-01',
  };

  test('opens no round until both are set and the version is in force', async () => {
    const refused = () => sure<{ __typename: string; reasons: string[] }>(greta, OPEN, { input: { ruleKey: rule, year: 2026 } });
    expect(await refused()).toMatchObject({ reasons: ['reporters_not_stated', 'contents_not_stated'] });
    expect((await pageOf(greta, rule)).rule?.steps[0]?.document.readings).toHaveLength(2);
    expect(await save(greta, rule, set)).toMatchObject({ __typename: 'LocalRuleSaved', number: 3 });
    expect((await overviewOf(greta)).versions.map(({ number, state }) => [number, state])).toEqual([
      [3, 'coming'],
      [2, 'in_force'],
      [1, 'past'],
    ]);
    expect(await refused()).toMatchObject({ reasons: ['reporters_not_stated', 'contents_not_stated'] });
    expect((await pageOf(greta, rule)).latestFrom).toBe('2027-03-01');
    const earlier = { ...set, sharedFields: ['effects'], effectiveFrom: '2027-02-01' };
    expect(faultsOf(await save(greta, rule, earlier))).toEqual(['effectiveFrom beforeLatestVersion']);
  });

  test('opens when the day has come', async () => {
    server.setClock('2027-03-01T09:00:00Z');
    clients.clear();
    expect(await sure(greta, OPEN, { input: { ruleKey: rule, year: 2026 } })).toMatchObject({ __typename: 'RoundOpened', units: 4 });
    server.setClock('2027-01-18T09:00:00Z');
    clients.clear();
  });
});

describe('who may', () => {
  test('only those who may change the configuration, and nobody who is not signed in', async () => {
    const variables = { ruleKey: null, version: 2, input: ownRule };
    for (const email of ['vega.prov@kungsbacka.example', 'orvar.ordforande@kungsbacka.example', 'signe.sigill@kungsbacka.example']) {
      expect(await codeOf(email, SAVE, variables)).toBe('FORBIDDEN');
      expect(await codeOf(email, REMOVE, { ruleKey: 'x', version: 2, input: decision })).toBe('FORBIDDEN');
      expect(await codeOf(email, OVERVIEW, {})).toBe('FORBIDDEN');
      expect(await codeOf(email, PAGE, { ruleKey: null })).toBe('FORBIDDEN');
      expect(await menuOf(email)).not.toContain('settings');
    }
    expect(await menuOf(caretaker.kungsbacka)).toContain('settings');
    const { errors } = await new GraphqlClient(server.url).query(SAVE, variables);
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('never in another municipality: its rules are not there', async () => {
    expect(await pageOf(caretaker.kungsbacka, 'arlig-uppfoljning')).toBeNull();
    expect(faultsOf(await save(caretaker.kungsbacka, 'arlig-uppfoljning', {}))).toEqual(['rule unknownRule']);
  });

  test('a rule that is proposed and followed is nobody’s own: it is not taken away, and what the proposal states is not set', async () => {
    const vera = caretaker.stockholm;
    const rule = (await overviewOf(vera)).rules.find(({ key }) => key === 'plan-och-ledningssystem');
    expect(rule).toMatchObject({ own: false, origin: 'local' });
    const { version } = await pageOf(vera, null);
    const removed = await sure<Result>(vera, REMOVE, { ruleKey: 'plan-och-ledningssystem', version, input: decision });
    expect(faultsOf(removed)).toEqual(['rule unknownRule']);
    const stated = (await pageOf(vera, 'plan-och-ledningssystem')).rule?.steps.find(({ settable }) => !settable);
    const given = step(stated?.key ?? '', stated?.verb ?? '', { unitKinds: ['namnd'] });
    expect(faultsOf(await save(vera, 'plan-och-ledningssystem', { steps: [given] }))).toEqual([`steps.${stated?.key} statedByDocument`]);
  });
});

/** What the municipality's chain says last. */
async function lastDeed(): Promise<string> {
  const { rows } = await connected(server.database.adminUrl, (admin) =>
    admin.query<{ action: string }>(
      `SELECT l.action FROM audit_log l JOIN tenant t ON t.id = l.tenant_id WHERE t.key = 'kungsbacka' ORDER BY l.position DESC LIMIT 1`,
    ),
  );
  return rows[0]?.action ?? '';
}

async function menuOf(email: string): Promise<string[]> {
  return (await sure<{ tenant: { menu: string[] } }>(email, '{ viewer { tenant { menu } } }')).tenant.menu;
}
