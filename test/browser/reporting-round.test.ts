import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const MANAGER = 'jonna.exempel@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

async function openRound(page: Page, name = 'Årlig uppföljning 2026'): Promise<void> {
  await page.goto('/redovisning');
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** A box is ticked at its drawing: the control itself is out of sight. */
const box = (page: Page, name: string) => page.locator('label').filter({ has: page.getByRole('checkbox', { name }) });

test('the rounds: what is open, what is over, what can be opened and what the document leaves open', async ({ page, expectAccessible }) => {
  await signIn(page, MANAGER, { at: '/redovisning' });
  await expect(page.getByRole('heading', { level: 1, name: 'Redovisning' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Årlig uppföljning 2025' })).toBeVisible();
  await expect(page.getByText('Dokumentet säger inte vem som redovisar.')).toBeVisible();
  await expectAccessible();
});

test('a round says how far it has come, whom it waits for and what the rule leaves open', async ({ page, expectAccessible }) => {
  await signIn(page, MANAGER);
  await openRound(page);
  await expect(page.getByText(/av 22 inlämnade, \d+ sena\./)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Vägen vidare' }).getByRole('listitem')).toHaveCount(4);
  await expect(page.getByText('Dagen framgår inte')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Omsorgsförvaltningen' })).toContainText('Sen, inte påbörjad');
  await expectAccessible();
});

test('late units are found by a filter in the address bar, reminded together and given more time', async ({ page, expectAccessible }) => {
  await signIn(page, MANAGER);
  await openRound(page);
  await page.getByRole('button', { name: /^Sena/ }).click();
  await expect(page).toHaveURL(/visa=late/);
  await box(page, 'Välj Valnämndens kansli').click();
  await box(page, 'Välj Omsorgsförvaltningen').click();
  await expect(page.getByText('2 valda')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Ge anstånd' }).click();
  await expectAccessible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Påminn' }).click();
  await expect(page.getByText('Två enheter är påminda.')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Valnämndens kansli' })).toContainText('18 jan');

  await box(page, 'Välj Valnämndens kansli').click();
  await page.getByRole('button', { name: 'Ge anstånd' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ny sista dag').fill('igår');
  await dialog.getByRole('button', { name: 'Ge anstånd' }).click();
  await expect(dialog.getByText('Skriv dagen som 29 januari 2027 eller 2027-01-29.')).toBeVisible();
  await dialog.getByLabel('Ny sista dag').fill('5 februari 2027');
  await dialog.getByRole('button', { name: 'Ge anstånd' }).click();
  await expect(page.getByText('En enhet har fått anstånd till 5 februari 2027.')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Valnämndens kansli' })).toHaveCount(0);
});

test('where nobody answers for a unit, nobody can be appointed who has no role there, and the page says so', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, MANAGER);
  await openRound(page);
  await page
    .getByRole('row')
    .filter({ hasText: 'Överförmyndarförvaltningen' })
    .getByRole('button', { name: /Utse ansvarig/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText('Ingen har en roll i enheten.');
  await expectAccessible();
});

test('a contact person sees the own unit only, and goes from the round to the report', async ({ page, expectAccessible }) => {
  await signIn(page, EVA);
  await openRound(page);
  await expect(page.getByRole('row').filter({ hasText: 'Omsorgsförvaltningen' })).toBeVisible();
  await expect(page.getByText('Valnämndens kansli')).toHaveCount(0);
  await expectAccessible();
  await page.getByRole('link', { name: 'Fyll i redovisningen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Redovisning 2026' })).toBeVisible();
});

test('a new round is opened with one click; what is open already is not offered again', async ({ page }) => {
  await signIn(page, MANAGER, { at: '/redovisning' });
  await page.getByRole('button', { name: 'Öppna 2027: Årlig uppföljning' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Årlig uppföljning 2027' })).toBeVisible();
  await expect(page.getByText('0 av 22 inlämnade.')).toBeVisible();
  await page.goto('/redovisning');
  await expect(page.getByRole('link', { name: 'Årlig uppföljning 2027' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Öppna 2027: Årlig uppföljning' })).toHaveCount(0);
});

test('a round that does not exist is told as such', async ({ page, expectAccessible }) => {
  await signIn(page, MANAGER, { at: '/redovisning/00000000-0000-4000-8000-000000000000' });
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await expectAccessible();
});

test('the round works on a phone', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, MANAGER);
  await openRound(page);
  await expect(page.getByRole('link', { name: 'Omsorgsförvaltningen' })).toBeVisible();
  await expectAccessible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
