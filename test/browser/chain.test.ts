import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Players, people } from '../api/decision-players';
import { expectAccessible as expectNothingFromAxe } from '../kit/axe';
import { startServer, type TestServer } from '../kit/server';
import { signIn } from '../kit/sign-in';

const PROJECT = 'Vardag över gränsen';
const UNIT = 'Omsorgsförvaltningen';
const SUMMARY = 'Ett år med fler utbyten än förut.';
const OWN_MISSION = 'Kontoret har samordnat nätverket och stöttat sex ansökningar.';

let server: TestServer;
let players: Players;
let roundId: string;
let projectPath: string;

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ actionTimeout: 15_000 });

test.beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-01-08T09:00:00Z' });
  players = new Players(server);
  const rounds = 'query Rounds { reportingPage { rounds { id year endedAs } } }';
  const page = await players.sure<{ rounds: { id: string; year: number; endedAs: string | null }[] }>(people.coordinator, rounds, {});
  roundId = page.rounds.find(({ year, endedAs }) => year === 2026 && endedAs === null)?.id ?? '';
});

const open: BrowserContext[] = [];

test.afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});

test.afterAll(async () => {
  await server.stop();
  await server.database.drop();
});

/** Somebody at a computer of their own, signed in. */
async function at(browser: Browser, email: string): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ baseURL: server.url, viewport, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  open.push(context);
  const page = await context.newPage();
  await signIn(page, email);
  return page;
}

/** What a pressed button announced stands in the page for some seconds, also when the button itself has gone. */
async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0);
  await expectNothingFromAxe(page);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const compilationPath = () => `/redovisning/${roundId}/sammanstallning`;
const decisionPath = (step: string) => `/redovisning/${roundId}/beslut/${step}`;

/** Types into a list of choices that stands in the middle of the window: lists close when the page scrolls under them. */
async function pick(page: Page, label: RegExp, choice: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label });
  await list.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await list.pressSequentially(choice);
  await page.getByRole('option', { name: choice }).first().click();
}

async function openReport(page: Page): Promise<void> {
  await page.goto(`/redovisning/${roundId}/enhet/${await players.reportOf(roundId, UNIT)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Hands in, and fills in whatever the summary says is missing until nothing is. */
async function handIn(page: Page): Promise<void> {
  const summary = page.getByRole('alert').filter({ hasText: /saknas/ });
  const done = page.getByText('Redovisningen är inlämnad');
  for (let left = 20; left > 0; left -= 1) {
    await button(page, 'Lämna in').click();
    await expect(summary.or(done)).toBeVisible();
    if (await done.isVisible()) return;
    const link = summary.getByRole('link').first();
    const isMoney = /budget|bidrag|medfinansiering/i.test((await link.textContent()) ?? '');
    await link.click();
    await page.locator('input:focus, textarea:focus').fill(isMoney ? '0' : 'Arbetet pågår och redovisas nästa år.');
  }
}

test('a contact person registers a project with partner, budget, grant and co-financing', async ({ browser }) => {
  const page = await at(browser, people.contact);
  await page.goto('/aktiviteter/ny');
  await page.getByLabel('Namn', { exact: true }).first().fill(PROJECT);
  await pick(page, /^Slag/, 'EU-projekt');
  await page.getByLabel('Startdatum', { exact: true }).fill('1 mars 2026');
  await page.getByLabel('Slutdatum', { exact: true }).fill('2027-12-31');
  await page.getByLabel('Syfte', { exact: true }).fill('Lära av hur grannlandet ordnar vardagen efter sjukhus.');
  await page.getByRole('checkbox', { name: 'Hälsa och delaktighet' }).press('Space');
  await button(page, 'Lägg till år').click();
  const year = page.getByRole('group', { name: /^År 202/ });
  await year.getByLabel('År', { exact: true }).fill('2026');
  const money = page.getByRole('group', { name: 'År 2026' });
  await money.getByLabel('Budget').fill('1 250 000');
  await money.getByLabel('Erhållet bidrag').fill('600 000');
  await money.getByLabel('Medfinansiering, kontant').fill('300 000');
  await money.getByLabel('Medfinansiering, eget arbete').fill('50 000');
  await button(page, 'Lägg till part').click();
  await page.getByRole('group', { name: 'Part 1' }).getByLabel('Namn').fill('Eksempelkommune');
  await pick(page, /^Land/, 'Danmark');
  await button(page, /^Registrera$/).click();
  await expect(page.getByRole('heading', { level: 1, name: PROJECT })).toBeVisible();
  projectPath = new URL(page.url()).pathname;
});

test('she finds the five fields prefilled, adds results and submits', async ({ browser }) => {
  const page = await at(browser, people.contact);
  await openReport(page);
  await page.getByRole('navigation', { name: 'Delar av redovisningen' }).getByRole('button', { name: PROJECT }).click();
  await expect(heading(page, PROJECT)).toBeVisible();
  await expect(page.getByLabel(/^Budget/)).toHaveValue(/^1\s250\s000$/);
  await expect(page.getByLabel(/^Erhållet bidrag/)).toHaveValue(/^600\s000$/);
  await expect(page.getByLabel(/^Medfinansiering/)).toHaveValue(/^350\s000$/);
  await expect(page.getByLabel(/^Syfte/)).toHaveValue(/grannlandet/);
  await expect(page.getByText(/Hämtat ur registret/).first()).toBeVisible();
  await expect(page.getByLabel(/^Uppnådda resultat/)).toHaveValue('');
  await page.getByLabel(/^Uppnådda resultat/).fill('Tolv medarbetare har bytt plats en månad.');
  await expectAccessible(page);
  await handIn(page);
  await expectAccessible(page);
});

test('another has nothing to report, with one click', async ({ browser }) => {
  const page = await at(browser, people.otherContact);
  await page.goto(`/redovisning/${roundId}/enhet/${await players.reportOf(roundId, 'Valnämndens kansli')}`);
  await button(page, 'Inget att redovisa').click();
  await expect(page.getByText('Inget att redovisa är inlämnat')).toBeVisible();
  await expectAccessible(page);
});

test('the central office returns one with a comment; the unit mends it; the office accepts', async ({ browser }) => {
  const office = await at(browser, people.coordinator);
  await office.goto(`/redovisning/${roundId}`);
  await expectAccessible(office);
  await openReport(office);
  await button(office, 'Begär komplettering').click();
  await office.getByLabel('Kommentar till enheten').fill('Vad har bytet lett till?');
  await expectAccessible(office);
  await button(office, 'Skicka').click();
  await expect(office.getByText('Ska kompletteras').first()).toBeVisible();

  const unit = await at(browser, people.contact);
  await openReport(unit);
  await expect(unit.getByText('Vad har bytet lett till?')).toBeVisible();
  await unit.getByRole('navigation', { name: 'Delar av redovisningen' }).getByRole('button', { name: PROJECT }).click();
  await unit.getByLabel(/^Uppnådda resultat/).fill('Tolv medarbetare har bytt plats. Två arbetssätt är införda.');
  await handIn(unit);

  await openReport(office);
  await button(office, 'Godkänn').click();
  await expect(office.getByText('Redovisningen är granskad och godkänd')).toBeVisible();
});

test('the office accepts the rest, and goes on without what never came', async ({ browser }) => {
  const accept = 'mutation Accept($id: ID!) { acceptReport(reportId: $id) { __typename } }';
  const { units } = await players.round(roundId);
  for (const { reportId, state } of units) if (state === 'submitted') await players.ask(people.coordinator, accept, { id: reportId });
  const [first, ...rest] = (await players.compilation(roundId, people.coordinator)).waiting;
  for (const { reportId } of rest) await players.leaveOut(reportId, 'Enheten har inte svarat.', people.coordinator);

  const page = await at(browser, people.coordinator);
  await page.goto(compilationPath());
  await button(page, `Utelämna: ${first?.unitName}`).click();
  await button(page, 'Gå vidare utan').click();
  await expect(page.getByText('Skriv varför ni går vidare utan redovisningen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Skäl').fill('Enheten svarar efter årsskiftet.');
  await button(page, 'Gå vidare utan').click();
  await expect(page.getByText(`${first?.unitName}: Enheten svarar efter årsskiftet.`)).toBeVisible();
  await expect(heading(page, 'Det här väntar sammanställningen på')).toBeHidden();
});

test('it compiles with goals and its own mission, and loses nothing when the server is killed in the middle', async ({ browser }) => {
  const page = await at(browser, people.coordinator);
  await page.goto(compilationPath());
  await page.getByLabel('Sammanfattning').fill(SUMMARY);
  await expect(page.getByText(/^Sparat/)).toBeVisible();

  await server.kill9();
  await page.getByLabel('Text till det egna uppdraget').fill(OWN_MISSION);
  await expect(page.getByText(/^Inte sparat sedan .*, försöker igen$/)).toBeVisible();
  const { port } = new URL(server.url);
  server = await startServer({ database: server.database, example: true, clock: '2027-01-08T10:00:00Z', env: { PORT: port } });
  players.moveTo(server);
  await expect(page.getByText(/^Sparat/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByLabel('Sammanfattning')).toHaveValue(SUMMARY);
  await expect(page.getByLabel('Text till det egna uppdraget')).toHaveValue(OWN_MISSION);
  await expect(page.getByText('Två arbetssätt är införda.')).toBeVisible();

  await button(page, 'Slutför').click();
  const summary = page.getByRole('alert').filter({ hasText: /uppgift(er)? saknas/ });
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await summary.getByRole('link', { name: `Välj mål för ${PROJECT}` }).click();
  const goals = page.getByRole('group', { name: `Mål som ${PROJECT} bidrar till` });
  await expect(goals.getByRole('button', { name: 'Inget av målen passar' })).toBeFocused();
  await goals.getByRole('button', { name: 'Lägg till mål' }).click();
  await page.getByRole('menuitem', { name: 'Omsorg nära hemmet' }).click();
  await expect(goals.getByText('Omsorg nära hemmet')).toBeVisible();
  while ((await summary.count()) > 0) {
    await summary.getByRole('link').first().click();
    await expect(page.locator('button:focus')).toHaveText('Inget av målen passar');
    await page.keyboard.press('Space');
  }
  await button(page, 'Slutför').click();
  await expect(page.getByText('Sammanställningen är klar')).toBeVisible();
  await expect(page.getByText(/^Låst kopia/).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Vardag över gränsen 1\s250\s000 600\s000 350\s000/ })).toBeVisible();
  await expectAccessible(page);
});

test('the board’s secretary records the decision', async ({ browser }) => {
  players.setClock('2027-03-05T09:00:00Z');
  const page = await at(browser, people.boardSecretary);
  await page.goto(decisionPath('godkanner'));
  await expect(page.getByRole('heading', { level: 1, name: /^Kommunstyrelsen beslutar om/ })).toBeVisible();
  await expect(page.getByText(SUMMARY)).toBeVisible();
  await button(page, 'Registrera').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Tre uppgifter behöver rättas' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Godkänner' }).press('Space');
  await page.getByLabel('Sammanträdesdag').fill('6 mars 2027');
  await page.getByLabel('Paragraf').fill('45');
  await page.getByLabel('Diarienummer').fill('KS 2027/118');
  await button(page, 'Registrera').click();
  await expect(page.getByText('Dagen har inte varit än. Registrera när sammanträdet är hållet.').first()).toBeVisible();
  await expect(page.getByLabel('Diarienummer')).toHaveValue('KS 2027/118');
  await page.getByLabel('Sammanträdesdag').fill('3 mars 2027');
  await button(page, 'Registrera').click();
  await expect(page.getByText('Beslutet är registrerat')).toBeVisible();
  for (const fact of ['3 mars 2027', '§ 45', 'KS 2027/118', 'Kommunstyrelsen'])
    await expect(page.getByRole('definition').filter({ hasText: fact }).first()).toBeVisible();
  await expectAccessible(page);
});

test('the council receives it, and the round is complete', async ({ browser }) => {
  players.setClock('2027-03-24T09:00:00Z');
  const page = await at(browser, people.councilSecretary);
  await page.goto(decisionPath('tar-emot'));
  await page.getByLabel('Paragraf').fill('§ 61');
  await page.getByLabel('Diarienummer').fill('KS 2027/118');
  await expect(page.getByLabel('Sammanträdesdag')).toHaveValue('23 mars 2027');
  await expectAccessible(page);
  await button(page, 'Registrera').click();
  await expect(page.getByText('Mottagandet är registrerat')).toBeVisible();
  await expect(page.getByText('Omgången är klar')).toBeVisible();
  await expectAccessible(page);
});

test('what was reported and decided stays when the register moves on', async ({ browser }) => {
  const page = await at(browser, people.contact);
  await page.goto(compilationPath());
  const frozen = page.getByText(/^Låst kopia/).first();
  const before = await frozen.textContent();
  await expect(page.getByText('Registret säger detsamma i dag.')).toBeVisible();

  await page.goto(`${projectPath}/andra`);
  await page.getByRole('group', { name: 'År 2026' }).getByLabel('Budget').fill('2 000 000');
  await button(page, /^Spara/).click();
  await expect(page.getByRole('heading', { level: 1, name: PROJECT })).toBeVisible();

  await page.goto(compilationPath());
  await expect(page.getByRole('row', { name: /Vardag över gränsen: budget.* 1\s250\s000\skr 2\s000\s000\skr/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Vardag över gränsen 1\s250\s000 600\s000 350\s000/ })).toBeVisible();
  expect(await frozen.textContent()).toBe(before);
  await expectAccessible(page);

  await openReport(page);
  await expect(page.getByText(/I dag i registret/).first()).toBeVisible();
  await expectAccessible(page);
});
