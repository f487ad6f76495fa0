import { expect, test } from '../kit/browser';
import { expectFitting, openAs, pickAudience, rowOf } from './sharing-pages';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });
// Every page is tried with axe twice, wide and as a phone, which takes its time on a busy machine.
test.describe.configure({ timeout: 150_000 });

test('a coordinator shares with a preview, the region sees it, and the withdrawal is seen on its next load', async ({
  page,
  browser,
  baseURL,
  expectAccessible,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'sv-SE' });
  const region = await context.newPage();
  await openAs(region, 'regionStockholm', '/region', 'Region Stockholm');
  const stockholm = rowOf(region, 'Medlemmar', 'Stockholm');
  await expect(stockholm.getByRole('cell').last()).toHaveText('delar inte');
  await expectFitting(region);

  await openAs(page, 'stockholm', '/delning', 'Delning');
  await expectFitting(page);
  await page.getByRole('link', { name: 'Dela', exact: true }).click();
  await page.getByRole('radio', { name: /^Finansiering/ }).check({ force: true });
  const preview = page.getByRole('region', { name: 'Det här ser de' });
  await expect(preview.getByText('Det du delar kan begäras ut hos mottagaren.')).toBeVisible();
  const year = preview.getByRole('row').filter({ hasText: '2026' });
  const grant = (await year.getByRole('cell').first().textContent())?.trim() ?? '';
  expect(grant).toMatch(/^\d[\d\s]+$/);
  await page.getByRole('button', { name: 'Dela nu' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Välj vem som ska se uppgifterna.',
    'Skriv vem som har beslutat.',
    'Skriv vilken dag beslutet fattades.',
  ]);
  await expectFitting(page);
  await pickAudience(page, 'Region Stock', 'Region Stockholm');
  await page.getByLabel('Vem har beslutat?').fill('Kommunstyrelsen');
  await page.getByLabel('Beslutsdag', { exact: true }).fill('19 januari 2027');
  await page.getByRole('button', { name: 'Dela nu' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Beslutsdagen har inte varit än. Dela när beslutet är fattat.']);
  await expect(page.getByLabel('Vem har beslutat?')).toHaveValue('Kommunstyrelsen');
  await page.getByLabel('Beslutsdag', { exact: true }).fill('13 januari 2027');
  await page.getByLabel(/Paragraf eller delegation/).fill('§ 4, KS 2027/11');
  await page.getByRole('button', { name: 'Dela nu' }).click();
  await expect(page.getByText('Delningen är sparad')).toBeVisible();
  const decision = rowOf(page, 'Delas nu', 'Finansiering, summor');
  await expect(decision).toContainText('§ 4, KS 2027/11');

  await region.reload();
  await expect(stockholm.getByRole('cell').last()).toHaveText(grant);

  await decision.getByRole('button', { name: /^Återkalla/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Det de redan har hämtat går inte att ta tillbaka.');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Återkalla nu' }).click();
  await expect(page.getByText('Delningen är återkallad')).toBeVisible();
  await expect(rowOf(page, 'Delas inte längre', 'Finansiering, summor')).toContainText('Återkallat 18 jan 2027');
  await expectFitting(page);

  await region.reload();
  await expect(stockholm.getByRole('cell').last()).toHaveText('delar inte');
  await context.close();
});

test('each activity is shown before it is shared, and who may not share only reads', async ({ page }) => {
  await openAs(page, 'kungsbacka', '/delning/ny', 'Dela');
  await page.getByRole('radio', { name: /^Aktiviteter/ }).check({ force: true });
  await page.getByRole('radio', { name: /^Varje post/ }).check({ force: true });
  const preview = page.getByRole('region', { name: 'Det här ser de' });
  await expect(preview.getByRole('heading', { name: /^\d+ aktiviteter$/ })).toBeVisible();
  await expectFitting(page);
  await page.getByRole('radio', { name: /^Strategi/ }).check({ force: true });
  await expect(preview.getByRole('heading', { name: /^Inriktningar/ }).first()).toBeVisible();
  await expectFitting(page);
  await page.context().clearCookies();
  await openAs(page, 'contact', '/delning', 'Delning');
  await expect(page.getByRole('table', { name: 'Delas nu' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Återkalla/ })).toHaveCount(0);
  await page.goto('/delning/ny');
  await expect(page.getByRole('button', { name: 'Dela nu' })).toHaveCount(0);
  await expectFitting(page);
});
