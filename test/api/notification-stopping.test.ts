import { EVA, MANAGER, REMIND, SETTINGS, Telling } from './notification-players';

let telling: Telling;

beforeAll(async () => {
  telling = await Telling.begin();
  await telling.openRound();
  telling.setClock('2025-01-17T06:00:10Z');
  await telling.morning('2025-01-17');
}, 180_000);

afterAll(async () => {
  await telling?.end();
});

describe('one click', () => {
  const remindAgain = async (): Promise<void> => {
    await telling.admin.query(`DELETE FROM notification WHERE event_key LIKE '%:reminded:%'`);
    await telling.ask(MANAGER, REMIND, { ids: [telling.reportOf('Eva Fiktiv')] });
    await telling.quiet();
  };
  const post = (url: string, body: string, type = 'application/x-www-form-urlencoded'): Promise<Response> =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': type } });
  const mailOf = async (kind: string): Promise<string | undefined> =>
    (await telling.ask<{ preferences: { kind: string; mail: string }[] }>(EVA, SETTINGS)).preferences.find((each) => each.kind === kind)
      ?.mail;
  const ONE_CLICK = 'List-Unsubscribe=One-Click';
  let url: string;

  beforeAll(async () => {
    const letters = telling.sinceNow();
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
    const letters = telling.sinceNow();
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
    expect([await mailOf('overdue'), await mailOf('report_returned')]).toEqual(['never', 'at_once']);
    const audited = await telling.rows(`SELECT FROM audit_log WHERE tenant_id = $1 AND action = 'notification.letters_stopped'`, [
      telling.tenantId,
    ]);
    expect(audited).toHaveLength(1);
    const before = (await telling.list(EVA)).total;
    await remindAgain();
    expect(letters.to(EVA)).toEqual([]);
    expect((await telling.list(EVA)).total).toBe(before);
    expect((await telling.list(EVA)).notifications[0]?.kind).toBe('overdue');
  });
});
