import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { connected } from '../kit/database';
import { signIn } from '../kit/sign-in';
import { pickRole } from './rule-form';

const JONNA = 'jonna.exempel@kristianstad.example';
const BERIT = 'berit.bluff@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';

test.use({ serverOptions: { example: true, clock: '2026-11-20T09:00:00Z' } });

const main = (page: Page) => page.getByRole('main');
const row = (page: Page, name: string) => main(page).getByRole('row').filter({ hasText: name });
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(label) })
    .last()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function type(page: Page, box: ReturnType<Page['getByRole']>, name: string): Promise<void> {
  await box.fill(name);
  await page.getByRole('option', { name, exact: true }).click();
}

async function phone(page: Page, expectAccessible: () => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await scrollsSideways(page)).toBe(false);
  await expectAccessible();
}

test('the list tells who is here and where somebody is missing, and the search stands in the address', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, JONNA, { at: '/personer' });
  await expect(main(page)).toContainText('Kontaktperson för EU-frågor, Överförmyndarförvaltningen');
  await expect(row(page, 'Ina Vikarie')).toContainText('Ingen roll i dag');
  await expectAccessible();
  await main(page).getByRole('textbox', { name: 'Sök namn, roll eller enhet' }).fill('omsorg');
  await expect(page).toHaveURL(/\/personer\?sok=omsorg/);
  await expect(row(page, 'Eva Fiktiv')).toBeVisible();
  await expect(row(page, 'Siv Testsson')).toHaveCount(0);
  await main(page).getByRole('textbox', { name: 'Sök namn, roll eller enhet' }).fill('finns inte');
  await expect(main(page)).toContainText('Ingen person passar');
  await page.goto('/personer');
  await phone(page, expectAccessible);
});

test('whoever hands out no roles sees colleagues and no controls', async ({ page, expectAccessible }) => {
  await signIn(page, EVA, { at: '/personer?sok=siv' });
  await expect(row(page, 'Siv Testsson')).toContainText('Kultur och fritid');
  await expect(main(page)).not.toContainText('siv.testsson@');
  await expect(main(page).getByRole('link', { name: 'Bjud in en person' })).toHaveCount(0);
  await row(page, 'Siv Testsson').getByRole('link').click();
  await expect(main(page)).toContainText('Vad får Siv Testsson göra?');
  await expect(main(page).getByRole('button', { name: /Avsluta|Lägg till|Avaktivera/ })).toHaveCount(0);
  await expectAccessible();
});

test('somebody is invited to a vacancy, opens the letter and comes in with the role', async ({
  page,
  browser,
  server,
  expectAccessible,
}) => {
  await signIn(page, JONNA, { at: '/personer' });
  await main(page).getByRole('link', { name: 'Bjud in kontaktperson för EU-frågor till Överförmyndarförvaltningen' }).click();
  await main(page).getByLabel('Namn', { exact: true }).fill('Nora Nykomling');
  await main(page).getByLabel('E-postadress').fill('nora nykomling');
  await main(page).getByRole('button', { name: 'Skicka inbjudan' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Skriv adressen som namn@exempel.se');
  await expect(summary).toContainText('Skriv var det är beslutat');
  await expectAccessible();
  await expect(main(page).getByLabel('Namn', { exact: true })).toHaveValue('Nora Nykomling');
  await main(page).getByLabel('E-postadress').fill('nora.nykomling@kristianstad.example');
  await main(page).getByLabel('Var det är beslutat').fill('Förvaltningschefen 2026-11-19');
  await main(page).getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(main(page)).toContainText('Nora Nykomling är inbjuden');
  await expect(main(page)).toContainText('Inbjudan skickades 20 november 2026 och gäller till 4 december 2026');
  await expectAccessible();
  const { rows } = await connected(server.database.adminUrl, (admin) =>
    admin.query<{ link: string }>(`SELECT link FROM mail WHERE address = 'nora.nykomling@kristianstad.example'`),
  );
  const context = await browser.newContext({ baseURL: server.url });
  const nora = await context.newPage();
  await nora.goto(rows[0]?.link ?? '');
  await expect(nora.getByRole('heading', { level: 1 })).toHaveText('Välkommen till Kristianstads kommun');
  await nora.getByLabel('Välj lösenord').fill('kort');
  await nora.getByRole('button', { name: 'Kom in' }).click();
  await expect(nora.getByRole('alert')).toContainText('Skriv minst 12 tecken');
  await nora.getByLabel('Välj lösenord').fill('ett alldeles eget lösenord');
  await nora.getByRole('button', { name: 'Kom in' }).click();
  await expect(nora.getByRole('banner')).toContainText('Kristianstads kommun');
  await nora.goto('/konto');
  await expect(nora.getByRole('main')).toContainText('Kontaktperson för EU-frågor, Överförmyndarförvaltningen');
  await nora.goto(rows[0]?.link ?? '');
  await expect(nora.getByRole('heading', { level: 1 })).toHaveText('Länken gäller inte längre');
  await context.close();
});

test('the page of an invitation and of a link that no longer holds are accessible', async ({ page, server, expectAccessible }) => {
  await signIn(page, JONNA, { at: '/personer/bjud-in' });
  await main(page).getByLabel('Namn', { exact: true }).fill('Otto Oväntad');
  await main(page).getByLabel('E-postadress').fill('otto.ovantad@kristianstad.example');
  await main(page).getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(main(page)).toContainText('Otto Oväntad är inbjuden');
  const { rows } = await connected(server.database.adminUrl, (admin) =>
    admin.query<{ link: string }>(`SELECT link FROM mail WHERE address = 'otto.ovantad@kristianstad.example'`),
  );
  await main(page).getByRole('button', { name: 'Återta inbjudan' }).click();
  await expect(main(page)).toContainText('Länken fungerar inte längre');
  await main(page).getByRole('button', { name: 'Skicka inbjudan igen' }).click();
  await expect(main(page)).toContainText('En ny inbjudan är skickad');
  await page.context().clearCookies();
  await page.goto(rows[0]?.link ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Länken gäller inte längre');
  await expectAccessible();
});

test('a head appoints the own contact person and a substitute, whose role and rights the page tells', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, BERIT, { at: '/personer?sok=eva' });
  await row(page, 'Eva Fiktiv').getByRole('link').click();
  await main(page)
    .getByRole('button', { name: /Utse ersättare för/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Utse ersättaren' }).click();
  await expect(dialog).toContainText('Välj person.');
  await expectAccessible();
  await type(page, dialog.getByRole('combobox', { name: 'Ersättare' }), 'Siv Testsson');
  await dialog.getByRole('button', { name: 'Utse ersättaren' }).click();
  await expect(main(page)).toContainText('Det är sparat');
  await expect(row(page, 'Siv Testsson')).toContainText('ersättare för Eva Fiktiv');
  await expectAccessible();
  await page.goto('/personer?sok=siv');
  await row(page, 'Siv Testsson').getByRole('link').click();
  await expect(main(page)).toContainText('som kontaktperson för EU-frågor, i stället för Eva Fiktiv');
  await phone(page, expectAccessible);
});

test('a role is added and ended; what is missing is said at the field', async ({ page, expectAccessible }) => {
  await signIn(page, JONNA, { at: '/personer?sok=moa' });
  await row(page, 'Moa Maket').getByRole('link').click();
  await main(page).getByRole('button', { name: 'Lägg till en roll' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Spara rollen' }).click();
  await expect(dialog).toContainText('Välj roll.');
  await choose(page, 'Roll', 'Kommunstyrelsen');
  await dialog.getByRole('button', { name: 'Spara rollen' }).click();
  await expect(dialog).toContainText('Skriv var det är beslutat.');
  await expectAccessible();
  await dialog.getByLabel('Var det är beslutat').fill('KF 2026-11-16 § 200');
  await dialog.getByRole('button', { name: 'Spara rollen' }).click();
  await expect(row(page, 'Kommunstyrelsen')).toContainText('Beslut: KF 2026-11-16 § 200');
  await main(page).getByRole('button', { name: 'Avsluta Kommunstyrelsen' }).click();
  await dialog.getByLabel('Sista dag').fill('31 december 2026');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Avsluta rollen' }).click();
  await expect(row(page, 'Kommunstyrelsen')).toContainText('31 dec 2026');
});

test('who may do what is told in sentences, and leads to what a person may do', async ({ page, expectAccessible }) => {
  await signIn(page, EVA, { at: '/personer/behorigheter' });
  await expect(main(page)).toContainText('Sköta personer och roller');
  await main(page).locator('summary').filter({ hasText: 'personer i dag' }).first().click();
  await expectAccessible();
  await type(page, main(page).getByRole('combobox', { name: 'Person' }), 'Jonna Exempel');
  await expect(main(page)).toContainText('Ändra strategi och regler i hela kommunen');
  await page.goto('/personer/behorigheter');
  await phone(page, expectAccessible);
});

test('a role that nobody holds is warned about where a rule names it', async ({ page, expectAccessible }) => {
  await signIn(page, JONNA, { at: '/installningar/regler/ny' });
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await pickRole(page, 'Godkänner', 'Nämnder och styrelser');
  await expect(main(page)).toContainText('Ingen har rollen Nämnder och styrelser i dag');
  await expectAccessible();
});
