import { type Configuration, readConfiguration, type Step, writeConfiguration } from '@utblick/configuration';
import { sampleConfigurations } from '@utblick/configuration/testing';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';

/** Any configuration goes into one municipality, comes out as a file, and makes another municipality the same. */

const PASSWORD = 'utblick-exempel';
const START = `mutation Start($text: String!) { startDraft(name: "Prov", text: $text) { ... on VersionDraftStarted { draftId } } }`;
const PROBLEMS = `query Problems($id: ID!) { draftPage(id: $id, language: "sv") { newest problems { line where message } } }`;
const PUBLISH = `mutation Publish($draftId: ID!, $input: PublicationInput!) { publishDraft(draftId: $draftId, revision: 1, input: $input) {
  __typename ... on VersionPublished { number } ... on VersionUnchanged { sameAs } } }`;

const players = {
  kungsbacka: { email: 'nils.latsas@kungsbacka.example', role: '' },
  huddinge: { email: 'ines.ide@huddinge.example', role: '' },
} as const;
type Tenant = keyof typeof players;

let server: TestServer;
const clients = new Map<Tenant, GraphqlClient>();
/** What keeps each tenant's people and activities at home, whatever the configuration says. */
const kept = new Map<Tenant, { roles: string[]; pillars: string[] }>();

const rows = <Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  connected(server.database.adminUrl, async (client) => (await client.query<Row>(statement, values)).rows);

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:00:00Z' });
  for (const [tenant, { email }] of Object.entries(players)) {
    const client = new GraphqlClient(server.url);
    await client.signIn(email, PASSWORD);
    clients.set(tenant as Tenant, client);
    const roles = await rows<{ key: string }>(
      'SELECT a.role_key AS key FROM role_assignment a JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id WHERE p.email = $1',
      [email],
    );
    const pillars = await rows<{ key: string }>(
      'SELECT DISTINCT pillar_key AS key FROM activity_pillar p JOIN tenant t ON t.id = p.tenant_id WHERE t.key = $1',
      [tenant],
    );
    kept.set(tenant as Tenant, { roles: roles.map(({ key }) => key), pillars: pillars.map(({ key }) => key) });
  }
});

afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

async function sure<Data>(tenant: Tenant, document: string, variables: object): Promise<Data> {
  const { data, errors } = (await clients.get(tenant)?.query<Record<string, Data>>(document, variables)) ?? {};
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

/** Publishes a text from today on, and says what came of it. */
async function published(tenant: Tenant, text: string): Promise<{ __typename: string; number?: number }> {
  const { draftId } = await sure<{ draftId: string }>(tenant, START, { text });
  const { newest, problems } = await sure<{ newest: number; problems: object[] }>(tenant, PROBLEMS, { id: draftId });
  expect(problems).toEqual([]);
  return sure(tenant, PUBLISH, { draftId, input: { effectiveFrom: '2027-01-18', reason: 'Prov', latest: newest } });
}

async function fetched(tenant: Tenant): Promise<string> {
  const headers = { cookie: clients.get(tenant)?.cookieHeader() ?? '' };
  return (await fetch(`${server.url}/hamta/konfiguration/senaste`, { headers })).text();
}

/** What the database holds of a tenant's configuration: the version in force, and the configured units with their parents. */
async function stored(tenant: Tenant, { units }: Configuration) {
  const [version] = await rows<{ content: Configuration }>(
    `SELECT v.content FROM configuration_version v JOIN tenant t ON t.id = v.tenant_id WHERE t.key = $1 ORDER BY v.number DESC LIMIT 1`,
    [tenant],
  );
  const [home] = await rows(`SELECT name, short_name, code, accent FROM tenant WHERE key = $1`, [tenant]);
  const placed = await rows(
    `SELECT u.key, u.name, u.kind, u.valid_from::text, u.valid_to::text, p.key AS parent, cardinality(u.path) AS depth
     FROM unit u JOIN tenant t ON t.id = u.tenant_id LEFT JOIN unit p ON p.tenant_id = u.tenant_id AND p.id = u.parent_id
     WHERE t.key = $1 AND u.key = ANY($2) ORDER BY u.key`,
    [tenant, units.map(({ key }) => key)],
  );
  return { content: { ...version?.content, tenant: { ...version?.content.tenant, key: '' } }, home, placed };
}

/** Whatever units a step names, somebody is there to take it. */
const followable = (step: Step): Step =>
  step.actors.value ? { ...step, actors: { ...step.actors, value: [...step.actors.value, { outside: 'self' }] } } : step;

/** The configuration as one of both tenants can have it: people keep their rights, and activities their pillars. */
function athome(configuration: Configuration, tenant: Tenant): Configuration {
  const roles = [...new Set([...kept.values()].flatMap((each) => each.roles))];
  const pillars = [...new Set([...kept.values()].flatMap((each) => each.pillars))];
  const decided = { stated: 'full' as const, origin: 'local' as const, source: [{ decidedBy: 'Kommunfullmäktige', date: '2026-12-14' }] };
  const not = { value: null, stated: 'not_stated' as const, origin: 'adopted' as const, source: [] };
  return {
    ...configuration,
    tenant: { ...configuration.tenant, key: tenant, kind: 'municipality', members: [] },
    rules: configuration.rules.map((rule) => ({ ...rule, steps: rule.steps.map(followable) })),
    roles: [
      ...configuration.roles,
      ...roles.map((key) => ({
        key,
        name: key,
        level: 'official' as const,
        archetype: 'A7_SAMORDNARE' as const,
        holder: not,
        appointedBy: not,
        duties: [],
        actsFor: [],
        permissions: [{ allow: 'configuration.manage' as const, scope: 'municipality' as const }],
        ...decided,
      })),
    ],
    retiredPillars: pillars.map((key) => ({ key, name: key, ...decided })),
  };
}

/** UTBLICK_SEED plays another game. */
const seed = Number(process.env.UTBLICK_SEED ?? 1);

test.each(sampleConfigurations(12, seed).map((configuration, number) => [number + 1, configuration] as const))(
  `export then import makes an identical tenant, and importing once more makes no version: seed ${seed}, configuration %i`,
  async (_, any) => {
    const configuration = athome(any, 'kungsbacka');
    await published('kungsbacka', writeConfiguration(configuration));
    const file = await fetched('kungsbacka');
    const back = readConfiguration(file, { file: 'fetched.yaml' });
    expect(back.ok && back.configuration).toEqual(JSON.parse(JSON.stringify(configuration)));
    expect((await published('kungsbacka', file)).__typename).toBe('VersionUnchanged');
    await published('huddinge', file.replace(/^( {2}key: |tenant: \{key: )kungsbacka/m, '$1huddinge'));
    expect(await stored('huddinge', configuration)).toEqual(await stored('kungsbacka', configuration));
  },
);
