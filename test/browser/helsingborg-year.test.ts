import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible as expectNothingFromAxe } from '../kit/axe';
import { startServer, type TestServer } from '../kit/server';
import { signIn } from '../kit/sign-in';
import { field, pick, save } from './activity-pages';

const GRETA = 'greta.pahitt@helsingborg.example';
const DISA = 'disa.dubbelsson@helsingborg.example';
const KAJ = 'kaj.kuliss@helsingborg.example';
const LOKE = 'loke.latsas@helsingborg.example';
/** Those of the round who have had nothing that year. */
const OTHERS = ['pia.prototyp', 'stig.skiss', 'ulla.utkast', 'elsa.attrapp', 'rolf.replik'].map((name) => `${name}@helsingborg.example`);
const ROUND = 'Aktiviteter till kommunstyrelsen 2027';

let server: TestServer;
const open: BrowserContext[] = [];

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.use({ actionTimeout: 15_000 });

test.beforeAll(async () => {
  server = await startServer({ example: true, clock: '2027-11-08T09:00:00Z' });
});

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

async function toRound(page: Page, name: string): Promise<void> {
  await page.goto('/redovisning');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Opens one's own report of the round that is under way. */
async function toOwnReport(page: Page, heading = 'Redovisning 2027', round = ROUND): Promise<void> {
  await page.goto('/redovisning');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: round, exact: true }) });
  await row.getByRole('link', { name: 'Fyll i', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lämna in' }).click();
  await expect(page.getByText('Redovisningen är inlämnad')).toBeVisible();
}

const checkbox = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const words = (page: Page, name: string) => page.locator('label').filter({ hasText: name });

test('the coordinator writes the next version of the instruction and sees what it changes', async ({ browser }) => {
  const page = await at(browser, GRETA);
  await page.goto('/redovisning');
  await page.getByRole('link', { name: 'Anvisning 2, beslutad 4 november 2026' }).click();
  await expect(page.getByRole('heading', { name: 'Gäller nu: anvisning 2' })).toBeVisible();
  await page.getByText('Det här ändrades mot anvisning 1').click();
  await expect(page.getByRole('insertion').first()).toContainText('En nämnd tar också med det som dess förvaltning deltar i.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skriv nästa version' }).click();
  await page.getByRole('button', { name: 'Spara anvisning 3' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Tre uppgifter behöver rättas' });
  await expect(summary).toBeFocused();
  await expectAccessible(page);
  await summary.getByRole('link', { name: 'Skriv varför anvisningen ändras.' }).click();
  await expect(field(page, 'Varför den ändras')).toBeFocused();
  await page.keyboard.type('Kommunstyrelsen vill veta mer om studiebesöken.');
  const text = field(page, 'Text');
  await text.fill(`${await text.inputValue()}\n\nFör studiebesök anges vem som har varit med.`);
  await field(page, 'Beslutsdag').fill('3 november 2027');
  await page.getByText('Det här ändras mot anvisning 2').click();
  await expect(page.getByRole('insertion').first()).toContainText('För studiebesök anges vem som har varit med.');
  await page.getByRole('button', { name: 'Spara anvisning 3' }).click();
  await expect(page.getByText('Anvisning 3 är sparad. Den gäller omgångar som öppnas från och med nu.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gäller nu: anvisning 3' })).toBeVisible();
  await expectAccessible(page);
});

test('the round that is opened follows it; the one that runs still follows the old one', async ({ browser }) => {
  const page = await at(browser, GRETA);
  await page.goto('/redovisning');
  await page.getByRole('button', { name: 'Öppna 2027: Aktiviteter till kommunstyrelsen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: ROUND })).toBeVisible();
  await page.getByText('Enligt anvisning 3, beslutad 3 november 2027').click();
  await expect(page.getByText('För studiebesök anges vem som har varit med.')).toBeVisible();
  await expectAccessible(page);
  await toRound(page, 'Aktiviteter till kommunstyrelsen 2026');
  await page.getByText('Enligt anvisning 2, beslutad 4 november 2026').click();
  await expect(page.getByText('Konferenser som är kortare än två dagar tas inte med.', { exact: false })).toBeVisible();
  await expect(page.getByText('För studiebesök anges')).toHaveCount(0);
});

test('a company takes one activity out, says why, writes one by hand and hands in', async ({ browser }) => {
  const page = await at(browser, DISA);
  await toOwnReport(page);
  await expect(page.getByText('Enligt anvisning 3, beslutad 3 november 2027')).toBeVisible();
  await expect(checkbox(page, 'Grönt hamnliv')).toBeChecked();
  await words(page, 'Grönt hamnliv').click();
  await field(page, 'Varför den inte tas med')
    .or(page.getByLabel(/^Varför den inte tas med/))
    .fill('Redovisas av projektägaren.');
  await page.getByRole('button', { name: 'Lämna in' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page.getByText('Ta med minst en aktivitet, eller lämna in Inget att redovisa.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skriv en rad för hand' }).click();
  await expect(page.getByLabel('Rad 1 för hand')).toBeFocused();
  await page.keyboard.type('Studiebesök i Voorbeelds hamn');
  await expect(page.getByText('1 av 2 aktiviteter är med')).toBeVisible();
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(/^Varför den inte tas med/)).toHaveValue('Redovisas av projektägaren.');
  await expectAccessible(page);
  await handIn(page);
  await expect(page.getByText('Studiebesök i Voorbeelds hamn')).toBeVisible();
  await page.getByText('Inte med (1)').click();
  await expect(page.getByText('Redovisas av projektägaren.')).toBeVisible();
  await expectAccessible(page);
});

test('a committee registers a missing activity on the way and sees it appear in its list', async ({ browser }) => {
  const page = await at(browser, KAJ);
  await toOwnReport(page);
  await expect(checkbox(page, 'Vänortssamarbete med Pärnu')).toBeChecked();
  await expect(page.getByText('hos Kulturförvaltningen').first()).toBeVisible();
  await words(page, 'Vänortssamarbete med Dubrovnik').click();
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await page.getByRole('link', { name: 'Registrera en aktivitet som saknas' }).click();
  await field(page, 'Namn').first().fill('Körresa till Esimerkkilä');
  await pick(page, 'Slag', 'Studie', 'Studiebesök');
  await field(page, 'Startdatum').fill('4 juni 2027');
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Körresa till Esimerkkilä' })).toBeVisible();
  await toOwnReport(page);
  const line = page.getByRole('listitem').filter({ has: checkbox(page, 'Körresa till Esimerkkilä') });
  await expect(checkbox(page, 'Körresa till Esimerkkilä')).toBeChecked();
  await expect(line.getByText('Ny i registret')).toBeVisible();
  await expect(checkbox(page, 'Vänortssamarbete med Dubrovnik')).not.toBeChecked();
  await expectAccessible(page);
  await handIn(page);
});

test('for the board the coordinator accepts every report; the chain ends where the way to the council is not stated', async ({
  browser,
}) => {
  for (const email of OTHERS) {
    const page = await at(browser, email);
    await toOwnReport(page);
    await page.getByRole('button', { name: 'Inget att redovisa' }).click();
    await expect(page.getByText('Inget att redovisa är inlämnat')).toBeVisible();
  }
  const page = await at(browser, GRETA);
  await toRound(page, ROUND);
  await page.getByRole('link', { name: 'Granska sju inlämnade' }).click();
  for (let left = OTHERS.length + 2; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Godkänn' }).click();
    await expect(page.getByText(/Redovisningen är granskad och godkänd|Inget att redovisa är godkänt/)).toBeVisible();
    if (left > 1) await page.getByRole('link', { name: 'Nästa att granska' }).click();
    if (left > 1) await expect(page.getByRole('button', { name: 'Godkänn' })).toBeVisible();
  }
  await toRound(page, ROUND);
  const way = page.getByRole('list', { name: 'Vägen vidare' });
  await expect(way.getByRole('listitem').filter({ hasText: 'Får samlad bild' })).toContainText('Klar');
  await expect(way.getByRole('listitem').filter({ hasText: 'Vidare till fullmäktige' })).toContainText('Framgår inte av dokumentet');
  await expectAccessible(page);
  await page.goto('/redovisning');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: ROUND, exact: true }) });
  await expect(row).toContainText('Inlämnad, nästa mottagare framgår inte');
});

test('a round of priorities is opened with own dates, once they run into no other, and an administration answers', async ({ browser }) => {
  const page = await at(browser, GRETA);
  await page.goto('/redovisning');
  await page.getByRole('button', { name: 'Öppna med egna datum: Periodens prioriteringar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Öppna en omgång: Periodens prioriteringar' });
  await dialog.getByLabel('Namn på omgången').fill('Prioriteringar 2030–2034');
  await dialog.getByLabel('Perioden börjar').fill('1 juli 2030');
  await dialog.getByLabel('Perioden slutar').fill('31 december 2029');
  await dialog.getByLabel('Sista dag för enheterna').fill('17 december 2027');
  await dialog.getByLabel('Varifrån datumen kommer').fill('Målprogrammen för 2031–2034');
  await dialog.getByRole('button', { name: 'Öppna omgången' }).click();
  await expect(dialog.getByText('Perioden slutar innan den börjar. Ändra en av dagarna.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Perioden slutar').fill('31 december 2034');
  await dialog.getByRole('button', { name: 'Öppna omgången' }).click();
  await expect(dialog.getByText('Perioden går in i omgången Prioriteringar 2027–2030. Välj en annan period.')).toBeVisible();
  await dialog.getByLabel('Namn på omgången').fill('Prioriteringar 2031–2034');
  await dialog.getByLabel('Perioden börjar').fill('1 januari 2031');
  await dialog.getByRole('button', { name: 'Öppna omgången' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Prioriteringar 2031–2034' })).toBeVisible();
  await expect(page.getByText('Egna datum: Målprogrammen för 2031–2034.', { exact: false })).toBeVisible();
  await expectAccessible(page);

  const writer = await at(browser, LOKE);
  await toOwnReport(writer, 'Prioriteringar 2031–2034', 'Prioriteringar 2031–2034');
  await writer.getByRole('textbox', { name: 'Internationella prioriteringar' }).fill('Unga som arrangörer, i tre städer runt Östersjön.');
  await expectAccessible(writer);
  await handIn(writer);

  const secretary = await at(browser, KAJ);
  await toRound(secretary, 'Prioriteringar 2031–2034');
  await secretary.getByRole('link', { name: 'Granska en inlämnad' }).click();
  await secretary.getByRole('button', { name: 'Godkänn' }).click();
  await expect(secretary.getByText('Redovisningen är granskad och godkänd')).toBeVisible();
});

test('the yearly account opens no round and says why; what is to be published is shown with its gap', async ({ browser }) => {
  const page = await at(browser, GRETA);
  await page.goto('/redovisning');
  const silent = page.getByRole('region', { name: 'Det här säger dokumentet inte' });
  await expect(silent.getByText('Dokumentet säger inte vem som redovisar.')).toBeVisible();
  await expect(silent.getByText('Vad som ska redovisas framgår inte av dokumentet.')).toBeVisible();
  await expect(silent.getByRole('link', { name: 'Bestäm vem som redovisar' })).toHaveAttribute(
    'href',
    '/installningar/regler/arlig-redovisning',
  );
  await expect(page.getByRole('button', { name: /Årlig redovisning/ })).toHaveCount(0);
  const publishing = page.getByRole('region', { name: 'Ska publiceras' });
  await expect(publishing.getByText('Strategin, internationella aktiviteter och internationella nätverk')).toBeVisible();
  await expect(publishing.getByText('Vem som publicerar framgår inte')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
});
