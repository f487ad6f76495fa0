import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { addStep, begin, fillIn, part, pick, saved, select, step, tickIn } from './guide-rules';
import { becomeOperator, comeBack, comeIn, found, handInReport, inviteToVacancy, main, openRound } from './new-towns';

test.use({ serverOptions: { clock: '2026-11-20T09:00:00Z' } });
test.describe.configure({ mode: 'serial', timeout: 420_000 });

const TOWN = {
  name: 'Vintergatans kommun',
  shortName: 'Vintergatan',
  code: '9901',
  administrator: { name: 'Astrid Påhittad', email: 'astrid.pahittad@vintergatan.example' },
};
const CONTACT = { name: 'Stella Fiktiv', email: 'stella.fiktiv@vintergatan.example' };
const QUESTION = 'Vad gav arbetet under året?';

const WRONG = `Namn;Typ;Överordnad
Kommunkontoret;centralt kontor;
Kometförvaltningen;klubb;Ingenstans`;
const RIGHT = `Namn;Typ;Överordnad
Kommunkontoret;centralt kontor;
Kometförvaltningen;förvaltning;
Nebulosans skola;enhet;Kometförvaltningen`;

async function goTo(page: Page, name: string): Promise<void> {
  await saved(page);
  await page.getByRole('navigation', { name: 'Stegen' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}

/** A thing of a step's list, opened. It is told by its place from then on: what lies beside an open list is hidden from roles. */
async function item(page: Page, name: string): Promise<Locator> {
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });
  const head = row.getByRole('button', { name, exact: true });
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  return page.locator(`#${await row.getAttribute('id')}`);
}

/** Chooses in a list that opens, or in one that is typed in. */
async function choose(within: Locator, label: string, choice: string): Promise<void> {
  if (await within.getByRole('combobox', { name: label }).count()) await pick(within, label, choice);
  else await select(within, label, choice);
}

/** Says in which section of the document something stands. */
const writtenIn = (within: Locator, section: string): Promise<void> =>
  within.getByRole('textbox', { name: 'Punkt eller avsnitt' }).first().fill(section);

test('the operator founds it, and its administrator lands where its set-up begins', async ({ page, server, expectAccessible }) => {
  await becomeOperator(page, server);
  await found(page, TOWN);
  await comeIn(page, server, TOWN.administrator.email);
  await expect(page.getByRole('banner')).toContainText(TOWN.name);
  await expectAccessible();
});

test('she writes document, pillar, units, roles and a yearly rule in the guided set-up alone, and publishes', async ({
  page,
  expectAccessible,
}) => {
  await comeBack(page, TOWN.administrator.email, '/');
  await main(page).getByRole('link', { name: 'Sätt upp kommunen' }).click();
  await page.getByRole('button', { name: 'Börja', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Stegen' })).toBeVisible({ timeout: 60_000 });

  await goTo(page, 'Dokument');
  await page.getByRole('textbox', { name: 'Dokumentets titel' }).fill('Strategi för grannskapet i rymden');
  await page.keyboard.press('Enter');
  const document = await item(page, 'Strategi för grannskapet i rymden');
  await choose(document, 'Typ', 'Strategi');
  await writtenIn(document, '§ 1');

  await goTo(page, 'Inriktningar');
  await page.getByRole('textbox', { name: 'Namn', exact: true }).fill('Goda grannar');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  const pillar = await item(page, 'Goda grannar');
  await pillar.getByRole('textbox', { name: 'Ord för den här' }).fill('inriktning');
  await writtenIn(pillar, '§ 2');

  await goTo(page, 'Enheter');
  await pasteUnits(page, expectAccessible);
  await goTo(page, 'Roller');
  await writeRoles(page, expectAccessible);
  await goTo(page, 'Personer');
  await expect(page.getByRole('row').filter({ hasText: 'Administratör i Utblick' })).toContainText('Astrid Påhittad');
  await expect(page.getByRole('row').filter({ hasText: 'Grannombud' })).toContainText('när utkastet är publicerat');
  await expectAccessible();
  await goTo(page, 'Redovisningsregler');
  await writeRule(page);

  await goTo(page, 'Se över');
  await expect(page.getByText('Allt som är skrivet hänger ihop')).toBeVisible();
  await page.getByLabel('Gäller från', { exact: true }).fill('20 november 2026');
  await page.getByLabel('Varför', { exact: true }).fill('Strategin är antagen');
  await page.getByRole('button', { name: 'Publicera', exact: true }).click();
  await expect(page.getByText('Version 2 är publicerad')).toBeVisible();
  await page.goto('/strategi');
  await expect(page.getByRole('heading', { name: 'Goda grannar' })).toBeVisible();
});

test('a contact person is invited, the round is opened, and the first report is handed in', async ({ page, server, browser }) => {
  await comeBack(page, TOWN.administrator.email);
  await inviteToVacancy(page, 'grannombud till Kometförvaltningen', CONTACT);
  await openRound(page, 2026, 'Årlig redovisning');
  const stella = await (await browser.newContext({ baseURL: server.url, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage();
  await comeIn(stella, server, CONTACT.email);
  await handInReport(stella, QUESTION, 'En ny överenskommelse om asteroider.');
  await stella.context().close();
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: 'Kometförvaltningen' })).toContainText('Att granska');
});

/** Rows with faults save nothing; mended they are shown first, and put in when somebody says so. */
async function pasteUnits(page: Page, expectAccessible: () => Promise<void>): Promise<void> {
  const table = page.getByRole('textbox', { name: 'Enheter', exact: true });
  await table.fill(WRONG);
  await page.getByRole('button', { name: 'Visa vad som händer' }).click();
  const faults = page.getByRole('alert').filter({ hasText: 'Inget är sparat' });
  await expect(faults).toContainText('Rad 3, Typ: ”klubb” är ingen typ av enhet');
  await expect(faults).toContainText('Rad 3, Överordnad: ”Ingenstans” finns inte här');
  await expectAccessible();
  await table.fill(RIGHT);
  await page.getByRole('group', { name: 'Varifrån uppgifterna om enheterna kommer' }).getByRole('textbox').fill('§ 3');
  await page.getByRole('button', { name: 'Visa vad som händer' }).click();
  await expect(page.getByText('3 nya enheter')).toBeVisible();
  await expect(page.getByText('Nebulosans skola, enhet under Kometförvaltningen')).toBeVisible();
  await page.getByRole('button', { name: 'Lägg in i utkastet' }).click();
  await expect(page.getByRole('button', { name: 'Nebulosans skola', exact: true })).toBeVisible();
  await expectAccessible();
}

/** The role that she has may open rounds too; whoever reports is a person in every administration. */
async function writeRoles(page: Page, expectAccessible: () => Promise<void>): Promise<void> {
  const own = await item(page, 'Administratör i Utblick');
  for (const permission of ['Läsa aktiviteter', 'Läsa redovisningar', 'Öppna och sköta redovisningsomgångar']) {
    await tickIn(own, permission);
    await select(own, `Hur långt det räcker: ${permission}`, 'Hela kommunen');
  }
  await page.getByRole('textbox', { name: 'Rollens namn' }).fill('Grannombud');
  await page.getByRole('button', { name: 'Lägg till roll' }).click();
  const contact = await item(page, 'Grannombud');
  await choose(contact, 'Rolltyp', 'Kontaktperson');
  await writtenIn(contact, '§ 4');
  await fillIn(contact, 'innehavare');
  const holder = contact.getByRole('group', { name: 'Innehavare' });
  await select(holder, 'Vem som har rollen', 'En person i varje enhet av vissa slag');
  await tickIn(holder, 'Förvaltningar');
  await writtenIn(holder, '§ 4');
  await contact.getByRole('button', { name: 'Lägg in de vanliga behörigheterna' }).click();
  await expect(contact.getByRole('checkbox', { name: 'Skriva och lämna in redovisningar' })).toBeChecked();
  await expectAccessible();
}

async function writeRule(page: Page): Promise<void> {
  await begin(page, 'Årlig redovisning', 'Tom regel');
  const what = part(page, 'Vad regeln ber om');
  await select(what, 'Slag', 'Redovisning');
  await fillIn(what, 'innehåll');
  await what.getByRole('textbox', { name: 'Egen fråga' }).fill(QUESTION);
  await page.keyboard.press('Enter');
  await select(what, 'Svaras med', 'Text');
  const when = part(page, 'När');
  await fillIn(when, 'hur ofta');
  await select(when, 'Hur ofta', 'Varje år');
  await fillIn(when, 'sista dag');
  await select(when, 'Vilken dag', 'En dag varje år');
  await when.getByLabel('Dag', { exact: true }).fill('15');
  await select(when, 'Månad', 'Februari');
  await addStep(page, 'Redovisar');
  const reporting = await step(page, 1);
  await fillIn(reporting, 'vem');
  await tickIn(reporting, 'Förvaltningar');
  await addStep(page, 'Tar emot');
  const receiving = await step(page, 2);
  await fillIn(receiving, 'vem');
  await pick(receiving, 'Enskilda enheter', 'Kommunkontoret');
}
