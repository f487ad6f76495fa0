import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { expectFitting, openAs, rowOf } from './sharing-pages';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });
// Every page is tried with axe twice, wide and as a phone, which takes its time on a busy machine.
test.describe.configure({ timeout: 150_000 });

const figure = (page: Page, title: string) => page.getByRole('region', { name: title });
const GRANTS = 'Hur mycket externt bidrag får kommunerna?';

test('figures side by side: the own ones, those that are shared, and who does not share', async ({ page }) => {
  await openAs(page, 'kristianstad', '/jamfor/nyckeltal', 'Jämför nyckeltal');
  await expect(page.getByText('Kristianstad bland fem kommuner. Fyra delar siffror om aktiviteter, fyra om finansiering.')).toBeVisible();
  await expectFitting(page);
  const grants = figure(page, GRANTS);
  await expect(grants.getByRole('img', { name: /^Stockholm, .*: delar inte$/ })).toBeVisible();
  await expect(grants.getByRole('img', { name: /^Huddinge, .*2021 saknas/ })).toBeVisible();
  await expect(grants.getByText('4 av 5 kommuner delar.')).toBeVisible();
  await expect(figure(page, 'Vänorter').getByRole('listitem').last()).toHaveText(/Stockholm\s*delar inte/);
  await grants.getByText('Visa som tabell').click();
  const table = 'Erhållet externt bidrag, kronor per invånare och år';
  await expect(rowOf(page, table, 'Stockholm').getByText('delar inte')).toHaveCount(6);
  await expect(rowOf(page, table, 'Kristianstad')).toContainText('86 379 den 31 dec 2024');
  await expectFitting(page);
});

test('the own figures are there for one who does not share them', async ({ page }) => {
  await openAs(page, 'stockholm', '/jamfor/nyckeltal', 'Jämför nyckeltal');
  await expect(figure(page, GRANTS).getByRole('img', { name: /^Stockholm, .*2026 .*kr$/ })).toBeVisible();
});

test('year and group are in the address, and the figures can be taken along', async ({ page }) => {
  await openAs(page, 'kristianstad', '/jamfor/nyckeltal?ar=2025', 'Jämför nyckeltal');
  await expect(figure(page, 'Vänorter').getByText('antal, 2025')).toBeVisible();
  await page.getByRole('button', { name: /Jämför med/ }).click();
  await page.getByRole('option', { name: 'Region Skåne' }).click();
  await expect(page).toHaveURL(/grupp=/);
  await expect(figure(page, GRANTS).getByRole('img')).toHaveCount(2);
  await page.reload();
  await expect(figure(page, GRANTS).getByRole('img')).toHaveCount(2);
  await expectFitting(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta CSV, Erhållet externt bidrag' }).click();
  const rows = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  expect(rows[0]).toBe('\uFEFFKommun;2021;2022;2023;2024;2025;2026;Folkmängd;Folkmängdens dag;Folkmängdens källa');
  expect(rows[1]).toMatch(/^Kristianstad;[\d,]+;.*;86379;2024-12-31;/);
});
