import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';
import { deedsOn } from './audit';
import {
  ASSIGN,
  BERIT,
  codesIn,
  DEACTIVATE,
  END,
  EVA,
  HAKAN,
  INES,
  JONNA,
  type Outcome,
  PEOPLE,
  PETRA,
  PeoplePlayers,
  REACTIVATE,
  SIV,
} from './people-players';

interface People {
  peoplePage: {
    manages: boolean;
    invites: boolean;
    people: { id: string; name: string; email: string | null; standing: string; assignments: { roleName: string; time: string }[] }[];
    vacancies: { roleName: string; unitName: string; mayFill: boolean }[];
  };
}

let server: TestServer;
let players: PeoplePlayers;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  players = new PeoplePlayers(server);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const listFor = async (email: string) => (await (await players.as(email)).query<People>(PEOPLE)).data?.peoplePage;

describe('the list of people', () => {
  test('tells those who hand out roles who is in, with addresses and vacancies', async () => {
    const list = await listFor(JONNA);
    expect(list).toMatchObject({ manages: true, invites: true });
    expect(list?.people).toContainEqual(expect.objectContaining({ name: 'Eva Fiktiv', email: EVA, standing: 'in' }));
    expect(list?.people.some(({ name }) => name === 'Ina Vikarie')).toBe(true);
    expect(list?.vacancies).toEqual([
      expect.objectContaining({ roleName: 'Kontaktperson för EU-frågor', unitName: 'Överförmyndarförvaltningen', mayFill: true }),
    ]);
  });

  test('tells others only who holds what today, and no address', async () => {
    const list = await listFor(EVA);
    expect(list).toMatchObject({ manages: false, invites: false });
    expect(new Set(list?.people.map(({ email }) => email))).toEqual(new Set([null]));
    expect(list?.people.some(({ name }) => name === 'Ina Vikarie')).toBe(false);
    expect(list?.vacancies.map(({ mayFill }) => mayFill)).toEqual([false]);
    expect(await players.personOrNull(EVA, 'ina.vikarie@kristianstad.example')).toBeNull();
  });

  test('is not for those who are not signed in', async () => {
    expect(codesIn(await new GraphqlClient(server.url).query(PEOPLE))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('who may hand out a role', () => {
  const contact = { roleKey: 'kontaktperson', beside: true };

  test.each([
    // The administration's own head appoints by the rule, and nobody in their place.
    [BERIT, 'omsorgsforvaltningen', contact, 'PersonChanged'],
    [JONNA, 'omsorgsforvaltningen', contact, 'notYours'],
    [EVA, 'omsorgsforvaltningen', contact, 'notYours'],
    [BERIT, 'kultur-och-fritid', contact, 'notYours'],
    // Where whom the rule names is not in the system, the office records what was decided, and says where.
    [JONNA, 'kultur-och-fritid', contact, 'required'],
    [JONNA, 'kultur-och-fritid', { ...contact, reference: 'Förvaltningschefen 2026-11-19' }, 'PersonChanged'],
    [SIV, 'kultur-och-fritid', { ...contact, reference: 'x' }, 'notYours'],
    // No rule is stated: whoever manages people.
    [JONNA, 'omsorgsforvaltningen', { roleKey: 'projektagare' }, 'PersonChanged'],
    [BERIT, 'omsorgsforvaltningen', { roleKey: 'projektagare' }, 'notYours'],
    // Political: with the decision.
    [JONNA, 'kommunstyrelsen', { roleKey: 'kommunstyrelsen' }, 'required'],
    [JONNA, 'kommunstyrelsen', { roleKey: 'kommunstyrelsen', reference: 'KF 2026-11-10 § 1' }, 'PersonChanged'],
  ])('%s at %s with %j: %s', async (by, unitKey, form, outcome) => {
    const unitId = await players.unitId('kristianstad', unitKey);
    const result = await players.assign(by, 'vide.version@kristianstad.example', {
      unitId,
      validFrom: '2027-02-01',
      validTo: '2027-02-10',
      ...form,
    });
    expect(result.errors?.[0]?.code ?? result.__typename).toBe(outcome);
    const page = await players.person(by === EVA || by === SIV ? JONNA : by, 'vide.version@kristianstad.example');
    const made = page.assignments.find(({ validFrom }) => validFrom === '2027-02-01');
    if (made) await players.rows('DELETE FROM role_assignment WHERE id = $1', [made.id]);
  });

  test.each([
    [PETRA, 'socialforvaltningen', 'PersonChanged'],
    [INES, 'socialforvaltningen', 'notYours'],
    [PETRA, 'kultur-och-fritidsforvaltningen', 'notYours'],
    [INES, 'kultur-och-fritidsforvaltningen', 'PersonChanged'],
  ])('in Huddinge the head of the administration: %s at %s: %s', async (by, unitKey, outcome) => {
    const unitId = await players.unitId('huddinge', unitKey);
    const form = { roleKey: 'internationell-kontaktperson', unitId, validFrom: '2028-01-01', reference: 'Beslut 1', beside: true };
    const result = await players.assign(by, 'tage.tvilling@huddinge.example', form);
    expect(result.errors?.[0]?.code ?? result.__typename).toBe(outcome);
  });

  test('is offered what they may hand out, and nothing else', async () => {
    const offered = async (by: string) =>
      (await players.person(by, 'moa.maket@kristianstad.example')).roles.flatMap(({ key, units }) =>
        units.map(({ unitName }) => `${key}: ${unitName}`),
      );
    expect(await offered(BERIT)).toEqual(['kontaktperson: Omsorgsförvaltningen']);
    expect(await offered(EVA)).toEqual([]);
    const office = await offered(JONNA);
    expect(office).not.toContain('kontaktperson: Omsorgsförvaltningen');
    expect(office).toContain('kontaktperson: Kultur och fritid');
    expect(office).toContain('kommunstyrelsen: Kommunstyrelsen');
  });
});

describe('a role is handed out', () => {
  const MOA = 'moa.maket@kristianstad.example';

  test.each([
    [{ roleKey: '' }, { field: 'roleKey', code: 'required' }],
    [{ roleKey: 'finns-inte' }, { field: 'roleKey', code: 'unknown' }],
    [
      { roleKey: 'projektagare', unitId: '' },
      { field: 'unitId', code: 'required' },
    ],
    [
      { roleKey: 'projektagare', unitId: 'inget-id' },
      { field: 'unitId', code: 'unknown' },
    ],
    [{ roleKey: 'kommunstyrelsen' }, { field: 'unitId', code: 'roleNotHere' }],
    [{ validFrom: '' }, { field: 'validFrom', code: 'required' }],
    [{ validFrom: '2026-02-30' }, { field: 'validFrom', code: 'day' }],
    [{ validTo: 'snart' }, { field: 'validTo', code: 'day' }],
    [{ validTo: '2026-01-01' }, { field: 'validTo', code: 'beforeFrom' }],
  ])('not as %j', async (form, fault) => {
    const unitId = await players.unitId('kristianstad', 'omsorgsforvaltningen');
    const result = await players.assign(JONNA, MOA, { roleKey: 'projektagare', unitId, ...form });
    expect(result.errors).toEqual([fault]);
  });

  test('once to each, and a place for one person to one', async () => {
    const unitId = await players.unitId('kristianstad', 'overformyndarforvaltningen');
    const form = { roleKey: 'kontaktperson', unitId, reference: 'Beslut 1' };
    expect((await players.assign(JONNA, MOA, form)).__typename).toBe('PersonChanged');
    expect((await players.assign(JONNA, MOA, form)).errors).toEqual([{ field: 'roleKey', code: 'alreadyHolds' }]);
    expect((await players.assign(JONNA, SIV, form)).errors).toEqual([{ field: 'unitId', code: 'taken' }]);
    expect((await listFor(JONNA))?.vacancies).toEqual([]);
  });

  test('to one of two when two hand it out at once', async () => {
    const unitId = await players.unitId('kristianstad', 'overformyndarforvaltningen');
    const input = {
      roleKey: 'kontaktperson',
      unitId,
      validFrom: '2031-01-01',
      validTo: '2031-12-31',
      reference: 'Beslut 2',
      beside: false,
    };
    await players.rows(`UPDATE role_assignment SET valid_to = '2030-12-31' WHERE unit_id = $1 AND valid_to IS NULL`, [unitId]);
    const send = async (by: string, to: string) =>
      (await (await players.as(by)).query<{ assignRole: Outcome }>(ASSIGN, { personId: await players.personId(to), input })).data
        ?.assignRole;
    const outcomes = await Promise.all([send(JONNA, SIV), send(HAKAN, EVA)]);
    expect(outcomes.map((outcome) => outcome?.errors?.[0]?.code ?? outcome?.__typename).sort()).toEqual(['PersonChanged', 'taken']);
    expect(await players.rows(`SELECT id FROM role_assignment WHERE unit_id = $1 AND valid_from = '2031-01-01'`, [unitId])).toHaveLength(1);
  });

  test('and taken back with a last day; before its first day it goes away whole', async () => {
    const unitId = await players.unitId('kristianstad', 'tekniska-forvaltningen');
    await players.assign(JONNA, MOA, { roleKey: 'projektagare', unitId });
    const own = async () => (await players.person(JONNA, MOA)).assignments.filter(({ roleKey }) => roleKey === 'projektagare');
    const end = async (by: string, day: string) =>
      (await players.as(by)).query<{ endAssignment: Outcome }>(END, { id: (await own())[0]?.id, day });
    expect(codesIn(await end(EVA, '2026-12-31'))).toEqual(['FORBIDDEN']);
    expect((await end(JONNA, '2026-12-31')).data?.endAssignment.__typename).toBe('PersonChanged');
    const [given] = await own();
    expect(given).toMatchObject({ validTo: '2026-12-31', time: 'now' });
    expect((await end(JONNA, '2027-12-31')).data?.endAssignment.errors).toEqual([{ field: 'lastDay', code: 'endsAlready' }]);
    await end(JONNA, '2026-11-19');
    expect(await own()).toEqual([]);
    expect(await deedsOn(server.database, given?.id ?? '')).toEqual(['role.assigned', 'role.ended', 'role.ended']);
  });
});

describe('somebody who is put away', () => {
  const ULF = 'ulf.modell@kristianstad.example';
  const WHO = '{ viewer { email tenant { key } } }';
  const TOKEN =
    'mutation { createApiToken(input: { name: "Kartan", permissions: ["activity.read"], days: 30 }) { ... on ApiTokenCreated { token } } }';

  test('is not, while they hold something: that is handed over first', async () => {
    const { data } = await (await players.as(JONNA)).query<{ deactivatePerson: { __typename: string; holds: number } }>(DEACTIVATE, {
      id: await players.personId(ULF),
    });
    expect(data?.deactivatePerson.__typename).toBe('PersonHoldsThings');
    expect(data?.deactivatePerson.holds).toBeGreaterThan(0);
  });

  test('loses sessions and tokens at once, and what they did keeps their name; and can come back', async () => {
    const VIDE = 'vide.version@kristianstad.example';
    const vide = await players.as(VIDE);
    const { data: made } = await vide.query<{ createApiToken: { token: string } }>(TOKEN);
    const bearer = { authorization: `Bearer ${made?.createApiToken.token}` };
    const byToken = async () =>
      (await new GraphqlClient(server.url).query<{ viewer: object | null }>(WHO, {}, bearer)).data?.viewer ?? null;
    expect(await byToken()).toMatchObject({ email: VIDE });
    const page = await players.person(JONNA, VIDE);
    const jonna = await players.as(JONNA);
    for (const { id } of page.assignments) await jonna.query(END, { id, day: '2026-11-19' });
    const { data } = await jonna.query<{ deactivatePerson: Outcome }>(DEACTIVATE, { id: page.id });
    expect(data?.deactivatePerson.__typename).toBe('PersonChanged');
    expect((await vide.query<{ viewer: object | null }>(WHO)).data?.viewer).toBeNull();
    expect(await byToken()).toBeNull();
    expect(await players.person(JONNA, VIDE)).toMatchObject({ name: 'Vide Version', standing: 'away' });
    await jonna.query(REACTIVATE, { id: page.id });
    expect(await deedsOn(server.database, page.id)).toEqual(['person.deactivated', 'person.reactivated']);
    const again = new GraphqlClient(server.url);
    await again.signIn(VIDE, 'utblick-exempel');
    expect((await again.query<{ viewer: object }>(WHO)).data?.viewer).toMatchObject({ tenant: { key: 'kristianstad' } });
    expect(await byToken()).toBeNull();
  });

  test.each([EVA, BERIT])('is not by %s', async (email) => {
    expect(codesIn(await (await players.as(email)).query(DEACTIVATE, { id: await players.personId(ULF) }))).toEqual(['FORBIDDEN']);
  });

  test('is not oneself, and never the last who manages people', async () => {
    const hakan = await players.as(HAKAN);
    expect(codesIn(await hakan.query(DEACTIVATE, { id: await players.personId(HAKAN) }))).toEqual(['CONFLICT']);
    const [own] = (await players.person(HAKAN, HAKAN)).assignments;
    const others = (await players.person(HAKAN, JONNA)).assignments;
    expect(others).toHaveLength(2);
    for (const { id } of others) expect((await hakan.query(END, { id, day: '2026-11-21' })).errors).toEqual([]);
    expect(codesIn(await hakan.query(END, { id: own?.id, day: '2026-12-01' }))).toEqual(['CONFLICT']);
  });
});
