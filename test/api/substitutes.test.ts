import { startServer, type TestServer } from '../kit/server';
import { deedsOn } from './audit';
import { BERIT, codesIn, END, EVA, JONNA, type Outcome, PeoplePlayers, SIV, SUBSTITUTE } from './people-players';

const EVAS_UNIT = 'Omsorgsförvaltningen';
const WRITES = `query Writes { activityFormPage { units { id name } } }`;
const CREATE = `mutation Create($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) { __typename } }`;

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

const evasAssignment = async (): Promise<string> =>
  (await players.person(JONNA, EVA)).assignments.find(({ roleKey }) => roleKey === 'kontaktperson')?.id ?? '';

async function appoint(by: string, form: Record<string, string> = {}) {
  const input = {
    assignmentId: await evasAssignment(),
    personId: await players.personId(SIV),
    validFrom: '2026-12-01',
    validTo: '2026-12-31',
    reference: '',
    ...form,
  };
  return (await players.as(by)).query<{ appointSubstitute: Outcome }>(SUBSTITUTE, { input });
}

/** The units in which somebody may register activities today. */
async function writesIn(email: string): Promise<string[]> {
  const { data } = await (await players.as(email)).query<{ activityFormPage: { units: { name: string }[] } }>(WRITES);
  return (data?.activityFormPage.units ?? []).map(({ name }) => name).sort();
}

async function register(email: string, unitName: string, name: string): Promise<string> {
  const client = await players.as(email);
  const { data } = await client.query<{ activityFormPage: { units: { id: string; name: string }[] } }>(WRITES);
  const unitId = data?.activityFormPage.units.find((unit) => unit.name === unitName)?.id;
  const empty = { purpose: '', results: '', startsOn: '', endsOn: '', programme: '', ownRole: '', diarienummer: '', contactPersonId: '' };
  const input = { ...empty, kind: 'eu_project', name, status: 'running', unitId, pillars: [], partners: [], funding: [] };
  const answer = await client.query<{ createActivity: Outcome }>(CREATE, { id: crypto.randomUUID(), input });
  expect(answer.data?.createActivity.__typename).toBe('ActivitySaved');
  const [row] = await players.rows<{ actor: string }>(
    `SELECT d.actor_name AS actor FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id
     WHERE l.action = 'activity.created' AND d.detail->>'name' = $1`,
    [name],
  );
  return row?.actor ?? '';
}

test('is appointed by whoever appoints the holder, and by nobody else', async () => {
  expect(codesIn(await appoint(JONNA))).toEqual(['FORBIDDEN']);
  expect(codesIn(await appoint(SIV))).toEqual(['FORBIDDEN']);
});

test.each([
  [{ personId: '' }, { field: 'personId', code: 'required' }],
  [{ validFrom: '' }, { field: 'validFrom', code: 'required' }],
  [{ validTo: '2026-11-01' }, { field: 'validTo', code: 'beforeFrom' }],
  [{ validFrom: '2022-08-01' }, { field: 'validTo', code: 'outsideHolding' }],
])('is not appointed with %j', async (form, fault) => {
  expect((await appoint(BERIT, form)).data?.appointSubstitute.errors).toEqual([fault]);
});

test('may do what the holder may, while it lasts and not a day longer; the log says for whom', async () => {
  expect((await appoint(BERIT)).data?.appointSubstitute.__typename).toBe('PersonChanged');
  expect((await appoint(BERIT)).data?.appointSubstitute.errors).toEqual([{ field: 'personId', code: 'alreadyHolds' }]);
  expect(await writesIn(SIV)).toEqual(['Kultur och fritid']);
  server.setClock('2026-12-01T07:00:00Z');
  const later = new PeoplePlayers(server);
  players = later;
  expect(await writesIn(SIV)).toEqual(['Kultur och fritid', EVAS_UNIT]);
  expect((await players.person(JONNA, SIV)).grants).toContainEqual({
    permission: 'report.write',
    scope: 'own_unit',
    unitName: EVAS_UNIT,
    substituteFor: 'Eva Fiktiv',
  });
  const organisation = `{ organisationPage { units { name holders { name substituteFor } } } }`;
  const { data } = await (await players.as(SIV)).query<{ organisationPage: { units: { name: string; holders: object[] }[] } }>(
    organisation,
  );
  const shown = data?.organisationPage.units.find(({ name }) => name === EVAS_UNIT)?.holders;
  expect(shown).toContainEqual({ name: 'Siv Testsson', substituteFor: 'Eva Fiktiv' });
  expect(await register(SIV, EVAS_UNIT, 'För Eva')).toBe('Siv Testsson för Eva Fiktiv');
  expect(await register(SIV, 'Kultur och fritid', 'Som sig själv')).toBe('Siv Testsson');
  expect(await register(EVA, EVAS_UNIT, 'Som Eva')).toBe('Eva Fiktiv');
  server.setClock('2027-01-01T07:00:00Z');
  players = new PeoplePlayers(server);
  expect(await writesIn(SIV)).toEqual(['Kultur och fritid']);
});

test('ends with the holder', async () => {
  await appoint(BERIT, { validFrom: '2027-02-01', validTo: '' });
  await appoint(BERIT, { personId: await players.personId(JONNA), validFrom: '2027-04-01', validTo: '2027-04-30' });
  await (await players.as(BERIT)).query(END, { id: await evasAssignment(), day: '2027-03-15' });
  const standIns = await players.rows<{ id: string; name: string; to: string }>(
    `SELECT a.id, p.name, a.valid_to::text AS to FROM role_assignment a JOIN person p ON p.id = a.person_id
     WHERE a.substitutes_id IS NOT NULL AND a.valid_from > '2027-01-01'`,
  );
  expect(standIns).toEqual([{ id: expect.any(String), name: 'Siv Testsson', to: '2027-03-15' }]);
  expect((await deedsOn(server.database, standIns[0]?.id ?? ''))[0]).toBe('role.substituted');
});
