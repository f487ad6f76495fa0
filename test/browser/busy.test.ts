import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { PASSWORD, signIn } from '../kit/sign-in';

const EVA = 'eva.fiktiv@kristianstad.example';
/** Twice the connections of the pool: whoever comes then finds no place. */
const INSIDE = 16;
/** Longer than the server asks people to wait. */
const patience = { timeout: 25_000 };

test.use({
  serverOptions: { example: true, clock: '2027-01-18T09:42:00Z', env: { MOST_WAITING: '1', LONGEST_WAIT_MS: '300' } },
});

const notice = (page: Page) => page.getByText('Det tar längre tid än vanligt');
const results = (page: Page) => page.getByRole('textbox', { name: 'Uppnådda resultat' });

/** While the work is done the server has no place for anybody: others wait for a database that does not answer. */
async function whileBusy({ url, database }: TestServer, work: () => Promise<void>): Promise<void> {
  const other = new GraphqlClient(url);
  await other.signIn(EVA, PASSWORD);
  await connected(database.adminUrl, async (admin) => {
    await admin.query('BEGIN; LOCK TABLE account IN ACCESS EXCLUSIVE MODE');
    const statuses: number[] = [];
    const others = Array.from({ length: INSIDE + 1 }, async () => statuses.push((await other.query('{ viewer { email } }')).status));
    await expect.poll(() => statuses).toEqual([503]);
    await work();
    await admin.query('ROLLBACK');
    await Promise.all(others);
  });
}

test('what is typed while the server is busy is saved by itself a little later, and the page says so', async ({
  page,
  server,
  expectAccessible,
}) => {
  await signIn(page, EVA, { at: '/redovisning' });
  await page.getByRole('link', { name: 'Fyll i', exact: true }).first().click();
  await expect(results(page)).toBeVisible();
  await whileBusy(server, async () => {
    await results(page).fill('Skrivet när många arbetade.');
    await expect(notice(page)).toBeVisible();
    await expect(page.getByText('Vi försöker igen om några sekunder. Det du har skrivit finns kvar.')).toBeVisible();
    await expectAccessible();
  });
  await expect(notice(page)).toBeHidden(patience);
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await page.reload();
  await expect(results(page)).toHaveValue('Skrivet när många arbetade.');
});

test('a page that is opened while the server is busy comes by itself a little later', async ({ page, server, expectAccessible }) => {
  await signIn(page, EVA, { at: '/' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await whileBusy(server, async () => {
    await page.getByRole('link', { name: 'Aktiviteter' }).first().click();
    await expect(notice(page)).toBeVisible();
    await expectAccessible();
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Aktiviteter' })).toBeVisible(patience);
  await expect(notice(page)).toBeHidden(patience);
});

test('somebody who signs in while the server is busy is let in a little later, on a narrow screen too', async ({ page, server }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/logga-in');
  await page.getByLabel('E-postadress').fill(EVA);
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await whileBusy(server, async () => {
    await page.keyboard.press('Enter');
    await expect(notice(page)).toBeVisible();
    await expect(page.getByLabel('Lösenord', { exact: true })).toHaveValue(PASSWORD);
  });
  await expect(page).not.toHaveURL(/logga-in/, patience);
});
