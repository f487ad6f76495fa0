import { expect, type Page, test } from '@playwright/test';
import { CarriedRounds, staff } from '../api/carried-rounds';
import { startServer, type TestServer } from '../kit/server';
import { cellsInXlsx, wordsInDocx } from '../kit/unzip';
import { Desks, expectAccessible, fetched, goToRound, tickOff } from './carried-pages';

const { coordinator, school, culture, others } = staff.huddinge;
const ROUND = 'Aktiviteter och effekter 2027-03';
const SCHOOL = 'Barn- och utbildningsförvaltningen';
const EFFECTS = 'Elva klubbar lever vidare i skolornas egen regi.';

let server: TestServer;
let desks: Desks;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ actionTimeout: 15_000 });

test.beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-03-29T07:00:00Z' });
  desks = new Desks(server);
});

test.afterEach(() => desks.leave());

test.afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('the coordinator opens the first interim round of the year', async ({ browser }) => {
  const page = await desks.at(browser, coordinator);
  await page.goto('/redovisning');
  await button(page, 'Öppna 2027-03: Aktiviteter och effekter').click();
  await expect(page.getByRole('heading', { level: 1, name: ROUND })).toBeVisible();
  await expect(page.getByText('0 av 8 inlämnade').first()).toBeVisible();
  await expectAccessible(page);
});

test('a contact person finds the activities filled in, writes the effects and hands in', async ({ browser }) => {
  server.setClock('2027-04-06T08:00:00Z');
  const page = await desks.at(browser, school);
  await goToRound(page, ROUND);
  await page.getByRole('link', { name: 'Fyll i redovisningen' }).click();
  await expect(page.getByRole('checkbox', { name: /^Kodklubbar i tre länder/ })).toBeChecked();
  await page.getByLabel(/^Effekter/).fill(EFFECTS);
  await expectAccessible(page);
  await button(page, 'Lämna in').click();
  await expect(page.getByText('Redovisningen är inlämnad')).toBeVisible();
});

test('the finished text is copied as it was reported', async ({ browser }) => {
  server.setClock('2027-04-12T08:00:00Z');
  const page = await desks.at(browser, school);
  await page.goto('/');
  await expect(page.getByText(`För in texten för ${SCHOOL} i dokumentet`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'För in texten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Färdiga texter' })).toBeVisible();
  await expect(page.getByText('Texterna hör hemma i: Delårsrapport.')).toBeVisible();
  await expect(page.getByText('Färdig att föra in')).toBeVisible();
  await button(page, `Kopiera texten för ${SCHOOL}`).click();
  await expect(page.getByRole('status').filter({ hasText: 'Texten är kopierad.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `Internationellt arbete\n\nAktiviteter\n– Kodklubbar i tre länder\n\nEffekter\n${EFFECTS}`,
  );
  await expectAccessible(page);
});

test('it is fetched as Word and as Excel', async ({ browser }) => {
  const page = await desks.at(browser, school);
  await goToRound(page, ROUND);
  await page.getByRole('link', { name: 'För in texten' }).click();
  const word = await fetched(page, () => page.getByRole('link', { name: `Hämta texten för ${SCHOOL} som Word` }).click());
  expect(word.name).toBe(`${ROUND}, ${SCHOOL}.docx`);
  expect(wordsInDocx(word.bytes)).toContain(`Effekter\n${EFFECTS}`);
  const excel = await fetched(page, () => page.getByRole('link', { name: `Hämta texten för ${SCHOOL} som Excel` }).click());
  expect(cellsInXlsx(excel.bytes)).toContain(EFFECTS);
});

test('it is ticked off with its registration number; what is wrong is told at the field and what was typed stays', async ({ browser }) => {
  const page = await desks.at(browser, school);
  await goToRound(page, ROUND);
  await page.getByRole('link', { name: 'För in texten' }).click();
  await button(page, `Markera som införd: ${SCHOOL}`).click();
  await expect(page.getByRole('dialog', { name: 'Införd i delårsrapport' })).toBeVisible();
  await tickOff(page, 'BUN');
  await expect(page.getByText('Diarienumret saknar siffror. Skriv till exempel KS 2026/114.')).toBeVisible();
  await expect(page.getByLabel('Diarienummer')).toHaveValue('BUN');
  await expectAccessible(page);
  await tickOff(page, 'BUN 2027/41');
  await expect(page.getByText(`${SCHOOL}: texten är markerad som införd.`)).toBeVisible();
  await expect(page.getByText('Införd i delårsrapport 12 april 2027, dnr BUN 2027/41.')).toBeVisible();
  await expectAccessible(page);
});

test('a wrong tick is taken away and stays in the history', async ({ browser }) => {
  const page = await desks.at(browser, school);
  await goToRound(page, ROUND);
  await page.getByRole('navigation', { name: 'Du är här' }).waitFor();
  await page.getByRole('list', { name: 'Vägen vidare' }).getByRole('link', { name: 'Den som redovisar' }).click();
  await button(page, `Ta bort markeringen för ${SCHOOL}`).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort markeringen' }).click();
  await expect(page.getByText(`${SCHOOL}: markeringen är borttagen.`)).toBeVisible();
  await page.getByText('Tidigare markering').click();
  await expect(page.getByText(/Borttagen av Farid Fiktiv/)).toBeVisible();
  await button(page, `Markera som införd: ${SCHOOL}`).click();
  await tickOff(page, 'BUN 2027/42');
  await expect(page.getByText('Införd i delårsrapport 12 april 2027, dnr BUN 2027/42.')).toBeVisible();
  await expectAccessible(page);
});

test('when the others have nothing to report the round ends: submitted, receiver not stated', async ({ browser }) => {
  const rounds = new CarriedRounds(server);
  const { id } = await rounds.named(coordinator, ROUND);
  for (const email of others) await rounds.move(email, 'submitNothingToReport', (await rounds.text(email, id)).reportId);
  const last = await desks.at(browser, culture);
  await goToRound(last, ROUND);
  await last.getByRole('link', { name: 'Fyll i redovisningen' }).click();
  await button(last, 'Inget att redovisa').click();
  await expect(last.getByText('Inget att redovisa är inlämnat')).toBeVisible();

  const page = await desks.at(browser, coordinator);
  await page.goto('/redovisning');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: ROUND, exact: true }) });
  await expect(row.getByText('Inlämnad, mottagare framgår inte')).toBeVisible();
  await expectAccessible(page);
  await goToRound(page, ROUND);
  await expect(page.getByText('Inlämnad, mottagare framgår inte.')).toBeVisible();
  await expect(page.getByText('1 av 1 text är införd i sitt dokument.')).toBeVisible();
  await expectAccessible(page);
  const sheet = await fetched(page, () => page.getByRole('link', { name: 'Hämta som Excel' }).click());
  expect(cellsInXlsx(sheet.bytes)).toEqual(expect.arrayContaining([SCHOOL, EFFECTS, 'Inget att redovisa']));
});

test('the texts of a finished year stand together, and leave together', async ({ browser }) => {
  const page = await desks.at(browser, coordinator);
  await goToRound(page, 'Aktiviteter och effekter 2025');
  await page.getByRole('link', { name: 'Till de färdiga texterna' }).click();
  await expect(page.getByText('Texterna hör hemma i: Verksamhetsberättelse.')).toBeVisible();
  await expect(page.getByText('5 av 5 texter är införda.')).toBeVisible();
  const all = await fetched(page, () => page.getByRole('link', { name: 'Hämta alla som Word' }).click());
  expect(all.name).toBe('Aktiviteter och effekter 2025.docx');
  expect(wordsInDocx(all.bytes)).toMatch(/Barn- och utbildningsförvaltningen[\s\S]*Kultur- och fritidsförvaltningen/);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(page);
});
