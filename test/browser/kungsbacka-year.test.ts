import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Players } from '../api/decision-players';
import { expectAccessible } from '../kit/axe';
import { startServer, type TestServer } from '../kit/server';
import { signIn } from '../kit/sign-in';
import { choose, fillDecision, pickRole, previewedSteps, tick } from './rule-form';

const caretaker = 'nils.latsas@kungsbacka.example';
const unit = 'vega.prov@kungsbacka.example';
const secretary = 'signe.sigill@kungsbacka.example';
const RULE = 'Årlig redovisning';
const UNIT = 'Gymnasium och arbetsmarknad';

let server: TestServer;
let players: Players;
let roundId = '';
const open: BrowserContext[] = [];

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ actionTimeout: 15_000 });

test.beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-18T09:00:00Z' });
  players = new Players(server);
});

test.afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});

test.afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

/** Somebody at a computer of their own, signed in. */
async function at(browser: Browser, email: string, path: string): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ baseURL: server.url, viewport, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  open.push(context);
  const page = await context.newPage();
  await signIn(page, email, { at: path });
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test('the page says that the strategy has no rule, that it has ended, and what has not been read in', async ({ browser }) => {
  const page = await at(browser, caretaker, '/installningar');
  const none = page.getByRole('region', { name: 'Dokumentet har ingen regel om redovisning' });
  await expect(none).toContainText('säger inget om planering, redovisning eller uppföljning');
  await expect(none).toContainText('Dokumentet gällde t.o.m. 2020 och har löpt ut.');
  await expect(none).toContainText('Metodbok och internationell policy nämns i dokumentet men är inte inlästa här.');
  await expect(none).toContainText('Därför finns inga tidigare redovisningsår här.');
  await expectAccessible(page);
  await page.goto('/redovisning');
  await expect(page.getByText('Dokumentet har inga regler om redovisning')).toBeVisible();
  await expectAccessible(page);
});

test('the caretaker makes a rule, and sees its chain and its dates before it is saved', async ({ browser }) => {
  const page = await at(browser, caretaker, '/strategi');
  await page.getByRole('link', { name: 'Lägg till en egen regel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ny egen regel' })).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await expectAccessible(page);
  await button(page, 'Spara ny version').click();
  const summary = page.getByRole('alert').filter({ hasText: 'behöver rättas' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: '7. Vem har beslutat: skriv vem som har beslutat.' })).toBeVisible();
  await page.getByLabel('Regelns namn').fill(RULE);
  await tick(page, /Effekter/);
  await button(page, 'Lägg till en egen uppgift').click();
  await page.getByLabel('Fråga', { exact: true }).fill('Vad vi har lärt oss');
  await button(page, /Svaras med/).press('Enter');
  await page.getByRole('option', { name: 'Text' }).click();
  await button(page, /Frågas/).press('Enter');
  await page.getByRole('option', { name: 'för hela enheten' }).click();
  await tick(page, /^Förvaltningar/);
  await tick(page, /^Bolag/);
  await choose(page, 'Varje år');
  await choose(page, 'En dag varje år');
  await page.getByLabel('Dag', { exact: true }).fill('29');
  await button(page, /Månad$/).press('Enter');
  await page.getByRole('option', { name: 'Januari' }).click();
  await choose(page, 'Året efter perioden');
  await pickRole(page, 'Tar hand om redovisningarna', 'Kommunstyrelsens förvaltning');
  await choose(page, 'Sammanställer till en text');
  await pickRole(page, 'Godkänner', 'Kommunstyrelsen');
  await fillDecision(page, '18 januari 2027');
  expect(await previewedSteps(page)).toEqual([
    'Redovisar Förvaltningar och bolag Ändrad',
    'Sammanställer Kommunstyrelsens förvaltning Ändrad',
    'Godkänner Kommunstyrelsen Ändrad',
  ]);
  await expect(page.getByText('sista dag 29 januari 2027')).toBeVisible();
  await expect(page.getByText('Till den första sista dagen återstår 9 arbetsdagar.')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Spara ny version').click();
  await expect(page.getByText('Version 3 är sparad')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/strategi');
  await expect(page.getByText('Strategin säger inget om redovisning. Reglerna här har kommunen själv bestämt.')).toBeVisible();
  await expect(page.getByRole('list', { name: `Vägen för ${RULE}` }).getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
});

test('the round is opened, and a unit answers what the rule asks', async ({ browser }) => {
  const office = await at(browser, caretaker, '/redovisning');
  await button(office, `Öppna 2026: ${RULE}`).click();
  await expect(office.getByRole('heading', { level: 1, name: `${RULE} 2026` })).toBeVisible();
  roundId = new URL(office.url()).pathname.split('/')[2] ?? '';
  await expect(office.getByRole('row').filter({ hasText: UNIT })).toBeVisible();
  await expectAccessible(office);

  const page = await at(browser, unit, '/redovisning');
  await page
    .getByRole('link', { name: /Fyll i/ })
    .first()
    .click();
  await page.getByLabel(/^Effekter/).fill('Fler elever söker praktik utomlands.');
  await page.getByLabel(/^Vad vi har lärt oss/).fill('Börja tidigare med ansökan.');
  await expectAccessible(page);
  await button(page, 'Lämna in').click();
  await expect(page.getByText('Redovisningen är inlämnad')).toBeVisible();
});

test('the office accepts it, goes on without the others and compiles', async ({ browser }) => {
  const accept = 'mutation Accept($id: ID!) { acceptReport(reportId: $id) { __typename } }';
  const { units } = await players.sure<{ units: { reportId: string; state: string }[] }>(
    caretaker,
    'query Round($id: ID!) { roundPage(id: $id) { units { reportId state } } }',
    { id: roundId },
  );
  for (const { reportId, state } of units) if (state === 'submitted') await players.ask(caretaker, accept, { id: reportId });
  for (const { reportId } of (await players.compilation(roundId, caretaker)).waiting)
    await players.leaveOut(reportId, 'Enheten har inte svarat.', caretaker);
  const page = await at(browser, caretaker, `/redovisning/${roundId}/sammanstallning`);
  await expect(page.getByText('Börja tidigare med ansökan.')).toBeVisible();
  await page.getByLabel('Sammanfattning').fill('Det första året under en egen regel.');
  await expectAccessible(page);
  await button(page, 'Slutför').click();
  await expect(page.getByText('Sammanställningen är klar')).toBeVisible();
});

test('the board’s secretary records the decision, and the year is finished', async ({ browser }) => {
  players.setClock('2027-02-24T09:00:00Z');
  const page = await at(browser, secretary, `/redovisning/${roundId}/beslut/godkanner`);
  await page.getByRole('radio', { name: 'Godkänner' }).press('Space');
  await page.getByLabel('Sammanträdesdag').fill('23 februari 2027');
  await page.getByLabel('Paragraf').fill('31');
  await page.getByLabel('Diarienummer').fill('KS 2027/42');
  await button(page, 'Registrera').click();
  await expect(page.getByText('Beslutet är registrerat')).toBeVisible();
  await expect(page.getByText('Omgången är klar')).toBeVisible();
  await expectAccessible(page);
});
