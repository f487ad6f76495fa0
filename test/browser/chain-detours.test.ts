import type { Browser, Page } from '@playwright/test';
import { nothingWritten, Players, people } from '../api/decision-players';
import { expect, test } from '../kit/browser';
import type { TestServer } from '../kit/server';
import { PASSWORD, signIn } from '../kit/sign-in';

test.use({ serverOptions: { example: true, clock: '2027-03-05T09:00:00Z' }, actionTimeout: 15_000 });

/** Somebody else at another computer. */
async function another(browser: Browser, server: TestServer, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.url, locale: 'sv-SE' })).newPage();
  await signIn(page, email);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('of two who write the compilation at once the second is told, sees both texts and chooses', async ({
  page,
  server,
  expectAccessible,
}) => {
  const players = new Players(server);
  const roundId = await players.openRound(2020);
  await signIn(page, people.office, { at: `/redovisning/${roundId}/sammanstallning` });
  await expect(page.getByLabel('Sammanfattning')).toHaveValue('');
  await players.save(roundId, 0, { ...nothingWritten, summary: 'Jonnas sammanfattning.' }, people.coordinator);
  await page.getByLabel('Sammanfattning').fill('Håkans sammanfattning.');
  const dialog = page.getByRole('dialog', { name: 'Jonna Exempel har sparat under tiden' });
  await expect(dialog.getByText('Håkans sammanfattning.')).toBeVisible();
  await expect(dialog.getByText('Jonnas sammanfattning.')).toBeVisible();
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Behåll min' }).click();
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  expect((await players.compilation(roundId)).written?.summary).toBe('Håkans sammanfattning.');
});

test('a matter that the board refers back is written again, with the reason in sight', async ({
  page,
  browser,
  server,
  expectAccessible,
}) => {
  const players = new Players(server);
  const roundId = await players.compiledRound(2019);
  await signIn(page, people.boardSecretary, { at: `/redovisning/${roundId}/beslut/godkanner` });
  await page.getByRole('radio', { name: 'Återremitterar' }).press('Space');
  await page.getByLabel('Sammanträdesdag').fill('2027-03-05');
  await page.getByLabel('Paragraf').fill('45');
  await page.getByLabel('Diarienummer').fill('KS 2027/118');
  await button(page, 'Registrera').click();
  await expect(page.getByLabel('Motivering')).toHaveAccessibleDescription(/Skriv motiveringen ur protokollet/);
  await page.reload();
  await expect(page.getByText('Det du hade skrivit här finns kvar.')).toBeVisible();
  await page.getByLabel('Motivering').fill('Komplettera med kostnader.');
  await button(page, 'Registrera').click();
  await expect(page.getByText('Ärendet har inte kommit hit än')).toBeVisible();
  await expect(page.getByText('Återremitterad 5 mars 2027, § 45, KS 2027/118')).toBeVisible();

  const office = await another(browser, server, people.office);
  await office.goto(`/redovisning/${roundId}/sammanstallning`);
  await expect(office.getByText('Kommunstyrelsen har återremitterat ärendet')).toBeVisible();
  await expect(office.getByText(/Komplettera med kostnader/).first()).toBeVisible();
  await office.getByLabel('Sammanfattning').fill('Nu med kostnader.');
  await button(office, 'Slutför').click();
  await expect(office.getByText('Sammanställningen är klar')).toBeVisible();
  await expect(office.getByText('Version 2')).toBeVisible();
  await office.close();
  await page.reload();
  await expect(page.getByText('Nu med kostnader.')).toBeVisible();
  await expectAccessible();
});

test('whoever may not act is told what the matter waits for, and nobody reads a working paper', async ({
  page,
  server,
  expectAccessible,
}) => {
  const players = new Players(server);
  const roundId = await players.openRound(2018);
  await signIn(page, people.contact, { at: `/redovisning/${roundId}/sammanstallning` });
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await expectAccessible();
  const compiled = await players.compiledRound(2017);
  const readers = await another(page.context().browser() as Browser, server, people.councilSecretary);
  await readers.goto(`/redovisning/${roundId}/sammanstallning`);
  await expect(readers.getByText('Sammanställningen är inte klar än')).toBeVisible();
  await readers.goto(`/redovisning/${compiled}/beslut/godkanner`);
  await expect(readers.getByText('Väntar på Kommunstyrelsen')).toBeVisible();
  await expect(button(readers, 'Registrera')).toHaveCount(0);
  await readers.goto(`/redovisning/${compiled}/beslut/tar-emot`);
  await expect(readers.getByText('Ärendet har inte kommit hit än')).toBeVisible();
  await readers.close();
});

test('a decision is recorded with the keyboard alone, on a phone', async ({ page, server, expectAccessible }) => {
  const players = new Players(server);
  const roundId = await players.compiledRound(2016);
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, people.boardSecretary, { at: `/redovisning/${roundId}/beslut/godkanner` });
  await page.getByRole('radio', { name: 'Godkänner' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5 mars 2027');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('45');
  await page.keyboard.press('Tab');
  await page.keyboard.type('KS 2027/118');
  await expectAccessible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Beslutet är registrerat')).toBeVisible();
  await expect(page.getByText('§ 45')).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('what is written while the session ends is saved once the person has signed in again', async ({ page, server }) => {
  const players = new Players(server);
  const roundId = await players.openRound(2015);
  await signIn(page, people.office, { at: `/redovisning/${roundId}/sammanstallning` });
  await expect(page.getByLabel('Sammanfattning')).toHaveValue('');
  await page.context().clearCookies();
  await page.getByLabel('Sammanfattning').fill('Skrivet efter att sessionen gick ut.');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await expect(page.getByLabel('Sammanfattning')).toHaveValue('Skrivet efter att sessionen gick ut.');
  expect((await players.compilation(roundId)).written?.summary).toBe('Skrivet efter att sessionen gick ut.');
});
