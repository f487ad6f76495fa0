import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const INES = 'ines.ide@huddinge.example';

test.describe.configure({ timeout: 240_000 });
test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

const saved = (page: Page): Locator => page.getByRole('status').filter({ hasText: /^Sparat av Ines/ });
const step = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Stegen' }).getByRole('link', { name, exact: true });
const stepRow = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Stegen' }).getByRole('listitem').filter({ hasText: name });
/** The step's own heading: the preview beside it has headings of the same names. */
const heading = (page: Page, name: string): Locator =>
  page.locator('.guide-step-head').getByRole('heading', { level: 2, name, exact: true });
const preview = (page: Page): Locator => page.getByRole('complementary', { name: 'Så blir strategisidan' });
const fitsTheWindow = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** Begins a draft of the latest version from the settings, and stands at a step of it. */
async function begin(page: Page, name: string): Promise<void> {
  await signIn(page, INES, { at: '/installningar' });
  await page.getByRole('link', { name: 'Ändra strategin steg för steg' }).click();
  await page.getByRole('button', { name: 'Börja', exact: true }).click();
  await step(page, name).click();
  await expect(heading(page, name)).toBeVisible();
}

/** Comes back to the step, which may take its time: nothing of it is kept in the window. */
async function comeBack(page: Page, name: string): Promise<void> {
  await page.reload();
  await expect(heading(page, name)).toBeVisible({ timeout: 30_000 });
}

test('what is typed saves itself, is previewed, and is there for whoever comes back', async ({ page, expectAccessible }) => {
  await begin(page, 'Syften');
  await expectAccessible();
  await page.getByRole('textbox', { name: 'Syftet' }).fill('Kommunen lär av andra.');
  await page.getByRole('button', { name: 'Lägg till syfte' }).click();
  await expect(preview(page)).not.toContainText('Kommunen lär av andra.');
  await expect(stepRow(page, 'Syften')).toContainText('1 att rätta');
  await page.getByRole('textbox', { name: 'Punkt eller avsnitt' }).last().fill('s. 4');
  await expect(preview(page)).toContainText('Kommunen lär av andra.');
  await expect(saved(page)).toBeVisible();
  await expect(stepRow(page, 'Syften')).toContainText('Klart');
  await expectAccessible();
  await page.getByRole('link', { name: 'Till utkastet' }).click();
  await expect(page.getByRole('region', { name: 'Vad som ändras' })).toContainText('Kommunen lär av andra.');
  await page.getByRole('link', { name: 'Fyll i med formulär' }).click();
  await step(page, 'Syften').click();
  await expect(page.getByRole('button', { name: 'Kommunen lär av andra.', exact: true })).toBeVisible();
});

test('what is half written leads to its field from the last step, by the keyboard alone', async ({ page, expectAccessible }) => {
  await begin(page, 'Dokument');
  await page.getByRole('textbox', { name: 'Dokumentets titel' }).fill('Plan för vänorter');
  await page.keyboard.press('Enter');
  await expect(stepRow(page, 'Dokument')).toContainText('att rätta');
  await step(page, 'Se över').press('Enter');
  const problems = page.getByRole('region', { name: /fel att rätta/ });
  await expect(problems.getByRole('link').first()).toContainText('Plan för vänorter');
  await expectAccessible();
  await problems.getByRole('link', { name: /typ$/ }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Typ' })).toBeFocused();
  await expectAccessible();
});

test('what is taken away comes back with an undo, and a reload loses nothing that is not saved', async ({ page }) => {
  await begin(page, 'Inriktningar');
  const rows = page.locator('.guide-items').first().getByRole('listitem');
  const names = await rows.count();
  await rows
    .first()
    .getByRole('button', { name: /^Ta bort/ })
    .click();
  await expect(rows).toHaveCount(names - 1);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(rows).toHaveCount(names);
  await expect(saved(page)).toBeVisible();
  await step(page, 'Kommunen').click();
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('textbox', { name: 'Kort namn' }).fill('Huddinge stad');
  await expect(page.getByRole('alert')).toContainText('Det du har skrivit finns kvar');
  await page.unroute('**/graphql');
  await comeBack(page, 'Kommunen');
  await expect(page.getByRole('textbox', { name: 'Kort namn' })).toHaveValue('Huddinge stad');
  await expect(saved(page)).toBeVisible();
});

test('two people who change the same thing choose whose stands', async ({ page, browser }) => {
  await begin(page, 'Kommunen');
  const { origin, pathname } = new URL(page.url());
  const elsewhere = await browser.newContext({ baseURL: origin, locale: 'sv-SE' });
  const other = await elsewhere.newPage();
  await signIn(other, INES, { at: pathname });
  await expect(other.getByRole('textbox', { name: 'Kort namn' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Kort namn' }).fill('Hudd');
  await expect(saved(page)).toBeVisible();
  await other.getByRole('textbox', { name: 'Kort namn' }).fill('Inge');
  await expect(other.getByRole('alert')).toContainText('ändrade samma sak');
  await other.getByRole('button', { name: 'Behåll det jag skrev' }).click();
  await expect(saved(other)).toBeVisible();
  await comeBack(page, 'Kommunen');
  await expect(page.getByRole('textbox', { name: 'Kort namn' })).toHaveValue('Inge');
  await elsewhere.close();
});

test('whoever goes to the people from the guide finds the way back to it', async ({ page, expectAccessible }) => {
  await begin(page, 'Personer');
  const back = page.getByRole('navigation', { name: 'Du är här' }).getByRole('link', { name: 'Steg för steg' });
  await page.getByRole('link', { name: 'Till personerna' }).click();
  await page.getByRole('textbox', { name: /^Sök/ }).fill('ines');
  await page.getByRole('link', { name: /^Ines/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Ines/ })).toBeVisible();
  await expectAccessible();
  await back.click();
  await expect(heading(page, 'Personer')).toBeVisible();
  await page
    .getByRole('link', { name: /^Bjud in/ })
    .first()
    .click();
  await expect(back).toBeVisible();
  await page.getByRole('link', { name: 'Avbryt' }).click();
  await expect(heading(page, 'Personer')).toBeVisible();
});

test('every step fits on a phone', async ({ page, expectAccessible }) => {
  await begin(page, 'Kommunen');
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['Kommunen', 'Dokument', 'Syften', 'Inriktningar', 'Teman', 'Utseende', 'Se över']) {
    await step(page, name).click();
    await expect(heading(page, name)).toBeVisible();
    expect(await fitsTheWindow(page)).toBe(true);
  }
  await expectAccessible();
});
