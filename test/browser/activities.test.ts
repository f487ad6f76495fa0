import { expect, test } from '../kit/browser';
import { PASSWORD, signIn } from '../kit/sign-in';
import { another, begin, choose, EVA, field, JONNA, NOW, pick, register, save, tick, yearGroup } from './activity-pages';

test.use({ serverOptions: { example: true, clock: NOW } });

test('a contact person registers a project with partner, budget, grant and co-financing', async ({ page, expectAccessible }) => {
  await signIn(page, EVA, { at: '/' });
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
  await signIn(page, EVA, { at: '/aktiviteter/ny' });
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

test('a link from the strategy opens the form with its pillar chosen', async ({ page }) => {
  await signIn(page, EVA, { at: '/aktiviteter/ny?inriktning=arbetsliv' });
  await expect(page.getByRole('checkbox', { name: 'Arbetsliv och attraktionskraft' })).toBeChecked();
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
