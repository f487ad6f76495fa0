import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../kit/browser';
import { utblick } from '../kit/command-line';
import { expectFitting, openAs, rowOf } from './sharing-pages';

test.use({ serverOptions: { example: true, clock: '2027-01-31T18:00:00Z' } });
// Every page is tried with axe twice, wide and as a phone, which takes its time on a busy machine.
test.describe.configure({ timeout: 150_000 });

test('a region sees the members of the day, a total from three on, and loses who has left', async ({ page, server }) => {
  await openAs(page, 'regionSkane', '/region', 'Region Skåne');
  await expect(page.getByText('För få delar för en summa').first()).toBeVisible();
  await expect(page.getByText('2 av 33 medlemmar delar', { exact: true }).first()).toBeVisible();
  await expectFitting(page);

  const file = join(mkdtempSync(join(tmpdir(), 'utblick-region-')), 'region.yaml');
  await utblick(['tenant', 'export', 'region-skane', file], server.database.adminUrl);
  const members = [
    '    - { code: "1283", name: Helsingborg }',
    '    - { code: "1290", name: Kristianstad }',
    '    - { code: "1384", name: Kungsbacka, from: "2026-01-01", to: "2027-01-31" }',
    '    - { code: "9999", name: Exempelhult }',
  ];
  const text = readFileSync(file, 'utf8').replace(/^ {2}members:\n(?: {4}.*\n)+/m, `  members:\n${members.join('\n')}\n`);
  writeFileSync(file, text);
  await utblick(['tenant', 'apply', file], server.database.adminUrl);

  await page.reload();
  await expect(page.getByText('3 av 4 medlemmar delar', { exact: true })).toHaveCount(5);
  await expect(page.getByText('För få delar för en summa')).toHaveCount(0);
  await expect(rowOf(page, 'Medlemmar', 'Kungsbacka')).toContainText('medlem sedan 1 januari 2026, medlem till och med 31 januari 2027');
  await expect(rowOf(page, 'Medlemmar', 'Summa av det som delas')).toBeVisible();
  await expect(page.getByText('En medlem finns inte i Utblick och kan inte dela: Exempelhult.')).toBeVisible();
  await expectFitting(page);

  server.setClock('2027-01-31T23:30:00Z');
  await page.context().clearCookies();
  await openAs(page, 'regionSkane', '/region', 'Region Skåne');
  await expect(rowOf(page, 'Medlemmar', 'Helsingborg')).toBeVisible();
  await expect(rowOf(page, 'Medlemmar', 'Kungsbacka')).toHaveCount(0);
  await expect(page.getByRole('main').getByText('Kungsbacka')).toHaveCount(0);
  await expect(page.getByText('2 av 3 medlemmar delar', { exact: true }).first()).toBeVisible();
});

test('a municipality has no such page, and finds its bodies where it shares', async ({ page, expectAccessible }) => {
  await openAs(page, 'kungsbacka', '/delning', 'Delning');
  await expect(page.getByRole('complementary').getByText('Region Halland')).toBeVisible();
  await expect(page.getByRole('complementary').getByText('Göteborgsregionen (GR)')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Region' })).toHaveCount(0);
  await page.goto('/region');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toContainText('Region');
  await expectAccessible();
});
