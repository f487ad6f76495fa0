import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { as, formPage, JONNA, list, moveClock, openRegister, project, update } from './activity-register';

const START = `mutation Start($text: String!) { startDraft(name: "Prov", text: $text) { ... on VersionDraftStarted { draftId } } }`;
const DRAFT = `query Draft($id: ID!) { draftPage(id: $id, language: "sv") { newest problems { message } touched { kind name names count } } }`;
const PUBLISH = `mutation Publish($draftId: ID!, $input: PublicationInput!) { publishDraft(draftId: $draftId, revision: 1, input: $input) { __typename } }`;
const FIGURES = `{ strategyPage { pillars { key name figures { activities } } } }`;
const PAGE = `query Page($id: ID!) { activityPage(id: $id) { pillars { pillarKey name earlier standing } } }`;

interface Figures {
  readonly key: string;
  readonly name: string;
  readonly figures: { readonly activities: number };
}

let server: TestServer;
let home = '';

async function sure<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await (await as(JONNA)).query<Record<string, Data>>(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

async function yaml(): Promise<string> {
  const headers = { cookie: (await as(JONNA)).cookieHeader() };
  return (await fetch(`${server.url}/hamta/konfiguration/senaste`, { headers })).text();
}

/** Publishes a text from a day on; what it touches is told beforehand. */
async function publish(text: string, effectiveFrom = '2026-11-20') {
  const { draftId } = await sure<{ draftId: string }>(START, { text });
  const draft = await sure<{ newest: number; problems: object[]; touched: { kind: string; count: number }[] }>(DRAFT, { id: draftId });
  expect(draft.problems).toEqual([]);
  const input = { effectiveFrom, reason: 'Prov', latest: draft.newest };
  expect(await sure(PUBLISH, { draftId, input })).toEqual({ __typename: 'VersionPublished' });
  return draft.touched.filter(({ kind }) => kind !== 'round');
}

const figures = async (): Promise<Map<string, number>> => {
  const { pillars } = await sure<{ pillars: Figures[] }>(FIGURES);
  return new Map(pillars.map((pillar) => [pillar.key, pillar.figures.activities]));
};
const listed = async (key: string): Promise<number> => (await list(JONNA, { filter: { pillarKeys: [key] } })).total;

/** The first activities' pillars as they are stored: nothing of this ever changes them. */
const stored = () =>
  connected(server.database.adminUrl, async (client) => {
    const { rows } = await client.query('SELECT activity_id, pillar_key, position FROM activity_pillar ORDER BY activity_id, position');
    return rows;
  });

/** The pillar with the most activities, as it stands in the file. */
async function busiest(): Promise<{ key: string; name: string; text: string; count: number }> {
  const found = await figures();
  const [key = '', count = 0] = [...found].sort(([, one], [, other]) => other - one)[0] ?? [];
  const text = new RegExp(`\\n {2}- key: ${key}\\n(?: {4}.*\\n)+`).exec(await yaml())?.[0] ?? '';
  return { key, count, text, name: / name: (.*)\n/.exec(text)?.[1] ?? '' };
}

const called = (text: string, key: string, name: string, follows: string): string =>
  text
    .replace(/- key: .*\n/, `- key: ${key}\n`)
    .replace(/ name: .*\n/, ` name: ${name}\n    follows: [${follows}]\n`)
    .replace(/(\n {6}- \{?key: )/g, `$1${key}-`)
    .replace(/(commitments: \[\{key: )/, `$1${key}-`);

const idOf = async (key: string): Promise<string> => (await list(JONNA, { filter: { pillarKeys: [key] } })).rows[0]?.id ?? '';

beforeAll(async () => {
  server = await openRegister();
  home = await yaml();
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

test('a renamed pillar keeps its activities: in the list, in the totals, and with what it was called', async () => {
  const before = await stored();
  const { key, name, text, count } = await busiest();
  expect(count).toBeGreaterThan(0);
  const total = await listed(key);
  expect(await publish(home.replace(text, called(text, 'omdopt', 'Omdöpt', `{key: ${key}, name: ${name}}`)))).toEqual([
    { kind: 'renamed', name, names: ['Omdöpt'], count: expect.any(Number) },
  ]);
  expect((await figures()).get('omdopt')).toBe(count);
  expect(await listed('omdopt')).toBe(total);
  const id = await idOf('omdopt');
  const { pillars } = await sure<{ pillars: object[] }>(PAGE, { id });
  expect(pillars).toContainEqual({ pillarKey: key, name: 'Omdöpt', earlier: name, standing: 'renamed' });
  const form = await formPage(JONNA, id);
  expect(form?.present?.content.pillars).toContainEqual({ pillarKey: 'omdopt' });
  expect(await stored()).toEqual(before);
  await publish(home);
});

test('merged pillars count as one, and one that is retired keeps its name with its activities', async () => {
  const { key, name, text, count } = await busiest();
  const [other = '', otherCount = 0] = [...(await figures())].find(([each, activities]) => each !== key && activities > 0) ?? [];
  const otherText = new RegExp(`\\n {2}- key: ${other}\\n(?: {4}.*\\n)+`).exec(home)?.[0] ?? '';
  const otherName = / name: (.*)\n/.exec(otherText)?.[1] ?? '';
  const both = `{key: ${key}, name: ${name}}, {key: ${other}, name: ${otherName}}`;
  await publish(home.replace(otherText, '\n').replace(text, called(text, 'samlad', 'Samlad', both)));
  const merged = (await figures()).get('samlad') ?? 0;
  expect(merged).toBeGreaterThanOrEqual(Math.max(count, otherCount));
  expect(merged).toBe(await listed('samlad'));
  const retired = `\nretiredPillars: [{key: ${key}, name: ${name}, origin: local, source: {decidedBy: Kommunfullmäktige, date: '2026-11-16'}}]\n`;
  await publish(home.replace(text, '\n') + retired);
  const id = await idOf(key);
  const { pillars } = await sure<{ pillars: object[] }>(PAGE, { id });
  expect(pillars).toContainEqual({ pillarKey: key, name, earlier: name, standing: 'retired' });
  await publish(home);
});

test('a split pillar waits for the units to choose, and what they have chosen counts from the day it comes into force', async () => {
  const { key, name, text, count } = await busiest();
  const from = `{key: ${key}, name: ${name}}`;
  const split = home.replace(text, `${called(text, 'del-ett', 'Del ett', from)}${called(text, 'del-tva', 'Del två', from).slice(1)}`);
  expect(await publish(split, '2026-12-01')).toEqual([{ kind: 'split', name, names: ['Del ett', 'Del två'], count: expect.any(Number) }]);
  expect((await figures()).get(key)).toBe(count);
  moveClock('2026-12-01T09:00:00Z');
  const id = await idOf(key);
  const { pillars } = await sure<{ pillars: object[] }>(PAGE, { id });
  expect(pillars).toContainEqual({ pillarKey: key, name, earlier: name, standing: 'split' });
  expect((await figures()).get('del-ett')).toBe(0);
  const form = await formPage(JONNA, id);
  expect(form?.pillars.map((pillar) => pillar.key)).toEqual(expect.arrayContaining([key, 'del-ett', 'del-tva']));
  expect(form?.present?.content.pillars).toContainEqual({ pillarKey: key });
  const { revision = 0, content } = form?.present ?? {};
  const chosen = { name: content?.name, unitId: content?.unitId, pillars: [{ pillarKey: 'del-ett', commitmentKey: '' }] };
  const { data } = await update(JONNA, id, revision, await project(JONNA, chosen));
  expect(data?.updateActivity).toMatchObject({ __typename: 'ActivitySaved' });
  expect((await figures()).get('del-ett')).toBe(1);
});
