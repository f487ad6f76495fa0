import type { Page } from '@playwright/test';
import { applyLocally, districtsOutUntil } from '../kit/apply-locally';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const JONNA = 'jonna.exempel@kristianstad.example';
const VERA = 'vera.fiktiv@stockholm.example';
const INES = 'ines.ide@huddinge.example';
const NILS = 'nils.latsas@kungsbacka.example';
const DISTRICT = 'Hägersten-Älvsjö stadsdelsförvaltning';

test.use({ serverOptions: { example: true, clock: '2026-11-20T09:00:00Z' } });
test.describe.configure({ mode: 'serial' });

async function openNetworks(page: Page, email: string, address = '/natverk'): Promise<void> {
  await signIn(page, email, { at: address });
  await expect(page.getByRole('heading', { level: 1, name: 'Nätverk' })).toBeVisible();
}

const main = (page: Page) => page.getByRole('main');
const places = (page: Page) => main(page).getByRole('table', { name: 'Platser i Stadsledningskontorets nätverk' });
const leftOut = (page: Page) => main(page).getByRole('region', { name: 'Inte med' });
const dayField = (page: Page) => main(page).getByRole('textbox', { name: 'Visa för dagen' });
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('the members by the rule, unit by unit, with the place that is empty', async ({ page, expectAccessible }) => {
  await openNetworks(page, JONNA);
  await expect(main(page)).toContainText('1 av 22 platser är tom');
  await expect(main(page).getByRole('row', { name: /^Omsorgsförvaltningen/ })).toContainText('Eva Fiktiv');
  await expect(main(page).getByRole('row', { name: /^Överförmyndarförvaltningen/ })).toContainText('Tom plats');
  await expect(main(page)).toContainText('Minst 4 gånger om året, egen inställning');
  await expect(main(page)).not.toContainText('KRS-R10');
  await main(page).getByRole('switch', { name: 'Visa källor' }).focus();
  await page.keyboard.press('Space');
  await expect(main(page)).toContainText('KRS-R10 i Riktlinjer');
  await expectAccessible();
});

test('the rule for meetings is shown as it stands, and no meeting is made up', async ({ page }) => {
  await openNetworks(page, INES);
  await expect(main(page)).toContainText('2–4 gånger om året');
  await expect(main(page)).toContainText('Möten läggs inte in här än.');
});

test('where the strategy has no network the menu has none, and the page says why', async ({ page, expectAccessible }) => {
  await openNetworks(page, NILS);
  await expect(main(page)).toContainText('Inget nätverk är inlagt');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Nätverk' })).toHaveCount(0);
  await expectAccessible();
});

test('districts are out by a proposal, which is marked, with what the district thinks of it', async ({ page, expectAccessible }) => {
  await openNetworks(page, VERA);
  await expect(leftOut(page)).toContainText('Stadsdelsnämnder och stadsdelsförvaltningar är inte med');
  await expect(leftOut(page)).toContainText('Förslag');
  await expect(leftOut(page)).toContainText('Stadsdelarna bör få vara med i nätverket');
  await expect(leftOut(page)).toContainText('Stadsdelens åsikt');
  await expect(main(page)).toContainText('Framgår inte');
  await main(page).getByRole('switch', { name: 'Visa källor' }).press('Space');
  await expect(leftOut(page)).toContainText('STH-R7');
  await expect(places(page)).not.toContainText(DISTRICT);
  await expectAccessible();
});

test('a local decision lets districts in from a day: the day before they are out, the day after in', async ({
  page,
  server,
  expectAccessible,
}) => {
  await applyLocally(server.database, 'stockholm', districtsOutUntil('2026-12-31'), '2026-11-15');
  await openNetworks(page, VERA, '/natverk?dag=2026-12-31');
  await expect(main(page)).toContainText('Så här blir det 31 december 2026');
  await expect(leftOut(page)).toContainText('Stadsdelsförvaltningar är inte med till och med 31 december 2026');
  await expect(leftOut(page)).toContainText(`Det gäller ${DISTRICT}.`);
  await expect(places(page)).not.toContainText(DISTRICT);
  await dayField(page).fill('1 januari 2027');
  await expect(page).toHaveURL(/\/natverk\?dag=2027-01-01$/);
  await expect(places(page).getByRole('row', { name: new RegExp(`^${DISTRICT}`) })).toContainText('Tom plats');
  await expect(places(page)).toContainText('Stadsdelsförvaltningar, med från 1 januari 2027');
  await expect(leftOut(page)).toContainText('Eget beslut');
  await main(page).getByRole('switch', { name: 'Visa källor' }).press('Space');
  await expect(leftOut(page)).toContainText('Beslut av stadsledningskontoret 2 november 2026 (Testbeslut 7)');
  await expectAccessible();
  await main(page).getByRole('button', { name: 'Visa i dag' }).click();
  await expect(page).toHaveURL(/\/natverk$/);
  await expect(places(page)).not.toContainText(DISTRICT);
});

test('when the day comes, they are in without anybody doing anything', async ({ page, server, expectAccessible }) => {
  server.setClock('2026-12-31T22:30:00Z');
  await openNetworks(page, VERA);
  await expect(leftOut(page)).toContainText('till och med 31 december 2026');
  await expect(places(page)).not.toContainText(DISTRICT);
  server.setClock('2026-12-31T23:01:00Z');
  await page.reload();
  await expect(places(page)).toContainText(DISTRICT);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(places(page)).toContainText(DISTRICT);
  expect(await scrollsSideways(page)).toBe(false);
  await expectAccessible();
});

test('a day that is none is told at the field, and what was typed stays', async ({ page, server, expectAccessible }) => {
  server.setClock('2026-11-20T09:00:00Z');
  await openNetworks(page, VERA, '/natverk?dag=2026-02-31');
  await expect(dayField(page)).toHaveValue('20 november 2026');
  await dayField(page).fill('31 februari 2026');
  await page.keyboard.press('Tab');
  await expect(main(page)).toContainText('Skriv dagen som 1 januari 2027 eller 2027-01-01.');
  await expect(dayField(page)).toHaveValue('31 februari 2026');
  await expectAccessible();
});
