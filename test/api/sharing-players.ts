import { randomUUID } from 'node:crypto';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

const PASSWORD = 'utblick-exempel';
/** Manages the configuration of Kristianstad. */
export const JONNA = 'jonna.exempel@kristianstad.example';
/** Contact person in Kristianstad, without the right to share. */
export const EVA = 'eva.fiktiv@kristianstad.example';
export const GRETA = 'greta.pahitt@helsingborg.example';
export const VERA = 'vera.fiktiv@stockholm.example';
export const NILS = 'nils.latsas@kungsbacka.example';
/** At the regional bodies. */
export const NORA = 'nora.nastan@skane-nordost.example';
export const SVEN = 'sven.skansaga@region-skane.example';

export const SHARE = `mutation Share($id: ID!, $input: ShareInput!) { share(id: $id, input: $input) {
  __typename ... on ShareRecorded { decisionId } ... on FormErrors { errors { field code } } } }`;
export const WITHDRAW = 'mutation Withdraw($id: ID!) { withdrawShare(id: $id) { decisionId } }';
export const SHARING = `query { sharingPage { mayShare decisions { id kind grain audienceName validFrom validTo decidedBy state withdrawnAt example }
  audiences { id name kind ours } bodies { name offers } } }`;
export const PREVIEW = `query Preview($kind: String!, $grain: String!) { sharingPreview(kind: $kind, grain: $grain) {
  years { year activities twinTowns memberships withContact withResults } themes { year key activities } countries { year key activities }
  money { year grantReceived coFinancing grantExpected grantEntered } activities { id name } strategies { version parts { part names } } } }`;
const REGION = `query Region($year: Int) { regionPage(year: $year) { name year leastSharing totals { key value sharing tooFew }
  members { code name tenantId sharesActivities sharesItems sharesFunding sharesStrategy activities grantReceived }
  themes { key total members { name activities } } countries { key total members { name activities } } activities { id name member } activityCount } }`;
const BENCHMARKS = `query { benchmarksPage { years municipalities { id name own showsActivities showsFunding
  populations { on inhabitants source }
  years { year activities twinTowns memberships grantReceived coFinancing grantExpected grantEntered } } groups { name municipalityIds } } }`;

export interface SharingPage {
  mayShare: boolean;
  decisions: { id: string; kind: string; grain: string; audienceName: string | null; state: string; withdrawnAt: string | null }[];
  audiences: { id: string; name: string; kind: string; ours: boolean }[];
  bodies: { name: string; offers: string[] }[];
}

export interface RegionMember {
  code: string;
  name: string;
  tenantId: string | null;
  sharesActivities: boolean;
  sharesItems: boolean;
  sharesFunding: boolean;
  activities: number | null;
  grantReceived: number | null;
}

export interface RegionPage {
  year: number;
  totals: { key: string; value: number | null; sharing: number; tooFew: boolean }[];
  members: RegionMember[];
  themes: { key: string; total: number | null; members: { name: string; activities: number }[] }[];
  countries: { key: string; total: number | null; members: { name: string; activities: number }[] }[];
  activities: { id: string; name: string; member: string }[];
  activityCount: number;
}

interface Municipality {
  id: string;
  name: string;
  own: boolean;
  showsActivities: boolean;
  showsFunding: boolean;
  years: { year: number; activities: number | null; grantReceived: number | null }[];
}

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

export async function openSharing(clock = '2027-01-18T09:00:00Z'): Promise<TestServer> {
  server = await startServer({ example: true, clock });
  return server;
}

/** Signs in once; later calls go on in the same session. */
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

export async function ask<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await (await as(email)).query<Record<string, Data>>(document, variables);
  const [answer] = Object.values(data ?? {});
  if (errors.length > 0 || answer === undefined) throw new Error(JSON.stringify(errors));
  return answer;
}

/** The code with which the server refuses an operation as a whole. */
export async function refusal(email: string, document: string, variables: object = {}): Promise<unknown> {
  const { errors } = await (await as(email)).query(document, variables);
  return errors[0]?.extensions?.code;
}

export const sharing = (email: string): Promise<SharingPage> => ask(email, SHARING);
export const region = (email: string, year: number | null = null): Promise<RegionPage> => ask(email, REGION, { year });
export const regionRefusal = (email: string): Promise<unknown> => refusal(email, REGION, {});
export const benchmarks = async (email: string): Promise<Municipality[]> =>
  (await ask<{ municipalities: Municipality[] }>(email, BENCHMARKS)).municipalities;

export async function tenantId(key: string): Promise<string> {
  const { rows } = await connected(server.database.adminUrl, (client) =>
    client.query<{ id: string }>('SELECT id FROM tenant WHERE key = $1', [key]),
  );
  return rows[0]?.id ?? '';
}

export const decision = (changed: object = {}): Record<string, string> => ({
  kind: 'activities',
  grain: 'items',
  audience: 'tenants',
  validFrom: '2027-01-18',
  validTo: '',
  decidedBy: 'Kommunstyrelsen',
  decidedOn: '2027-01-13',
  reference: '§ 4, KS 2027/11',
  ...changed,
});

interface Shared {
  __typename: string;
  decisionId?: string;
  errors?: { field: string; code: string }[];
}

export const share = (email: string, changed: object = {}, id: string = randomUUID()): Promise<Shared> =>
  ask(email, SHARE, { id, input: decision(changed) });

export async function shared(email: string, changed: object = {}): Promise<string> {
  const { decisionId, errors } = await share(email, changed);
  if (!decisionId) throw new Error(JSON.stringify(errors));
  return decisionId;
}

export const withdraw = (email: string, id: string): Promise<{ decisionId: string }> => ask(email, WITHDRAW, { id });

/** Withdraws everything in force of one kind and grain, by whomever it may be seen. */
export async function withdrawAll(email: string, kind: string, grain: string): Promise<void> {
  const { decisions } = await sharing(email);
  const living = decisions.filter((each) => each.kind === kind && each.grain === grain && ['in_force', 'coming'].includes(each.state));
  for (const { id } of living) await withdraw(email, id);
}
