import { GraphqlClient } from '../kit/client';
import { CHOOSE, EVA, MANAGER, MARK_ALL, OPEN_ONE, PER, REMIND, SETTINGS, Telling } from './notification-players';

let telling: Telling;

beforeAll(async () => {
  telling = await Telling.begin();
}, 180_000);

afterAll(async () => {
  await telling?.end();
});

describe('a round that opens', () => {
  let letters: ReturnType<Telling['sinceNow']>;

  beforeAll(async () => {
    letters = telling.sinceNow();
    await telling.openRound();
  });

  test('is told on the page to whoever answers for a report, and counted at the bell', async () => {
    const { notifications, unread, total } = await telling.list(EVA);
    expect({ unread, total }).toEqual({ unread: 1, total: 1 });
    const link = `/redovisning/${telling.roundId}/enhet/${telling.reportOf('Eva Fiktiv')}`;
    expect(notifications[0]).toMatchObject({ kind: 'round_opened', link, readAt: null, words: { unit: 'Omsorgsförvaltningen' } });
    expect(await telling.unreadOf(EVA)).toBe(1);
    expect((await telling.list(MANAGER)).notifications.map(({ kind }) => kind)).not.toContain('round_opened');
  });

  test('is told in one letter, with links that say which tenant they lead to and a way to stop such letters', () => {
    expect(letters.to(EVA)).toHaveLength(1);
    const [letter] = letters.to(EVA);
    expect(letter?.subject).toBe('Kristianstad: Dags att redovisa för Omsorgsförvaltningen');
    expect(letter?.text).toMatch(new RegExp(`${telling.servers[0]?.url}|${telling.servers[1]?.url}`));
    expect(letter?.text).toMatch(new RegExp(`/hos/${telling.tenantId}/avisering/[0-9a-f-]{36}\n`.replace('\n', '\\s')));
    expect(letter?.text).toContain('En redovisning öppnas för dig');
    expect(letter?.header('List-Unsubscribe')).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/avsluta-utskick\/round_opened\.[\w-]{43}\.[\w-]{43}>$/,
    );
    expect(letter?.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });

  test('makes the same Message-ID whoever sends, from the id of the letter', async () => {
    const [mail] = await telling.rows<{ id: string }>('SELECT id FROM mail WHERE address = $1', [EVA]);
    expect(letters.to(EVA)[0]?.header('Message-ID')).toBe(`<${mail?.id}@kommun.example>`);
  });
});

describe('the page', () => {
  test('marks one read when it is opened, and only one of the person themselves', async () => {
    const [{ id, link } = { id: '', link: '' }] = (await telling.list(EVA)).notifications;
    expect(await telling.ask(PER, OPEN_ONE, { id })).toBeNull();
    expect(await telling.ask(EVA, OPEN_ONE, { id: 'nonsense' })).toBeNull();
    expect(await telling.ask(EVA, OPEN_ONE, { id })).toEqual({ id, link, unread: 0 });
    expect(await telling.unreadOf(EVA)).toBe(0);
    expect((await telling.list(EVA, true)).notifications).toEqual([]);
    expect((await telling.list(EVA)).notifications[0]?.readAt).not.toBeNull();
  });

  test('marks all read that it has shown, and nothing that has come since', async () => {
    const [{ createdAt } = { createdAt: '' }] = (await telling.list(PER)).notifications;
    expect(await telling.ask(PER, MARK_ALL, { until: '2025-01-01T00:00:00Z' })).toEqual({ unread: 1 });
    expect(await telling.ask(PER, MARK_ALL, { until: createdAt })).toEqual({ unread: 0 });
    await expect(telling.ask(PER, MARK_ALL, { until: 'i går' })).rejects.toThrow('BAD_USER_INPUT');
  });

  test('is for people who have signed in', async () => {
    for (const document of [SETTINGS, '{ notificationsPage(unread: false, first: 1) { total } }'])
      expect((await new GraphqlClient(telling.servers[0]?.url ?? '').query(document)).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('what a person wants', () => {
  test('is as for everybody until they choose', async () => {
    const settings = await telling.ask<{ address: string; mailLeaves: boolean; preferences: object[] }>(EVA, SETTINGS);
    expect(settings).toMatchObject({ address: EVA, mailLeaves: true });
    expect(settings.preferences).toContainEqual({ kind: 'report_returned', inApp: true, mail: 'at_once' });
    expect(JSON.stringify(settings.preferences)).not.toContain('invitation');
  });

  test.each([
    [{ kind: 'invitation', inApp: true, mail: 'never' }, 'kind'],
    [{ kind: 'report_returned', inApp: true, mail: 'hourly' }, 'mail'],
  ])('is refused where it makes no sense: %j', async (input, field) => {
    expect(await telling.ask(EVA, CHOOSE, { input })).toEqual({ __typename: 'FormErrors', errors: [{ field, code: 'unknownChoice' }] });
  });

  test('holds for the kind: nothing on the page and no letter where both are off', async () => {
    const letters = telling.sinceNow();
    const off = { kind: 'reminder', inApp: false, mail: 'never' };
    expect(await telling.ask(EVA, CHOOSE, { input: off })).toEqual({ __typename: 'NotificationPreference', ...off });
    await telling.ask(MANAGER, REMIND, { ids: [telling.reportOf('Eva Fiktiv')] });
    await telling.quiet();
    expect((await telling.list(EVA)).total).toBe(1);
    expect(letters.to(EVA)).toEqual([]);
    const audited = await telling.rows(`SELECT FROM audit_log WHERE tenant_id = $1 AND action = 'notification.preference_saved'`, [
      telling.tenantId,
    ]);
    expect(audited).toHaveLength(1);
  });

  test('is told in the language of the account', async () => {
    const letters = telling.sinceNow();
    await telling.ask(EVA, CHOOSE, { input: { kind: 'reminder', inApp: true, mail: 'at_once' } });
    await telling.ask(EVA, 'mutation Speak($locale: String!) { setLocale(locale: $locale) }', { locale: 'en' });
    await telling.ask(MANAGER, REMIND, { ids: [telling.reportOf('Eva Fiktiv')] });
    await telling.quiet();
    expect(letters.to(EVA).map(({ subject }) => subject)).toEqual([
      'Kristianstad: The report for Omsorgsförvaltningen has not been submitted yet',
    ]);
    expect(letters.to(EVA)[0]?.text).toContain('Regards, Utblick');
    await telling.ask(EVA, 'mutation Speak($locale: String!) { setLocale(locale: $locale) }', { locale: 'sv' });
  });

  test('the same event is told once, however often it is asked for', async () => {
    const letters = telling.sinceNow();
    const before = await telling.list(EVA);
    await telling.ask(MANAGER, REMIND, { ids: [telling.reportOf('Eva Fiktiv'), telling.reportOf('Eva Fiktiv')] });
    await telling.ask(MANAGER, REMIND, { ids: [telling.reportOf('Eva Fiktiv')] });
    await telling.quiet();
    expect(letters.all()).toEqual([]);
    expect((await telling.list(EVA)).total).toBe(before.total);
  });
});
