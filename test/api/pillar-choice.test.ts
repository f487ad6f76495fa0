import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { as, created, EVA, JONNA, list, openRegister } from './activity-register';
import { splitPillar } from './split-pillar';

const FIGURES = `{ strategyPage { pillars { key figures { activities } } } }`;
const WAITING = `{ todoPage { now { __typename ... on TodoPillars { activities } } } }`;
const PAGE = `{ pillarChoicePage { splits { key name total into { key name } activities { id name unitName } } } }`;
const CHOOSE = `mutation Choose($input: PillarChoiceInput!) { choosePillar(input: $input) { chosen } }`;

const BOARD_MEMBER = 'ylva.klubba@kristianstad.example';

interface Split {
  readonly key: string;
  readonly name: string;
  readonly total: number;
  readonly into: readonly { readonly key: string; readonly name: string }[];
  readonly activities: readonly { readonly id: string; readonly name: string; readonly unitName: string }[];
}

let server: TestServer;
let split: Split;

async function sure<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await (await as(email)).query<Record<string, Data>>(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

const waiting = async (email: string): Promise<number> => {
  const { now } = await sure<{ now: { __typename: string; activities?: number }[] }>(email, WAITING);
  return now.find(({ __typename }) => __typename === 'TodoPillars')?.activities ?? 0;
};
const splits = async (email: string): Promise<readonly Split[]> => (await sure<{ splits: Split[] }>(email, PAGE)).splits;
const choose = (email: string, activityIds: readonly string[], to = 'del-ett') =>
  sure<{ chosen: number }>(email, CHOOSE, { input: { activityIds, from: split.key, to } });
const refusal = async (email: string, input: object): Promise<unknown> =>
  (await (await as(email)).query(CHOOSE, { input })).errors[0]?.extensions?.code;
const figures = async (): Promise<Map<string, number>> => {
  const { pillars } = await sure<{ pillars: { key: string; figures: { activities: number } }[] }>(JONNA, FIGURES);
  return new Map(pillars.map((pillar) => [pillar.key, pillar.figures.activities]));
};

beforeAll(async () => {
  server = await openRegister();
  expect(await waiting(JONNA)).toBe(0);
  expect(await splits(JONNA)).toEqual([]);
  const [key = ''] = [...(await figures())].sort(([, one], [, other]) => other - one)[0] ?? [];
  // Somebody who answers for one unit has one of them.
  await created(EVA, { pillars: [{ pillarKey: key }] });
  await splitPillar(server.url, await as(JONNA), key);
  const [found] = await splits(JONNA);
  if (found?.key !== key) throw new Error(`${key} is not split`);
  split = found;
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

test('what belongs to a split pillar is something to do for those who may change it, each for what is theirs', async () => {
  expect(split).toMatchObject({
    into: [
      { key: 'del-ett', name: 'Del ett' },
      { key: 'del-tva', name: 'Del två' },
    ],
  });
  expect(split.total).toBe(split.activities.length);
  expect(await waiting(JONNA)).toBe(split.total);
  const [own] = await splits(EVA);
  const units = new Set((own?.activities ?? []).map(({ unitName }) => unitName));
  expect([...units]).toEqual(['Omsorgsförvaltningen']);
  expect(await waiting(EVA)).toBe(own?.total);
  expect(own?.total).toBeLessThan(split.total);
  expect((await (await as(BOARD_MEMBER)).query(PAGE)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('many are chosen at once: the count goes down, the part counts them, and each has it in its history', async () => {
  const [first, second, ...rest] = split.activities.map(({ id }) => id);
  const before = (await figures()).get('del-ett') ?? 0;
  expect(await choose(JONNA, [first ?? '', second ?? ''])).toEqual({ chosen: 2 });
  expect(await waiting(JONNA)).toBe(split.total - 2);
  expect((await splits(JONNA))[0]?.activities.map(({ id }) => id)).toEqual(rest);
  expect((await figures()).get('del-ett')).toBeGreaterThan(before);
  const listed = await list(JONNA, { filter: { pillarKeys: ['del-ett'] } });
  expect(listed.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
  const deeds = await connected(server.database.adminUrl, async (client) => {
    const { rows } = await client.query<{ action: string; changes: { field: string }[] }>(
      `SELECT l.action, d.detail -> 'changes' AS changes FROM audit_log l JOIN audit_detail d ON d.tenant_id = l.tenant_id AND d.id = l.id
       WHERE l.subject_id = ANY($1) ORDER BY l.position DESC LIMIT 2`,
      [[first, second]],
    );
    return rows;
  });
  expect(deeds.map(({ action, changes }) => [action, changes.map(({ field }) => field)])).toEqual([
    ['activity.updated', ['pillars']],
    ['activity.updated', ['pillars']],
  ]);
});

test('one for which somebody else has chosen meanwhile stays where they put it', async () => {
  const [first = '', , third = ''] = split.activities.map(({ id }) => id);
  expect(await choose(JONNA, [first, third], 'del-tva')).toEqual({ chosen: 1 });
  const listed = await list(JONNA, { filter: { pillarKeys: ['del-tva'] } });
  expect(listed.rows.map(({ id }) => id)).toContain(third);
  expect(listed.rows.map(({ id }) => id)).not.toContain(first);
});

test('nobody chooses for another unit, nor something that is no part; nothing changes then', async () => {
  const own = new Set((await splits(EVA)).flatMap(({ activities }) => activities.map(({ id }) => id)));
  const mine = [...own][0] ?? '';
  const others = split.activities.map(({ id }) => id).filter((id) => !own.has(id));
  const before = await waiting(JONNA);
  const input = { activityIds: [mine, others.at(-1)], from: split.key, to: 'del-ett' };
  expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await refusal(EVA, input));
  expect(await refusal(EVA, { ...input, activityIds: [mine], to: 'finns-inte' })).toBe('CONFLICT');
  expect(await refusal(EVA, { ...input, activityIds: [] })).toBe('BAD_USER_INPUT');
  expect(await waiting(JONNA)).toBe(before);
});
