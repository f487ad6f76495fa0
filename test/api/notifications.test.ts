import { Client } from 'pg';
import { GraphqlClient } from '../kit/client';
import { freshDatabase, type TestDatabase } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { type ReadLetter, readLetter, until } from './letters';
import { type SmtpServer, startSmtpServer } from './smtp-server';

const PASSWORD = 'utblick-exempel';
const MANAGER = 'jonna.exempel@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';
const PER = 'per.pahitt@kristianstad.example';
const SIGRID = 'sigrid.skrivelse@kristianstad.example';
const WEDNESDAY = '2025-01-08T09:00:00Z';

const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) { ... on RoundOpened { roundId } } }`;
const ROUND = `query Round($id: ID!) { roundPage(id: $id) { units { reportId unitName dueOn responsible { name } } } }`;
const REMIND = `mutation Remind($ids: [ID!]!) { remindUnits(reportIds: $ids) { reminded } }`;
const NOTHING = `mutation Nothing($id: ID!) { submitNothingToReport(reportId: $id) { __typename } }`;
const RETURN = `mutation Return($input: ReportCommentInput!) { returnReport(input: $input) { __typename } }`;
const LIST = `query List($unread: Boolean!) { notificationsPage(unread: $unread, first: 50) {
  unread total notifications { id kind link createdAt readAt words { round unit day count } } } }`;
const VIEWER = '{ viewer { unreadNotifications tenant { id } } }';
const OPEN_ONE = `mutation Open($id: ID!) { openNotification(id: $id) { id link unread } }`;
const MARK_ALL = `mutation All($until: String!) { markAllNotificationsRead(until: $until) { unread } }`;
const SETTINGS = '{ notificationSettingsPage { address mailLeaves preferences { kind inApp mail } } }';
const CHOOSE = `mutation Choose($input: NotificationPreferenceInput!) { saveNotificationPreference(input: $input) {
  __typename ... on NotificationPreference { kind inApp mail } ... on FormErrors { errors { field code } } } }`;

interface Listed {
  readonly unread: number;
  readonly total: number;
  readonly notifications: readonly {
    id: string;
    kind: string;
    link: string;
    createdAt: string;
    readAt: string | null;
    words: { unit: string | null };
  }[];
}

let database: TestDatabase;
let admin: Client;
let smtp: SmtpServer;
/** Two servers work on the same database. */
let servers: TestServer[];
let tenantId: string;
let roundId: string;
let reports: { reportId: string; unitName: string; dueOn: string; responsible: { name: string } | null }[];
const clients = new Map<string, GraphqlClient>();

async function start(clock: string): Promise<TestServer> {
  const env = { SMTP_URL: smtp.url, MAIL_FROM: 'utblick@kommun.example' };
  return startServer({ database, example: true, clock, env });
}

/** Moves the clock so far that everybody has to sign in again. */
function setClock(instant: string): void {
  for (const server of servers) server.setClock(instant);
  clients.clear();
}

async function as(email: string): Promise<GraphqlClient> {
  const known = clients.get(email);
  if (known) return known;
  const client = new GraphqlClient(servers[0]?.url ?? '');
  await client.signIn(email, PASSWORD);
  clients.set(email, client);
  return client;
}

async function ask<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await (await as(email)).query<Record<string, Data>>(document, variables);
  if (errors.length > 0 || !data) throw new Error(`${email}: ${JSON.stringify(errors)}`);
  return Object.values(data)[0] as Data;
}

const list = (email: string, unread = false) => ask<Listed>(email, LIST, { unread });
const unreadOf = async (email: string) => (await ask<{ unreadNotifications: number }>(email, VIEWER)).unreadNotifications;
const reportOf = (name: string): string => reports.find(({ responsible }) => responsible?.name === name)?.reportId ?? '';
const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await admin.query<Row>(text, values)).rows;

/** Letters taken since a moment. */
function sinceNow(): { readonly all: () => ReadLetter[]; readonly to: (email: string) => ReadLetter[] } {
  const taken = smtp.letters.length;
  const all = (): ReadLetter[] => smtp.letters.slice(taken).map(readLetter);
  return { all, to: (email) => all().filter(({ to }) => to === email) };
}

/** Waits until no letter is left to write or to send. */
const quiet = (): Promise<void> =>
  until(
    async () => (await rows(`SELECT FROM jobs.job WHERE state IN ('created', 'retry', 'active')`)).length === 0,
    () => `the queue is empty\n${servers.map((server) => server.log()).join('\n')}`,
  );

/** Waits until every server has gone through the morning, and for what it brought about. */
async function morning(day: string): Promise<void> {
  await until(
    async () => (await rows('SELECT FROM notification_morning WHERE tenant_id = $1 AND day = $2', [tenantId, day])).length === 1,
    () => `the morning of ${day}\n${servers.map((server) => server.log()).join('\n')}`,
  );
  await quiet();
}

beforeAll(async () => {
  smtp = await startSmtpServer();
  database = await freshDatabase({ example: true });
  admin = new Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('UPDATE person SET example = false WHERE email = ANY($1)', [[EVA, PER, MANAGER, SIGRID]]);
  await admin.query('DELETE FROM notification');
  servers = [await start(WEDNESDAY), await start(WEDNESDAY)];
  tenantId = (await ask<{ tenant: { id: string } }>(MANAGER, VIEWER)).tenant.id;
}, 180_000);

afterAll(async () => {
  for (const server of servers ?? []) await server.stop();
  smtp?.close();
  await admin?.end();
  await database?.drop();
});

describe('a round that opens', () => {
  let letters: ReturnType<typeof sinceNow>;

  beforeAll(async () => {
    letters = sinceNow();
    roundId = (await ask<{ roundId: string }>(MANAGER, OPEN, { input: { ruleKey: 'arlig-uppfoljning', year: 2024 } })).roundId;
    reports = (await ask<{ units: typeof reports }>(MANAGER, ROUND, { id: roundId })).units;
    await quiet();
  });

  test('is told on the page to whoever answers for a report, and counted at the bell', async () => {
    const { notifications, unread, total } = await list(EVA);
    expect({ unread, total }).toEqual({ unread: 1, total: 1 });
    const link = `/redovisning/${roundId}/enhet/${reportOf('Eva Fiktiv')}`;
    expect(notifications[0]).toMatchObject({ kind: 'round_opened', link, readAt: null, words: { unit: 'Omsorgsförvaltningen' } });
    expect(await unreadOf(EVA)).toBe(1);
    expect((await list(MANAGER)).notifications.map(({ kind }) => kind)).not.toContain('round_opened');
  });

  test('is told in one letter, with links that say which tenant they lead to and a way to stop such letters', () => {
    expect(letters.to(EVA)).toHaveLength(1);
    const [letter] = letters.to(EVA);
    expect(letter?.subject).toBe('Kristianstad: Dags att redovisa för Omsorgsförvaltningen');
    expect(letter?.text).toMatch(new RegExp(`${servers[0]?.url}|${servers[1]?.url}`));
    expect(letter?.text).toMatch(new RegExp(`/hos/${tenantId}/avisering/[0-9a-f-]{36}\n`.replace('\n', '\\s')));
    expect(letter?.text).toContain('En redovisning öppnas för dig');
    expect(letter?.header('List-Unsubscribe')).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/avsluta-utskick\/round_opened\.[\w-]{43}\.[\w-]{43}>$/,
    );
    expect(letter?.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });

  test('makes the same Message-ID whoever sends, from the id of the letter', async () => {
    const [mail] = await rows<{ id: string }>('SELECT id FROM mail WHERE address = $1', [EVA]);
    expect(letters.to(EVA)[0]?.header('Message-ID')).toBe(`<${mail?.id}@kommun.example>`);
  });
});

describe('the page', () => {
  test('marks one read when it is opened, and only one of the person themselves', async () => {
    const [{ id, link } = { id: '', link: '' }] = (await list(EVA)).notifications;
    expect(await ask(PER, OPEN_ONE, { id })).toBeNull();
    expect(await ask(EVA, OPEN_ONE, { id: 'nonsense' })).toBeNull();
    expect(await ask(EVA, OPEN_ONE, { id })).toEqual({ id, link, unread: 0 });
    expect(await unreadOf(EVA)).toBe(0);
    expect((await list(EVA, true)).notifications).toEqual([]);
    expect((await list(EVA)).notifications[0]?.readAt).not.toBeNull();
  });

  test('marks all read that it has shown, and nothing that has come since', async () => {
    const [{ createdAt } = { createdAt: '' }] = (await list(PER)).notifications;
    expect(await ask(PER, MARK_ALL, { until: '2025-01-01T00:00:00Z' })).toEqual({ unread: 1 });
    expect(await ask(PER, MARK_ALL, { until: createdAt })).toEqual({ unread: 0 });
    await expect(ask(PER, MARK_ALL, { until: 'i går' })).rejects.toThrow('BAD_USER_INPUT');
  });

  test('is for people who have signed in', async () => {
    for (const document of [SETTINGS, '{ notificationsPage(unread: false, first: 1) { total } }'])
      expect((await new GraphqlClient(servers[0]?.url ?? '').query(document)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('what a person wants', () => {
  test('is as for everybody until they choose', async () => {
    const settings = await ask<{ address: string; mailLeaves: boolean; preferences: object[] }>(EVA, SETTINGS);
    expect(settings).toMatchObject({ address: EVA, mailLeaves: true });
    expect(settings.preferences).toContainEqual({ kind: 'report_returned', inApp: true, mail: 'at_once' });
    expect(JSON.stringify(settings.preferences)).not.toContain('invitation');
  });

  test.each([
    [{ kind: 'invitation', inApp: true, mail: 'never' }, 'kind'],
    [{ kind: 'report_returned', inApp: true, mail: 'hourly' }, 'mail'],
  ])('is refused where it makes no sense: %j', async (input, field) => {
    expect(await ask(EVA, CHOOSE, { input })).toEqual({ __typename: 'FormErrors', errors: [{ field, code: 'unknownChoice' }] });
  });

  test('holds for the kind: nothing on the page and no letter where both are off', async () => {
    const letters = sinceNow();
    const off = { kind: 'reminder', inApp: false, mail: 'never' };
    expect(await ask(EVA, CHOOSE, { input: off })).toEqual({ __typename: 'NotificationPreference', ...off });
    await ask(MANAGER, REMIND, { ids: [reportOf('Eva Fiktiv')] });
    await quiet();
    expect((await list(EVA)).total).toBe(1);
    expect(letters.to(EVA)).toEqual([]);
    const audited = await rows(`SELECT FROM audit_log WHERE tenant_id = $1 AND action = 'notification.preference_saved'`, [tenantId]);
    expect(audited).toHaveLength(1);
  });

  test('is told in the language of the account', async () => {
    const letters = sinceNow();
    await ask(EVA, CHOOSE, { input: { kind: 'reminder', inApp: true, mail: 'at_once' } });
    await ask(EVA, 'mutation Speak($locale: String!) { setLocale(locale: $locale) }', { locale: 'en' });
    await ask(MANAGER, REMIND, { ids: [reportOf('Eva Fiktiv')] });
    await quiet();
    expect(letters.to(EVA).map(({ subject }) => subject)).toEqual([
      'Kristianstad: The report for Omsorgsförvaltningen has not been submitted yet',
    ]);
    expect(letters.to(EVA)[0]?.text).toContain('Regards, Utblick');
    await ask(EVA, 'mutation Speak($locale: String!) { setLocale(locale: $locale) }', { locale: 'sv' });
  });

  test('the same event is told once, however often it is asked for', async () => {
    const letters = sinceNow();
    const before = await list(EVA);
    await ask(MANAGER, REMIND, { ids: [reportOf('Eva Fiktiv'), reportOf('Eva Fiktiv')] });
    await ask(MANAGER, REMIND, { ids: [reportOf('Eva Fiktiv')] });
    await quiet();
    expect(letters.all()).toEqual([]);
    expect((await list(EVA)).total).toBe(before.total);
  });
});

describe('letters that are gathered', () => {
  test('come as one on the next workday morning, from whichever server, with what is unread', async () => {
    const letters = sinceNow();
    for (const [email, name] of [
      [EVA, 'Eva Fiktiv'],
      [PER, 'Per Påhitt'],
    ] as const)
      expect(await ask(email, NOTHING, { id: reportOf(name) })).toEqual({ __typename: 'ReportMoved' });
    await quiet();
    const waits = (await list(MANAGER, true)).notifications.filter(({ kind }) => kind === 'report_waits');
    expect(waits).toHaveLength(2);
    expect(letters.to(MANAGER)).toEqual([]);
    setClock('2025-01-09T05:59:50Z');
    await morning('2025-01-09');
    expect(letters.to(MANAGER)).toHaveLength(1);
    const [letter] = letters.to(MANAGER);
    expect(letter?.subject).toMatch(/^Kristianstad: \d+ aviseringar$/);
    for (const { id } of waits) expect(letter?.text.split(`/avisering/${id}`)).toHaveLength(2);
    expect(letter?.text).toContain('En redovisning väntar på din granskning');
    expect(letter?.header('List-Unsubscribe')).toContain('/avsluta-utskick/digest.');
  }, 120_000);

  test('hold nothing that was read before', async () => {
    const letters = sinceNow();
    const comment = 'Skriv vad ni gjorde i Bryssel.';
    await ask(MANAGER, RETURN, { input: { reportId: reportOf('Per Påhitt'), comment } });
    await ask(PER, NOTHING, { id: reportOf('Per Påhitt') });
    const [newest] = (await list(MANAGER, true)).notifications;
    await ask(MANAGER, OPEN_ONE, { id: newest?.id });
    setClock('2025-01-10T06:00:10Z');
    await morning('2025-01-10');
    expect(letters.to(MANAGER)).toEqual([]);
    // What was returned came at once, without the comment: that is read where it stands.
    expect(letters.to(PER).map(({ subject }) => subject)).toContain(
      `Kristianstad: Redovisningen för ${reports.find(({ responsible }) => responsible?.name === 'Per Påhitt')?.unitName} behöver kompletteras`,
    );
    expect(
      letters
        .to(PER)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Bryssel');
  }, 120_000);

  test('hold nothing of what the person may no longer see, and neither does the page', async () => {
    const letters = sinceNow();
    await ask(EVA, CHOOSE, { input: { kind: 'report_returned', inApp: true, mail: 'daily' } });
    await ask(MANAGER, RETURN, { input: { reportId: reportOf('Eva Fiktiv'), comment: 'Komplettera.' } });
    expect((await list(EVA, true)).notifications.map(({ kind }) => kind)).toContain('report_returned');
    const [{ person } = { person: '' }] = await rows<{ person: string }>('SELECT id AS person FROM person WHERE email = $1', [EVA]);
    await admin.query(`UPDATE role_assignment SET valid_to = '2025-01-12' WHERE person_id = $1`, [person]);
    setClock('2025-01-13T06:00:10Z');
    await morning('2025-01-13');
    expect(letters.to(EVA).filter(({ text }) => text.includes('kompletteras'))).toEqual([]);
    expect((await list(EVA, true)).notifications.map(({ kind }) => kind)).not.toContain('report_returned');
    expect(await unreadOf(EVA)).toBe((await list(EVA, true)).total);
    await admin.query('UPDATE role_assignment SET valid_to = NULL WHERE person_id = $1', [person]);
  }, 120_000);
});

describe('last days', () => {
  test('are reminded of on mornings, once each, whichever server looks', async () => {
    const due = reports.find(({ responsible }) => responsible?.name === 'Eva Fiktiv')?.dueOn;
    expect(due).toBe('2025-01-15');
    const letters = sinceNow();
    const subjects = (): string[] => letters.to(EVA).map(({ subject }) => subject);
    setClock('2025-01-14T06:00:10Z');
    await morning('2025-01-14');
    expect(subjects()).toEqual(['Kristianstad: Redovisningen för Omsorgsförvaltningen är inte inlämnad än']);
    setClock('2025-01-15T06:00:10Z');
    await morning('2025-01-15');
    expect(subjects()).toHaveLength(1);
    setClock('2025-01-16T06:00:10Z');
    await morning('2025-01-16');
    expect(subjects().slice(1)).toEqual(['Kristianstad: Redovisningen för Omsorgsförvaltningen är sen']);
    setClock('2025-01-17T06:00:10Z');
    await morning('2025-01-17');
    expect(subjects()).toHaveLength(2);
  }, 240_000);
});

describe('one click', () => {
  const remindAgain = async (): Promise<void> => {
    await admin.query(`DELETE FROM notification WHERE event_key LIKE '%:reminded:%'`);
    await ask(MANAGER, REMIND, { ids: [reportOf('Eva Fiktiv')] });
    await quiet();
  };
  const post = (url: string, body: string, type = 'application/x-www-form-urlencoded'): Promise<Response> =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': type } });
  const mailOf = async (kind: string): Promise<string | undefined> =>
    (await ask<{ preferences: { kind: string; mail: string }[] }>(EVA, SETTINGS)).preferences.find((each) => each.kind === kind)?.mail;
  const ONE_CLICK = 'List-Unsubscribe=One-Click';
  let url: string;

  beforeAll(async () => {
    const letters = sinceNow();
    await remindAgain();
    url = /^<(.*)>$/.exec(letters.to(EVA)[0]?.header('List-Unsubscribe') ?? '')?.[1] ?? '';
    expect(url).toContain('/avsluta-utskick/overdue.');
  });

  test('is not had by opening the address, or by posting something else', async () => {
    await fetch(url);
    expect((await post(url, '')).status).toBe(400);
    expect((await post(url, 'List-Unsubscribe=Maybe')).status).toBe(400);
    expect((await post(url, ONE_CLICK, 'application/json')).status).toBe(400);
    expect(await mailOf('overdue')).toBe('at_once');
  });

  test('is not had with an address that was not written here, whatever of it is changed', async () => {
    const [, token = ''] = /\/avsluta-utskick\/(.*)$/.exec(url) ?? [];
    const [what, whom = '', signature = ''] = token.split('.');
    const flip = (text: string, at: number): string => `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    const forged = [
      ...[0, 10, 21, 30].map((at) => `${what}.${flip(whom, at)}.${signature}`),
      ...[0, 20, 40].map((at) => `${what}.${whom}.${flip(signature, at)}`),
      `digest.${whom}.${signature}`,
      `reminder.${whom}.${signature}`,
      `${what}.${whom}.`,
      `${what}.${whom}`,
      'x',
    ];
    const answers = await Promise.all(
      forged.map(async (each) => {
        const response = await post(url.replace(token, each), ONE_CLICK);
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(new Set(answers)).toEqual(new Set(['404 NOT_FOUND']));
    expect(await mailOf('overdue')).toBe('at_once');
  });

  test('stops letters of that kind to that person, without a session, and leaves the page as it was', async () => {
    const letters = sinceNow();
    const response = await post(url, ONE_CLICK);
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
    expect(
      (
        await post(
          url,
          `--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--`,
          'multipart/form-data; boundary=x',
        )
      ).status,
    ).toBe(200);
    expect([await mailOf('overdue'), await mailOf('report_returned')]).toEqual(['never', 'daily']);
    const audited = await rows(`SELECT FROM audit_log WHERE tenant_id = $1 AND action = 'notification.letters_stopped'`, [tenantId]);
    expect(audited).toHaveLength(1);
    const before = (await list(EVA)).total;
    await remindAgain();
    expect(letters.to(EVA)).toEqual([]);
    expect((await list(EVA)).total).toBe(before);
    expect((await list(EVA)).notifications[0]?.kind).toBe('overdue');
  });
});

describe('servers that are killed while they write letters', () => {
  const SEEDED = 12;

  test('leave each notification in one letter, and no letter goes twice', async () => {
    await quiet();
    await admin.query('DELETE FROM notification');
    await admin.query('UPDATE person SET example = false WHERE tenant_id = $1', [tenantId]);
    await admin.query('DELETE FROM notification_preference');
    // What people would have been told of on Friday afternoon.
    await admin.query(
      `INSERT INTO notification (tenant_id, id, person_id, kind, subject_kind, subject_id, event_key, words, link, in_app, created_at)
       SELECT p.tenant_id, gen_random_uuid(), p.id, 'decision_made', 'decision', p.id, 'seeded:' || n,
         '{"round": "Årlig uppföljning", "body": "Kommunstyrelsen", "outcome": "approved"}', '/redovisning', true, '2025-01-17T15:00:00Z'
       FROM person p, generate_series(1, ${SEEDED}) n WHERE p.tenant_id = $1 AND p.active AND p.email IS NOT NULL`,
      [tenantId],
    );
    const taken = smtp.letters.length;
    setClock('2025-01-20T06:00:00Z');
    await until(
      () => smtp.letters.length > taken + 2,
      () => 'the first letters',
    );
    await Promise.all(servers.map((server) => server.kill9()));
    servers = [await start('2025-01-20T06:05:00Z'), await start('2025-01-20T06:05:00Z')];
    await until(
      async () => (await rows(`SELECT FROM notification WHERE event_key LIKE 'seeded:%' AND mail_state = 'waiting'`)).length === 0,
      () => `every letter is written\n${servers.map((server) => server.log()).join('\n')}`,
    );
    await quiet();
    const [written] = await rows<{ told: number; letters: number; most: number }>(
      `SELECT count(*)::int AS told, count(DISTINCT mail_id)::int AS letters, count(DISTINCT person_id)::int AS people
       FROM notification WHERE event_key LIKE 'seeded:%' AND mail_state = 'mailed'`,
    );
    const [people] = await rows<{ people: number }>(
      'SELECT count(*)::int AS people FROM person WHERE tenant_id = $1 AND active AND email IS NOT NULL',
      [tenantId],
    );
    expect(written).toEqual({ told: (people?.people ?? 0) * SEEDED, letters: people?.people, people: people?.people });
    const ids = (await rows<{ id: string }>(`SELECT id FROM notification WHERE event_key LIKE 'seeded:%'`)).map(({ id }) => id);
    const sent = smtp.letters.slice(taken).map(readLetter);
    const mentions = ids.map((id) => sent.filter(({ text }) => text.includes(`/avisering/${id}`)).length);
    expect(Math.max(...mentions)).toBe(1);
    // Only what was being handed over when the servers were killed may be missing, and it says so.
    const [unsure] = await rows<{ letters: number }>(`SELECT count(*)::int AS letters FROM mail WHERE state = 'unsure'`);
    expect(sent.length).toBeGreaterThanOrEqual((people?.people ?? 0) - (unsure?.letters ?? 0));
    expect(mentions.filter((count) => count === 0).length).toBeLessThanOrEqual((unsure?.letters ?? 0) * SEEDED);
    const identities = sent.map(({ header }) => header('Message-ID'));
    expect(new Set(identities).size).toBe(identities.length);
  }, 300_000);
});
