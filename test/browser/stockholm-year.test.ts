import { expect, type Page, test } from '@playwright/test';
import { CarriedRounds, staff } from '../api/carried-rounds';
import { startServer, type TestServer } from '../kit/server';
import { Desks, expectAccessible, goToRound, tickOff } from './carried-pages';

const { office, environment, district, traffic, others } = staff.stockholm;
const ROUND = 'Plan och ledningssystem 2027';
const DISTRICT = 'Hägersten-Älvsjö stadsdelsförvaltning';

let server: TestServer;
let desks: Desks;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ actionTimeout: 15_000 });

test.beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T08:00:00Z' });
  desks = new Desks(server);
});

test.afterEach(() => desks.leave());

test.afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('the central office opens the year', async ({ browser }) => {
  const page = await desks.at(browser, office);
  await page.goto('/redovisning');
  await button(page, 'Öppna 2027: Plan och ledningssystem').click();
  await expect(page.getByRole('heading', { level: 1, name: ROUND })).toBeVisible();
  await expect(page.getByText('0 av 6 inlämnade').first()).toBeVisible();
  await expectAccessible(page);
});

test('a city district reports priorities and resources', async ({ browser }) => {
  server.setClock('2027-01-25T08:00:00Z');
  const page = await desks.at(browser, district);
  await goToRound(page, ROUND);
  await page.getByRole('link', { name: 'Fyll i redovisningen' }).click();
  await page.getByLabel(/^Prioriteringar/).fill('Tolv odlingar och ett besök i juni.');
  await page.getByLabel(/^Resurser/).fill('260 000 kronor.');
  await expectAccessible(page);
  await button(page, 'Lämna in').click();
  await expect(page.getByText('Redovisningen är inlämnad')).toBeVisible();
});

test('and enters the text in its plan', async ({ browser }) => {
  const page = await desks.at(browser, district);
  await goToRound(page, ROUND);
  await page.getByRole('link', { name: 'För in texten' }).click();
  await expect(page.getByText('Tolv odlingar och ett besök i juni.')).toBeVisible();
  await button(page, `Markera som införd: ${DISTRICT}`).click();
  await expect(page.getByRole('dialog', { name: 'Införd i verksamhetsplan' })).toBeVisible();
  await tickOff(page, 'HÄ 2027-0031');
  await expect(page.getByText('Införd i verksamhetsplan 25 januari 2027, dnr HÄ 2027-0031.')).toBeVisible();
  await expectAccessible(page);
});

test('when all have entered theirs, the management system has gone by itself', async ({ browser }) => {
  server.setClock('2027-02-15T08:00:00Z');
  const rounds = new CarriedRounds(server);
  const { id } = await rounds.named(office, ROUND);
  for (const [number, email] of [environment, traffic, ...others].entries()) {
    const { reportId } = await rounds.text(email, id);
    await rounds.submit(email, reportId, { priorities: `Vi prövar ${number + 1} nya sätt.`, resources: `${number + 1} veckor.` });
    const entered = { roundId: id, reportId, stepKey: 'i-verksamhetsplanen', diarienummer: `2027-${number + 1}`, enteredOn: '2027-02-15' };
    expect(await rounds.mark(email, entered)).toMatchObject({ __typename: 'EntryMarked' });
  }
  const page = await desks.at(browser, office);
  await goToRound(page, ROUND);
  const way = page.getByRole('list', { name: 'Vägen vidare' });
  await expect(way.getByRole('listitem').filter({ hasText: 'Följs upp i' })).toContainText('Klar 15 feb');
  await expect(page.getByText('6 av 6 texter är införda i sitt dokument.')).toBeVisible();
  await expectAccessible(page);
});

test('the central office marks that it has read, with a note, and the round ends where nobody is named', async ({ browser }) => {
  const page = await desks.at(browser, office);
  await page.goto('/');
  await expect(page.getByText('Läs det som har redovisats i plan och ledningssystem 2027')).toBeVisible();
  await expectAccessible(page);
  await goToRound(page, ROUND);
  await button(page, 'Markera som läst').click();
  await page
    .getByRole('dialog')
    .getByLabel(/Anteckning/)
    .fill('Två kontor mäter luft på samma gator.');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Markera som klar' }).click();
  await expect(page.getByText('Steget är markerat som klart.')).toBeVisible();
  const read = page.getByRole('list', { name: 'Vägen vidare' }).getByRole('listitem').filter({ hasText: 'Läser' });
  await expect(read).toContainText('Vera Fiktiv: Två kontor mäter luft på samma gator.');
  await expect(page.getByText('Klar så långt, vem som godkänner framgår inte.')).toBeVisible();
  await expectAccessible(page);
});

test('the list of rounds says the same', async ({ browser }) => {
  const page = await desks.at(browser, office);
  await page.goto('/redovisning');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: ROUND, exact: true }) });
  await expect(row.getByText('Klar så långt, vem som godkänner framgår inte')).toBeVisible();
  await expectAccessible(page);
});
