import type { Page } from '@playwright/test';
import { expectAccessible } from '../kit/axe';
import { expect } from '../kit/browser';
import { signIn } from '../kit/sign-in';

export const PEOPLE = {
  kristianstad: 'jonna.exempel@kristianstad.example',
  contact: 'eva.fiktiv@kristianstad.example',
  stockholm: 'vera.fiktiv@stockholm.example',
  kungsbacka: 'nils.latsas@kungsbacka.example',
  regionStockholm: 'mona.monster@region-stockholm.example',
  regionSkane: 'sven.skansaga@region-skane.example',
} as const;

/** Signs somebody in, goes to a page and waits until it stands there. */
export async function openAs(page: Page, who: keyof typeof PEOPLE, address: string, title: string): Promise<void> {
  await signIn(page, PEOPLE[who], { at: address });
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** The page as it is, and then as wide as a phone: accessible both times, and never wider than the window. */
export async function expectFitting(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** The row of a table by the text that begins it. */
export const rowOf = (page: Page, table: string, name: string | RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: name });

/** Finds a receiver by typing. A list that is open while the page still scrolls closes, so it may take a second try. */
export async function pickAudience(page: Page, text: string, name: string): Promise<void> {
  const combo = page.getByRole('combobox', { name: /^För vem/ });
  await expect(async () => {
    await combo.fill(text);
    await page.getByRole('option', { name: new RegExp(`^${name}`) }).click({ timeout: 5000 });
    await expect(combo).toHaveValue(name, { timeout: 2000 });
  }).toPass();
}
