import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { expectAccessible as expectNothingFromAxe } from '../kit/axe';
import type { TestServer } from '../kit/server';
import { signIn } from '../kit/sign-in';

/** People at computers of their own, each signed in to one server. */
export class Desks {
  readonly #open: BrowserContext[] = [];

  constructor(private readonly server: TestServer) {}

  async at(browser: Browser, email: string): Promise<Page> {
    const viewport = { width: 1440, height: 900 };
    const permissions = ['clipboard-read', 'clipboard-write'];
    const where = { baseURL: this.server.url, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' };
    const context = await browser.newContext({ ...where, viewport, permissions });
    this.#open.push(context);
    const page = await context.newPage();
    await signIn(page, email);
    return page;
  }

  async leave(): Promise<void> {
    for (const context of this.#open.splice(0)) await context.close();
  }
}

/** What a pressed button announced stands in the page for some seconds, also when the button itself has gone. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0);
  await expectNothingFromAxe(page);
}

/** Goes to the round from the list of rounds. */
export async function goToRound(page: Page, name: string): Promise<void> {
  await page.goto('/redovisning');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Presses what fetches a file and reads it, with the name it is saved under. */
export async function fetched(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Fills in and sends the dialog that ticks a text off. */
export async function tickOff(page: Page, diarienummer: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Diarienummer').fill(diarienummer);
  await dialog.getByRole('button', { name: 'Markera som införd' }).click();
}
