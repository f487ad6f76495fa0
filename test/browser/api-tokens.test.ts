import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { GraphqlClient } from '../kit/client';
import { signIn } from '../kit/sign-in';

const EVA = 'eva.fiktiv@kristianstad.example';
const WHO = '{ viewer { email permissions { permission } } }';

test.describe.configure({ mode: 'serial' });

async function openKeys(page: Page): Promise<void> {
  await signIn(page, EVA, { at: '/konto/api-nycklar' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('API-nycklar');
}

async function shown(page: Page): Promise<string> {
  const key = page.getByText(/^utb_[\w-]{43}$/);
  await expect(key).toBeVisible();
  return (await key.textContent()) ?? '';
}

async function fitsPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}

test('a key is created, used, and revoked', async ({ page, server, expectAccessible }) => {
  await openKeys(page);
  await expect(page.getByText('Du har inga nycklar')).toBeVisible();
  await expectAccessible();

  await page.getByRole('button', { name: 'Skapa nyckel' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv vad nyckeln används till.');
  await expectAccessible();
  await page.getByRole('alert').getByRole('link', { name: 'Välj minst en sak som nyckeln får göra.' }).click();
  await expect(page.getByRole('checkbox', { name: 'Läsa aktiviteter' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByLabel('Namn', { exact: true }).fill('Kartan på intranätet');
  await page.getByText('30 dagar').click();
  await page.getByRole('button', { name: 'Skapa nyckel' }).click();
  const token = await shown(page);
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('');
  const row = page.getByRole('row', { name: /Kartan på intranätet/ });
  await expect(row).toContainText('Läsa aktiviteter');
  await expect(row).toContainText('Aldrig');
  await expectAccessible();
  await fitsPhone(page);
  await expectAccessible();
  await page.setViewportSize({ width: 1440, height: 900 });

  const program = new GraphqlClient(server.url);
  const authorization = `Bearer ${token}`;
  const answer = await program.query<{ viewer: object }>(WHO, {}, { authorization });
  expect(answer.data?.viewer).toMatchObject({ email: EVA, permissions: [{ permission: 'activity.read' }] });

  await page.reload();
  await expect(row).not.toContainText('Aldrig');
  await expect(page.getByText(token)).toHaveCount(0);
  await row.getByRole('button', { name: 'Återkalla Kartan på intranätet' }).click();
  await expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Återkalla nyckeln' }).click();
  await expect(page.getByText('Kartan på intranätet är återkallad.')).toBeVisible();
  await expect(page.getByText('Du har inga nycklar')).toBeVisible();
  expect((await program.query(WHO, {}, { authorization })).status).toBe(401);
});

test('the account page leads to the keys', async ({ page, expectAccessible }) => {
  await openKeys(page);
  await page.getByRole('link', { name: 'Ditt konto' }).first().click();
  await page.getByRole('link', { name: 'Visa API-nycklar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('API-nycklar');
  await expectAccessible();
});
