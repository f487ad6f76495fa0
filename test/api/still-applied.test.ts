import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';

const NILS = 'nils.latsas@kungsbacka.example';
const START = `mutation Start($text: String!) { startDraft(name: "Prov", text: $text) { ... on VersionDraftStarted { draftId } } }`;
const DRAFT = `query Draft($id: ID!) { draftPage(id: $id, language: "sv") { newest text problems { line where message } } }`;
const PUBLISH = `mutation Publish($draftId: ID!, $input: PublicationInput!) { publishDraft(draftId: $draftId, revision: 1, input: $input) { __typename } }`;
const STRATEGY = '{ strategyPage { documents { main stillApplied { decidedBy date reference } } } }';

interface Draft {
  readonly newest: number;
  readonly text: string;
  readonly problems: readonly { readonly line: number; readonly where: string; readonly message: string }[];
}

let server: TestServer;
let client: GraphqlClient;

async function sure<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await client.query<Record<string, Data>>(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

/** The municipality's configuration with a decision on its expired strategy, as a draft. */
async function withDecision(decision: string): Promise<Draft & { readonly id: string }> {
  const headers = { cookie: client.cookieHeader() };
  const yaml = await (await fetch(`${server.url}/hamta/konfiguration/senaste`, { headers })).text();
  const text = yaml.replace(/(\n {4}main: true\n)/, `$1    stillApplied: ${decision}\n`);
  const { draftId: id } = await sure<{ draftId: string }>(START, { text });
  return { id, ...(await sure<Draft>(DRAFT, { id })) };
}

const publish = ({ id, newest }: { readonly id: string; readonly newest: number }) =>
  sure(PUBLISH, { draftId: id, input: { effectiveFrom: '2027-01-18', reason: 'Beslut', latest: newest } });
const applied = async (): Promise<unknown> => {
  const { documents } = await sure<{ documents: { main: boolean; stillApplied: unknown }[] }>(STRATEGY);
  return documents.find(({ main }) => main)?.stillApplied;
};

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:00:00Z' });
  client = new GraphqlClient(server.url);
  await client.signIn(NILS, 'utblick-exempel');
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

test.each([
  ['{ decidedBy: Kommunstyrelsen, date: "2021-01-12" }', /paragraf/i],
  ['{ decidedBy: Kommunstyrelsen, date: "2021-01-12", reference: "" }', /paragraf/i],
  ['true', /tillämpas tills vidare/i],
])('an expired document is not applied until further notice without a decision reference: %s', async (decision, where) => {
  const draft = await withDecision(decision);
  const line = draft.text.slice(0, draft.text.indexOf('stillApplied')).split('\n').length;
  expect(draft.problems).toEqual([expect.objectContaining({ line, where: expect.stringMatching(where) })]);
  expect(await publish(draft)).toEqual({ __typename: 'VersionDraftNotReady' });
  expect(await applied()).toBeNull();
});

test('with one it is, and the strategy page says who decided, when and where', async () => {
  const draft = await withDecision('{ decidedBy: Kommunstyrelsen, date: "2021-01-12", reference: KS § 7 }');
  expect(draft.problems).toEqual([]);
  expect(await publish(draft)).toEqual({ __typename: 'VersionPublished' });
  expect(await applied()).toEqual({ decidedBy: 'Kommunstyrelsen', date: '2021-01-12', reference: 'KS § 7' });
});
