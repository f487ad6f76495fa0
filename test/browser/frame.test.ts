import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { PASSWORD } from '../kit/sign-in';

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-postadress').fill(email);
  await page.getByLabel('Lösenord', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/logga-in');
  await fillIn(page, email, PASSWORD);
  await expect(page).toHaveURL(/\/att-gora$/);
}

const menu = (page: Page) =>
  page
    .getByRole('navigation')
    .filter({ has: page.getByRole('link', { name: 'Strategi' }) })
    .first();
const menuLink = (page: Page, path: string) => menu(page).locator(`a[href="${path}"]`).first();

/** The addresses in the menu of whoever is signed in, read off the menu itself, so that a new page is found here too. */
async function menuOf(page: Page): Promise<string[]> {
  await expect(menu(page)).toBeVisible();
  const links = menu(page).getByRole('link');
  return links.evaluateAll((found) => [...new Set(found.map((link) => new URL((link as HTMLAnchorElement).href).pathname))]);
}

/** The page has its heading, and nothing of it lies beside the window. */
async function opensWithin(page: Page, width: number): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${page.url()} at ${width}`).toBeLessThanOrEqual(width);
}

test('a wrong password is told at the form, and the address stays', async ({ page, expectAccessible }) => {
  await page.goto('/logga-in');
  await fillIn(page, 'jonna.exempel@kristianstad.example', 'fel lösenord');
  await expect(page.getByText('E-postadressen och lösenordet hör inte ihop').first()).toBeVisible();
  await expect(page.getByLabel('E-postadress')).toHaveValue('jonna.exempel@kristianstad.example');
  await expectAccessible();
});

test('a page without an address of its own says so', async ({ page, expectAccessible }) => {
  await signIn(page, 'nils.latsas@kungsbacka.example');
  await page.goto('/finns-inte');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible();
});

test('a page whose code cannot be had says so inside the frame, and opens when the window is loaded again', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, 'jonna.exempel@kristianstad.example');
  await expect(menu(page)).toBeVisible();
  // The window has loaded itself again a moment ago, as it does once, and that did not help.
  await page.evaluate(() => sessionStorage.setItem('utblick.reloaded', String(Date.now())));
  const asked: string[] = [];
  await page.route('**/assets/*.js', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await menuLink(page, '/natverk').click();
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Utblick har uppdaterats');
  await expectAccessible();
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
  await menuLink(page, '/att-gora').click();
  await expect(heading).toHaveText('Att göra');
  await menuLink(page, '/natverk').click();
  await expect(heading).toHaveText('Utblick har uppdaterats');
  await page.unroute('**/assets/*.js');
  await page.getByRole('button', { name: 'Ladda om' }).click();
  await expect(heading).toHaveText('Nätverk');
});

const people = [
  'jonna.exempel@kristianstad.example',
  'eva.fiktiv@kristianstad.example',
  'greta.pahitt@helsingborg.example',
  'farid.fiktiv@huddinge.example',
  'vera.fiktiv@stockholm.example',
  'sven.skansaga@region-skane.example',
];

for (const email of people) {
  test(`every page in the menu of ${email} opens, wide and on a phone`, async ({ page, expectAccessible }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.setViewportSize({ width: 1440, height: 900 });
    await signIn(page, email);
    const paths = await menuOf(page);
    expect(paths).toContain('/strategi');
    for (const path of paths) {
      await menuLink(page, path).click();
      await expect(page).toHaveURL(new RegExp(`${path}(\\?|$)`));
      await opensWithin(page, 1440);
    }
    await page.setViewportSize({ width: 390, height: 900 });
    for (const path of paths) {
      await page.goto(path);
      await opensWithin(page, 390);
      await expectAccessible();
    }
    expect(faults).toEqual([]);
  });
}
