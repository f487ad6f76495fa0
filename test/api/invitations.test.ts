import { GraphqlClient } from '../kit/client';
import { startServer, type TestServer } from '../kit/server';
import { deedsOn } from './audit';
import { BERIT, codesIn, EVA, INVITE, JONNA, type Outcome, PETRA, PeoplePlayers } from './people-players';

const MORNING = '2026-11-20T09:00:00Z';
const NEW_PASSWORD = 'ett långt lösenord';
const OPEN = `query Open($token: String!) { invitationPage(token: $token) { state tenantName name email inviter hasAccount } }`;
const ACCEPT = `mutation Accept($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) {
  __typename ... on InvitationAccepted { tenantId } ... on FormErrors { errors { field code } } } }`;
const WHO = '{ viewer { name email tenant { key } memberships { tenantName } roles { roleName unitName } } }';
const SEND = 'mutation Send($id: ID!) { sendInvitation(personId: $id) { personId } }';
const WITHDRAW = 'mutation Withdraw($id: ID!) { withdrawInvitation(personId: $id) { personId } }';

interface Opened {
  invitationPage: { state: string; tenantName: string; name: string; email: string; inviter: string; hasAccount: boolean } | null;
}
interface Accepted {
  acceptInvitation: Outcome & { tenantId?: string };
}
interface Who {
  viewer: {
    name: string;
    tenant: { key: string };
    memberships: { tenantName: string }[];
    roles: { roleName: string; unitName: string | null }[];
  } | null;
}

let server: TestServer;
let players: PeoplePlayers;

beforeAll(async () => {
  server = await startServer({ example: true, clock: MORNING });
  players = new PeoplePlayers(server);
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

let invited = 0;
async function invite(by: string, form: Record<string, unknown> = {}): Promise<Outcome & { email: string; personId?: string }> {
  invited += 1;
  const email = `ny.${invited}@exempel.example`;
  const input = { name: `Ny Exempel ${invited}`, email, assignments: [], ...form };
  const { data, errors } = await (await players.as(by)).query<{ invitePerson: Outcome & { personId?: string } }>(INVITE, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return { ...data.invitePerson, email };
}
const contactAt = async (unitKey: string) => [
  {
    roleKey: 'kontaktperson',
    unitId: await players.unitId('kristianstad', unitKey),
    validFrom: '2026-11-20',
    validTo: '',
    reference: 'x',
    beside: true,
  },
];
const nobody = () => new GraphqlClient(server.url);
const opened = async (token: string) => (await nobody().query<Opened>(OPEN, { token })).data?.invitationPage;
async function accept(token: string, password: string, client = nobody()) {
  const { data, errors } = await client.query<Accepted>(ACCEPT, { token, password });
  expect(errors).toEqual([]);
  return { client, outcome: data?.acceptInvitation };
}

describe('an invitation', () => {
  test('brings somebody in with a password of their own, in the tenant that invited them and with the roles they were given', async () => {
    const { email } = await invite(BERIT, { assignments: await contactAt('omsorgsforvaltningen') });
    const token = await players.linkTo(email);
    expect(await opened(token)).toEqual({
      state: 'open',
      tenantName: 'Kristianstads kommun',
      name: expect.any(String),
      email,
      inviter: 'Berit Bluff',
      hasAccount: false,
    });
    const { client, outcome } = await accept(token, NEW_PASSWORD);
    expect(outcome?.__typename).toBe('InvitationAccepted');
    expect((await client.query<Who>(WHO)).data?.viewer).toMatchObject({
      tenant: { key: 'kristianstad' },
      roles: [{ roleName: 'Kontaktperson för EU-frågor', unitName: 'Omsorgsförvaltningen' }],
    });
    const again = nobody();
    await again.signIn(email, NEW_PASSWORD);
    expect((await players.person(JONNA, email)).standing).toBe('in');
    const log = await players.rows<{ action: string }>(
      `SELECT l.action FROM audit_log l JOIN invitation i ON i.tenant_id = l.tenant_id AND i.id = l.subject_id JOIN person p ON p.id = i.person_id
       WHERE p.email = $1 ORDER BY l.position`,
      [email],
    );
    expect(log.map(({ action }) => action)).toEqual(['invitation.sent', 'invitation.accepted']);
  });

  test('holds once, and no guess finds one', async () => {
    const { email } = await invite(JONNA);
    const token = await players.linkTo(email);
    await accept(token, NEW_PASSWORD);
    expect((await accept(token, NEW_PASSWORD)).outcome?.errors).toEqual([{ field: 'token', code: 'linkUsed' }]);
    expect(await opened(token)).toBeNull();
    expect(await opened('gissning')).toBeNull();
    expect((await accept('gissning', NEW_PASSWORD)).outcome?.errors).toEqual([{ field: 'token', code: 'linkUsed' }]);
  });

  test('takes a password that is long enough, and is still there after a short one', async () => {
    const { email } = await invite(JONNA);
    const token = await players.linkTo(email);
    expect((await accept(token, 'kort')).outcome?.errors).toEqual([{ field: 'password', code: 'too_short' }]);
    expect((await accept(token, NEW_PASSWORD)).outcome?.__typename).toBe('InvitationAccepted');
  });

  test('that is sent again has a new link, and the old one holds no more; withdrawn it holds none', async () => {
    const { email, personId } = await invite(JONNA);
    const first = await players.linkTo(email);
    const jonna = await players.as(JONNA);
    await jonna.query(SEND, { id: personId });
    const second = await players.linkTo(email);
    expect(second).not.toBe(first);
    expect(await opened(first)).toMatchObject({ state: 'withdrawn' });
    expect(await opened(second)).toMatchObject({ state: 'open' });
    await jonna.query(WITHDRAW, { id: personId });
    expect(await opened(second)).toMatchObject({ state: 'withdrawn' });
    expect((await accept(second, NEW_PASSWORD)).outcome?.errors).toEqual([{ field: 'token', code: 'linkUsed' }]);
    expect((await players.person(JONNA, email)).standing).toBe('withdrawn');
    expect(await deedsOn(server.database, personId ?? '')).toEqual(['person.invited']);
    const [latest] = await players.rows<{ id: string }>('SELECT id FROM invitation WHERE person_id = $1 ORDER BY id DESC LIMIT 1', [
      personId,
    ]);
    expect(await deedsOn(server.database, latest?.id ?? '')).toEqual(['invitation.sent', 'invitation.withdrawn']);
  });

  test('ends after fourteen days', async () => {
    const { email } = await invite(JONNA);
    const token = await players.linkTo(email);
    server.setClock('2026-12-04T08:59:00Z');
    expect(await opened(token)).toMatchObject({ state: 'open' });
    server.setClock('2026-12-04T09:01:00Z');
    expect(await opened(token)).toMatchObject({ state: 'expired' });
    expect((await accept(token, NEW_PASSWORD)).outcome?.errors).toEqual([{ field: 'token', code: 'linkUsed' }]);
    server.setClock(MORNING);
  });

  test('to an address that has an account asks for its password and never sets it; then the person is in both places', async () => {
    const { __typename } = await invite(JONNA, { email: PETRA, name: 'Petra Prov' });
    expect(__typename).toBe('PersonChanged');
    const token = await players.linkTo(PETRA);
    expect(await opened(token)).toMatchObject({ hasAccount: true });
    expect((await accept(token, NEW_PASSWORD)).outcome?.errors).toEqual([{ field: 'password', code: 'wrong' }]);
    const { client, outcome } = await accept(token, 'utblick-exempel');
    expect(outcome?.__typename).toBe('InvitationAccepted');
    const viewer = (await client.query<Who>(WHO)).data?.viewer;
    expect(viewer?.tenant.key).toBe('kristianstad');
    expect(viewer?.memberships.map(({ tenantName }) => tenantName)).toEqual(['Huddinge kommun', 'Kristianstads kommun']);
  });

  test('that is opened by somebody who is signed in elsewhere leaves their tenant as it was', async () => {
    const { email } = await invite(JONNA);
    const petra = nobody();
    await petra.signIn('ines.ide@huddinge.example', 'utblick-exempel');
    const together = `query Both($token: String!) { invitationPage(token: $token) { tenantName } ${WHO.slice(1, -1)} }`;
    const { data } = await petra.query<Opened & Who>(together, { token: await players.linkTo(email) });
    expect(data?.invitationPage?.tenantName).toBe('Kristianstads kommun');
    expect(data?.viewer?.tenant.key).toBe('huddinge');
  });
});

describe('a form with something wrong', () => {
  test.each([
    [{ name: ' ' }, { field: 'name', code: 'required' }],
    [{ email: 'ingen adress' }, { field: 'email', code: 'email' }],
    [{ email: EVA.toUpperCase() }, { field: 'email', code: 'known' }],
    [
      { assignments: [{ roleKey: 'kommunstyrelsen', unitId: '', validFrom: '', validTo: '', reference: '', beside: false }] },
      { field: 'assignments.0.validFrom', code: 'required' },
    ],
  ])('%j invites nobody and says what', async (form, fault) => {
    expect((await invite(JONNA, form)).errors).toContainEqual(fault);
  });

  test('whoever hands out single roles invites for those only', async () => {
    expect((await invite(BERIT)).errors).toEqual([{ field: 'assignments', code: 'required' }]);
    expect((await invite(BERIT, { assignments: await contactAt('kultur-och-fritid') })).errors).toEqual([
      { field: 'assignments.0.roleKey', code: 'notYours' },
    ]);
    const { email } = await invite(JONNA);
    const input = { name: 'X', email: 'x@exempel.example', assignments: [] };
    const eva = await players.as(EVA);
    expect(codesIn(await eva.query(INVITE, { input }))).toEqual(['FORBIDDEN']);
    const id = await players.personId(email);
    for (const who of [EVA, BERIT])
      for (const what of [SEND, WITHDRAW]) expect(codesIn(await (await players.as(who)).query(what, { id }))).toEqual(['FORBIDDEN']);
  });
});
