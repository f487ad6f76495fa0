import { applyLocally } from '../kit/apply-locally';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { cellsInXlsx, wordsInDocx } from '../kit/unzip';

const JONNA = 'jonna.exempel@kristianstad.example';
const REPORT = 'query Report($id: ID!) { reportPage(id: $id) { unitName shows } }';
const COMPILATION = `query Compilation($roundId: ID!) { compilationPage(roundId: $roundId) { document { units { unitName } } } }`;
const UNITS = '{ organisationPage { units { name mergedInto { unitName on } splitFrom { unitName on } } } }';
const OLD = 'Omsorgsförvaltningen';

interface HandedIn {
  readonly reportId: string;
  readonly roundId: string;
}

let server: TestServer;
let client: GraphqlClient;
let handedIn: readonly HandedIn[];

async function sure<Data>(document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await client.query<Record<string, Data>>(document, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Data;
}

async function fetched(path: string): Promise<Buffer> {
  const response = await fetch(`${server.url}/hamta/redovisning/${path}`, { headers: { cookie: client.cookieHeader() } });
  expect([path, response.status]).toEqual([path, 200]);
  return Buffer.from(await response.arrayBuffer());
}

/** Everything that shows what the unit handed in, by where it stands. */
async function namesShown(): Promise<string[]> {
  const shown: string[] = [];
  for (const { reportId, roundId } of handedIn) {
    const report = await sure<{ unitName: string; shows: string }>(REPORT, { id: reportId });
    const { document } = await sure<{ document: { units: { unitName: string }[] } | null }>(COMPILATION, { roundId });
    shown.push(report.unitName, ...(document?.units ?? []).map(({ unitName }) => unitName));
    shown.push(...cellsInXlsx(await fetched(`${roundId}/redovisningar.xlsx`)));
    shown.push(...cellsInXlsx(await fetched(`${roundId}/enhet/${reportId}/text.xlsx`)));
    shown.push(wordsInDocx(await fetched(`${roundId}/enhet/${reportId}/text.docx`)));
    shown.push(wordsInDocx(await fetched(`${roundId}/texter.docx`)));
  }
  return shown;
}

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  client = new GraphqlClient(server.url);
  await client.signIn(JONNA, 'utblick-exempel');
  handedIn = await connected(server.database.adminUrl, async (admin) => {
    const { rows } = await admin.query<HandedIn>(
      `SELECT r.id AS "reportId", r.round_id AS "roundId" FROM report r
       JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id AND u.key = 'omsorgsforvaltningen'
       JOIN tenant t ON t.id = u.tenant_id AND t.key = 'kristianstad'
       WHERE r.snapshot_id IS NOT NULL AND r.state IN ('submitted', 'accepted')`,
    );
    return rows;
  });
  expect(handedIn.length).toBeGreaterThan(0);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

test('a unit that is called something else today stands in its old reports and their files as it was called', async () => {
  const before = await namesShown();
  expect(before.filter((text) => text.includes(OLD)).length).toBeGreaterThanOrEqual(5 * handedIn.length);
  const local = 'overlay: 1\nunits:\n  - { key: omsorgsforvaltningen, name: Omsorg och stöd }\n';
  await applyLocally(server.database, 'kristianstad', local, '2026-11-20');
  const { units } = await sure<{ units: { name: string }[] }>(UNITS);
  expect(units.map(({ name }) => name)).toContain('Omsorg och stöd');
  const after = await namesShown();
  expect(after).toEqual(before);
  expect(after.join()).not.toContain('Omsorg och stöd');
});

test('a unit that has gone up in another, and one that was split off from it, say when; the old reports stay as they were', async () => {
  const before = await namesShown();
  const local = `overlay: 1
units:
  - { key: omsorgsforvaltningen, name: Omsorg och stöd, validTo: "2026-11-15", mergedInto: valfardsforvaltningen }
  - key: valfardsforvaltningen
    name: Välfärdsförvaltningen
    kind: forvaltning
    validFrom: "2026-11-16"
    source: { decidedBy: Kommunfullmäktige, date: "2026-10-01", reference: § 8 }
    origin: local
  - key: stodforvaltningen
    name: Stödförvaltningen
    kind: forvaltning
    validFrom: "2026-11-16"
    splitFrom: omsorgsforvaltningen
    source: { decidedBy: Kommunfullmäktige, date: "2026-10-01", reference: § 8 }
    origin: local
`;
  await applyLocally(server.database, 'kristianstad', local, '2026-11-20');
  const { units } = await sure<{ units: { name: string; mergedInto: object | null; splitFrom: object | null }[] }>(UNITS);
  const named = (name: string) => units.find((unit) => unit.name === name);
  expect(named('Omsorg och stöd')?.mergedInto).toEqual({ unitName: 'Välfärdsförvaltningen', on: '2026-11-16' });
  expect(named('Stödförvaltningen')?.splitFrom).toEqual({ unitName: 'Omsorg och stöd', on: '2026-11-16' });
  expect(await namesShown()).toEqual(before);
});
