import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';

const PASSWORD = 'utblick-exempel';

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

/** The addresses in the menu of whoever is signed in, read off the menu itself, so that a new page is found here too. */
async function menuOf(page: Page): Promise<string[]> {
  const menu = page.getByRole('navigation').filter({ has: page.getByRole('link', { name: 'Strategi' }) });
  await expect(menu.first()).toBeVisible();
  const links = menu.first().getByRole('link');
  return links.evaluateAll((found) => [...new Set(found.map((link) => new URL((link as HTMLAnchorElement).href).pathname))]);
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
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width);
      }
      await expectAccessible();
    }
    expect(faults).toEqual([]);
  });
}
