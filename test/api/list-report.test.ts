import { randomUUID } from 'node:crypto';
import type { TestServer } from '../kit/server';
import { ask, DISA, GRETA, KAJ, openHelsingborg } from './helsingborg';

const ROUNDS = 'query { reportingPage { rounds { id name own { reportId unitName } } } }';
const REPORT = `query Report($id: ID!) { reportPage(id: $id) { state shows revision lastYear instruction { version { number } }
  fields { key type register } comments { fieldPath } chain { key status }
  unitAnswers { field value { text } last { text } addedSince registerChanged
    list { activityId name kind unitName included reason inRegister isNew } } } }`;
const SAVE = `mutation Save($input: ReportDraftInput!) { saveReportDraft(input: $input) { __typename
  ... on ReportDraftSaved { revision } ... on FormErrors { errors { field code } }
  ... on DraftConflict { unit { field list { activityId name included reason } } } } }`;
const SUBMIT = `mutation Submit($input: ReportDraftInput!) { submitReport(input: $input) { __typename
  ... on ReportMoved { reportId } ... on ReportIncomplete { missing { field code } } } }`;
const CREATE = `mutation Create($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) {
  __typename ... on ActivitySaved { activityId } ... on FormErrors { errors { field code } } } }`;
const FORM = 'query { activityFormPage { units { id name } pillars { key } } }';
const ACCEPT = 'mutation Accept($id: ID!) { acceptReport(reportId: $id) { __typename ... on ReportRefused { reason } } }';

interface Entry {
  activityId: string | null;
  name: string;
  kind: string | null;
  unitName: string | null;
  included: boolean;
  reason: string;
  inRegister: boolean;
  isNew: boolean;
}
interface Report {
  state: string;
  revision: number;
  instruction: { version: { number: number } } | null;
  unitAnswers: { field: string; value: { text: string } | null; last: { text: string } | null; addedSince: string[]; list: Entry[] }[];
}

let server: TestServer;
let own: string;

const report = async (email = KAJ) => ask<Report>(email, REPORT, { id: own });
const list = async (email = KAJ) => (await report(email)).unitAnswers[0]?.list ?? [];
const sent = ({ activityId, name, included, reason }: Entry) => ({ activityId, name, included, reason });
const content = (entries: readonly ReturnType<typeof sent>[]) => ({
  activities: [],
  unit: [{ field: 'activity_list', value: null, origin: 'written', fetchedOn: null, list: entries }],
});
const send = async <Answer>(document: string, entries: readonly ReturnType<typeof sent>[], email = KAJ) =>
  ask<Answer>(email, document, { input: { reportId: own, revision: (await report(email)).revision, content: content(entries) } });

/** Registers an activity that runs in the unit this year. */
async function register(email: string, unit: string, name: string): Promise<void> {
  const form = await ask<{ units: { id: string; name: string }[]; pillars: { key: string }[] }>(email, FORM);
  const input = {
    kind: 'study_visit',
    name,
    purpose: 'Lära av andra.',
    results: '',
    status: 'running',
    unitId: form.units.find((candidate) => candidate.name === unit)?.id,
    startsOn: '2026-10-01',
    endsOn: '',
    programme: '',
    ownRole: '',
    diarienummer: '',
    contactPersonId: '',
    pillars: [{ pillarKey: form.pillars[0]?.key, commitmentKey: null }],
    partners: [],
    funding: [],
  };
  expect(await ask(email, CREATE, { id: randomUUID(), input })).toMatchObject({ __typename: 'ActivitySaved' });
}

async function ownReport(email: string, round: string): Promise<string> {
  const { rounds } = await ask<{ rounds: { name: string; own: { reportId: string }[] }[] }>(email, ROUNDS);
  return rounds.find(({ name }) => name === round)?.own[0]?.reportId ?? '';
}

beforeAll(async () => {
  server = await openHelsingborg('2026-11-27T09:00:00Z');
  own = await ownReport(KAJ, 'Aktiviteter till kommunstyrelsen 2026');
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

test('a committee’s list has what its administration carries, with last year’s list beside it', async () => {
  const { unitAnswers, instruction } = await report();
  expect(instruction?.version.number).toBe(2);
  expect(unitAnswers[0]?.list.map(({ name, unitName, included }) => [name, unitName, included])).toEqual([
    ['Vänortssamarbete med Dubrovnik', 'Kulturförvaltningen', true],
    ['Vänortssamarbete med Pärnu', 'Kulturförvaltningen', true],
  ]);
  expect(unitAnswers[0]?.last?.text).toContain('Gästspel av Eksempel Teater i Eksempelby');
});

test('a company’s list has its own and nobody else’s', async () => {
  const id = await ownReport(DISA, 'Aktiviteter till kommunstyrelsen 2026');
  const { unitAnswers } = await ask<Report>(DISA, REPORT, { id });
  expect(unitAnswers[0]?.list.map(({ name, unitName }) => [name, unitName])).toEqual([['Grönt hamnliv', null]]);
});

test('what is taken out stays out, with its reason; what is written by hand stays', async () => {
  const [first, second] = await list();
  if (!first || !second) throw new Error('the list is too short');
  const hand = { activityId: null, name: 'Gästspel i Eksempelby', included: true, reason: '' };
  expect(await send(SAVE, [{ ...sent(first), included: false, reason: 'Vilade i år' }, sent(second), hand])).toMatchObject({
    __typename: 'ReportDraftSaved',
  });
  expect((await list()).map(({ name, included, reason }) => [name, included, reason])).toEqual([
    [first.name, false, 'Vilade i år'],
    [second.name, true, ''],
    ['Gästspel i Eksempelby', true, ''],
  ]);
});

test('an activity that is registered on the way comes into the list, marked as new', async () => {
  await register(KAJ, 'Kulturnämnden', 'Studiebesök i Ejemplo');
  const entry = (await list()).find(({ name }) => name === 'Studiebesök i Ejemplo');
  expect(entry).toMatchObject({ included: true, isNew: true, kind: 'study_visit', unitName: null });
});

test('activities of others, and a list with nothing in it, are refused at the field', async () => {
  const { unitAnswers } = await ask<Report>(DISA, REPORT, { id: await ownReport(DISA, 'Aktiviteter till kommunstyrelsen 2026') });
  const foreign = unitAnswers[0]?.list[0];
  if (!foreign) throw new Error('no activity of another unit');
  expect(await send(SAVE, [sent(foreign)])).toMatchObject({ errors: [{ field: 'unit.activity_list', code: 'unknownChoice' }] });
  const none = (await list()).filter(({ activityId }) => activityId !== null).map((entry) => ({ ...sent(entry), included: false }));
  expect(await send(SUBMIT, none)).toMatchObject({ missing: [{ field: 'unit.activity_list', code: 'required' }] });
});

test('handed in it is frozen; what comes into the register later shows beside it', async () => {
  expect(await send(SUBMIT, (await list()).map(sent))).toMatchObject({ __typename: 'ReportMoved' });
  await register(KAJ, 'Kulturnämnden', 'Körresa till Esimerkkilä');
  const { state, unitAnswers } = await report(GRETA);
  expect(state).toBe('submitted');
  expect(unitAnswers[0]).toMatchObject({ addedSince: ['Körresa till Esimerkkilä'], registerChanged: true });
  expect(unitAnswers[0]?.value?.text).toBe('Studiebesök i Ejemplo\nVänortssamarbete med Pärnu\nGästspel i Eksempelby');
  expect(unitAnswers[0]?.list.find(({ included }) => !included)?.reason).toBe('Vilade i år');
});

test('who acts for the board accepts it; a committee does not accept its own', async () => {
  await expect(ask(DISA, ACCEPT, { id: own })).rejects.toThrow('FORBIDDEN');
  expect(await ask(KAJ, ACCEPT, { id: own })).toEqual({ __typename: 'ReportRefused', reason: 'not_your_step' });
  expect(await ask(GRETA, ACCEPT, { id: own })).toEqual({ __typename: 'ReportMoved' });
});
