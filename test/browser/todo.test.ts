import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const COORDINATOR = 'jonna.exempel@kristianstad.example';
const CONTACT = 'eva.fiktiv@kristianstad.example';
const BOARD_MEMBER = 'ylva.klubba@kristianstad.example';
const REGION = 'sven.skansaga@region-skane.example';
const NOW = '2027-01-18T09:42:00Z';
/** Longer than a reminder can be undone, in milliseconds. */
const AFTER_UNDO = 9000;

test.use({ serverOptions: { example: true, clock: NOW } });

/** Somebody signs in and has the start page before them. */
async function openStart(page: Page, email: string): Promise<void> {
  await signIn(page, email, { at: '/' });
  await expect(page.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible();
}

const main = (page: Page) => page.getByRole('main');
const band = (page: Page, name: string) => main(page).getByRole('region', { name, exact: true });
const rows = (page: Page) => band(page, 'Nu').locator('ul > li');
const remindButton = (page: Page) => page.getByRole('button', { name: 'Påminn sju enheter' });
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('the office sees what is late first, what comes and how things stand', async ({ page, expectAccessible }) => {
  await openStart(page, COORDINATOR);
  await expect(main(page)).toContainText('Måndag 18 januari 2027. En sak är sen. Dessutom väntar tre till.');
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).first()).toContainText('Sen 3 dagar');
  await expect(rows(page).first()).toContainText('Åtta enheter har inte lämnat in redovisningen');
  await expect(rows(page).first()).toContainText(
    'Arbete och välfärd, Gymnasium och vuxenutbildning, Miljö och samhällsbyggnad och fem till.',
  );
  await expect(main(page).locator('.u-button-primary')).toHaveText('Påminn sju enheter');
  await expect(band(page, 'Snart').getByRole('link', { name: 'Kommunstyrelsen godkänner' })).toBeVisible();
  await expect(band(page, 'Läget').getByRole('link')).toHaveCount(5);
  await expect(band(page, 'Läget').getByRole('img', { name: /^Erhållet bidrag 2026 per år: 2021 / })).toBeVisible();
  await expectAccessible();
});

test('each figure and row leads to where something can be done about it', async ({ page }) => {
  await openStart(page, COORDINATOR);
  await page.getByRole('link', { name: 'Kontrollera fem' }).click();
  await expect(page).toHaveURL(/\/aktiviteter\?kontrollera=ja$/);
  await expect(
    main(page)
      .getByRole('row')
      .filter({ has: page.getByRole('link') }),
  ).toHaveCount(5);
  await page.goBack();
  await page.getByRole('link', { name: 'Granska tre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Årlig uppföljning 2026' })).toBeVisible();
  await page.goBack();
  await band(page, 'Läget').getByRole('link', { name: 'Pågående aktiviteter' }).click();
  await expect(page).toHaveURL(/\/aktiviteter\?status=running$/);
});

test('labels of the timeline never cover each other', async ({ page }) => {
  await openStart(page, COORDINATOR);
  for (const width of [1201, 1440, 1900]) {
    await page.setViewportSize({ width, height: 900 });
    const labels = band(page, 'Snart').locator('li:visible');
    const boxes = await labels.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThan(5);
    const crossing = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom),
    );
    expect(crossing).toEqual([]);
    const cut = await labels.locator('[title]').evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth).length);
    expect(cut).toBe(0);
  }
});

test('a contact person reaches the report by keyboard alone', async ({ page }) => {
  await openStart(page, CONTACT);
  await expect(rows(page).first()).toContainText('Lämna in redovisningen för Omsorgsförvaltningen');
  const start = page.getByRole('link', { name: 'Börja redovisa' });
  for (let presses = 0; presses < 40 && !(await start.evaluate((link) => link === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/redovisning\/[^/]+\/enhet\/[^/]+$/);
});

test('on a phone the quarter is a list of dates, the rest of it on demand', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStart(page, COORDINATOR);
  const dates = band(page, 'Snart').locator('li:visible');
  await expect(dates).toHaveCount(7);
  await expect(dates.first()).toContainText('27 jan');
  await page.getByRole('button', { name: 'Visa hela kvartalet (10)' }).click();
  await expect(dates).toHaveCount(10);
  expect(await scrollsSideways(page)).toBe(false);
  await expectAccessible();
});

test('with nothing to do the page names the next date and one useful thing', async ({ page, expectAccessible }) => {
  await openStart(page, BOARD_MEMBER);
  await expect(band(page, 'Nu').getByRole('heading', { name: 'Inget väntar på dig' })).toBeVisible();
  await expect(band(page, 'Nu')).toContainText('Nästa datum är 27 januari: Kommunstyrelsen.');
  await expectAccessible();
  await page.getByRole('link', { name: 'Till strategin' }).click();
  await expect(page).toHaveURL(/\/strategi$/);
});

test('a regional body without a register gets a page that says so', async ({ page, expectAccessible }) => {
  await openStart(page, REGION);
  await expect(band(page, 'Snart')).toContainText('Inget datum ligger inlagt de närmaste tre månaderna.');
  await expect(band(page, 'Läget')).toContainText('Registret är tomt');
  await expectAccessible();
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('and in English the page reads as well', async ({ page, expectAccessible }) => {
    await openStart(page, COORDINATOR);
    await expectAccessible();
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'To do' })).toBeVisible();
    await expect(main(page)).toContainText('Eight units have not submitted their reports');
    await expect(main(page)).toContainText('The last day was Friday 15 January 2027.');
    await page.getByRole('button', { name: 'Svenska' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible();
  });
});

test('a page that could not be fetched can be asked for again', async ({ page }) => {
  await openStart(page, COORDINATOR);
  await page.getByRole('link', { name: 'Strategi', exact: true }).click();
  await expect(page).toHaveURL(/\/strategi$/);
  await page.route('**/graphql', (route) => (route.request().postData()?.includes('TodoPage') ? route.abort() : route.continue()));
  await page.goto('/att-gora');
  const again = page.getByRole('button', { name: 'Försök igen' });
  await expect(again).toBeVisible();
  await page.unroute('**/graphql');
  await again.click();
  await expect(rows(page)).toHaveCount(4);
});

test.describe('reminders', () => {
  test.use({ ownWindow: true });
  test.beforeEach(({ page }) => page.clock.install());

  test('one that did not leave says so, and can be sent again', async ({ page }) => {
    await openStart(page, COORDINATOR);
    await page.route('**/graphql', (route) => (route.request().postData()?.includes('RemindLateUnits') ? route.abort() : route.continue()));
    await remindButton(page).click();
    await page.clock.fastForward(AFTER_UNDO);
    await expect(rows(page).first()).toContainText('Ingen kan nås i Överförmyndarförvaltningen.');
    await expect(remindButton(page)).toBeVisible();
    await expect(rows(page).first().getByRole('status')).toHaveText('Ingen kontakt med servern. Det du har skrivit finns kvar.');
  });

  test('can be undone for a moment, leave then, and are not offered again', async ({ page, expectAccessible }) => {
    await openStart(page, COORDINATOR);
    await remindButton(page).click();
    await expect(rows(page).first()).toContainText('Påminner sju enheter · Ångra');
    await expectAccessible();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.clock.fastForward(AFTER_UNDO);
    await expect(rows(page).first()).toContainText('Inget skickades.');
    await expect(remindButton(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.clock.fastForward(AFTER_UNDO);
    await expect(rows(page).first()).toContainText('Påminda, sju enheter');
    await page.reload();
    await expect(rows(page).first()).toContainText('Påmindes senast 18 januari.');
    await expect(rows(page).first().getByRole('link', { name: 'Öppna omgången' })).toBeVisible();
  });

  test('leave at once when the reader goes elsewhere', async ({ page, server }) => {
    server.setClock('2027-01-26T09:00:00Z');
    await openStart(page, COORDINATOR);
    await page
      .getByRole('button', { name: /^Påminn / })
      .first()
      .click();
    await page.getByRole('link', { name: 'Strategi', exact: true }).click();
    await expect(page).toHaveURL(/\/strategi$/);
    await page.getByRole('link', { name: 'Att göra', exact: true }).click();
    await expect(main(page)).toContainText('Påmindes senast 26 januari.');
  });
});
