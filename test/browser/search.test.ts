import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const JONNA = 'jonna.exempel@kristianstad.example';
const EVA = 'eva.fiktiv@kristianstad.example';
const VERA = 'vera.fiktiv@stockholm.example';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

/** Somebody signs in and has the start page before them. */
async function openStart(page: Page, email: string): Promise<void> {
  await signIn(page, email, { at: '/' });
  await expect(page.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible();
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Sök och gå till' });
const field = (page: Page) => dialog(page).getByRole('searchbox', { name: 'Sök' });
const group = (page: Page, name: string | RegExp) => dialog(page).getByRole('group', { name });
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

test('Ctrl K finds an activity with the keyboard alone, and the page is among the recent ones afterwards', async ({
  page,
  expectAccessible,
}) => {
  await openStart(page, EVA);
  await openSearch(page);
  await expect(group(page, 'Sidor').getByRole('menuitem').first()).toBeVisible();
  await expectAccessible();
  await page.keyboard.type('hemgång');
  const found = group(page, 'Aktiviteter').getByRole('menuitem').first();
  await expect(found).toContainText('Omsorgsförvaltningen');
  await expectAccessible();
  const name = (await found.locator('.u-menu-words').evaluate((words) => words.firstChild?.textContent)) ?? '';
  while (!(await found.getAttribute('data-focused'))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/aktiviteter\/[0-9a-f-]+$/);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Strategi' }).first().click();
  await expect(page).toHaveURL(/\/strategi$/);
  await openSearch(page);
  await expect(group(page, 'Senast öppnade').getByRole('menuitem', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('arrows go across the groups and round; everything found says what it is and where', async ({ page, expectAccessible }) => {
  await openStart(page, JONNA);
  await openSearch(page);
  await page.keyboard.type('omsorg');
  await expect(group(page, 'Enheter').getByRole('menuitem')).toContainText(['Omsorgsförvaltningen']);
  await expect(group(page, 'Personer').getByRole('menuitem')).toContainText([
    'Eva FiktivKontaktperson för EU-frågor · Omsorgsförvaltningen',
  ]);
  await expect(group(page, 'Redovisningar').getByRole('menuitem').first()).toContainText('Årlig uppföljning 2026 · ');
  const items = dialog(page).getByRole('menuitem');
  const count = await items.count();
  const reached = new Set<string>();
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('ArrowDown');
    reached.add((await dialog(page).locator('[role=menuitem][data-focused]').getAttribute('data-key')) ?? '');
  }
  expect(reached.size).toBe(count);
  await expect(dialog(page).getByRole('status')).toHaveText(`${count} träffar`);
  await expectAccessible();
});

test('a person who is found is a page of their own, under the settings in the menu, and the list of people is a place to go', async ({
  page,
  expectAccessible,
}) => {
  await openStart(page, JONNA);
  await openSearch(page);
  await page.keyboard.type('eva fikt');
  await group(page, 'Personer')
    .getByRole('menuitem', { name: /^Eva Fiktiv/ })
    .click();
  await expect(page).toHaveURL(/\/personer\/[0-9a-f-]+$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Eva Fiktiv' })).toBeVisible();
  const settings = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Inställningar' });
  await expect(settings).toHaveAttribute('aria-current', 'page');
  await expectAccessible();
  await openSearch(page);
  await page.keyboard.type('personer');
  await group(page, 'Sidor').getByRole('menuitem', { name: 'Personer' }).click();
  await expect(page).toHaveURL(/\/personer$/);
  await expect(settings).toHaveAttribute('aria-current', 'page');
});

test('a group that holds more says so and leads to the list', async ({ page }) => {
  await openStart(page, JONNA);
  await openSearch(page);
  await page.keyboard.type('skola');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('an');
  await expect(group(page, /^Aktiviteter, 5 av \d+$/)).toBeVisible();
  await group(page, /^Aktiviteter/)
    .getByRole('menuitem', { name: /^Visa alla \d+ aktiviteter$/ })
    .click();
  await expect(page).toHaveURL(/\/aktiviteter\?sok=an$/);
});

test('what one may do is found too, and only that', async ({ page }) => {
  await openStart(page, JONNA);
  await openSearch(page);
  await page.keyboard.type('öppna omgång');
  await expect(group(page, 'Gör').getByRole('menuitem', { name: 'Öppna en redovisningsomgång' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.context().clearCookies();
  await openStart(page, EVA);
  await openSearch(page);
  await page.keyboard.type('öppna omgång');
  await expect(dialog(page)).toContainText('Inget passar. Pröva ett annat ord, eller bara början av det.');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('tekniska');
  await expect(group(page, 'Enheter')).toBeVisible();
  await expect(group(page, /^Redovisningar/)).toHaveCount(0);
});

test('a search that fails says so, keeps what was typed, and can be tried again', async ({ page, expectAccessible }) => {
  await openStart(page, JONNA);
  await openSearch(page);
  await page.route('**/graphql', (route) => route.abort());
  await page.keyboard.type('omsorg');
  await expect(dialog(page).getByRole('alert')).toContainText('Det gick inte att söka');
  await expectAccessible();
  await page.unroute('**/graphql');
  await dialog(page).getByRole('button', { name: 'Försök igen' }).click();
  await expect(group(page, 'Enheter')).toBeVisible();
  await expect(field(page)).toHaveValue('omsorg');
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
});

test('on a phone it opens from the top bar, holds nothing that is wider, and finds units that have ended', async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStart(page, VERA);
  await page.getByRole('button', { name: 'Sök', exact: true }).click();
  await field(page).fill('hägersten förvaltning');
  await expect(group(page, 'Enheter').getByRole('menuitem')).toContainText([
    'Hägersten-Älvsjö stadsdelsförvaltning',
    'Hägersten-Liljeholmens stadsdelsförvaltningStadsdelsförvaltning, fanns till 30 juni 2020',
  ]);
  expect(await scrollsSideways(page)).toBe(false);
  await expectAccessible();
});
