import { randomUUID } from 'node:crypto';
import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
/** Contact person of one administration. */
export const EVA = 'eva.fiktiv@kristianstad.example';
/** At the central office: writes for the whole municipality. */
export const JONNA = 'jonna.exempel@kristianstad.example';
/** Contact person of another administration. */
export const SIV = 'siv.testsson@kristianstad.example';

export const FORM_PAGE = `query Form($id: ID) { activityFormPage(id: $id) {
  units { id name } people { id name } pillars { key name commitments { key } } countries { code } programmes { key }
  present { revision content { name purpose unitId startsOn pillars { pillarKey } partners { name country } funding { year budget grantReceived coFinancingCash } } } } }`;
export const CREATE = `mutation Create($id: ID!, $input: ActivityInput!) { createActivity(id: $id, input: $input) {
  __typename ... on ActivitySaved { activityId revision } ... on FormErrors { errors { field code } } } }`;
export const UPDATE = `mutation Update($id: ID!, $revision: Int!, $input: ActivityInput!) { updateActivity(id: $id, revision: $revision, input: $input) {
  __typename ... on ActivitySaved { activityId revision } ... on FormErrors { errors { field code } }
  ... on ActivityConflict { revision changedBy changedAt present { name purpose funding { year budget } } } } }`;
export const CONFIRM = `mutation Confirm($id: ID!) { confirmActivity(id: $id) { activityId revision } }`;
export const DELETE = `mutation Delete($id: ID!) { deleteActivity(id: $id) {
  __typename ... on ActivityDeleted { deletedId } ... on ActivityInUse { rounds } } }`;
const PAGE = `query Page($id: ID!) { activityPage(id: $id) { id name unitName programme mayEdit checkedOn freshness changedBy
  pillars { name } partners { name city country } totals { budget grantReceived coFinancingCash coFinancingInKind }
  funding { year nature budget grantReceived coFinancingCash coFinancingInKind } reportedIn history { action by fields } } }`;
export const LIST = `query List($input: ActivitiesPageInput!) { activitiesPage(input: $input) { total all grantTotal withoutGrant mayCreate
  rows { id name kind status unitName pillars grantReceived partners freshness checkedOn } units { id name } kinds pillars { key } } }`;

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

/** Starts the server that the rest of a test file works against. */
export async function openRegister(): Promise<TestServer> {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  return server;
}

export async function as(email: string): Promise<GraphqlClient> {
  const kept = clients.get(email);
  if (kept) return kept;
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  clients.set(email, client);
  return client;
}

/** Sessions end meanwhile, so that everybody signs in anew. */
export function moveClock(instant: string): void {
  server.setClock(instant);
  clients.clear();
}

export interface FormPage {
  units: { id: string; name: string }[];
  people: { id: string; name: string }[];
  pillars: { key: string; name: string; commitments: { key: string }[] }[];
  countries: { code: string }[];
  programmes: { key: string }[];
  present: { revision: number; content: Record<string, unknown> } | null;
}

interface Saved {
  __typename: string;
  activityId?: string;
  revision?: number;
  errors?: { field: string; code: string }[];
}

export async function formPage(email: string, id: string | null = null): Promise<FormPage | null> {
  return (await (await as(email)).query<{ activityFormPage: FormPage | null }>(FORM_PAGE, { id })).data?.activityFormPage ?? null;
}

async function ownUnit(email: string): Promise<string> {
  const unit = (await formPage(email))?.units[0];
  if (!unit) throw new Error(`${email} may write for no unit`);
  return unit.id;
}

export const emptyForm = {
  kind: 'eu_project',
  purpose: '',
  results: '',
  status: 'running',
  startsOn: '',
  endsOn: '',
  programme: '',
  ownRole: '',
};
export const nothingChosen = { diarienummer: '', contactPersonId: '', pillars: [], partners: [], funding: [] };
export const emptyPartner = { kind: 'other', city: '', country: '' };
const anything = { search: '', statuses: [], kinds: [], unitIds: [], pillarKeys: [], toCheck: false, mine: false };
export const emptyYear = { nature: 'outcome', year: '2026', budget: '', grantReceived: '', coFinancingCash: '', coFinancingInKind: '' };

export async function project(email: string, changed: object = {}): Promise<Record<string, unknown>> {
  return { ...emptyForm, ...nothingChosen, name: 'Trygg hemgång', unitId: await ownUnit(email), ...changed };
}

export async function create(email: string, input: object, id: string = randomUUID()): Promise<Saved> {
  const { data, errors } = await (await as(email)).query<{ createActivity: Saved }>(CREATE, { id, input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.createActivity;
}

export async function created(email: string, changed: object = {}): Promise<string> {
  const saved = await create(email, await project(email, changed));
  if (!saved.activityId) throw new Error(JSON.stringify(saved));
  return saved.activityId;
}

export async function update(email: string, id: string, revision: number, input: object) {
  return (await as(email)).query<{ updateActivity: Saved }>(UPDATE, { id, revision, input });
}

export async function page(email: string, id: string): Promise<Record<string, unknown> | null> {
  const { data, errors } = await (await as(email)).query<{ activityPage: Record<string, unknown> | null }>(PAGE, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.activityPage ?? null;
}

export function wanted({ filter = {}, ...rest }: { filter?: object }): object {
  return { sort: 'name', descending: false, offset: 0, first: 50, ...rest, filter: { ...anything, ...filter } };
}

export async function list(email: string, input: object) {
  const { data, errors } = await (await as(email)).query<{ activitiesPage: List }>(LIST, { input: wanted(input) });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.activitiesPage;
}

interface List {
  total: number;
  all: number;
  grantTotal: number | null;
  withoutGrant: number;
  mayCreate: boolean;
  rows: {
    id: string;
    name: string;
    status: string;
    unitName: string;
    pillars: string[];
    grantReceived: number | null;
    partners: number;
    freshness: string | null;
    checkedOn: string | null;
  }[];
  units: { id: string; name: string }[];
  kinds: string[];
}
