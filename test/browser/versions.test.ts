import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const INES = 'ines.ide@huddinge.example';
const NILS = 'nils.latsas@kungsbacka.example';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

const band = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The configuration as it is fetched from the file page. */
async function fetchedFile(page: Page): Promise<string> {
  await page.goto('/installningar/fil');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hämta filen' }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Välj en fil' }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(content) });
}

async function openText(page: Page): Promise<Locator> {
  const text = page.getByLabel('Konfigurationen som YAML');
  if (!(await text.isVisible())) await page.getByText('Visa och ändra texten').click();
  return text;
}

async function publish(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Gäller från', { exact: true }).fill('18 januari 2027');
  await page.getByLabel('Varför', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
}

const fitsTheWindow = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test('a file comes down, is changed, shows what it changes and touches, and is published with a day and a reason', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, INES, { at: '/installningar' });
  await page.getByRole('link', { name: 'Alla versioner, utkast och filer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Versioner och utkast' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'Läs in en fil' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Konfigurationen som fil' })).toBeVisible();
  await expectAccessible();
  const yaml = await fetchedFile(page);
  expect(yaml).toMatch(/^# yaml-language-server: \$schema=http.*\/schema\/konfiguration-1\.json\n/);
  await chooseFile(page, 'huddinge.yaml', yaml.replace('name: Kommunstyrelsens förvaltning', 'name: Kommunstyrelsens kansli'));
  await expect(page.getByText('huddinge.yaml är läst in i rutan nedanför.')).toBeVisible();
  await page.getByRole('button', { name: 'Läs och jämför' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^huddinge\.yaml, inläst/ })).toBeVisible();
  const changes = band(page, 'Vad som ändras');
  await expect(changes.getByRole('deletion').first()).toHaveText('Kommunstyrelsens förvaltning');
  await expect(changes.getByRole('insertion').first()).toHaveText('Kommunstyrelsens kansli');
  await expectAccessible();
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Två uppgifter behöver rättas' });
  await expect(summary).toBeFocused();
  await expectAccessible();
  await publish(page, 'Nytt namn, kommunstyrelsen § 12');
  await expect(page.getByText(/^Version \d är publicerad$/)).toBeVisible();
  await expect(band(page, 'Versioner').getByText('Nytt namn, kommunstyrelsen § 12')).toBeVisible();
  await expectAccessible();
});

test('the same file again is no version, and any two versions stand beside each other', async ({ page, expectAccessible }) => {
  await signIn(page, INES);
  const yaml = await fetchedFile(page);
  await page.getByLabel('Eller klistra in texten').fill(yaml);
  await page.getByRole('button', { name: 'Läs och jämför' }).click();
  await expect(page.getByText(/^Utkastet säger samma sak som version \d\.$/)).toBeVisible();
  await publish(page, 'Samma igen');
  await expect(page.getByText(/^Inget är ändrat\. Version \d säger redan samma sak\.$/)).toBeVisible();
  await page.getByRole('link', { name: /^Före och efter i version 3$/ }).click();
  await expect(page.getByRole('heading', { name: 'Från version 2 till version 3' })).toBeVisible();
  await expect(band(page, 'Från version 2 till version 3').getByRole('insertion').first()).toHaveText('Kommunstyrelsens kansli');
  await expectAccessible();
  await band(page, 'Från version 2 till version 3')
    .getByRole('link', { name: /^Historik för Kommunstyrelsens kansli/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Historik: Kommunstyrelsens kansli' })).toBeVisible();
  await expect(page.getByText('Hette då Kommunstyrelsens förvaltning')).toBeVisible();
  await expectAccessible();
});

test('one goes back to an older version, with a reason', async ({ page, expectAccessible }) => {
  await signIn(page, INES, { at: '/installningar/versioner' });
  await page.getByRole('button', { name: 'Gå tillbaka till version 2' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/De andra versionerna finns kvar i listan/)).toBeVisible();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Publicera version 2 på nytt' }).click();
  await expect(dialog.getByText('Skriv varför.')).toBeVisible();
  await dialog.getByLabel('Gäller från', { exact: true }).fill('18 januari 2027');
  await dialog.getByLabel('Varför', { exact: true }).fill('Namnet blev inte antaget');
  await dialog.getByRole('button', { name: 'Publicera version 2 på nytt' }).click();
  await expect(page.getByText('Version 4 är publicerad')).toBeVisible();
  await page.goto('/installningar/versioner?fran=2&till=4');
  await expect(page.getByText('De två versionerna säger samma sak.')).toBeVisible();
});

test('what is wrong is told with line and field, the text stays, and once it is mended it is compared', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, INES);
  const yaml = await fetchedFile(page);
  await chooseFile(page, 'gammal.yaml', Buffer.from(yaml, 'latin1'));
  await expect(page.getByText(/^Rad \d+ i gammal\.yaml går inte att läsa\. Spara filen som UTF-8/)).toBeVisible();
  await chooseFile(page, 'stor.yaml', 'x'.repeat(5_000_000));
  await expect(page.getByText(/^Texten har 5\s000\s000 tecken/)).toBeVisible();
  await page.getByLabel('Eller klistra in texten').fill(yaml.replace('\nroles:', '\nrolse:'));
  await page.getByRole('button', { name: 'Läs och jämför' }).click();
  await expect(page.getByRole('heading', { name: /fel att rätta$/ })).toBeVisible();
  await expect(page.getByText('”rolse” finns inte i språket här. Menade du ”roles”?')).toBeVisible();
  await expectAccessible();
  await expect(page.getByRole('button', { name: 'Publicera', exact: true })).toHaveCount(0);
  const text = page.getByLabel('Konfigurationen som YAML');
  await page
    .getByRole('button', { name: /^Gå till rad/ })
    .first()
    .click();
  await expect(text).toBeFocused();
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('rolse:');
  await text.fill((await text.inputValue()).replace('rolse:', 'roles:'));
  await page.reload();
  await expect(text).toHaveValue(/\nroles:/);
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByText(/^Utkastet säger samma sak som version/)).toBeVisible();
  await page.getByRole('button', { name: 'Kasta utkastet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kasta utkastet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Versioner och utkast' })).toBeVisible();
});

test('of two who write in the same draft, the second sees what the first changed and both are put together', async ({
  page,
  browser,
  server,
  expectAccessible,
}) => {
  await signIn(page, INES, { at: '/installningar/versioner' });
  await page.getByRole('button', { name: 'Börja ett utkast', exact: true }).click();
  await expect(page).toHaveURL(/\/installningar\/utkast\//);
  const own = await openText(page);
  const context = await browser.newContext({ baseURL: server.url, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const other = await context.newPage();
  await signIn(other, INES, { at: new URL(page.url()).pathname });
  const theirs = await openText(other);
  await theirs.fill((await theirs.inputValue()).replace('name: Kommunstyrelsens förvaltning', 'name: Kansliet'));
  await other.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(other.getByText('Utkastet är sparat')).toBeVisible();
  await context.close();
  await own.fill((await own.inputValue()).replace('shortName: Huddinge', 'shortName: Huddinge kn'));
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByText('Ines Idé sparade utkastet medan du skrev')).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: 'Kansliet' }).first()).toBeVisible();
  await expect(own).toHaveValue(/Huddinge kn/);
  await expectAccessible();
  await page.getByRole('button', { name: 'Lägg ihop båda' }).click();
  await expect(own).toHaveValue(/Kansliet[\s\S]*/);
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByText('Utkastet är sparat')).toBeVisible();
  const changes = band(page, 'Vad som ändras');
  await expect(changes.getByRole('insertion').filter({ hasText: 'Huddinge kn' })).toBeVisible();
  await expect(changes.getByRole('insertion').filter({ hasText: 'Kansliet' }).first()).toBeVisible();
});

test('a role of another municipality is borrowed as a draft and says where it comes from', async ({ page, expectAccessible }) => {
  await signIn(page, NILS, { at: '/jamfor?visa=roller&kommuner=kristianstad' });
  await page.locator('[data-row="A7_SAMORDNARE"] [data-column="kristianstad"] button').click();
  const borrow = page.getByRole('button', { name: /^Låna som utkast: .* från Kristianstad$/ }).first();
  await expect(borrow).toBeVisible();
  await expectAccessible();
  await borrow.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Lånat från Kristianstads kommun: / })).toBeVisible();
  await expect(band(page, 'Vad som ändras').getByText('Nytt')).toBeVisible();
  await expectAccessible();
  const text = await openText(page);
  await expect(text).toHaveValue(/borrowedFrom: Kristianstads kommun/);
  await publish(page, 'Lånat på prov');
  await expect(page.getByText(/^Version \d är publicerad$/)).toBeVisible();
  await page.goto('/strategi');
  const borrowedFrom = page.getByText(/^Lånat från Kristianstads kommun: /).first();
  await borrowedFrom.waitFor({ state: 'attached' });
  // What stands under the fold of the page is opened first.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await expect(borrowedFrom).toBeVisible();
  await expectAccessible();
});

test('what is borrowed for a draft that is being written goes into it, and a link leads on in its set-up', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, NILS, { at: '/installningar/versioner' });
  await page.getByRole('link', { name: 'Läs in en fil' }).click();
  const yaml = await fetchedFile(page);
  await chooseFile(page, 'nasta.yaml', yaml);
  await page.getByRole('button', { name: 'Läs och jämför' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^nasta\.yaml, inläst/ })).toBeVisible();
  const draftId = new URL(page.url()).pathname.split('/').at(-1);
  await page.goto(`/jamfor?visa=regler&kommuner=kristianstad&utkast=${draftId}`);
  await expect(page.getByText(/^Det du lånar läggs i utkastet nasta\.yaml/)).toBeVisible();
  const cell = page.locator('[data-row="ordinaryBudget"] [data-column="kristianstad"] button');
  await cell.focus();
  await page.keyboard.press('Enter');
  const opened = page.getByRole('dialog');
  await expect(opened.getByRole('button', { name: /Lånas till$/ })).toContainText('nasta.yaml');
  await expectAccessible();
  await opened.getByRole('button', { name: /^Låna som utkast/ }).click();
  await expect(opened.getByText(/ligger nu i utkastet nasta\.yaml/)).toBeVisible();
  await expectAccessible();
  await expect(opened.getByRole('link', { name: 'Till utkastet' })).toHaveAttribute(
    'href',
    `/installningar/utkast/${draftId}/guide/ovrigt`,
  );
  await opened.getByRole('button', { name: /Lånas till$/ }).click();
  await page.getByRole('option', { name: 'Nytt utkast' }).click();
  await expect(page).not.toHaveURL(/utkast=/);
  // What closes still lies over the page for a moment.
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await opened.getByRole('button', { name: /^Låna som utkast/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Lånat från Kristianstads kommun: / })).toBeVisible();
  await page.goto(`/installningar/utkast/${draftId}`);
  await expect(await openText(page)).toHaveValue(/borrowedFrom: Kristianstads kommun/);
});

test('the pages fit a phone', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, INES, { at: '/installningar/versioner?fran=1&till=2' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible();
  expect(await fitsTheWindow(page)).toBe(true);
  await page.goto('/installningar/fil');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await fitsTheWindow(page)).toBe(true);
  await page.getByLabel('Eller klistra in texten').fill('format: 1\nbanan: [');
  await page.getByRole('button', { name: 'Läs och jämför' }).click();
  await expect(page.getByRole('heading', { name: /fel att rätta$/ })).toBeVisible();
  await expectAccessible();
  expect(await fitsTheWindow(page)).toBe(true);
});

test('somebody who may not change the configuration is told so, and is offered nothing to borrow', async ({ page }) => {
  await signIn(page, 'farid.fiktiv@huddinge.example', { at: '/installningar/versioner' });
  await expect(page.getByRole('heading', { name: 'Du har inte behörighet till sidan' })).toBeVisible();
  await page.goto('/jamfor?visa=roller&kommuner=kristianstad');
  await page.locator('[data-row="A7_SAMORDNARE"] [data-column="kristianstad"] button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Låna/ })).toHaveCount(0);
});
