import { startServer, type TestServer } from '../kit/server';
import { deedsOn } from './audit';
import { codesIn, EVA, JONNA, type Outcome, PeoplePlayers } from './people-players';

const IMPORT = `mutation Import($input: ImportInput!) { importPeople(input: $input) { __typename
  ... on PeopleImported { people assignments invited } ... on TableFaults { rows { row column code value } } } }`;
const PREVIEW = `query Preview($input: ImportInput!) { importPreview(input: $input) { rowFaults { row column code value } unknownHeadings
  people { name made assignments { roleName unitName } } } }`;

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

const TABLE = `Namn\tE-post\tEnhet\tRoll\tTelefon
Ada Exempel\tada.exempel@kristianstad.example\tKultur och fritid\tprojektagare\t1
Siv Testsson\tSIV.testsson@kristianstad.example\tOmsorgsförvaltningen\tprojektagare\t2
Bea Exempel\tbea.exempel@kristianstad.example\t\t\t3`;
const send = async <Data>(document: string, more: object = {}, by = JONNA) =>
  (await players.as(by)).query<Data>(document, { input: { table: TABLE, reference: '', invites: false, ...more } });
const people = () => players.rows(`SELECT id, name, email FROM person ORDER BY id`);

test('a preview tells who is new and what each would hold, and enters nobody', async () => {
  const before = await people();
  const { data } = await send<{ importPreview: object }>(PREVIEW);
  expect(data?.importPreview).toEqual({
    rowFaults: [],
    unknownHeadings: ['Telefon'],
    people: [
      {
        name: 'Ada Exempel',
        made: true,
        assignments: [{ roleName: 'Förvaltning som äger eller deltar i projekt', unitName: 'Kultur och fritid' }],
      },
      {
        name: 'Siv Testsson',
        made: false,
        assignments: [{ roleName: 'Förvaltning som äger eller deltar i projekt', unitName: 'Omsorgsförvaltningen' }],
      },
      { name: 'Bea Exempel', made: true, assignments: [] },
    ],
  });
  expect(await people()).toEqual(before);
});

test('with something wrong in one row nobody is entered', async () => {
  const before = await people();
  const table = `${TABLE}\nC\tc@exempel.example\tOmsorgsförvaltningen\tKontaktperson för EU-frågor\t4`;
  const { data } = await send<{ importPeople: Outcome }>(IMPORT, { table });
  expect(data?.importPeople).toEqual({
    __typename: 'TableFaults',
    rows: [{ row: 5, column: 'role', code: 'notYours', value: 'Kontaktperson för EU-frågor' }],
  });
  const political = `Namn;E-post;Enhet;Roll\nC;c@exempel.example;Kommunstyrelsen;Kommunstyrelsen`;
  expect((await send<{ importPeople: Outcome }>(IMPORT, { table: political })).data?.importPeople).toMatchObject({
    rows: [{ row: 2, column: 'role', code: 'referenceMissing' }],
  });
  expect(await people()).toEqual(before);
});

test('a table with the wrong columns is told which are missing and which mean nothing, and nobody is entered', async () => {
  const before = await people();
  const table = 'Avdelning\tTelefon\nKultur\t1';
  expect((await send<{ importPeople: Outcome }>(IMPORT, { table })).data?.importPeople).toEqual({
    __typename: 'TableFaults',
    rows: ['name', 'email'].map((column) => ({ row: 1, column, code: 'missingColumn', value: '' })),
  });
  expect((await send<{ importPreview: object }>(PREVIEW, { table })).data?.importPreview).toMatchObject({
    unknownHeadings: ['Avdelning', 'Telefon'],
    people: [],
  });
  expect(await people()).toEqual(before);
});

test('everybody comes in at once, with a letter to those who are new', async () => {
  const { data } = await send<{ importPeople: object }>(IMPORT, { invites: true });
  expect(data?.importPeople).toEqual({ __typename: 'PeopleImported', people: 2, assignments: 2, invited: 2 });
  expect(await players.linkTo('bea.exempel@kristianstad.example')).not.toBe('');
  expect((await players.person(JONNA, 'ada.exempel@kristianstad.example')).standing).toBe('invited');
  const [tenant] = await players.rows<{ id: string }>(`SELECT id FROM tenant WHERE key = 'kristianstad'`);
  expect(await deedsOn(server.database, tenant?.id ?? '')).toContain('people.imported');
  const again = await send<{ importPeople: { rows: { code: string }[] } }>(IMPORT);
  expect(again.data?.importPeople.rows.map(({ code }) => code)).toEqual(['alreadyHolds', 'alreadyHolds']);
});

test('is for nobody but those who manage people', async () => {
  expect(codesIn(await send(PREVIEW, {}, EVA))).toEqual(['FORBIDDEN']);
  expect(codesIn(await send(IMPORT, {}, EVA))).toEqual(['FORBIDDEN']);
});
