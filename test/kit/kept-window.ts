import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A page of the server's own that loads nothing and asks for nothing, but whose storage is the client's. */
const NEUTRAL = '/healthz';

/**
 * A window that stays open from one test to the next, as long as they want it alike. A page that is opened anew takes a process of its
 * own and compiles all of the client again, three times the work of going somewhere in a page that is there.
 */
export class KeptWindow {
  #kept: { readonly likeness: string; readonly page: Page } | null = null;

  constructor(private readonly browser: Browser) {}

  /**
   * The window's one page, as if it had just been opened: nobody is signed in, nothing is remembered and nothing listens.
   * What a page cannot be rid of (a clock of its own, scripts of a test's) must not be put into it.
   */
  async take(wanted: BrowserContextOptions): Promise<Page> {
    const { viewport, ...rest } = wanted;
    const likeness = JSON.stringify(rest);
    if (this.#kept?.likeness === likeness && (await emptied(this.#kept.page, viewport))) return this.#kept.page;
    await this.close();
    const page = await (await this.browser.newContext(wanted)).newPage();
    this.#kept = { likeness, page };
    return page;
  }

  async close(): Promise<void> {
    await this.#kept?.page.context().close();
    this.#kept = null;
  }
}

/** @returns whether the page could be used again */
async function emptied(page: Page, viewport: BrowserContextOptions['viewport']): Promise<boolean> {
  if (page.isClosed()) return false;
  const context = page.context();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const other of context.pages()) if (other !== page) await other.close();
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null });
  await page.goto(NEUTRAL);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await context.clearCookies();
  return true;
}
