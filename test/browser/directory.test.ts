import type { Page } from '@playwright/test';
import { asks, formFor, INES, save } from '../api/directory-players';
import { expect, test } from '../kit/browser';
import { CLIENT, startDirectory, type TestDirectory } from '../kit/directory';
import type { TestServer } from '../kit/server';
import { PASSWORD } from '../kit/sign-in';

const SERVER = { example: true, env: { DIRECTORY_HOSTS: '127.0.0.1' } };
test.use({ serverOptions: SERVER });
test.describe.configure({ mode: 'serial' });

let directory: TestDirectory;

test.beforeAll(async ({ serverOfFile }, { file }) => {
  const server = await serverOfFile(file, SERVER);
  directory = await startDirectory(server.url);
  await directory.enter('ines', { name: 'Ines Idé', email: INES });
  await directory.enter('nils', { name: 'Nils Nyskriven', email: 'nils.nyskriven@huddinge.example', groups: ['Skolan'] });
});
test.afterAll(() => directory?.stop());

async function byPassword(page: Page, email: string, till: string): Promise<void> {
  await page.goto(`/logga-in?till=${till}`);
  await page.getByRole('textbox', { name: 'E-postadress' }).fill(email);
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
}

/** Through the directory's own page. */
async function atDirectory(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Katalogen' })).toBeVisible();
  await page.getByLabel('Namn').fill(name);
  await page.getByRole('button', { name: 'Logga in i katalogen' }).click();
}

const ownAccount = (page: Page) => page.getByRole('button', { name: 'Logga in med Huddinges konto', exact: true });

async function fits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

test('an administrator finds the page, mends what is wrong, tries the connection and saves', async ({ page, expectAccessible }) => {
  await byPassword(page, INES, '/installningar');
  await page.getByRole('link', { name: 'Inloggning' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggning');
  await expect(page.getByText('Just nu loggar alla in med e-postadress och lösenord.')).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Katalogens adress').fill('http://katalogen.example');
  await page.getByRole('button', { name: 'Prova anslutningen' }).click();
  const summary = page.getByRole('alert').filter({ has: page.getByRole('link') });
  await summary.getByRole('link', { name: 'Katalogens adress måste börja med https.' }).click();
  await expect(page.getByLabel('Katalogens adress')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(directory.issuer);
  await page.getByRole('button', { name: 'Prova anslutningen' }).click();
  await expect(page.getByText('Katalogen svarar', { exact: true })).toBeVisible();
  await expectAccessible();

  await page.getByLabel('Klienthemlighet').fill(CLIENT.clientSecret);
  await page.getByRole('button', { name: 'Lägg till en grupp' }).click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(summary).toContainText('Fyll i klient-id.');
  await expect(summary).toContainText('Grupp 1: Fyll i gruppens namn.');
  await expect(summary).toContainText('Grupp 1: Välj vilken roll gruppen ger.');
  await expect(page.getByLabel('Klienthemlighet')).toHaveValue(CLIENT.clientSecret);
  await expectAccessible();
  await fits(page, 390);
  await expectAccessible();
  await fits(page, 1440);

  await page.getByLabel('Klient-id').fill(CLIENT.clientId);
  await page.getByLabel('Omfång (scope)').fill('openid profile email groups');
  await page.getByLabel('Grupper', { exact: true }).fill('groups');
  await page.getByLabel('Gruppens namn').fill('Skolan');
  await page.getByRole('button', { name: /Roll/ }).click();
  await page.getByRole('option', { name: 'Internationell kontaktperson' }).click();
  await page.getByRole('button', { name: 'Enhet' }).click();
  await page.getByRole('option', { name: 'Barn- och utbildningsförvaltningen' }).click();
  await page.getByText('Släpp in den som inte är upplagd').click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('Inloggningen är sparad')).toBeVisible();
  await expect(page.getByLabel('Klienthemlighet')).toHaveValue('');
  await expect(page.getByText('En hemlighet är sparad.')).toBeVisible();

  await page.getByText('Tillåt lösenord').click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(summary).toContainText('Logga först in med kommunens konto.');
  await expectAccessible();
});

test('somebody new signs in by the directory, lands where they wanted, and signs out of both', async ({
  page,
  server,
  expectAccessible,
}) => {
  await page.goto('/aktiviteter');
  await expect(ownAccount(page)).toBeVisible();
  await expectAccessible();
  await fits(page, 390);
  await expectAccessible();
  await fits(page, 1440);
  await ownAccount(page).click();
  await atDirectory(page, 'nils');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktiviteter');
  expect(new URL(page.url()).pathname).toBe('/aktiviteter');
  await page.getByRole('link', { name: 'Att göra' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/konto');
  await expect(page.getByText('Internationell kontaktperson').first()).toBeVisible();
  await page.getByRole('button', { name: 'Nils Nyskriven' }).click();
  await page.getByRole('menuitem', { name: 'Logga ut', exact: true }).click();
  await page.getByRole('button', { name: 'Logga ut ur katalogen' }).click();
  await expect(page.getByText('Du är utloggad.')).toBeVisible();
  expect(page.url()).toBe(`${server.url}/logga-in/utloggad`);
  await expectAccessible();
  await ownAccount(page).click();
  await expect(page.getByLabel('Namn')).toBeVisible();
});

test('whoever turns back or may not come in reads why, and can try again', async ({ page, expectAccessible }) => {
  await page.goto('/logga-in');
  await ownAccount(page).click();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(page.getByRole('alert')).toHaveText('Du avbröt inloggningen.');
  await expectAccessible();
  await directory.enter('utan', { name: 'Ulla Utan' });
  await ownAccount(page).click();
  await atDirectory(page, 'utan');
  await expect(page.getByRole('alert')).toContainText('lämnar ingen säker e-postadress');
  await page.goto('/logga-in?katalog=<script>alert(1)</script>');
  await expect(page.getByRole('alert')).toContainText('gick inte att lita på');
});

test('a session that has ended goes on in the same page after signing in in another tab', async ({
  page,
  context,
  server,
  expectAccessible,
}) => {
  await page.goto('/aktiviteter');
  await ownAccount(page).click();
  await atDirectory(page, 'nils');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktiviteter');
  await context.clearCookies({ name: 'utblick_session' });
  await page.getByRole('link', { name: 'Strategi' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Logga in igen' });
  await expect(dialog).toBeVisible();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Du är inte inloggad än.');
  const opened = context.waitForEvent('page');
  await dialog.getByRole('button', { name: 'Logga in med Huddinges konto i en ny flik' }).click();
  const tab = await opened;
  await expect(tab).toHaveURL(`${server.url}/att-gora`);
  await tab.close();
  await dialog.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('internationellt arbete');
});

test('passwords are switched off by somebody who has come by the directory, and others read what to do', async ({
  page,
  browser,
  server,
  expectAccessible,
}) => {
  await page.goto('/installningar/inloggning');
  await ownAccount(page).click();
  await atDirectory(page, 'ines');
  await page.getByText('Tillåt lösenord').click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('Inloggningen är sparad')).toBeVisible();

  const other = await (await browser.newContext({ baseURL: server.url })).newPage();
  await byPassword(other, 'farid.fiktiv@huddinge.example', '/att-gora');
  await expect(other.getByRole('alert')).toContainText('Huddinge kommun har stängt av lösenord.');
  await other.close();

  await page.getByLabel('Klient-id').fill('en annan');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toContainText('Anslutningen kan inte ändras');
  await expectAccessible();
  await page.reload();
  await expect(page.getByText('Lösenord är avstängda')).toBeVisible();
  await page.getByText('Tillåt lösenord').click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('Inloggningen är sparad')).toBeVisible();
});

test('where many municipalities have directories, one is chosen by typing, and remembered', async ({ page, server, expectAccessible }) => {
  await offerInOthers(server);
  await page.goto('/logga-in?till=/aktiviteter');
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(page.getByText('Välj kommun eller region.')).toBeVisible();
  await expectAccessible();
  await page.getByRole('combobox', { name: 'Kommun eller region' }).fill('Hud');
  await page.getByRole('option', { name: 'Huddinge kommun' }).click();
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  await atDirectory(page, 'nils');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktiviteter');
  await page.goto('/logga-in');
  await expect(page.getByRole('combobox', { name: 'Kommun eller region' })).toHaveValue('Huddinge kommun');
});

/** Three more tenants offer the same directory. */
async function offerInOthers(server: TestServer): Promise<void> {
  for (const email of ['alma.pahitt@helsingborg.example', 'jonna.exempel@kristianstad.example', 'vera.fiktiv@stockholm.example'])
    expect(await save(await asks(server, email), formFor(directory.issuer))).toMatchObject({ __typename: 'DirectorySaved' });
}
