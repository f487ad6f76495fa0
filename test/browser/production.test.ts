import type { Page, Request } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { clientDocuments } from '../kit/client-documents';
import type { TestServer } from '../kit/server';

test.use({ serverOptions: { production: true } });
test.describe.configure({ mode: 'serial' });

const EMAIL = 'disa.drift@kommun.example';
const PASSWORD = 'en lång mening om drift';

/** The path of the link that the start printed. */
async function linkOf(server: TestServer): Promise<string> {
  await expect.poll(() => server.log()).toContain('/forsta-operator/');
  return /\/forsta-operator\/\S+/.exec(server.log())?.[0] ?? '';
}

/** What the page asks the server. */
function questionsOf(page: Page): Request[] {
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request);
  });
  return asked;
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('the client works on a production server, which it asks by the hashes of its documents alone', async ({
  page,
  server,
  expectAccessible,
}) => {
  const asked = questionsOf(page);
  await page.goto(await linkOf(server));
  await field(page, 'Namn').fill('Disa Drift');
  await field(page, 'E-postadress').fill(EMAIL);
  await field(page, 'Lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Skapa kontot' }).click();
  await expect(page).toHaveURL(/\/drift$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drift');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drift');
  await expectAccessible();

  const bodies = asked.map(
    (request) => request.postDataJSON() as { query?: string; extensions: { persistedQuery: { sha256Hash: string } } },
  );
  const known = new Set(clientDocuments().map(({ id }) => id));
  expect(bodies.length).toBeGreaterThan(3);
  expect(bodies.filter((body) => body.query !== undefined || !known.has(body.extensions.persistedQuery.sha256Hash))).toEqual([]);
});

async function signIn(page: Page): Promise<void> {
  await page.goto('/logga-in');
  await field(page, 'E-postadress').fill(EMAIL);
  await field(page, 'Lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in' }).click();
}

test('somebody who signs in with a password is let in', async ({ page }) => {
  await signIn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt konto hör inte till någon kommun än');
});

test('a page of an earlier version, whose question the server no longer knows, loads itself again', async ({ page }) => {
  await signIn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt konto hör inte till någon kommun än');
  let old = 0;
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON() as { operationName: string };
    const isOld = body.operationName === 'OperatorPage' && old === 0;
    if (!isOld) return route.continue();
    old += 1;
    return route.continue({ postData: { ...body, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } } });
  });
  await page.goto('/drift');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drift');
  expect(old).toBe(1);
});

test('what somebody did on a page of an earlier version is told in its own words, and what was typed is still there', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/logga-in');
  await page.route('**/graphql', (route) => {
    const body = route.request().postDataJSON() as { operationName: string };
    if (body.operationName !== 'SignIn') return route.continue();
    return route.continue({ postData: { ...body, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } } });
  });
  await field(page, 'E-postadress').fill(EMAIL);
  await field(page, 'Lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByText('Utblick har uppdaterats medan sidan var öppen.')).toBeVisible();
  await expect(field(page, 'E-postadress')).toHaveValue(EMAIL);
  await expectAccessible();
});

test('a page that stays unknown after it has loaded itself again says so, and offers to try', async ({ page, expectAccessible }) => {
  await signIn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt konto hör inte till någon kommun än');
  await page.route('**/graphql', (route) => {
    const body = route.request().postDataJSON() as { operationName: string };
    if (body.operationName !== 'OperatorPage') return route.continue();
    return route.continue({ postData: { ...body, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } } });
  });
  await page.goto('/drift');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Utblick har uppdaterats');
  await expect(page.getByRole('button', { name: 'Ladda om' })).toBeVisible();
  await expectAccessible();
});
