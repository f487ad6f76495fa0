import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { PASSWORD, signIn } from '../kit/sign-in';

const EVA = 'eva.fiktiv@kristianstad.example';
const LENA = 'lena.utkast@kristianstad.example';
const JONNA = 'jonna.exempel@kristianstad.example';
const NOW = '2027-01-18T09:42:00Z';

test.use({ serverOptions: { example: true, clock: NOW } });
test.describe.configure({ mode: 'serial' });

/** Somebody at another computer, or the same person in another window. */
async function another(browser: Browser, url: string, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url, locale: 'sv-SE' })).newPage();
  await signIn(page, email);
  return page;
}

async function ownReport(page: Page): Promise<string> {
  await page.goto('/redovisning');
  await page.getByRole('link', { name: 'Fyll i', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Redovisning 2026' })).toBeVisible();
  return page.url();
}

const parts = (page: Page) => page.getByRole('navigation', { name: 'Delar av redovisningen' });
const goTo = (page: Page, name: string) => parts(page).getByRole('button', { name }).click();
const results = (page: Page) => page.getByRole('textbox', { name: 'Uppnådda resultat' });
const coFinancing = (page: Page) => page.getByRole('textbox', { name: 'Medfinansiering 2026' });
const submit = (page: Page) => page.getByRole('button', { name: 'Lämna in' }).click();
const saved = (page: Page) => expect(page.getByText(/^Sparat/)).toBeVisible();

test('the five fields are there, prefilled with where they come from; what is missing is counted', async ({ page, expectAccessible }) => {
  await signIn(page, EVA);
  await ownReport(page);
  await goTo(page, 'Trygg hemgång över sundet');
  await expect(page.getByRole('textbox')).toHaveCount(5);
  await expect(page.getByRole('textbox', { name: 'Erhållet bidrag 2026' })).toHaveValue(/^1.310.000$/);
  await expect(page.getByText('Hämtat ur registret 18 jan').first()).toBeVisible();
  await expect(page.getByText('Finns inte i registret')).toBeVisible();
  await expect(page.getByText(/uppgifter saknas/)).toBeVisible();
  await expectAccessible();
});

test('handing in too early lists what is missing; a link goes to the field, and letters in an amount are told there', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, EVA);
  await ownReport(page);
  await submit(page);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expectAccessible();
  await summary.getByRole('link', { name: 'Fyll i medfinansiering för Trygg hemgång över sundet' }).click();
  await expect(coFinancing(page)).toBeFocused();
  await page.keyboard.type('12 tusen');
  await page.keyboard.press('Tab');
  await expect(coFinancing(page)).toHaveValue('12 tusen');
  await expect(page.getByText('Beloppet innehåller bokstäver. Skriv bara siffror, till exempel 1 250 000.')).toBeVisible();
  await saved(page);
  await expectAccessible();
  await page.reload();
  await goTo(page, 'Trygg hemgång över sundet');
  await expect(coFinancing(page)).toHaveValue('12 tusen');
});

test('two windows: the second to save is shown both texts where they differ, and nothing is lost', async ({
  page,
  browser,
  server,
  expectAccessible,
}) => {
  await signIn(page, EVA);
  const url = await ownReport(page);
  const other = await another(browser, server.url, EVA);
  await other.goto(url);
  await results(other).fill('Från det andra fönstret.');
  await saved(other);
  await results(page).fill('Från det första fönstret.');
  const dialog = page.getByRole('dialog', { name: 'Eva Fiktiv har sparat under tiden' });
  await expect(dialog).toContainText('Från det andra fönstret.');
  await expect(dialog).toContainText('Från det första fönstret.');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Behåll mitt överallt' }).click();
  await saved(page);
  await expect(results(page)).toHaveValue('Från det första fönstret.');
  await other.reload();
  await expect(results(other)).toHaveValue('Från det första fönstret.');
});

test('without contact the page says so, keeps what is typed over a reload, and saves when the contact is back', async ({ page }) => {
  await signIn(page, EVA);
  await ownReport(page);
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('SaveReportDraft') ? route.abort() : route.continue()));
  await results(page).fill('Skrivet utan nät.');
  await expect(page.getByText(/^Inte sparat/)).toBeVisible();
  await page.reload();
  await expect(results(page)).toHaveValue('Skrivet utan nät.');
  await page.unroute('**/graphql');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await saved(page);
  await page.reload();
  await expect(results(page)).toHaveValue('Skrivet utan nät.');
});

test('an expired session asks for the password over the page, and the text that was being written is saved', async ({
  page,
  server,
  expectAccessible,
}) => {
  await signIn(page, EVA);
  await ownReport(page);
  server.setClock('2027-01-19T07:00:00Z');
  await results(page).fill('Skrivet när sessionen gick ut.');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible();
  await dialog.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await saved(page);
  await page.reload();
  await expect(results(page)).toHaveValue('Skrivet när sessionen gick ut.');
});

test('a whole report is previewed, linked to goals, handed in, returned with a comment at a field, mended and accepted', async ({
  page,
  browser,
  server,
  expectAccessible,
}) => {
  await signIn(page, EVA);
  const url = await ownReport(page);
  await page.getByRole('button', { name: 'Lägg till mål' }).click();
  await page.getByRole('menuitem', { name: 'Omsorg nära hemmet' }).click();
  await goTo(page, 'Trygg hemgång över sundet');
  await coFinancing(page).fill('792 000');
  await goTo(page, 'Nordiskt nätverk välfärdsteknik');
  await results(page).fill('Två lösningar provas i hemtjänsten.');
  await page.getByRole('button', { name: 'Förhandsgranska' }).click();
  await expect(page.getByRole('dialog')).toContainText('Två lösningar provas i hemtjänsten.');
  await expectAccessible();
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await submit(page);
  await expect(page.getByText('Redovisningen är inlämnad')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Låst kopia [0-9a-f]{12}/)).toBeVisible();
  await expectAccessible();

  const reviewer = await another(browser, server.url, 'hakan.hitte@kristianstad.example');
  await reviewer.goto(url);
  await expect(reviewer.getByRole('heading', { level: 1, name: 'Omsorgsförvaltningen' })).toBeVisible();
  await reviewer.getByRole('button', { name: 'Begär komplettering' }).click();
  const dialog = reviewer.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Skicka' }).click();
  await expect(dialog.getByText('Skriv en kommentar först.')).toBeVisible();
  await dialog.getByRole('button', { name: /Uppgift/ }).click();
  await reviewer.getByRole('option', { name: 'Nordiskt nätverk välfärdsteknik: Uppnådda resultat' }).click();
  await dialog.getByLabel('Kommentar till enheten').fill('Vilka lösningar?');
  await dialog.getByRole('button', { name: 'Skicka' }).click();
  await expect(dialog).toBeHidden();

  await page.reload();
  await expect(page.getByText('Redovisningen ska kompletteras')).toBeVisible();
  await goTo(page, 'Nordiskt nätverk välfärdsteknik');
  await expect(page.getByText('Vilka lösningar?')).toBeVisible();
  await expectAccessible();
  await results(page).fill('Läkemedelsrobot och digital nattillsyn provas i hemtjänsten.');
  await page.getByRole('button', { name: 'Markera som klar' }).click();
  await expect(page.getByText('1 avklarad kommentar')).toBeVisible();
  await submit(page);
  await expect(page.getByText('Redovisningen är inlämnad')).toBeVisible();

  await reviewer.reload();
  await reviewer.getByRole('button', { name: 'Godkänn' }).click();
  await expect(reviewer.getByText('Redovisningen är granskad och godkänd')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Redovisningen är granskad och godkänd')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ta tillbaka' })).toHaveCount(0);
});

test('nothing to report is one click, and can be undone', async ({ page, expectAccessible }) => {
  await signIn(page, LENA);
  await ownReport(page);
  await page.getByRole('button', { name: 'Inget att redovisa' }).click();
  await expect(page.getByText('Inget att redovisa är inlämnat')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Inget att redovisa är inlämnat')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('button', { name: 'Inget att redovisa' })).toBeVisible();
});

test('a draft is the unit’s own: the central office is told that it is not handed in', async ({ page, expectAccessible }) => {
  await signIn(page, JONNA, { at: '/redovisning' });
  await page.getByRole('link', { name: 'Årlig uppföljning 2026' }).click();
  await page.getByRole('link', { name: 'Arbete och välfärd' }).click();
  await expect(page.getByText('Redovisningen är inte inlämnad än')).toBeVisible();
  await expectAccessible();
});

test('the form works by keyboard alone and on a phone', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'nina.attrapp@kristianstad.example');
  await ownReport(page);
  await expectAccessible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const menu = page.getByRole('button', { name: /^Aktivitet 1 av/ });
  if (await menu.isVisible()) {
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Aktivitet 2 av/ })).toBeVisible();
  }
  await page.getByRole('textbox').first().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox').first()).not.toBeFocused();
});
