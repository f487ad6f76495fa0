import { Chance } from '../kit/chance';
import { startServer, type TestServer } from '../kit/server';
import { codesIn, EVA, JONNA, type Outcome, PeoplePlayers, UNDO } from './people-players';

const CHANGE = `mutation Change($input: TermChangeInput!) { changeTerm(input: $input) { __typename
  ... on OperationApplied { operationId } ... on FormErrors { errors { field code } } ... on TableFaults { rows { row column code value } } } }`;
const PREVIEW = `query Preview($input: TermChangeInput!) { termChangePreview(input: $input) { faults { field code } rowFaults { row column code value }
  unknownHeadings ending { personName roleName validFrom } coming { personName roleKey substituteFor validFrom } kept { personName } lacking { roleName unitName }
  closing beginning newcomers } }`;
const POLITICAL = ['kommunfullmaktige', 'presidium', 'kommunstyrelsen', 'namnder-och-styrelser'];
const TERM = '2027-01-01';
const draw = new Chance('term');

interface Changed {
  changeTerm: Outcome & { operationId?: string; rows?: { row: number; column: string | null; code: string; value: string }[] };
}
interface Preview {
  termChangePreview: {
    faults: { field: string; code: string }[];
    rowFaults: { row: number; column: string | null; code: string; value: string }[];
    unknownHeadings: string[];
    ending: { personName: string }[];
    coming: { personName: string; roleKey: string; substituteFor: string | null }[];
    kept: { personName: string }[];
    lacking: { roleName: string; unitName: string | null }[];
    newcomers: number;
  };
}

let server: TestServer;
let players: PeoplePlayers;

beforeAll(async () => {
  server = await startServer({ example: true, clock: '2026-11-20T09:00:00Z' });
  players = new PeoplePlayers(server);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const input = (more: object = {}) => ({ effectiveOn: TERM, roleKeys: POLITICAL, table: '', reference: 'KF 2026-11-16 § 200', ...more });
const change = async (more: object = {}) =>
  (await (await players.as(JONNA)).query<Changed>(CHANGE, { input: input(more) })).data?.changeTerm;
const preview = async (more: object = {}) =>
  (await (await players.as(JONNA)).query<Preview>(PREVIEW, { input: input(more) })).data?.termChangePreview;
const undo = async (id: string | undefined) => (await players.as(JONNA)).query<{ undoPeopleOperation: { left: number } }>(UNDO, { id });
const TENANT = `(SELECT id FROM tenant WHERE key = 'kristianstad')`;
const assignments = () =>
  players.rows(`SELECT id, person_id, role_key, unit_id, valid_from::text, valid_to::text, substitutes_id, reference FROM role_assignment
    WHERE tenant_id = ${TENANT} ORDER BY id`);
/** Who holds a political role on a day. */
const politicians = async (day: string): Promise<string[]> =>
  (
    await players.rows<{ name: string }>(
      `SELECT p.name FROM role_assignment a JOIN person p ON p.tenant_id = a.tenant_id AND p.id = a.person_id
       WHERE a.tenant_id = ${TENANT} AND a.role_key = ANY($1) AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to >= $2) ORDER BY p.name`,
      [POLITICAL, day],
    )
  ).map(({ name }) => name);

const HEAD = 'Namn;E-post;Organ;Roll;Ersättare för;Från';
const MEMBERS = `${HEAD}
Ylva Klubba;ylva.klubba@kristianstad.example;Kommunstyrelsen;Kommunstyrelsen;;
Nils Nyvald;nils.nyvald@kristianstad.example;Kommunstyrelsen;;;1 februari 2027
Esa Ersättare;esa.ersattare@kristianstad.example;Kommunstyrelsen;Kommunstyrelsen;Ylva Klubba;`;

describe('a preview', () => {
  test('tells what ends, who comes in and what nobody holds after, and changes nothing', async () => {
    const before = await assignments();
    const shown = await preview({ table: MEMBERS });
    expect(shown?.ending.map(({ personName }) => personName).sort()).toEqual(['Gunnar Klubba', 'Ylva Klubba']);
    expect(shown?.coming.map(({ personName, substituteFor }) => [personName, substituteFor])).toEqual([
      ['Ylva Klubba', null],
      ['Nils Nyvald', null],
      ['Esa Ersättare', 'Ylva Klubba'],
    ]);
    expect(shown?.newcomers).toBe(2);
    expect(shown?.lacking).toContainEqual({ roleName: 'Kommunfullmäktiges presidium', unitName: 'Kommunfullmäktiges presidium' });
    expect(shown?.lacking.map(({ unitName }) => unitName)).not.toContain('Kommunstyrelsen');
    expect(await assignments()).toEqual(before);
  });

  test.each([
    ['Namn;E-post\nA;a@exempel.example', [{ row: 1, column: 'unit', code: 'missingColumn', value: '' }]],
    [HEAD, [{ row: 1, column: null, code: 'noRows', value: '' }]],
    [`${HEAD}\n\nA;a@exempel.example;Byggnämnden;;;`, [{ row: 3, column: 'unit', code: 'unknown', value: 'Byggnämnden' }]],
    [`${HEAD}\nA;a@exempel.example;Kommunstyrelsen;Borgmästare;;`, [{ row: 2, column: 'role', code: 'unknown', value: 'Borgmästare' }]],
    [
      `${HEAD}\nA;a@exempel.example;Kommunstyrelsen;Kommunfullmäktige;;`,
      [{ row: 2, column: 'role', code: 'roleNotHere', value: 'Kommunfullmäktige' }],
    ],
    [`${HEAD}\nA;ingen adress;Kommunstyrelsen;;;`, [{ row: 2, column: 'email', code: 'email', value: 'ingen adress' }]],
    [`${HEAD}\nA;a@exempel.example;Kommunstyrelsen;;;snart`, [{ row: 2, column: 'validFrom', code: 'day', value: 'snart' }]],
    [`${HEAD}\nA;a@exempel.example;Kommunstyrelsen;;;2026-12-24`, [{ row: 2, column: 'validFrom', code: 'tooEarly', value: '2026-12-24' }]],
    [
      `${HEAD}\nA;a@exempel.example;Kommunstyrelsen;;Ingen Alls;`,
      [{ row: 2, column: 'substituteFor', code: 'unknownHolder', value: 'Ingen Alls' }],
    ],
    [
      `${HEAD}\nA;a@exempel.example;Kommunstyrelsen;;;\nB;a@exempel.example;Kommunstyrelsen;;;`,
      [{ row: 3, column: 'email', code: 'otherName', value: 'a@exempel.example' }],
    ],
    [
      `${HEAD}\nA;a@exempel.example;Kommunstyrelsen;;;\nA;a@exempel.example;Kommunstyrelsen;;;`,
      [{ row: 3, column: null, code: 'twice', value: 'A' }],
    ],
  ])('of %j says row and column, and it cannot be applied', async (table, faults) => {
    const before = await assignments();
    expect((await preview({ table }))?.rowFaults).toEqual(faults);
    expect((await change({ table }))?.rows).toEqual(faults);
    expect(await assignments()).toEqual(before);
  });

  test.each([
    [{ effectiveOn: '' }, { field: 'effectiveOn', code: 'required' }],
    [{ effectiveOn: '2026-11-20' }, { field: 'effectiveOn', code: 'notAhead' }],
    [{ roleKeys: ['kontaktperson'] }, { field: 'roleKeys', code: 'required' }],
    [{ reference: ' ' }, { field: 'reference', code: 'required' }],
  ])('with %j says so', async (form, fault) => {
    expect((await preview(form))?.faults).toEqual([fault]);
    expect((await change(form))?.errors).toEqual([fault]);
  });

  test('is for nobody but those who manage people', async () => {
    const eva = await players.as(EVA);
    expect(codesIn(await eva.query(PREVIEW, { input: input() }))).toEqual(['FORBIDDEN']);
    expect(codesIn(await eva.query(CHANGE, { input: input() }))).toEqual(['FORBIDDEN']);
  });
});

test('when it is applied the old term ends the day before and the new one begins, and until then it can be taken back whole', async () => {
  const before = await assignments();
  const done = await change({ table: MEMBERS });
  expect(done?.__typename).toBe('OperationApplied');
  expect(await politicians('2026-12-31')).toEqual(['Gunnar Klubba', 'Ylva Klubba']);
  expect(await politicians(TERM)).toEqual(['Esa Ersättare', 'Ylva Klubba']);
  expect(await politicians('2027-02-01')).toEqual(['Esa Ersättare', 'Nils Nyvald', 'Ylva Klubba']);
  server.setClock('2026-12-31T09:00:00Z');
  players = new PeoplePlayers(server);
  expect((await undo(done?.operationId)).data?.undoPeopleOperation).toEqual({ left: 0 });
  expect(await assignments()).toEqual(before);
  expect(codesIn(await undo(done?.operationId))).toEqual(['CONFLICT']);
  const log = await players.rows<{ action: string }>(`SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY position`, [
    done?.operationId,
  ]);
  expect(log.map(({ action }) => action)).toEqual(['term.changed', 'term_change.undone']);
});

test('from its day on it is no longer taken back; those who were taken back before are gone, and come in again', async () => {
  expect(await players.rows(`SELECT name FROM person WHERE email = 'nils.nyvald@kristianstad.example'`)).toEqual([]);
  const done = await change({ table: MEMBERS });
  expect(done?.__typename).toBe('OperationApplied');
  server.setClock('2027-01-01T09:00:00Z');
  players = new PeoplePlayers(server);
  expect(codesIn(await undo(done?.operationId))).toEqual(['CONFLICT']);
  expect(await politicians(TERM)).toEqual(['Esa Ersättare', 'Ylva Klubba']);
});

test('whoever is brought in, nobody else holds a political role from the day on', async () => {
  for (let term = 0; term < 15; term += 1) {
    const effectiveOn = `${2030 + term}-01-01`;
    const drawn = Array.from({ length: draw.below(7) }, () => ({
      who: 1 + draw.below(5),
      body: draw.below(2) === 0 ? 'Kommunfullmäktige' : 'Kommunstyrelsen',
    }));
    const places = new Map(drawn.map((each) => [`${each.who} ${each.body}`, each]));
    const lines = [...places.values()].map(({ who, body }) => `Person ${who};person.${who}@exempel.example;${body};${body};;`);
    const done = await change({ effectiveOn, table: lines.length === 0 ? '' : [HEAD, ...lines].join('\n') });
    expect(done?.__typename).toBe('OperationApplied');
    const brought = [...new Set([...places.values()].map(({ who }) => `Person ${who}`))].sort();
    expect([...new Set(await politicians(effectiveOn))]).toEqual(brought);
  }
});
