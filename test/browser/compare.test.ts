import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { connected } from '../kit/database';
import { signIn } from '../kit/sign-in';
import { cellsInXlsx } from '../kit/unzip';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

async function open(page: Page, address = '/jamfor', email = 'jonna.exempel@kristianstad.example'): Promise<void> {
  await signIn(page, email, { at: address });
  await expect(page.getByRole('table')).toBeVisible();
}

const cellOf = (page: Page, row: string, column: string): Locator =>
  page.locator(`tr[data-row="${row}"] td[data-column="${column}"]`).getByRole('button');
const columnNames = async (page: Page): Promise<string[]> =>
  (await page.getByRole('columnheader').allInnerTexts()).slice(1).map((text) => text.split('\n')[0] ?? '');
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('the three tables stand at addresses of their own, without faults of accessibility', async ({ page, expectAccessible }) => {
  await open(page);
  expect(await columnNames(page)).toEqual(['Kristianstad', 'Helsingborg', 'Huddinge', 'Kungsbacka', 'Stockholm']);
  await expect(page.getByRole('columnheader', { name: /^Kristianstad/ })).toContainText('Er kommun');
  await expectAccessible();
  for (const [tab, address, row] of [
    ['Roller', '/jamfor?visa=roller', 'Centralt kontor'],
    ['Regler', '/jamfor?visa=regler', 'Publicering'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Tabeller' }).getByRole('link', { name: tab }).click();
    await expect(page.getByRole('rowheader', { name: row, exact: true })).toBeVisible();
    expect(page.url()).toContain(address);
    await expectAccessible();
  }
});

test('with the keyboard alone: arrows walk the cells, Enter opens one, Esc goes back to it', async ({ page, expectAccessible }) => {
  await open(page);
  await cellOf(page, 'T4_PAVERKAN', 'helsingborg').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const cell = cellOf(page, 'T5_SAMVERKAN', 'huddinge');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  const opened = page.getByRole('dialog', { name: 'Huddinge, Samverkan, kontakter och nätverk' });
  await expect(opened).toContainText('Vara med i internationella nätverk, projekt och konferenser');
  await expect(opened).toContainText('HUD-M2 i Huddinge kommuns strategi för internationellt arbete 2016-2020');
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(opened).toBeHidden();
  await expect(cell).toBeFocused();
});

test('a gap says why, a denial differs from silence, and what is proposed or thought is marked', async ({ page }) => {
  await open(page, '/jamfor?visa=regler');
  await expect(cellOf(page, 'companies', 'huddinge')).toContainText('Finns inte');
  await expect(cellOf(page, 'publication', 'huddinge')).toHaveText('Framgår inte');
  await cellOf(page, 'revision', 'stockholm').click();
  await expect(page.getByRole('dialog')).toContainText('Budgeten för 2016 säger att dokumentet från 2008 ska revideras.');
  await page.keyboard.press('Escape');
  // It fades: a quick hand opens the next beside it.
  await expect(page.getByRole('dialog')).toBeHidden();
  await cellOf(page, 'network', 'stockholm').click();
  await expect(page.getByRole('dialog')).toContainText('Förslag');
  await page.keyboard.press('Escape');
  await page.goto('/jamfor');
  await expect(cellOf(page, 'T9_TEMA', 'stockholm')).toContainText('Stadsdelens åsikt');
  await expect(cellOf(page, 'T4_PAVERKAN', 'stockholm')).not.toContainText('Förslag');
  await page.goto('/jamfor?visa=roller');
  await expect(cellOf(page, 'A14_STADSDEL', 'kristianstad')).toHaveText('Tas inte upp');
});

test('chosen municipalities are kept in the address, and the address brings the same table back', async ({ page, expectAccessible }) => {
  await open(page, '/jamfor?visa=roller');
  await page.getByRole('button', { name: 'Välj kommuner' }).click();
  await expectAccessible();
  for (const name of ['Huddinge', 'Stockholm']) await page.getByRole('dialog').getByText(name).click();
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: /^Huddinge/ })).toBeHidden();
  const address = page.url();
  expect(address).toContain('/jamfor?visa=roller&kommuner=helsingborg,kungsbacka');
  await page.goto('/att-gora');
  await page.goto(address);
  await expect(page.getByRole('rowheader', { name: 'Centralt kontor' })).toBeVisible();
  expect(await columnNames(page)).toEqual(['Kristianstad', 'Helsingborg', 'Kungsbacka']);
});

test('what is on screen can be taken away as a spreadsheet', async ({ page }) => {
  await open(page, '/jamfor?kommuner=huddinge');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ladda ner' }).click()]);
  expect(download.suggestedFilename()).toBe('jamforelse-2027-01-18.xlsx');
  const cells = cellsInXlsx(readFileSync(await download.path()));
  expect(cells).toEqual(expect.arrayContaining(['Kristianstad', 'Huddinge', 'Konferenser, nätverk och projekt', 'Källa']));
  expect(cells).not.toContain('Helsingborg');
  expect(page.url()).toContain('/jamfor?kommuner=huddinge');
});

test('in English the words are English and the municipalities’ own stay', async ({ page }) => {
  await open(page, '/jamfor?visa=regler', 'eva.fiktiv@kristianstad.example');
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.getByRole('rowheader', { name: 'Adopted by' })).toBeVisible();
  await expect(cellOf(page, 'publication', 'huddinge')).toHaveText('Not stated');
  await expect(cellOf(page, 'network', 'huddinge')).toContainText('Kommunövergripande nätverk');
});

test('on a phone the table scrolls in its frame while its first column stands still', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  expect(await scrollsSideways(page)).toBe(false);
  const row = page.getByRole('rowheader', { name: 'Omvärldsbevakning' });
  const before = await row.boundingBox();
  const frame = page.getByRole('region', { name: 'Teman' });
  await frame.evaluate((element) => element.scrollBy({ left: 400 }));
  await expect(page.getByRole('columnheader', { name: /^Kungsbacka/ })).toBeInViewport();
  expect((await row.boundingBox())?.x).toBe(before?.x);
  await expectAccessible();
});

test('on paper it lies down, the head repeats and texts are whole', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const print = await page.getByRole('table').evaluate((table) => ({
    page: getComputedStyle(table).getPropertyValue('page'),
    head: getComputedStyle(table.querySelector('thead') as Element).display,
    still: getComputedStyle(table.querySelector('tbody th') as Element).position,
  }));
  expect(print).toMatchObject({ head: 'table-header-group', still: 'static' });
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('whoever stops sharing is gone when the page is asked for again, with the reason in the head', async ({
  page,
  server,
  expectAccessible,
}) => {
  await open(page);
  await connected(server.database.adminUrl, (admin) =>
    admin.query(
      `UPDATE share_grant SET withdrawn_at = now() WHERE kind = 'strategy' AND tenant_id = (SELECT id FROM tenant WHERE key = 'stockholm')`,
    ),
  );
  await page.reload();
  await expect(page.getByRole('columnheader', { name: /^Stockholm/ })).toContainText('Delar inte sin strategi');
  await expect(page.locator('td[data-column="stockholm"]').getByRole('button')).toHaveCount(0);
  await expectAccessible();
});
