import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../kit/browser';

const PASSWORD = 'utblick-exempel';
const EVA = 'eva.fiktiv@kristianstad.example';
const JONNA = 'jonna.exempel@kristianstad.example';
const NOW = '2026-11-20T09:00:00Z';

test.use({ serverOptions: { example: true, clock: NOW } });

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/logga-in');
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/logga-in/);
}

/** Somebody else at another computer. */
async function another(browser: Browser, url: string, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url, locale: 'sv-SE' })).newPage();
  await signIn(page, email);
  return page;
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const yearGroup = (page: Page, year: number) => page.getByRole('group', { name: `År ${year}` });
const save = (page: Page) => page.getByRole('button', { name: /^(Registrera|Spara)$/ }).click();

/** A box is ticked at its words: the control itself is drawn. */
async function tick(page: Page, name: string): Promise<void> {
  await page.locator('label').filter({ hasText: name }).click();
  await expect(page.getByRole('checkbox', { name })).toBeChecked();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Finds one of many by typing. A list that is open while the page still scrolls closes, so it may take a second try. */
async function pick(page: Page, label: string, text: string, option: string): Promise<void> {
  const combo = page.getByRole('combobox', { name: new RegExp(`^${label}`) });
  await expect(async () => {
    await combo.fill(text);
    await page.getByRole('option', { name: option, exact: true }).click({ timeout: 5000 });
    await expect(combo).toHaveValue(option, { timeout: 2000 });
  }).toPass();
}

/** Fills in the least that can be registered. */
async function begin(page: Page, name: string): Promise<void> {
  await page.goto('/aktiviteter/ny');
  await field(page, 'Namn').first().fill(name);
  await pick(page, 'Slag', 'EU', 'EU-projekt');
}

async function register(page: Page, name: string): Promise<string> {
  await begin(page, name);
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return page.url();
}

test('a contact person registers a project with partner, budget, grant and co-financing', async ({ page, expectAccessible }) => {
  await signIn(page, EVA);
  await page.getByRole('link', { name: 'Aktiviteter' }).first().click();
  await page.getByRole('link', { name: 'Ny aktivitet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ny aktivitet' })).toBeVisible();
  await field(page, 'Namn').fill('Hemtjänst över gränsen');
  await pick(page, 'Slag', 'EU', 'EU-projekt');
  await field(page, 'Startdatum').fill('1 mars 2026');
  await field(page, 'Slutdatum').fill('2028-02-29');
  await field(page, 'Syfte').fill('Pröva ett arbetssätt som minskar oron efter sjukhus.');
  await tick(page, 'Hälsa och delaktighet');
  await pick(page, 'Program', 'South', 'Interreg South Baltic');
  await choose(page, 'Kommunens roll.*', 'Projektägare');
  await page.getByRole('button', { name: 'Lägg till år' }).click();
  const year = yearGroup(page, 2026);
  await year.getByLabel('Budget').fill('1 250 000 kr');
  await year.getByLabel('Erhållet bidrag').fill('750000');
  await year.getByLabel('Medfinansiering, kontant').fill('300 000');
  await year.getByLabel('Medfinansiering, eget arbete').fill('200 000');
  await page.getByRole('button', { name: 'Lägg till part' }).click();
  const partner = page.getByRole('group', { name: 'Part 1' });
  await partner.getByLabel('Namn').fill('Gdynia stad');
  await partner.getByLabel('Ort').fill('Gdynia');
  await pick(page, 'Land', 'Pol', 'Polen');
  await expectAccessible();
  await save(page);

  await expect(page.getByRole('heading', { level: 1, name: 'Hemtjänst över gränsen' })).toBeVisible();
  await expect(page.getByText('Aktiviteten är sparad.')).toBeVisible();
  await expect(page.getByText('1,3 mkr i budget, varav vi står för 500 tkr')).toBeVisible();
  await expect(page.getByRole('row', { name: /2026 1 250 000 750 000 300 000 200 000/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Gdynia stad.*Gdynia, Polen/ })).toBeVisible();
  await expect(page.getByText('Interreg South Baltic')).toBeVisible();
  await expect(page.getByText('1 mars 2026 – 29 februari 2028')).toBeVisible();
  await expect(page.getByText('Stämde 20 november 2026')).toBeVisible();
  await expectAccessible();
  // What was saved is no draft any longer.
  await page.goto('/aktiviteter/ny');
  await expect(field(page, 'Namn')).toHaveValue('');
});

test('letters in an amount and an end before the start are told at their fields, and what was typed stays', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, EVA);
  await begin(page, 'Felskrivet');
  await field(page, 'Startdatum').fill('2 mars 2026');
  await field(page, 'Slutdatum').fill('1 mars 2026');
  await page.getByRole('button', { name: 'Lägg till år' }).click();
  await yearGroup(page, 2026).getByLabel('Budget').fill('tolv tusen');
  await save(page);
  const summary = page.getByRole('alert').filter({ hasText: '2 uppgifter behöver rättas' });
  await expect(summary).toBeFocused();
  await expectAccessible();
  await summary.getByRole('link', { name: /Beloppet innehåller bokstäver/ }).click();
  const budget = yearGroup(page, 2026).getByLabel('Budget');
  await expect(budget).toBeFocused();
  await expect(budget).toHaveValue('tolv tusen');
  await expect(budget).toHaveAccessibleDescription(/Skriv bara siffror/);
  await budget.fill('12 000');
  await expect(field(page, 'Slutdatum')).toHaveValue('1 mars 2026');
  await field(page, 'Slutdatum').fill('3 mars 2026');
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Felskrivet' })).toBeVisible();
  await expect(page.getByText('2 mars 2026 – 3 mars 2026')).toBeVisible();
});

test('an empty form says what has to be filled in', async ({ page }) => {
  await signIn(page, EVA);
  await page.goto('/aktiviteter/ny');
  await save(page);
  await expect(page.getByRole('link', { name: 'Fyll i namn.' })).toBeVisible();
  await page.getByRole('link', { name: 'Välj slag.' }).click();
  await expect(page.getByRole('combobox', { name: 'Slag' })).toBeFocused();
});

test('of two who change the same activity the second is told, sees both versions and loses nothing', async ({
  page,
  browser,
  server,
  expectAccessible,
}) => {
  await signIn(page, EVA);
  const address = await register(page, 'Två skriver');
  await page.goto(`${address}/andra`);
  await field(page, 'Namn').fill('Evas namn');
  await field(page, 'Syfte').fill('Evas syfte');

  const other = await another(browser, server.url, JONNA);
  await other.goto(`${address}/andra`);
  await field(other, 'Namn').fill('Jonnas namn');
  await field(other, 'Uppnådda resultat').fill('Jonnas resultat');
  await save(other);
  await expect(other.getByRole('heading', { level: 1, name: 'Jonnas namn' })).toBeVisible();
  await other.close();

  await save(page);
  await expect(page.getByText('Jonna Exempel ändrade aktiviteten medan du skrev')).toBeVisible();
  await expectAccessible();
  await expect(field(page, 'Syfte')).toHaveValue('Evas syfte');
  await expect(field(page, 'Uppnådda resultat')).toHaveValue('Jonnas resultat');
  const names = page.getByRole('radiogroup', { name: 'Namn' });
  await expect(names.getByRole('radio', { name: /Ditt/ })).toBeChecked();
  await names.getByText('Jonnas namn').click();
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Jonnas namn' })).toBeVisible();
  await expect(page.getByText('Evas syfte')).toBeVisible();
  await expect(page.getByText('Jonnas resultat')).toBeVisible();
});

test('a reload and an expired session in the middle of the form lose nothing', async ({ page, server }) => {
  await signIn(page, EVA);
  await begin(page, 'Nästan borta');
  await field(page, 'Syfte').fill('Skrivet före omladdningen.');
  await page.reload();
  await expect(page.getByText('Det du skrev senast finns kvar')).toBeVisible();
  await expect(field(page, 'Namn')).toHaveValue('Nästan borta');
  await field(page, 'Uppnådda resultat').fill('Skrivet efter omladdningen.');
  server.setClock('2026-11-21T09:00:00Z');
  await save(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Nästan borta' })).toBeVisible();
  await expect(page.getByText('Skrivet före omladdningen.')).toBeVisible();
  await expect(page.getByText('Skrivet efter omladdningen.')).toBeVisible();
  server.setClock(NOW);
});

test('starting over throws away what was kept', async ({ page }) => {
  await signIn(page, EVA);
  await begin(page, 'Ska bort');
  await page.reload();
  await page.getByRole('button', { name: 'Börja om' }).click();
  await expect(field(page, 'Namn')).toHaveValue('');
  await page.reload();
  await expect(field(page, 'Namn')).toHaveValue('');
});

test('filters stand in words and in the address, so that a list is a link', async ({ page, expectAccessible }) => {
  await signIn(page, EVA);
  await page.goto('/aktiviteter');
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
  await signIn(page, EVA);
  await page.goto('/aktiviteter?enhet=&sok=hemg%C3%A5ng');
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
  await signIn(page, EVA);
  await page.goto('/aktiviteter?kontrollera=ja&sok=v%C3%A4lf%C3%A4rdsteknik');
  await page.getByRole('link', { name: 'Nordiskt nätverk välfärdsteknik' }).click();
  const panel = page.getByRole('region', { name: 'Vald aktivitet' });
  await expect(panel.getByText(/för mer än åtta månader sedan/)).toBeVisible();
  await panel.getByRole('button', { name: 'Stämmer fortfarande' }).click();
  await expect(panel.getByText('Noterat. Aktiviteten stämde i dag.')).toBeVisible();
});

test("another unit's activity can be read and not changed", async ({ page, expectAccessible }) => {
  await signIn(page, EVA);
  await page.goto('/aktiviteter?sok=levande');
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
    await signIn(page, EVA);
    await page.goto('/aktiviteter');
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
