import type { Page } from '@playwright/test';
import { workbook } from '../../server/src/platform/download/workbook';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const JONNA = 'jonna.exempel@kristianstad.example';

test.use({ serverOptions: { example: true, clock: '2026-11-20T09:00:00Z' } });

const main = (page: Page) => page.getByRole('main');
const row = (page: Page, name: string) => main(page).getByRole('row').filter({ hasText: name });
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
const WRONG = `Namn;E-post;Organ;Roll
Ylva Klubba;ylva.klubba@kristianstad.example;Kommunstyrelsen;
Nils Nyvald;nils nyvald;Byggnämnden;`;
const RIGHT = `Namn;E-post;Organ;Ersättare för
Ylva Klubba;ylva.klubba@kristianstad.example;Kommunstyrelsen;
Nils Nyvald;nils.nyvald@kristianstad.example;Kommunfullmäktige;
Esa Ersättare;esa.ersattare@kristianstad.example;Kommunstyrelsen;Ylva Klubba`;

test('a change of term: what is wrong in the paste is told by row and column, the preview tells what happens, and it is taken back', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, JONNA, { at: '/personer/mandatskifte' });
  await expect(main(page).getByLabel('Första dagen med de nya')).toHaveValue('1 januari 2027');
  const table = main(page).getByLabel('Ledamöter och ersättare som tar vid');
  await table.fill(WRONG);
  await main(page).getByRole('button', { name: 'Visa vad som händer' }).click();
  await expect(page.getByRole('alert')).toContainText('Skriv var det är beslutat');
  await main(page).getByLabel('Var det är beslutat').fill('KF 2026-11-16 § 200');
  await main(page).getByRole('button', { name: 'Visa vad som händer' }).click();
  await expect(page.getByRole('alert')).toContainText('Rad 3, E-post: ”nils nyvald” är ingen e-postadress');
  await expect(page.getByRole('alert')).toContainText('Rad 3, Enhet eller organ: ”Byggnämnden” finns inte här');
  await expect(main(page).getByRole('button', { name: 'Genomför mandatskiftet' })).toHaveCount(0);
  await expectAccessible();
  await page.reload();
  await expect(table).toHaveValue(WRONG);
  await table.fill(RIGHT);
  await main(page).getByRole('button', { name: 'Visa vad som händer' }).click();
  const preview = main(page).getByRole('region', { name: 'Så här blir det 1 januari 2027' });
  await expect(preview.getByRole('region', { name: 'Slutar 31 december 2026' })).toContainText('Gunnar Klubba');
  await expect(preview.getByRole('region', { name: 'Tar vid' })).toContainText('Kommunstyrelsen (ersättare för Ylva Klubba)');
  await expect(preview.getByRole('region', { name: 'Saknar innehavare efteråt' })).toContainText('Kommunfullmäktiges presidium');
  await expect(preview).toContainText('2 personer är nya');
  // A field that lies half under the head of the page while scrolled is no small target.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
  await preview.getByRole('button', { name: 'Genomför mandatskiftet' }).click();
  await expect(main(page)).toContainText('Mandatskiftet är inlagt');
  await expect(row(page, 'Gunnar Klubba')).toContainText('31 dec 2026');
  await expect(row(page, 'Nils Nyvald')).toContainText('från 1 jan 2027');
  await expectAccessible();
  await main(page).getByRole('button', { name: 'Ångra Mandatskifte 1 januari 2027' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra allt' }).click();
  await expect(main(page)).toContainText('Det är ångrat');
  await expect(row(page, 'Gunnar Klubba')).not.toContainText('31 dec 2026');
});

test('a spreadsheet is read into the box, and people come in from it', async ({ page, expectAccessible }) => {
  await signIn(page, JONNA, { at: '/personer/las-in' });
  const table = main(page).getByLabel('Personer', { exact: true });
  const columns = ['Namn', 'Enhet', 'Antal'].map((name) => ({ name, width: 20 }));
  const file = await workbook({ name: 'Blad', columns, rows: [['Åsa & Co <1>', null, 7]] });
  const input = page.locator('input[type=file]');
  await input.setInputFiles({ name: 'lista.xlsx', mimeType: 'application/octet-stream', buffer: file });
  await expect(table).toHaveValue('Namn\tEnhet\tAntal\nÅsa & Co <1>\t\t7');
  await main(page).getByRole('button', { name: 'Visa vad som läggs in' }).click();
  await expect(page.getByRole('alert')).toContainText('Rad 1, E-post: kolumnen saknas i rubrikraden');
  await input.setInputFiles({ name: 'lista.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('ingen arbetsbok') });
  await expect(main(page)).toContainText('Filen kunde inte läsas');
  await expectAccessible();
  const csv = 'Namn;E-post;Enhet;Roll\nÅke Ändå;ake.anda@kristianstad.example;Omsorgsförvaltningen;projektagare\n';
  await input.setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') });
  await expect(table).toHaveValue(csv);
  await main(page).getByRole('button', { name: 'Visa vad som läggs in' }).click();
  await expect(row(page, 'Åke Ändå')).toContainText('Ny');
  await expectAccessible();
  await main(page).getByRole('button', { name: 'Lägg in' }).click();
  await expect(main(page)).toContainText('Nya personer: 1. Roller: 1. Inbjudningar: 1.');
  await expect(row(page, 'Åke Ändå')).toContainText('Inbjuden');
});

test('whoever holds things is handed over first, all at once or thing by thing, and it is taken back', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, JONNA, { at: '/personer?sok=ulf' });
  await row(page, 'Ulf Modell').getByRole('link').click();
  await main(page).getByRole('button', { name: 'Avaktivera' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avaktivera nu' }).click();
  await expect(page).toHaveURL(/\/overlamna$/);
  await expect(main(page).getByRole('checkbox', { name: /Avaktivera Ulf Modell nu/ })).toBeChecked();
  await expect(main(page)).toContainText('har ingen bestämt om än');
  await main(page).getByRole('button', { name: 'Lämna över' }).click();
  await expect(page.getByRole('alert')).toContainText('eller Ingen.');
  await expectAccessible();
  await main(page).getByRole('combobox', { name: 'Allt till' }).fill('Siv');
  await page.getByRole('option', { name: 'Siv Testsson' }).click();
  await expect(main(page)).toContainText(/Siv Testsson tar över \d+ saker/);
  await main(page).getByLabel('Var det är beslutat').fill('Förvaltningschefen 2026-11-19');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await scrollsSideways(page)).toBe(false);
  await expectAccessible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await main(page).getByRole('button', { name: 'Lämna över' }).click();
  await expect(main(page).getByText('Det är överlämnat', { exact: false }).first()).toBeInViewport();
  await expect(row(page, 'Siv Testsson')).toContainText('Fastighet och service');
  await expect(main(page)).toContainText('Avaktiverade (1)');
  await expectAccessible();
  await main(page)
    .getByRole('button', { name: /Ångra Överlämning från Ulf Modell/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ångra allt' }).click();
  await expect(row(page, 'Ulf Modell')).toContainText('Fastighet och service');
  await expect(row(page, 'Ulf Modell')).toContainText('Kan logga in');
});
