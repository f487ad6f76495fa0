import type { Browser, Page } from '@playwright/test';
import { expect } from '../kit/browser';
import { signIn } from '../kit/sign-in';

/** Contact person of one administration. */
export const EVA = 'eva.fiktiv@kristianstad.example';
/** At the central office: writes for the whole municipality. */
export const JONNA = 'jonna.exempel@kristianstad.example';
export const NOW = '2026-11-20T09:00:00Z';

/** Somebody else at another computer. */
export async function another(browser: Browser, url: string, email: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url, locale: 'sv-SE' })).newPage();
  await signIn(page, email);
  return page;
}

export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
export const yearGroup = (page: Page, year: number) => page.getByRole('group', { name: `År ${year}` });
export const save = (page: Page) => page.getByRole('button', { name: /^(Registrera|Spara)$/ }).click();

/** A box is ticked at its words: the control itself is drawn. */
export async function tick(page: Page, name: string): Promise<void> {
  await page.locator('label').filter({ hasText: name }).click();
  await expect(page.getByRole('checkbox', { name })).toBeChecked();
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Finds one of many by typing. A list that is open while the page still scrolls closes, so it may take a second try. */
export async function pick(page: Page, label: string, text: string, option: string): Promise<void> {
  const combo = page.getByRole('combobox', { name: new RegExp(`^${label}`) });
  await expect(async () => {
    await combo.fill(text);
    await page.getByRole('option', { name: option, exact: true }).click({ timeout: 5000 });
    await expect(combo).toHaveValue(option, { timeout: 2000 });
  }).toPass();
}

/** Fills in the least that can be registered. */
export async function begin(page: Page, name: string): Promise<void> {
  await page.goto('/aktiviteter/ny');
  await field(page, 'Namn').first().fill(name);
  await pick(page, 'Slag', 'EU', 'EU-projekt');
}

export async function register(page: Page, name: string): Promise<string> {
  await begin(page, name);
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return page.url();
}
