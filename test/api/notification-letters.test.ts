import { readLetter, until } from './letters';
import { CHOOSE, EVA, MANAGER, NOTHING, OPEN_ONE, PER, RETURN, Telling } from './notification-players';

let telling: Telling;

beforeAll(async () => {
  telling = await Telling.begin();
  await telling.openRound();
}, 180_000);

afterAll(async () => {
  await telling?.end();
});

describe('letters that are gathered', () => {
  test('come as one on the next workday morning, from whichever server, with what is unread', async () => {
    const letters = telling.sinceNow();
    for (const [email, name] of [
      [EVA, 'Eva Fiktiv'],
      [PER, 'Per Påhitt'],
    ] as const)
      expect(await telling.ask(email, NOTHING, { id: telling.reportOf(name) })).toEqual({ __typename: 'ReportMoved' });
    await telling.quiet();
    const waits = (await telling.list(MANAGER, true)).notifications.filter(({ kind }) => kind === 'report_waits');
    expect(waits).toHaveLength(2);
    expect(letters.to(MANAGER)).toEqual([]);
    telling.setClock('2025-01-09T05:59:50Z');
    await telling.morning('2025-01-09');
    expect(letters.to(MANAGER)).toHaveLength(1);
    const [letter] = letters.to(MANAGER);
    expect(letter?.subject).toMatch(/^Kristianstad: \d+ aviseringar$/);
    for (const { id } of waits) expect(letter?.text.split(`/avisering/${id}`)).toHaveLength(2);
    expect(letter?.text).toContain('En redovisning väntar på din granskning');
    expect(letter?.header('List-Unsubscribe')).toContain('/avsluta-utskick/digest.');
  }, 120_000);

  test('hold nothing that was read before', async () => {
    const letters = telling.sinceNow();
    const comment = 'Skriv vad ni gjorde i Bryssel.';
    await telling.ask(MANAGER, RETURN, { input: { reportId: telling.reportOf('Per Påhitt'), comment } });
    await telling.ask(PER, NOTHING, { id: telling.reportOf('Per Påhitt') });
    const [newest] = (await telling.list(MANAGER, true)).notifications;
    await telling.ask(MANAGER, OPEN_ONE, { id: newest?.id });
    telling.setClock('2025-01-10T06:00:10Z');
    await telling.morning('2025-01-10');
    expect(letters.to(MANAGER)).toEqual([]);
    // What was returned came at once, without the comment: that is read where it stands.
    expect(letters.to(PER).map(({ subject }) => subject)).toContain(
      `Kristianstad: Redovisningen för ${telling.reports.find(({ responsible }) => responsible?.name === 'Per Påhitt')?.unitName} behöver kompletteras`,
    );
    expect(
      letters
        .to(PER)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Bryssel');
  }, 120_000);

  test('hold nothing of what the person may no longer see, and neither does the page', async () => {
    const letters = telling.sinceNow();
    await telling.ask(EVA, CHOOSE, { input: { kind: 'report_returned', inApp: true, mail: 'daily' } });
    await telling.ask(MANAGER, RETURN, { input: { reportId: telling.reportOf('Eva Fiktiv'), comment: 'Komplettera.' } });
    expect((await telling.list(EVA, true)).notifications.map(({ kind }) => kind)).toContain('report_returned');
    const [{ person } = { person: '' }] = await telling.rows<{ person: string }>('SELECT id AS person FROM person WHERE email = $1', [EVA]);
    await telling.admin.query(`UPDATE role_assignment SET valid_to = '2025-01-12' WHERE person_id = $1`, [person]);
    telling.setClock('2025-01-13T06:00:10Z');
    await telling.morning('2025-01-13');
    expect(letters.to(EVA).filter(({ text }) => text.includes('kompletteras'))).toEqual([]);
    expect((await telling.list(EVA, true)).notifications.map(({ kind }) => kind)).not.toContain('report_returned');
    expect(await telling.unreadOf(EVA)).toBe((await telling.list(EVA, true)).total);
    await telling.admin.query('UPDATE role_assignment SET valid_to = NULL WHERE person_id = $1', [person]);
  }, 120_000);
});

describe('last days', () => {
  test('are reminded of on mornings, once each, whichever server looks', async () => {
    const due = telling.reports.find(({ responsible }) => responsible?.name === 'Eva Fiktiv')?.dueOn;
    expect(due).toBe('2025-01-15');
    const letters = telling.sinceNow();
    const subjects = (): string[] => letters.to(EVA).map(({ subject }) => subject);
    telling.setClock('2025-01-14T06:00:10Z');
    await telling.morning('2025-01-14');
    expect(subjects()).toEqual(['Kristianstad: Redovisningen för Omsorgsförvaltningen är inte inlämnad än']);
    telling.setClock('2025-01-15T06:00:10Z');
    await telling.morning('2025-01-15');
    expect(subjects()).toHaveLength(1);
    telling.setClock('2025-01-16T06:00:10Z');
    await telling.morning('2025-01-16');
    expect(subjects().slice(1)).toEqual(['Kristianstad: Redovisningen för Omsorgsförvaltningen är sen']);
    telling.setClock('2025-01-17T06:00:10Z');
    await telling.morning('2025-01-17');
    expect(subjects()).toHaveLength(2);
  }, 240_000);
});

describe('servers that are killed while they write letters', () => {
  const SEEDED = 12;

  test('leave each notification in one letter, and no letter goes twice', async () => {
    await telling.quiet();
    await telling.admin.query('DELETE FROM notification');
    await telling.admin.query('UPDATE person SET example = false WHERE tenant_id = $1', [telling.tenantId]);
    await telling.admin.query('DELETE FROM notification_preference');
    // What people would have been told of on Friday afternoon.
    await telling.admin.query(
      `INSERT INTO notification (tenant_id, id, person_id, kind, subject_kind, subject_id, event_key, words, link, in_app, created_at)
       SELECT p.tenant_id, gen_random_uuid(), p.id, 'decision_made', 'decision', p.id, 'seeded:' || n,
         '{"round": "Årlig uppföljning", "body": "Kommunstyrelsen", "outcome": "approved"}', '/redovisning', true, '2025-01-17T15:00:00Z'
       FROM person p, generate_series(1, ${SEEDED}) n WHERE p.tenant_id = $1 AND p.active AND p.email IS NOT NULL`,
      [telling.tenantId],
    );
    const taken = telling.smtp.letters.length;
    telling.setClock('2025-01-20T06:00:00Z');
    await until(
      () => telling.smtp.letters.length > taken + 2,
      () => 'the first letters',
    );
    await Promise.all(telling.servers.map((server) => server.kill9()));
    telling.servers = [await telling.start('2025-01-20T06:05:00Z'), await telling.start('2025-01-20T06:05:00Z')];
    await until(
      async () => (await telling.rows(`SELECT FROM notification WHERE event_key LIKE 'seeded:%' AND mail_state = 'waiting'`)).length === 0,
      () => `every letter is written\n${telling.servers.map((server) => server.log()).join('\n')}`,
    );
    await telling.quiet();
    const [written] = await telling.rows<{ told: number; letters: number; most: number }>(
      `SELECT count(*)::int AS told, count(DISTINCT mail_id)::int AS letters, count(DISTINCT person_id)::int AS people
       FROM notification WHERE event_key LIKE 'seeded:%' AND mail_state = 'mailed'`,
    );
    const [people] = await telling.rows<{ people: number }>(
      'SELECT count(*)::int AS people FROM person WHERE tenant_id = $1 AND active AND email IS NOT NULL',
      [telling.tenantId],
    );
    expect(written).toEqual({ told: (people?.people ?? 0) * SEEDED, letters: people?.people, people: people?.people });
    const ids = (await telling.rows<{ id: string }>(`SELECT id FROM notification WHERE event_key LIKE 'seeded:%'`)).map(({ id }) => id);
    const sent = telling.smtp.letters.slice(taken).map(readLetter);
    const mentions = ids.map((id) => sent.filter(({ text }) => text.includes(`/avisering/${id}`)).length);
    expect(Math.max(...mentions)).toBe(1);
    // Only what was being handed over when the servers were killed may be missing, and it says so.
    const [unsure] = await telling.rows<{ letters: number }>(`SELECT count(*)::int AS letters FROM mail WHERE state = 'unsure'`);
    expect(sent.length).toBeGreaterThanOrEqual((people?.people ?? 0) - (unsure?.letters ?? 0));
    expect(mentions.filter((count) => count === 0).length).toBeLessThanOrEqual((unsure?.letters ?? 0) * SEEDED);
    const identities = sent.map(({ header }) => header('Message-ID'));
    expect(new Set(identities).size).toBe(identities.length);
  }, 300_000);
});
