import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import type { TestServer } from '../kit/server';

test.use({ serverOptions: {} });
test.describe.configure({ mode: 'serial' });

const EMAIL = 'disa.drift@kommun.example';
const PASSWORD = 'en lång mening om drift';

/** The path of the link that the start printed. */
async function linkOf(server: TestServer): Promise<string> {
  await expect.poll(() => server.log()).toContain('/forsta-operator/');
  return /\/forsta-operator\/\S+/.exec(server.log())?.[0] ?? '';
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const create = (page: Page) => page.getByRole('button', { name: 'Skapa kontot' }).click();

/** The announcement of a button that was pressed points at it for some seconds after its page is gone. */
const announced = (page: Page) => expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0, { timeout: 20_000 });

test('the form says at each field what is wrong, keeps what is written, and is accessible', async ({ page, server, expectAccessible }) => {
  await page.goto(await linkOf(server));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bli driftansvarig');
  await expectAccessible();
  await field(page, 'Namn').fill('Disa Drift');
  await create(page);
  await expect(page.getByRole('alert')).toContainText('Kontot är inte skapat än');
  await field(page, 'E-postadress').fill('disa');
  await field(page, 'Lösenord').fill('kort');
  await create(page);
  await expect(page.getByRole('alert')).toContainText('Lösenordet behöver minst 12 tecken.');
  await expect(field(page, 'E-postadress')).toHaveAccessibleDescription(/namn@kommun\.se/);
  await expect(field(page, 'Namn')).toHaveValue('Disa Drift');
  await expectAccessible();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /E-postadressen/ })
    .click();
  await expect(field(page, 'E-postadress')).toBeFocused();
});

test('the first operator is signed in at once and sees the installation', async ({ page, server, expectAccessible }) => {
  await page.goto(await linkOf(server));
  await field(page, 'Namn').fill('Disa Drift');
  await field(page, 'E-postadress').fill(EMAIL);
  await field(page, 'Lösenord').fill(PASSWORD);
  await create(page);
  await expect(page).toHaveURL(/\/drift$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drift');
  await expect(page.getByText(/^PostgreSQL 1\d\./)).toBeVisible();
  const row = page.getByRole('row', { name: /Kristianstads kommun/ });
  await expect(row).toContainText('1290');
  await announced(page);
  await expectAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('the link then says that it no longer works, and where to go', async ({ page, server, expectAccessible }) => {
  await page.goto(await linkOf(server));
  await field(page, 'Namn').fill('Nils Nyfiken');
  await field(page, 'E-postadress').fill('nils@kommun.example');
  await field(page, 'Lösenord').fill(PASSWORD);
  await create(page);
  await expect(page.getByRole('alert')).toContainText('Länken gäller inte längre');
  await announced(page);
  await expectAccessible();
  await page.getByRole('link', { name: 'Till inloggningen' }).click();
  await expect(page).toHaveURL(/logga-in/);
});

test('whoever is signed out is sent to the door and comes back to the installation', async ({ page }) => {
  await page.goto('/drift');
  await expect(page).toHaveURL(/logga-in/);
  await field(page, 'E-postadress').fill(EMAIL);
  await field(page, 'Lösenord').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/drift$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drift');
});
