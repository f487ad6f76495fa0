import { randomUUID } from 'node:crypto';
import { connected } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { cellsInXlsx, unzip, wordsInDocx } from '../kit/unzip';
import { CarriedRounds, staff } from './carried-rounds';

const { coordinator, school } = staff.huddinge;
const RULE = 'aktiviteter-och-effekter';

let server: TestServer;
let rounds: CarriedRounds;
let roundId: string;
let reportId: string;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-04-06T08:00:00Z' });
  rounds = new CarriedRounds(server);
  roundId = await rounds.open(coordinator, RULE, 2027, '2027-03');
  reportId = (await rounds.text(school, roundId)).reportId;
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

/** The unit hands in its report, anew each time. */
async function handIn(effects: string): Promise<void> {
  const { revision } = await rounds.sure<{ revision: number }>(school, 'query R($id: ID!) { reportPage(id: $id) { revision } }', {
    id: reportId,
  });
  const unit = [{ field: 'effects', value: effects, origin: 'written', fetchedOn: null }];
  const submit = 'mutation S($input: ReportDraftInput!) { submitReport(input: $input) { __typename } }';
  const input = { reportId, revision, content: { activities: [], unit } };
  expect(await rounds.ask(school, submit, { input })).toEqual({ __typename: 'ReportMoved' });
}

/** Every address under which a file of a round is offered. */
const addresses = (round: string, report: string): string[] => [
  `${round}/texter.docx`,
  `${round}/texter.xlsx`,
  `${round}/redovisningar.xlsx`,
  `${round}/enhet/${report}/text.docx`,
  `${round}/enhet/${report}/text.xlsx`,
];

const xmlIn = (bytes: Buffer): string => [...unzip(bytes).values()].join('\n');

// What a spreadsheet program takes for a formula, for a call of another program, or for the end of a cell.
const STARTS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '\n-',
  '=+',
  '@@',
  '\t',
  '\r',
  "-2+3+cmd|' /C calc'!A0",
  '=HYPERLINK("http://elsewhere.example")',
];

describe.each(STARTS)('a text that begins with %j', (start) => {
  const text = `${start}SUM(A1:A9)`;

  beforeAll(() => handIn(text));

  afterAll(() => rounds.move(school, 'takeBackReport', reportId));

  test.each(addresses('ROUND', 'REPORT'))('is a text in %s', async (address) => {
    const path = address.replace('ROUND', roundId).replace('REPORT', reportId);
    const { status, headers, bytes } = await rounds.file(coordinator, path);
    expect({ status, saved: headers.get('content-disposition')?.startsWith('attachment; ') }).toEqual({ status: 200, saved: true });
    expect(xmlIn(bytes)).not.toMatch(/<f[ >]|<w:instrText|<w:fldSimple|<w:hyperlink/);
    if (path.endsWith('docx')) {
      expect(wordsInDocx(bytes)).toContain('SUM(A1:A9)');
      return;
    }
    const cells = cellsInXlsx(bytes);
    expect(cells.some((cell) => cell.includes('SUM(A1:A9)'))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });
});

describe('a file of what is not there is answered like one of somebody else', () => {
  const HOSTILE = ['x', "' OR '1'='1", '%00', '..%2f..%2f', '-1', 'null', '00000000-0000-4000-8000-000000000000'];

  async function foreign(): Promise<{ round: string; report: string }> {
    const { rows } = await connected(server.database.adminUrl, (admin) =>
      admin.query(
        `SELECT r.round_id AS round, r.id AS report FROM report r JOIN tenant t ON t.id = r.tenant_id WHERE t.key = 'stockholm' LIMIT 1`,
      ),
    );
    return rows[0];
  }

  const answer = async (path: string): Promise<object> => {
    const { status, headers, bytes } = await rounds.file(coordinator, path);
    return { status, type: headers.get('content-type'), saved: headers.get('content-disposition'), text: bytes.toString() };
  };

  test.each(addresses('ROUND', 'REPORT'))('%s', async (address) => {
    const { round, report } = await foreign();
    const at = (one: string, other: string): string => address.replace('ROUND', one).replace('REPORT', other);
    const unknown = await answer(at(randomUUID(), randomUUID()));
    expect(unknown).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8', saved: null });
    for (const [one, other] of [[round, report], [round, randomUUID()], ...HOSTILE.map((each) => [each, each])]) {
      expect(await answer(at(one ?? '', other ?? ''))).toEqual(unknown);
    }
    if (address.includes('enhet')) {
      for (const other of [report, ...HOSTILE]) expect(await answer(at(roundId, other))).toEqual(unknown);
    }
  });

  test('a choice of municipalities to compare that are none, or are hostile, gets no more than the page', async () => {
    for (const chosen of HOSTILE.filter((each) => !each.includes('%2f'))) {
      const client = await rounds.as(coordinator);
      const response = await fetch(`${server.url}/hamta/jamforelse/sv/${chosen}`, { headers: { cookie: client.cookieHeader() } });
      expect({ chosen, failed: response.status >= 500 }).toEqual({ chosen, failed: false });
    }
  });
});

test.each([
  ['quotation marks', 'Skola "Norr"'],
  ['a way up', '../../etc/Skola'],
  ['backslashes', '..\\..\\Skola'],
  ['a line break and a header', 'Skola\r\nSet-Cookie: a=b'],
  ['a NUL in disguise', 'Skola%00.exe'],
  ['another ending', 'Skola.docx.exe'],
  ['letters that are written backwards', 'Skola\u202excod.exe'],
  ['all kinds of letters', 'Škôla ÅÄÖ åäö 学校'],
  ['nothing but signs', '<>:"|?*'],
  ['very many letters', 'Skola '.repeat(60)],
])('a unit with %s in its name gives a file with a harmless one', async (_, name) => {
  await handIn('Skolorna tar över klubbarna.');
  await connected(server.database.adminUrl, (admin) =>
    admin.query('UPDATE unit SET name = $1 WHERE (tenant_id, id) = (SELECT tenant_id, unit_id FROM report WHERE id = $2)', [
      name,
      reportId,
    ]),
  );
  const { status, headers } = await rounds.file(coordinator, `${roundId}/enhet/${reportId}/text.docx`);
  await rounds.move(school, 'takeBackReport', reportId);
  const header = headers.get('content-disposition') ?? '';
  expect({ status, cookie: headers.getSetCookie() }).toEqual({ status: 200, cookie: [] });
  expect(header).toMatch(/^attachment; filename="[\w .()-]+\.docx"; filename\*=UTF-8''[\w.!~*'()%-]+\.docx$/);
  const encoded = decodeURIComponent(header.split("UTF-8''")[1] ?? '');
  expect(encoded).not.toMatch(/[\p{Cc}/\\]/u);
});
