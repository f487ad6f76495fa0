import { test as base } from '@playwright/test';
import { expectAccessible } from './axe';
import { type ServerOptions, startServer, type TestServer } from './server';

interface WorkerFixtures {
  serverOfFile: (file: string, options: ServerOptions) => Promise<TestServer>;
}

interface TestFixtures {
  /** How this file's server is started: set with `test.use({ serverOptions: … })`. */
  serverOptions: ServerOptions;
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
  // Playwright wants its fixtures taken apart, also where none is needed. A worker runs one file after the other: the server of the last one is ended when the next begins.
  serverOfFile: [
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
  server: async ({ serverOfFile, serverOptions }, use, { file }) => use(await serverOfFile(file, serverOptions)),
  baseURL: async ({ server }, use) => use(server.url),
  withinPolicy: [
    async ({ context }, use) => {
      const kept: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' && message.text().includes('Content Security Policy')) kept.push(message.text());
      });
      await use(undefined);
      if (kept.length > 0) throw new Error(`The content security policy was in the way:\n  ${[...new Set(kept)].join('\n  ')}`);
    },
    { auto: true },
  ],
  expectAccessible: async ({ page }, use) => use(() => expectAccessible(page)),
});

export { expect } from '@playwright/test';
