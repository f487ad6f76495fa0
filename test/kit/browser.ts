import { test as base, type ConsoleMessage, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { KeptWindow } from './kept-window';
import { type ServerOptions, startServer, type TestServer } from './server';

interface WorkerFixtures {
  serverOfFile: (file: string, options: ServerOptions) => Promise<TestServer>;
  keptWindow: KeptWindow;
}

interface TestFixtures {
  /** How this file's server is started: set with `test.use({ serverOptions: … })`. */
  serverOptions: ServerOptions;
  /** Gives a test a window that nobody had before and nobody has after, for what a page cannot be rid of. */
  ownWindow: boolean;
  /** The real server, one per test file; with the example data unless `serverOptions` say otherwise. */
  server: TestServer;
  /** Fails a test in which the content security policy kept a page from something it wanted. */
  withinPolicy: undefined;
  /** Asserts that axe finds nothing on the page as it stands. */
  expectAccessible: () => Promise<void>;
}

/** Playwright's `test` with a server of the file's own; page addresses are relative to it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  // Not the worker's: one whose options differ is started anew, with a browser of its own.
  serverOptions: [{ example: true }, { option: true }],
  // A worker runs one file after the other: the server of the last one is ended when the next begins.
  serverOfFile: [
    // Playwright wants its fixtures taken apart, also where none is needed.
    async ({ browserName: _ }, use) => {
      let running: { file: string; server: TestServer } | null = null;
      const end = async (): Promise<void> => {
        await running?.server.stop();
        await running?.server.database.drop();
        running = null;
      };
      await use(async (file, options) => {
        if (running?.file === file) return running.server;
        await end();
        const server = await startServer(options);
        running = { file, server };
        return server;
      });
      await end();
    },
    { scope: 'worker' },
  ],
  ownWindow: [false, { option: true }],
  keptWindow: [
    async ({ browser }, use) => {
      const kept = new KeptWindow(browser);
      await use(kept);
      await kept.close();
    },
    { scope: 'worker' },
  ],
  server: async ({ serverOfFile, serverOptions }, use, { file }) => use(await serverOfFile(file, serverOptions)),
  baseURL: async ({ server }, use) => use(server.url),
  context: async ({ browser, ownWindow, keptWindow, baseURL, colorScheme, locale, timezoneId, viewport }, use) => {
    const wanted = { baseURL, colorScheme, locale, timezoneId, viewport };
    const window = ownWindow ? new KeptWindow(browser) : keptWindow;
    await use((await window.take(wanted)).context());
    if (ownWindow) await window.close();
  },
  page: async ({ context }, use) => use(context.pages()[0] as Page),
  withinPolicy: [
    async ({ context }, use) => {
      const kept: string[] = [];
      const listen = (message: ConsoleMessage): void => {
        if (message.type() === 'error' && message.text().includes('Content Security Policy')) kept.push(message.text());
      };
      context.on('console', listen);
      await use(undefined);
      context.off('console', listen);
      if (kept.length > 0) throw new Error(`The content security policy was in the way:\n  ${[...new Set(kept)].join('\n  ')}`);
    },
    { auto: true },
  ],
  expectAccessible: async ({ page }, use) => use(() => expectAccessible(page)),
});

export { expect } from '@playwright/test';
