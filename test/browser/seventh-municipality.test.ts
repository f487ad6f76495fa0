import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';
import { becomeOperator, comeIn, found, handInReport, inviteToVacancy, main, OPERATOR, openRound } from './new-towns';

test.use({ serverOptions: { clock: '2026-11-20T09:00:00Z' } });
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const TOWN = {
  name: 'Polcirkelns kommun',
  shortName: 'Polcirkeln',
  code: '9903',
  administrator: { name: 'Pia Påhittad', email: 'pia.pahittad@polcirkeln.example' },
};
const CONTACT = { name: 'Nora Norrsken', email: 'nora.norrsken@polcirkeln.example' };

test('the operator is told at each field what is missing, finds a municipality by name or code, and founds one', async ({
  page,
  server,
  expectAccessible,
}) => {
  await becomeOperator(page, server);
  await page.getByRole('link', { name: 'Lägg upp en kommun' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lägg upp en kommun' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Lägg upp och skicka inbjudan' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Organisationen är inte upplagd än' });
  await expect(summary).toContainText('Välj en kommun i listan.');
  await expect(summary).toContainText('Skriv administratörens e-postadress.');
  await summary.getByRole('link', { name: 'Välj en kommun i listan.' }).click();
  const lookup = page.getByRole('combobox', { name: 'Kommun' });
  await expect(lookup).toBeFocused();
  await lookup.fill('Kristianstad');
  await expect(page.getByText('Ingen kommun som inte redan finns här heter så.')).toBeVisible();
  await lookup.fill('2584');
  await page.getByRole('option', { name: /^Kiruna/ }).click();
  await expect(main(page)).toContainText('Norrbottens län');
  await expect(main(page)).toContainText('Vi har ingen uppgift. Kommunen fyller i den själv.');
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Kiruna kommun');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await found(page, TOWN);
  const line = page.getByRole('row').filter({ hasText: TOWN.name });
  await expect(line).toContainText('Inbjuden, har inte svarat');
  await expect(line).toContainText(TOWN.administrator.email);
  await expectAccessible();
  await line.getByRole('button', { name: `Skicka igen inbjudan till ${TOWN.name}` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Administratörens namn')).toHaveValue(TOWN.administrator.name);
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(page.getByText(`En ny inbjudan gäller nu för ${TOWN.administrator.email}`)).toBeVisible();
});

test('its administrator comes in, publishes one file, and a unit hands in the first report', async ({ page, server, browser }) => {
  await comeIn(page, server, TOWN.administrator.email);
  await expect(page.getByRole('banner')).toContainText(TOWN.name);
  await page.goto('/installningar/fil');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Välj en fil' }).click()]);
  const buffer = readFileSync(join(__dirname, 'seventh-municipality.yaml'));
  await chooser.setFiles({ name: 'polcirkeln.yaml', mimeType: 'application/yaml', buffer });
  await page.getByRole('button', { name: 'Läs och jämför' }).click();
  await page.getByLabel('Gäller från', { exact: true }).fill('20 november 2026');
  await page.getByLabel('Varför', { exact: true }).fill('Strategin är antagen');
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await expect(page.getByText('Version 2 är publicerad')).toBeVisible();
  await page.goto('/strategi');
  await expect(page.getByRole('heading', { name: 'Leva med kyla' })).toBeVisible();
  await inviteToVacancy(page, 'kontaktperson till Norrskensförvaltningen', CONTACT);
  await openRound(page, 2026, 'Årlig redovisning');

  const nora = await (await browser.newContext({ baseURL: server.url, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage();
  await comeIn(nora, server, CONTACT.email);
  await handInReport(nora, 'Vad gav arbetet under året?', 'Två utbyten om snö och ett om is.');
  await nora.context().close();
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: 'Norrskensförvaltningen' })).toContainText('Att granska');
});

test('the operator then sees that it is in use, and can no longer invite', async ({ page }) => {
  await signIn(page, OPERATOR.email, { at: '/drift', password: OPERATOR.password });
  const line = page.getByRole('row').filter({ hasText: TOWN.name });
  await expect(line).toContainText('I bruk');
  await expect(line).toContainText('2 versioner');
  await expect(line.getByRole('button')).toHaveCount(0);
});
