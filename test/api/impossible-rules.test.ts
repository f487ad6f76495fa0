import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';

/** A rule that nobody could follow is refused in a draft and at its publication; what stood there before is not. */

const INES = 'ines.ide@huddinge.example';
const START = 'mutation Start($text: String!) { startDraft(name: "Prov", text: $text) { ... on VersionDraftStarted { draftId } } }';
const DRAFT = 'query Draft($id: ID!) { draftPage(id: $id, language: "sv") { newest problems { where message } } }';
const PUBLISH = `mutation Publish($draftId: ID!, $input: PublicationInput!) {
  publishDraft(draftId: $draftId, revision: 1, input: $input) { __typename ... on VersionDraftNotReady { faults } } }`;

let server: TestServer;
let ines: GraphqlClient;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:42:00Z' });
  ines = new GraphqlClient(server.url);
  await ines.signIn(INES, 'utblick-exempel');
});
afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

async function sure<Data>(document: string, variables: object): Promise<Data> {
  const { data, errors } = await ines.query<Record<string, Data>>(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

async function latest(): Promise<string> {
  return (await fetch(`${server.url}/hamta/konfiguration/senaste`, { headers: { cookie: ines.cookieHeader() } })).text();
}

/** What is said of a draft, and what its publication from a day on comes to. */
async function tried(text: string, effectiveFrom = '2027-02-01') {
  const { draftId } = await sure<{ draftId: string }>(START, { text });
  const { newest, problems } = await sure<{ newest: number; problems: { where: string; message: string }[] }>(DRAFT, { id: draftId });
  const input = { effectiveFrom, reason: 'Prov', latest: newest };
  return { problems, published: await sure<{ __typename: string; faults?: number }>(PUBLISH, { draftId, input }) };
}

const step = (verb: string, actors: string): string =>
  `{key: ${verb}, verb: ${verb}, source: E1, actors: {value: [${actors}], source: E1}}`;
const withRule = (text: string, ...steps: readonly string[]): string =>
  text.replace(/\nrules:\n/, `\nrules:\n  - {key: prov, name: Prov, kind: report, source: E1, steps: [${steps.join(', ')}]}\n`);

const reports = step('report', '{unitKinds: [forvaltning]}');

test.each([
  ['there is no such unit', [step('report', '{unitKinds: [stadsdelsnamnd]}')], 'kommunen har ingen sådan enhet'],
  [
    'the chain comes back to those who report',
    [reports, step('receive', '{unitKinds: [forvaltning]}')],
    'samma har redan haft den i steg 1',
  ],
  ['the public would decide', [reports, step('approve', '{outside: public}')], 'Det är människor som redovisar och beslutar.'],
])('a rule in which %s is refused with the reason', async (_, steps, reason) => {
  const { problems, published } = await tried(withRule(await latest(), ...steps));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  expect(problems[0]?.where).toContain('Prov');
  expect(published).toEqual({ __typename: 'VersionDraftNotReady', faults: 1 });
});

test('whether somebody is there is asked for the day from which the version applies', async () => {
  const unit = '  - {key: provbolaget, name: Provbolaget, kind: bolag, validTo: "2027-01-31", source: E1}\n';
  const text = withRule((await latest()).replace(/\nunits:\n/, `\nunits:\n${unit}`), step('report', '{unit: provbolaget}'));
  const late = await tried(text, '2027-02-01');
  expect(late.problems).toEqual([]);
  expect(late.published).toEqual({ __typename: 'VersionDraftNotReady', faults: 1 });
  const early = await tried(text, '2027-01-20');
  expect(early.published).toEqual({ __typename: 'VersionPublished' });
});

test('a version that changes something else is published though its document names what the municipality no longer has', async () => {
  const { problems, published } = await tried((await latest()).replace('name: Provbolaget', 'name: Provbolaget AB'), '2027-02-01');
  expect(problems).toEqual([]);
  expect(published).toEqual({ __typename: 'VersionPublished' });
});
