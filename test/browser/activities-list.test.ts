import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';
import { EVA, NOW, register, tick } from './activity-pages';

test.use({ serverOptions: { example: true, clock: NOW } });

test('filters stand in words and in the address, so that a list is a link', async ({ page, expectAccessible }) => {
  await signIn(page, EVA, { at: '/aktiviteter' });
  await expect(page.getByRole('row', { name: /Levande kust/ })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Lägg till filter' }).click();
  await tick(page, 'Pågår');
  await tick(page, 'Omsorgsförvaltningen');
  await expectAccessible();
  await page.getByRole('button', { name: /^Visa \d+ aktiviteter$/ }).click();
  await expect(page).toHaveURL(/status=running&enhet=/);
  await page.reload();
  await expect(page.getByRole('row', { name: /Trygg hemgång över sundet/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Levande kust/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ta bort filtret Omsorgsförvaltningen' }).click();
  await expect(page.getByRole('row', { name: /Levande kust/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Sök bland aktiviteterna' }).or(page.getByRole('searchbox')).fill('finns inte alls');
  await expect(page.getByText('Ingen aktivitet passar')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Ta bort alla filter' }).click();
  await expect(page).toHaveURL(/\/aktiviteter$/);
});

test('a row opens beside the list with the keyboard alone, and Escape leads back to it', async ({ page, expectAccessible }) => {
  await signIn(page, EVA, { at: '/aktiviteter?enhet=&sok=hemg%C3%A5ng' });
  const row = page.getByRole('link', { name: 'Trygg hemgång över sundet' });
  await row.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Vald aktivitet' });
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('heading', { name: 'Trygg hemgång över sundet' })).toBeVisible();
  await expectAccessible();
  await panel.getByRole('tab', { name: 'Översikt' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('table', { name: 'Vår del per år, kr' })).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('one click says that an old activity still holds', async ({ page }) => {
  await signIn(page, EVA, { at: '/aktiviteter?kontrollera=ja&sok=v%C3%A4lf%C3%A4rdsteknik' });
  await page.getByRole('link', { name: 'Nordiskt nätverk välfärdsteknik' }).click();
  const panel = page.getByRole('region', { name: 'Vald aktivitet' });
  await expect(panel.getByText(/för mer än åtta månader sedan/)).toBeVisible();
  await panel.getByRole('button', { name: 'Stämmer fortfarande' }).click();
  await expect(panel.getByText('Noterat. Aktiviteten stämde i dag.')).toBeVisible();
});

test("another unit's activity can be read and not changed", async ({ page, expectAccessible }) => {
  await signIn(page, EVA, { at: '/aktiviteter?sok=levande' });
  const address = await page.getByRole('link', { name: 'Levande kust' }).getAttribute('href');
  await page.goto(address ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'Levande kust' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ändra' })).toHaveCount(0);
  await expectAccessible();
  await page.goto(`${address}/andra`);
  await expect(page.getByText('Du kan inte ändra den här aktiviteten')).toBeVisible();
  await expectAccessible();
  await page.goto('/aktiviteter/00000000-0000-7000-8000-000000000000');
  await expect(page.getByText('Sidan finns inte')).toBeVisible();
});

test('an activity that has been reported stays, one that has not can be taken away', async ({ page, expectAccessible }) => {
  await signIn(page, EVA);
  await register(page, 'Ett misstag');
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Ta bort aktiviteten' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(page.getByText('Aktiviteten är borttagen.')).toBeVisible();
  await page.goto('/aktiviteter?sok=hemg%C3%A5ng+sundet');
  const address = await page.getByRole('link', { name: 'Trygg hemgång över sundet' }).getAttribute('href');
  await page.goto(address ?? '');
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Ta bort aktiviteten' }).click();
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await expect(page.getByText('Aktiviteten kan inte tas bort')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list, the page and the form fit and are accessible', async ({ page, expectAccessible }) => {
    await signIn(page, EVA, { at: '/aktiviteter' });
    await expect(page.getByText('Levande kust')).toBeVisible();
    await expectAccessible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: 'Levande kust' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Levande kust' })).toBeVisible();
    await expectAccessible();
    await expectNoSidewaysScroll(page);
    await page.goto('/aktiviteter/ny');
    await page.getByRole('button', { name: 'Lägg till år' }).click();
    await page.getByRole('button', { name: 'Lägg till part' }).click();
    await expectAccessible();
    await expectNoSidewaysScroll(page);
  });
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
