import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';
import { choose, fillDecision, pickRole, previewedSteps, tick } from './rule-form';

const INES = 'ines.ide@huddinge.example';
const GRETA = 'greta.pahitt@helsingborg.example';
const RULE = '/installningar/regler/aktiviteter-och-effekter';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

test('the settings tell what each rule says, what is its own and what is left open, and every version', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, INES, { at: '/att-gora' });
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Inställningar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible();
  const rule = page
    .getByRole('region', { name: 'Redovisningsregler' })
    .getByRole('listitem')
    .filter({ hasText: 'Aktiviteter och effekter' });
  await expect(rule.first()).toContainText('Delår och helår: mars och augusti');
  await expect(rule.first()).toContainText('Beslut av kommunstyrelsens förvaltning 16 december 2024');
  const versions = page.getByRole('region', { name: 'Versioner' });
  await expect(versions.getByText('Gäller nu')).toBeVisible();
  await expect(versions.getByText('Regler – ändrat: Aktiviteter och effekter (hur ofta)')).toBeVisible();
  await expectAccessible();
});

test('a missing receiver is set: the picture is drawn anew, and the strategy page shows it with its own source', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, INES, { at: '/strategi' });
  await page.getByRole('link', { name: 'Ställ in Tar emot i Aktiviteter och effekter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aktiviteter och effekter' })).toBeVisible();
  await expect(page.getByRole('region', { name: '1. Vad' })).toContainText('HUD-F2');
  await expect(page.getByRole('region', { name: '1. Vad' }).getByRole('checkbox')).toHaveCount(0);
  expect(await previewedSteps(page)).toEqual([
    'Redovisar Förvaltningar',
    'I dokumentet Den som redovisar',
    'Tar emot Framgår inte',
    'Godkänner Framgår inte',
  ]);
  await expect(page.getByText(/Kedjan slutar vid ”tar emot”/)).toBeVisible();
  await page.getByRole('button', { name: 'Ställ in tar emot' }).press('Enter');
  await pickRole(page, 'Tar emot', 'Kommunstyrelsens förvaltning');
  expect((await previewedSteps(page))[2]).toBe('Tar emot Kommunstyrelsens förvaltning Framgår inte Ändrad');
  await expect(page.getByText(/Kedjan slutar vid ”godkänner”/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Spara ny version' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'Tre uppgifter behöver rättas' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link', { name: '7. Vem har beslutat: skriv beslutsdatum.' })).toBeVisible();
  await expectAccessible();
  await fillDecision(page, '18 januari 2027');
  await page.getByRole('button', { name: 'Spara ny version' }).click();
  await expect(page.getByText('Version 3 är sparad')).toBeVisible();
  await expect(page.getByText('Regler – ändrat: Aktiviteter och effekter (tar emot)')).toBeVisible();
  await expectAccessible();
  await page.goto('/strategi');
  const step = page.getByRole('list', { name: 'Vägen för Aktiviteter och effekter' }).getByRole('listitem').nth(2);
  await expect(step).toContainText('Eget beslut');
  await expect(step).toHaveText(/Kommun\u00AD?styrelsens förvaltning/);
  await page.getByRole('switch', { name: 'Visa källor' }).press('Space');
  await expect(page.getByText('Beslut av kommunstyrelsen 13 januari 2027 (§ 7)').first()).toBeVisible();
  await expectAccessible();
});

test('of two who change at once, the second is told, keeps what was typed and gets what the first changed', async ({
  page,
  browser,
  server,
}) => {
  await signIn(page, INES, { at: RULE });
  await page.getByRole('button', { name: 'Ställ in godkänner' }).press('Enter');
  await pickRole(page, 'Godkänner', 'Kommunstyrelsen');
  await fillDecision(page, '18 januari 2027');
  const context = await browser.newContext({ baseURL: server.url, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const other = await context.newPage();
  await signIn(other, INES, { at: RULE });
  await other.getByRole('checkbox', { name: 'mars' }).press('Space');
  await fillDecision(other, '18 januari 2027');
  await other.getByRole('button', { name: 'Spara ny version' }).click();
  await expect(other.getByText(/^Version \d är sparad$/)).toBeVisible();
  await context.close();
  await page.getByRole('button', { name: 'Spara ny version' }).click();
  await expect(page.getByText(/^Ines Idé sparade version \d medan du skrev$/)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'mars' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'augusti' })).toBeChecked();
  expect((await previewedSteps(page))[3]).toContain('Godkänner Kommunstyrelsen');
  await expect(page.getByLabel('Paragraf eller diarienummer')).toHaveValue('§ 7');
  await page.getByRole('button', { name: 'Spara ny version' }).click();
  await expect(page.getByText(/^Version \d är sparad$/)).toBeVisible();
});

test('a yearly account opens once a reporter and contents are set', async ({ page, expectAccessible }) => {
  await signIn(page, GRETA, { at: '/redovisning' });
  await page.getByRole('link', { name: 'Bestäm vem som redovisar' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Årlig redovisning' })).toBeVisible();
  await page.getByText('Så kan texten läsas').click();
  await expect(page.getByText('Alla som arbetar internationellt redovisar, eftersom ingen pekas ut.')).toBeVisible();
  await page.getByRole('button', { name: 'Ställ in redovisar' }).press('Enter');
  await expect(page.getByRole('checkbox', { name: /Förvaltningar/ })).not.toBeChecked();
  await tick(page, /Förvaltningar/);
  await expect(page.getByText('Innehållet framgår inte. Ingen omgång kan öppnas.')).toBeVisible();
  await page.getByRole('button', { name: 'Ställ in innehåll' }).press('Enter');
  await tick(page, /Aktiviteter/);
  await tick(page, /Effekter/);
  await page.getByRole('button', { name: 'Ställ in sista dag' }).press('Enter');
  await choose(page, 'En dag varje år');
  await page.getByLabel('Dag', { exact: true }).fill('1');
  await page.getByRole('button', { name: /Månad$/ }).press('Enter');
  await page.getByRole('option', { name: 'Juni' }).click();
  await choose(page, 'Samma år som perioden');
  await expect(page.getByText('Sista dagen kommer innan perioden är slut. Välj en senare dag.')).toBeVisible();
  await fillDecision(page, '18 januari 2027');
  await page.getByRole('button', { name: 'Spara ny version' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'En uppgift behöver rättas' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /^3\. När: sista dagen kommer innan perioden är slut/ }).click();
  await expect(page.getByLabel('Dag', { exact: true })).toBeFocused();
  await expectAccessible();
  await choose(page, 'Året efter perioden');
  await expect(page.getByText('sista dag 1 juni 2027')).toBeVisible();
  await page.getByRole('button', { name: 'Spara ny version' }).click();
  await expect(page.getByText('Version 3 är sparad')).toBeVisible();
  await page.goto('/redovisning');
  await page.getByRole('button', { name: 'Öppna 2026: Årlig redovisning' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Årlig redovisning 2026' })).toBeVisible();
  await expectAccessible();
});

test('an open part that was set is left open again', async ({ page }) => {
  await signIn(page, GRETA, { at: '/installningar/regler/arlig-redovisning' });
  await page.getByRole('button', { name: 'Lämna öppet: sista dag' }).press('Enter');
  await fillDecision(page, '18 januari 2027');
  await page.getByRole('button', { name: 'Spara ny version' }).click();
  await expect(page.getByText('Version 4 är sparad')).toBeVisible();
  await page.goto('/installningar/regler/arlig-redovisning');
  await expect(page.getByRole('button', { name: 'Ställ in sista dag' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Förvaltningar/ })).toBeChecked();
});

test('the page fits a phone, and what is typed survives a reload', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, INES, { at: RULE });
  await page.getByLabel('Vem har beslutat').last().fill('Kommundirektören');
  await expectAccessible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await page.reload();
  await expect(page.getByText('Du har en påbörjad inställning')).toBeVisible();
  await expect(page.getByLabel('Vem har beslutat').last()).toHaveValue('Kommundirektören');
  await page.getByRole('button', { name: 'Kasta och börja om' }).click();
  await expect(page.getByLabel('Vem har beslutat').last()).toHaveValue('');
});

test('somebody who may not change the configuration is told so', async ({ page, expectAccessible }) => {
  await signIn(page, 'farid.fiktiv@huddinge.example', { at: '/installningar' });
  await expect(page.getByRole('heading', { name: 'Du har inte behörighet till sidan' })).toBeVisible();
  await expectAccessible();
  await page.goto('/strategi');
  await expect(page.getByRole('link', { name: /^Ställ in/ })).toHaveCount(0);
});
