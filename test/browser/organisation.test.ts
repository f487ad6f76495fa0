import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const JONNA = 'jonna.exempel@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';
const VERA = 'vera.fiktiv@stockholm.example';
const INES = 'ines.ide@huddinge.example';

test.use({ serverOptions: { example: true, clock: '2026-11-20T09:00:00Z' } });

async function open(page: Page, email: string, address: string): Promise<void> {
  await signIn(page, email, { at: address });
  await expect(page.getByRole('heading', { level: 1, name: 'Organisation' })).toBeVisible();
}

const main = (page: Page) => page.getByRole('main');
const unit = (page: Page, name: string) => main(page).getByRole('listitem').filter({ hasText: name }).last();
const filter = (page: Page) => main(page).getByRole('textbox', { name: 'Sök enhet, person eller roll' });
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('units by kind with who holds what and the place that is empty, wide and on a phone', async ({ page, expectAccessible }) => {
  await open(page, EVA, '/organisation');
  await expect(main(page)).toContainText('26 enheter');
  await expect(main(page)).toContainText('1 tom plats');
  await expect(main(page).getByRole('region', { name: 'Förvaltningar' })).toContainText('Eva Fiktiv, kontaktperson för EU-frågor');
  await expect(main(page).getByRole('region', { name: 'Förvaltningar' })).toContainText('Tom plats: kontaktperson för EU-frågor');
  await expectAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await scrollsSideways(page)).toBe(false);
  await expectAccessible();
});

test('a merge is told both ways; the unit that ended is out of the way and opens with the keyboard', async ({ page, expectAccessible }) => {
  await open(page, VERA, '/organisation');
  await expect(main(page)).toContainText('Bildades 1 juli 2020 av Hägersten-Liljeholmens stadsdelsförvaltning');
  const told = main(page).getByText('Gick upp i Hägersten-Älvsjö stadsdelsförvaltning 1 juli 2020');
  await expect(told).toBeHidden();
  await main(page).locator('summary').filter({ hasText: 'Har upphört (2)' }).focus();
  await page.keyboard.press('Enter');
  await expect(told).toBeVisible();
  await expectAccessible();
});

test('on an earlier day the units are those of that day, and the address says which', async ({ page, expectAccessible }) => {
  await open(page, VERA, '/organisation?dag=2020-06-30');
  await expect(main(page)).toContainText('Så här var det 30 juni 2020');
  await expect(main(page)).toContainText('Går upp i Hägersten-Älvsjö stadsdelsförvaltning 1 juli 2020');
  await expect(main(page)).toContainText('Tillkommer senare (2)');
  await expectAccessible();
  await main(page).getByRole('button', { name: 'Visa i dag' }).click();
  await expect(page).toHaveURL(/\/organisation$/);
  await expect(main(page)).toContainText('Bildades 1 juli 2020');
});

test('a unit that took in another says so', async ({ page }) => {
  await open(page, INES, '/organisation');
  await expect(unit(page, 'Klimat- och stadsmiljöförvaltningen')).toContainText('Tog över Park- och modellförvaltningen 1 januari 2023');
});

test('the search finds units, people and roles, what has ended too, and says when nothing fits', async ({ page, expectAccessible }) => {
  await open(page, VERA, '/organisation');
  await filter(page).fill('liljeholm förvaltning');
  await expect(page).toHaveURL(/\/organisation\?sok=liljeholm/);
  await expect(main(page).getByText('Gick upp i Hägersten-Älvsjö stadsdelsförvaltning 1 juli 2020')).toBeVisible();
  await expect(main(page).getByRole('region', { name: 'Förvaltningar' })).toHaveCount(0);
  await filter(page).fill('amir');
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Miljöförvaltningen' })).toBeVisible();
  await filter(page).fill('finns inte alls');
  await expect(main(page)).toContainText('Ingen enhet passar');
  await expectAccessible();
});

test('it is reached from the strategy and from Ctrl K', async ({ page }) => {
  await signIn(page, JONNA, { at: '/strategi' });
  await main(page).getByRole('link', { name: 'Alla enheter och roller' }).click();
  await expect(page).toHaveURL(/\/organisation$/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('eva fiktiv');
  await page
    .getByRole('group', { name: 'Personer' })
    .getByRole('menuitem', { name: /^Eva Fiktiv/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Eva Fiktiv' })).toBeVisible();
  await expect(main(page)).toContainText('Kontaktperson för EU-frågor');
});
