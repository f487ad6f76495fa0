import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { PASSWORD, signIn } from '../kit/sign-in';

const COORDINATOR = 'jonna.exempel@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';
const TITLE = 'Redovisningen för Omsorgsförvaltningen är inte inlämnad än';

test.use({ serverOptions: { example: true, clock: '2026-11-20T09:00:00Z' } });
test.describe.configure({ mode: 'serial' });

const bell = (page: Page) => page.getByRole('link', { name: /^Aviseringar/ }).first();
const rows = (page: Page) =>
  page
    .getByRole('main')
    .locator('li')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
const fitsIn = (page: Page, width: number) =>
  expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

/** Reminds the unit that Eva answers for, as the round's page does. */
async function remindEva(url: string): Promise<void> {
  const client = new GraphqlClient(url);
  await client.signIn(COORDINATOR, PASSWORD);
  const { data: list } = await client.query<{ reportingPage: { rounds: { id: string; endedAt: string | null }[] } }>(
    '{ reportingPage { rounds { id endedAt } } }',
  );
  const id = list?.reportingPage.rounds.find(({ endedAt }) => endedAt === null)?.id;
  const { data: round } = await client.query<{ roundPage: { units: { reportId: string; responsible: { name: string } | null }[] } }>(
    'query Round($id: ID!) { roundPage(id: $id) { units { reportId responsible { name } } } }',
    { id },
  );
  const ids = round?.roundPage.units.flatMap(({ reportId, responsible }) => (responsible?.name === 'Eva Fiktiv' ? [reportId] : []));
  const { data } = await client.query<{ remindUnits: { reminded: string[] } }>(
    'mutation Remind($ids: [ID!]!) { remindUnits(reportIds: $ids) { reminded } }',
    { ids },
  );
  expect(data?.remindUnits.reminded).toHaveLength(1);
}

/** The letter of the reminder, once it has been written. */
async function letter({ database }: TestServer): Promise<{ link: string; stopLink: string }> {
  let found: { link: string; stopLink: string } | undefined;
  await expect(async () => {
    const { rows: letters } = await connected(database.adminUrl, (admin) =>
      admin.query<{ link: string; stopLink: string }>('SELECT link, stop_link AS "stopLink" FROM mail WHERE address = $1', [EVA]),
    );
    found = letters[0];
    expect(found).toBeDefined();
  }).toPass();
  return found ?? { link: '', stopLink: '' };
}

test('the bell counts, leads to the list by keyboard, and what is opened is read', async ({ page, server, expectAccessible }) => {
  await connected(server.database.adminUrl, (admin) => admin.query('UPDATE notification SET read_at = created_at WHERE read_at IS NULL'));
  await remindEva(server.url);
  await signIn(page, EVA, { at: '/att-gora' });
  await expect(bell(page)).toHaveAccessibleName('Aviseringar, 1 oläst');
  await bell(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Aviseringar' })).toBeVisible();
  await expect(rows(page).first()).toContainText(TITLE);
  await expect(rows(page).first()).toContainText('Sista dag i Årlig uppföljning 2026 är 15 januari 2027.');
  await expectAccessible();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page).toHaveURL(/\/redovisning\/[^/]+\/enhet\/[^/]+$/);
  await expect(bell(page)).toHaveAccessibleName('Aviseringar');
  await page.goBack();
  await expect(rows(page).first()).toContainText(TITLE);
  await expect(rows(page).first().getByRole('button')).toHaveCount(0);
});

test('the list shows what is unread alone, and marks one or all read, wide and on a phone', async ({ page, server, expectAccessible }) => {
  await connected(server.database.adminUrl, (admin) =>
    admin.query(`UPDATE notification SET read_at = NULL WHERE person_id = (SELECT id FROM person WHERE email = $1)`, [EVA]),
  );
  await signIn(page, EVA, { at: '/aviseringar' });
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(1);
  await expect(bell(page)).toHaveAccessibleName(`Aviseringar, ${all} olästa`);
  await rows(page)
    .first()
    .getByRole('button', { name: `Markera som läst: ${TITLE}` })
    .click();
  await expect(bell(page)).toHaveAccessibleName(all - 1 === 1 ? 'Aviseringar, 1 oläst' : `Aviseringar, ${all - 1} olästa`);
  await page.getByRole('button', { name: 'Olästa' }).click();
  await expect(page).toHaveURL(/\/aviseringar\?visa=olasta$/);
  await expect(rows(page)).toHaveCount(all - 1);
  await page.setViewportSize({ width: 390, height: 844 });
  await fitsIn(page, 390);
  await expectAccessible();
  await page.getByRole('button', { name: 'Markera alla som lästa' }).click();
  await expect(page.getByRole('heading', { name: 'Inga olästa aviseringar' })).toBeVisible();
  await expect(bell(page)).toHaveAccessibleName('Aviseringar');
  await expectAccessible();
});

test('what a person wants to be told is kept kind by kind', async ({ page, expectAccessible }) => {
  await signIn(page, EVA, { at: '/konto' });
  await page.getByRole('link', { name: 'Välj aviseringar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vad du vill få veta' })).toBeVisible();
  const row = page.getByRole('row', { name: /En redovisning kommer tillbaka/ });
  await expect(row.getByRole('button')).toContainText('Direkt');
  await expectAccessible();
  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Varje måndag' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible();
  await row.getByText('Visa', { exact: true }).click();
  await expect(row.getByRole('switch')).not.toBeChecked();
  await page.reload();
  await expect(row.getByRole('button')).toContainText('Varje måndag');
  await expect(row.getByRole('switch')).not.toBeChecked();
  await page.setViewportSize({ width: 390, height: 844 });
  await fitsIn(page, 390);
  await expectAccessible();
});

test('a choice that could not be kept says so and goes back', async ({ page }) => {
  await signIn(page, EVA, { at: '/konto/aviseringar' });
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('SaveNotification') ? route.abort() : route.continue()));
  const row = page.getByRole('row', { name: /Ett beslut är fattat/ });
  await row.getByText('Visa', { exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(row.getByRole('switch')).toBeChecked();
});

test('the link of a letter leads through signing in to its page', async ({ page, server }) => {
  const { link } = await letter(server);
  await connected(server.database.adminUrl, (admin) => admin.query('UPDATE notification SET read_at = NULL WHERE mail_id IS NOT NULL'));
  await page.goto(link);
  await page.getByLabel('E-postadress').fill(EVA);
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/redovisning\/[^/]+\/enhet\/[^/]+$/);
  await expect(bell(page)).toHaveAccessibleName('Aviseringar');
});

test('a link to another organisation asks before it moves the session, and then leads on', async ({ page, server, expectAccessible }) => {
  await signIn(page, 'disa.dubbelsson@helsingborg.example');
  const client = new GraphqlClient(server.url);
  await client.signIn('disa.dubbelsson@helsingborg.example', PASSWORD);
  const { data } = await client.query<{
    viewer: { tenant: { id: string; name: string }; memberships: { tenantId: string; tenantName: string }[] };
  }>('{ viewer { tenant { id name } memberships { tenantId tenantName } } }');
  const here = data?.viewer.tenant;
  const there = data?.viewer.memberships.find(({ tenantId }) => tenantId !== here?.id);
  await page.goto(`/hos/${there?.tenantId}/aviseringar`);
  await expect(page.getByRole('heading', { level: 1, name: `Detta gäller ${there?.tenantName}` })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: `Byt till ${there?.tenantName}` }).click();
  await expect(page).toHaveURL(/\/aviseringar$/);
  await expect(page.getByRole('banner')).toContainText(there?.tenantName ?? '-');
  await page.goto(`/hos/${there?.tenantId}/konto/aviseringar`);
  await expect(page.getByText(`Valen gäller ${there?.tenantName}.`)).toBeVisible();
});

test('a link to an organisation that the account does not belong to says so, and so does one to nowhere', async ({
  page,
  server,
  expectAccessible,
}) => {
  const stranger = new GraphqlClient(server.url);
  await stranger.signIn('nils.latsas@kungsbacka.example', PASSWORD);
  const { data } = await stranger.query<{ viewer: { tenant: { id: string } } }>('{ viewer { tenant { id } } }');
  await signIn(page, EVA);
  for (const tenantId of [data?.viewer.tenant.id, '00000000-0000-4000-8000-000000000000']) {
    await page.goto(`/hos/${tenantId}/aviseringar`);
    await expect(page.getByRole('heading', { level: 1, name: 'Sidan hör till en annan organisation' })).toBeVisible();
  }
  await expectAccessible();
  await page.goto('/avisering/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1, name: 'Aviseringen finns inte längre' })).toBeVisible();
  await expectAccessible();
});

test('letters are stopped by a button, without signing in', async ({ page, server, expectAccessible }) => {
  const { stopLink } = await letter(server);
  await page.goto(stopLink);
  await expect(page.getByRole('heading', { level: 1, name: 'Sluta få de här breven?' })).toBeVisible();
  await expect(page.getByText('Det gäller: Påminnelse före sista dag.')).toBeVisible();
  await expectAccessible();
  const chosen = () =>
    connected(server.database.adminUrl, (admin) =>
      admin.query<{ mail: string }>(`SELECT mail FROM notification_preference WHERE kind = 'reminder'`),
    );
  expect((await chosen()).rows).toEqual([]);
  await page.getByRole('button', { name: 'Sluta skicka' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Du får inga fler sådana brev' })).toBeVisible();
  await expectAccessible();
  expect((await chosen()).rows).toEqual([{ mail: 'never' }]);
  await page.goto(`${stopLink.slice(0, -1)}${stopLink.endsWith('A') ? 'B' : 'A'}`);
  await page.getByRole('button', { name: 'Sluta skicka' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Länken går inte att använda' })).toBeVisible();
});
