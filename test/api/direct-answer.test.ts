import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { GraphqlClient } from '../kit/client';
import { type TestServer } from '../kit/server';
import { as, created, EVA, emptyPartner, emptyYear, JONNA, openRegister } from './activity-register';

/** Reads the activities of one administration only. */
const CHIEF = 'petra.prov@huddinge.example';

/** Every field of the register that the database can answer alone. */
const COLUMNS = {
  activities: {
    id: null,
    name: null,
    kind: null,
    status: null,
    startsOn: null,
    endsOn: null,
    borderRegional: null,
    unit: { id: null, name: null },
    pillars: { pillarKey: null },
    partners: { name: null, kind: null, city: null, country: null },
    funding: { year: null, nature: null, budget: null, grantReceived: null, coFinancingCash: null, coFinancingInKind: null },
  },
  pillarTotals: { pillarKey: null, activities: null, running: null, grantReceived: null, coFinancing: null },
};
/** The same with what only the server knows. */
const FIELDS = {
  activities: { ...COLUMNS.activities, pillars: { pillarKey: null, name: null, commitment: null } },
  pillarTotals: { ...COLUMNS.pillarTotals, name: null },
};

/** The same of the year's figures of all municipalities, of which none needs us. */
const BENCHMARK = {
  year: null,
  municipalities: {
    id: null,
    code: null,
    name: null,
    activities: null,
    twinTowns: null,
    memberships: null,
    withContact: null,
    withResults: null,
    grantReceived: null,
    coFinancing: null,
    grantExpected: null,
    grantEntered: null,
  },
  themes: { year: null, theme: null, activities: null },
};

interface Tree {
  readonly [field: string]: Tree | null;
}

/** Some of the fields of a tree, in any order, as a selection is written. */
const selectionsOf = (tree: Tree): fc.Arbitrary<string> =>
  fc
    .shuffledSubarray(Object.keys(tree), { minLength: 1 })
    .chain((fields) =>
      fc.tuple(
        ...fields.map((field) => {
          const below = tree[field];
          return below ? selectionsOf(below).map((selection) => `${field} { ${selection} }`) : fc.constant(field);
        }),
      ),
    )
    .map((fields) => fields.join(' '));

const parts = fc.record({ first: fc.integer({ min: 1, max: 12 }), offset: fc.integer({ min: 0, max: 8 }) });
const callers = fc.constantFrom(JONNA, EVA, CHIEF);

let server: TestServer;
const clients = new Map<string, GraphqlClient>();

beforeAll(async () => {
  server = await openRegister();
  for (const email of [JONNA, EVA, CHIEF]) clients.set(email, await as(email));
  await created(JONNA, {
    name: 'Med "allt" \\ och\nradbrytning, ÅÄÖ 😀',
    partners: [{ ...emptyPartner, name: 'Åbo stad', city: 'Åbo', country: 'FI' }],
    funding: [{ ...emptyYear, year: '2026', budget: '1 250 000' }],
  });
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

/** Asks in two ways that mean the same. One that says of a field that it is to be included is answered the ordinary way. */
async function bothAnswers(email: string, selection: string, variables: object): Promise<[unknown, unknown]> {
  const document = (directive: string): string =>
    `query Register($first: Int!, $offset: Int! = 0) { activityRegister(first: $first, offset: $offset) ${directive} { ${selection} } }`;
  const client = clients.get(email);
  const ask = async (directive: string): Promise<unknown> => (await client?.query(document(directive), variables))?.data;
  return [await ask(''), await ask('@include(if: true)')];
}

test('an answer that the database wrote is the one that the executor gives, field by field and in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(callers, selectionsOf(COLUMNS), parts, async (email, selection, part) => {
      const [direct, ordinary] = await bothAnswers(email, selection, part);
      expect(direct).not.toBeNull();
      expect(JSON.stringify(direct)).toBe(JSON.stringify(ordinary));
    }),
    { numRuns: 150 },
  );
});

test('so is one that asks for something that only the server knows', async () => {
  await fc.assert(
    fc.asyncProperty(callers, selectionsOf(FIELDS), parts, async (email, selection, part) => {
      const [one, other] = await bothAnswers(email, selection, part);
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    }),
    { numRuns: 50 },
  );
});

test('so are the figures of all municipalities, whether shared or own', async () => {
  const years = fc.constantFrom(null, 2024, 2025, 2026, 1900);
  await fc.assert(
    fc.asyncProperty(callers, selectionsOf(BENCHMARK), years, async (email, selection, year) => {
      const ask = async (directive: string): Promise<unknown> =>
        (
          await clients
            .get(email)
            ?.query(`query Figures($year: Int) { benchmarkRegister(year: $year) ${directive} { ${selection} } }`, { year })
        )?.data;
      const [direct, ordinary] = [await ask(''), await ask('@include(if: true)')];
      expect(direct).not.toBeNull();
      expect(JSON.stringify(direct)).toBe(JSON.stringify(ordinary));
    }),
    { numRuns: 60 },
  );
});

test('the database writes the answer itself, with nothing in it that was not asked for', async () => {
  const body = JSON.stringify({ query: '{ register: activityRegister(first: 1) { activities { name id } } }' });
  const headers = { 'content-type': 'application/json', cookie: clients.get(JONNA)?.cookieHeader() ?? '' };
  const text = await (await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).text();
  expect(text).toMatch(/^\{"data":\{"register":\{"activities":\[\{"name":"[^"]+","id":"[0-9a-f-]{36}"\}\]\}\}\}$/);
});

test.each([
  ['a part that is too large', JONNA, { first: 501 }, 'BAD_USER_INPUT'],
  ['a variable of another kind', JONNA, { first: 'många' }, 'BAD_USER_INPUT'],
  ['a caller who is signed out', null, { first: 1 }, 'UNAUTHENTICATED'],
])('refuses %s in the same words', async (_, email, variables, code) => {
  const client = email ? await as(email) : new GraphqlClient(server.url);
  const ask = (directive: string) =>
    client.query(`query Register($first: Int!) { activityRegister(first: $first) ${directive} { activities { id } } }`, variables);
  const [direct, ordinary] = [await ask(''), await ask('@include(if: true)')];
  expect(direct.errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  expect(direct).toEqual(ordinary);
});

describe('a document that has been asked for before', () => {
  const DOCUMENT = 'query Register($first: Int!) { activityRegister(first: $first) { activities { id name } pillarTotals { pillarKey } } }';
  const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(DOCUMENT).digest('hex') };

  async function send(
    body: object,
    cookie: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string; type: string | null }> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') };
  }
  const cookieOf = (email: string): string => clients.get(email)?.cookieHeader() ?? '';

  /** By its text, and by its hash alone. */
  async function both(cookie: string, variables: unknown, headers: Record<string, string> = {}) {
    return [
      await send({ query: DOCUMENT, variables, extensions: { persistedQuery } }, cookie, headers),
      await send({ variables, extensions: { persistedQuery } }, cookie, headers),
    ];
  }

  test.each([JONNA, EVA, CHIEF])('is answered by its hash as by its text, for %s', async (email) => {
    const [byText, byHash] = await both(cookieOf(email), { first: 5 });
    expect(byText?.text).toContain('"activities"');
    expect(byHash).toEqual(byText);
  });

  test.each([
    ['variables that do not fit', { first: 'många' }],
    ['too large a part', { first: 501 }],
    ['no variables', undefined],
  ])('says what is wrong with %s as it would otherwise', async (_, variables) => {
    const [byText, byHash] = await both(cookieOf(JONNA), variables);
    expect(byText?.text).toContain('BAD_USER_INPUT');
    expect(byHash).toEqual(byText);
  });

  test('is nothing for somebody who has signed out since', async () => {
    const leaving = await as(EVA);
    const cookie = leaving.cookieHeader();
    expect((await both(cookie, { first: 1 })).every(({ text }) => text.includes('"data"'))).toBe(true);
    await leaving.query('mutation { signOut }');
    for (const { text } of await both(cookie, { first: 1 })) {
      expect(text).toContain('UNAUTHENTICATED');
      expect(text).not.toContain('"id"');
    }
  });

  test('comes in the form that the caller takes', async () => {
    const [byText, byHash] = await both(cookieOf(JONNA), { first: 1 }, { accept: 'application/graphql-response+json' });
    expect(byHash?.type).toContain('application/graphql-response+json');
    expect(byHash).toEqual(byText);
  });

  test('can be asked for by nobody who only knows a hash that was never sent with its text', async () => {
    const sha256Hash = createHash('sha256').update(`${DOCUMENT} `).digest('hex');
    const { text } = await send({ variables: { first: 1 }, extensions: { persistedQuery: { version: 1, sha256Hash } } }, cookieOf(JONNA));
    expect(text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });
});
