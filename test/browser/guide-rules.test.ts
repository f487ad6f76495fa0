import type { Browser, Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from '../kit/browser';
import type { TestServer } from '../kit/server';
import { signIn } from '../kit/sign-in';
import {
  addStep,
  begin,
  draftText,
  fillIn,
  openGuide,
  openRules,
  part,
  pick,
  saved,
  select,
  step,
  tickIn,
  writtenRule,
} from './guide-rules';

const INES = { email: 'ines.ide@huddinge.example', tenant: 'huddinge' };

test.describe.configure({ timeout: 240_000 });
test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

const fitsTheWindow = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** The same draft in another window. */
async function besides(browser: Browser, server: TestServer, draft: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const other = await context.newPage();
  await signIn(other, INES.email, { at: `/installningar/utkast/${draft}/guide/regler` });
  return other;
}

test('a step that nobody could take, or that goes in a circle, is refused with the reason at the step', async ({
  page,
  expectAccessible,
}) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Årlig', 'Årlig redovisning');
  const reporting = await step(page, 1);
  await fillIn(reporting, 'vem');
  await tickIn(reporting, 'Stiftelser');
  await expect(reporting.getByText('Ingen kan göra det här: kommunen har ingen sådan enhet då.').first()).toBeVisible();
  await tickIn(reporting, 'Förvaltningar');
  await expect(reporting.getByText(/^Ingen kan göra det här/)).toHaveCount(0);
  const compiling = await step(page, 2);
  await fillIn(compiling, 'vem');
  await pick(compiling, 'Roller', 'Hamnchefen');
  await expect(compiling.getByText(/ingen kan ha rollen ”Hamnchefen”/).first()).toBeVisible();
  await compiling.getByRole('button', { name: 'Ta bort Hamnchefen' }).press('Enter');
  // A step that says nobody does not fit together, and then the rest of the chain is not judged.
  await pick(compiling, 'Roller', 'Kommunkontoret');
  await expect(compiling.getByText(/att rätta$/)).toHaveCount(0);
  const approving = await step(page, 3);
  await fillIn(approving, 'vem');
  await select(approving, 'Utanför organisationen', 'Allmänheten');
  await expect(approving.getByText('Det är människor som redovisar och beslutar. Välj en roll eller en enhet.').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Stegen' })).toContainText('att rätta');
  await expectAccessible();
  await saved(page);
  await page.goto(`/installningar/utkast/${draft}`);
  await expect(page.getByRole('button', { name: 'Publicera', exact: true })).toHaveCount(0);
  await expect(page.getByText('Det är människor som redovisar och beslutar. Välj en roll eller en enhet.')).toBeVisible();
});

test('a chain that hands the reports back to those who report is refused at the step that does it', async ({ page }) => {
  await openGuide(page, INES);
  await begin(page, 'Årlig', 'Tom regel');
  await select(part(page, 'Vad regeln ber om'), 'Slag', 'Redovisning');
  for (const [number, verb] of [
    [1, 'Redovisar'],
    [2, 'Tar emot'],
  ] as const) {
    await addStep(page, verb);
    const added = await step(page, number);
    await fillIn(added, 'vem');
    await tickIn(added, 'Förvaltningar');
  }
  const receiving = await step(page, 2);
  await expect(receiving.getByText('Kedjan går i cirkel: samma har redan haft den i steg 1.').first()).toBeVisible();
});

test('a last day before its period ends is refused at the day, and the picture says so before it is saved', async ({ page }) => {
  await openGuide(page, INES);
  await begin(page, 'Årlig', 'Årlig redovisning');
  const when = part(page, 'När');
  await fillIn(when, 'hur ofta');
  await select(when, 'Hur ofta', 'Varje år');
  await fillIn(when, 'sista dag');
  await select(when, 'Vilken dag', 'En dag varje år');
  const day = when.getByRole('group', { name: 'Sista dag' });
  await day.getByLabel('Dag', { exact: true }).fill('15');
  await select(day, 'Månad', 'Februari');
  await expect(page.getByRole('region', { name: 'Nästa datum' })).toContainText('sista dag 15 februari 2027');
  await select(day, 'Vilket år', 'Samma år som perioden slutar');
  await expect(page.getByRole('complementary', { name: 'Så blir det' })).toContainText('Sista dagen kommer innan perioden är slut.');
  await expect(day.getByText(/^Sista dagen kommer före periodens slut/)).toBeVisible();
  await select(day, 'Vilket år', 'Året efter');
  await expect(day.getByText(/före periodens slut/)).toHaveCount(0);
  const compiling = await step(page, 2);
  await fillIn(compiling, 'sista dag för steget');
  await select(compiling, 'Vilken dag', 'En dag varje år');
  await compiling.getByLabel('Dag', { exact: true }).fill('31');
  await select(compiling, 'Månad', 'Januari');
  await expect(compiling.getByText('Steget ska vara klart före det som det bygger på. Välj en senare dag.').first()).toBeVisible();
});

test('steps are moved, taken away and brought back with the keyboard', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Årlig', 'Årlig redovisning');
  const chain = part(page, 'Steg för steg');
  await chain.getByRole('button', { name: 'Flytta ner 2. Sammanställer' }).press('Enter');
  await expect(chain.getByRole('button', { name: 'Flytta ner 3. Sammanställer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chain.getByRole('button', { name: 'Flytta upp 4. Sammanställer' })).toBeFocused();
  await chain.getByRole('button', { name: 'Ta bort 1. Redovisar' }).press('Enter');
  await expect(page.getByText('1. Redovisar är borttagen.')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).press('Enter');
  const { steps } = (await writtenRule(page, draft)) as { steps: { verb: string }[] };
  expect(steps.map(({ verb }) => verb)).toEqual(['report', 'approve', 'receive', 'compile']);
});

test('of two who change the same rule at once the second is told, and both can be kept', async ({ page, browser, server }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Årlig', 'Årlig redovisning');
  await saved(page);
  const other = await besides(browser, server, draft);
  await other.getByRole('link', { name: 'Årlig', exact: true }).click();
  await expect(other.getByRole('heading', { level: 3, name: 'Årlig' })).toBeVisible();
  await page.getByLabel('I korthet').fill('Den förstas mening.');
  await saved(page);
  expect(await draftText(page, draft)).toContain('Den förstas mening.');
  await other.getByLabel('I korthet').fill('Den andras mening.');
  await expect(other.getByText(/^Ines Idé ändrade samma sak/)).toBeVisible();
  expect(await draftText(page, draft)).toContain('Den förstas mening.');
  await expect(other.getByLabel('I korthet')).toHaveValue('Den andras mening.');
  await other.getByRole('button', { name: 'Behåll det jag skrev' }).click();
  await saved(other);
  expect(await draftText(other, draft)).toContain('Den andras mening.');
  await other.context().close();
});

test('two who change different rules at once both have theirs', async ({ page, browser, server }) => {
  const draft = await openGuide(page, INES);
  for (const name of ['Första', 'Andra']) {
    await openRules(page, draft);
    await begin(page, name, 'Möten');
    await saved(page);
  }
  const other = await besides(browser, server, draft);
  await other.getByRole('link', { name: 'Första', exact: true }).click();
  await expect(other.getByRole('heading', { level: 3, name: 'Första' })).toBeVisible();
  await page.getByLabel('I korthet').fill('Om den andra.');
  await saved(page);
  await other.getByLabel('I korthet').fill('Om den första.');
  await saved(other);
  const { rules } = parse(await draftText(other, draft)) as { rules: { summary: string }[] };
  expect(rules.map(({ summary }) => summary)).toEqual(['Om den första.', 'Om den andra.']);
  await other.context().close();
});

test('the rules and the form of one fit a phone, and what is not chosen yet is asked for', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGuide(page, INES);
  await expectAccessible();
  expect(await fitsTheWindow(page)).toBe(true);
  await page.getByRole('button', { name: 'Skapa regeln' }).click();
  await expect(page.getByText('Skriv regelns namn.')).toBeVisible();
  await expect(page.getByText('Välj vad regeln ska börja med.')).toBeVisible();
  await begin(page, 'Årlig', 'Årlig redovisning');
  await fillIn(await step(page, 1), 'vem');
  await expectAccessible();
  expect(await fitsTheWindow(page)).toBe(true);
  await page.goto(page.url().replace(/[^/]+$/, 'finns-inte'));
  await expect(page.getByText('Regeln finns inte i utkastet')).toBeVisible();
});

for (const [municipality, email] of [
  ['Kristianstad', 'jonna.exempel@kristianstad.example'],
  ['Helsingborg', 'greta.pahitt@helsingborg.example'],
  ['Huddinge', INES.email],
  ['Stockholm', 'vera.fiktiv@stockholm.example'],
] as const)
  test(`every rule of ${municipality} opens with all its steps, and nothing changes that nobody touches`, async ({ page }) => {
    await signIn(page, email, { at: '/installningar/versioner' });
    await page.getByRole('button', { name: 'Börja ett utkast' }).first().click();
    await expect(page).toHaveURL(/\/installningar\/utkast\/[^/]+$/);
    const draft = page.url().split('/').at(-1) ?? '';
    const { rules } = parse(await draftText(page, draft)) as { rules: { name: string; steps?: object[] }[] };
    await openRules(page, draft);
    await expect(page.getByRole('list', { name: 'Regler i utkastet' }).getByRole('link')).toHaveText(rules.map(({ name }) => name));
    for (const { name, steps: written = [] } of rules) {
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('link', { name: 'Alla regler' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 3, name, exact: true }).first()).toBeVisible();
      const steps = page.locator('[id^="falt-rules-"][id*="-steps-"]:not([id*="-contents-"]) > .guide-item-head > .guide-item-name');
      await expect(steps).toHaveCount(written.length);
      for (const head of await steps.all()) await head.press('Enter');
      await expect(page.getByRole('list', { name: 'Vägen som den blir' }).getByRole('listitem')).toHaveCount(written.length);
      await page.getByRole('link', { name: 'Alla regler' }).click();
    }
    await page.goto(`/installningar/utkast/${draft}`);
    await expect(page.getByText(/^Utkastet säger samma sak som version \d+\.$/)).toBeVisible();
  });
