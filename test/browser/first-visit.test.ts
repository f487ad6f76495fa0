import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { PASSWORD, signIn } from '../kit/sign-in';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

const COORDINATOR = 'jonna.exempel@kristianstad.example';

const PAGES = [
  { path: '/att-gora', asks: 'TodoPage' },
  { path: '/strategi', asks: 'StrategyPage' },
  { path: '/aktiviteter', asks: 'ActivitiesPage' },
  { path: '/jamfor', asks: 'ComparePage' },
] as const;

/** The operations that the page sends, none of which is answered before `answer`. */
async function held(page: Page): Promise<{ readonly asked: string[]; answer(): void }> {
  const asked: string[] = [];
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    asked.push((route.request().postDataJSON() as { operationName: string }).operationName);
    await answered;
    await route.continue();
  });
  return { asked, answer };
}

for (const { path, asks } of PAGES) {
  test(`${path}: the frame's question and the page's one question are both out before either is answered`, async ({
    page,
    expectAccessible,
  }) => {
    await signIn(page, COORDINATOR);
    const { asked, answer } = await held(page);
    await page.goto(path);
    await expect.poll(() => asked.toSorted()).toEqual([asks, 'Viewer'].toSorted());
    answer();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).or(page.getByRole('table')).first()).toBeVisible();
    await expectAccessible();
    expect(asked).toHaveLength(2);
  });
}

test('the bare address asks for the start page at once', async ({ page }) => {
  await signIn(page, COORDINATOR);
  const { asked, answer } = await held(page);
  await page.goto('/');
  await expect.poll(() => asked.toSorted()).toEqual(['TodoPage', 'Viewer']);
  answer();
  await expect(page).toHaveURL(/att-gora$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible();
  expect(asked).toHaveLength(2);
});

test('going on to another page asks its one question, and coming back asks anew', async ({ page }) => {
  await signIn(page, COORDINATOR, { at: '/att-gora' });
  // Its heading stands before its question is answered, or even asked.
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  const { asked, answer } = await held(page);
  answer();
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
  await menu.getByRole('link', { name: 'Strategi', exact: true }).click();
  await expect(page).toHaveURL(/strategi$/);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(asked).toEqual(['StrategyPage']);
  await menu.getByRole('link', { name: 'Att göra', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible();
  await expect.poll(() => asked).toEqual(['StrategyPage', 'TodoPage']);
});

test('somebody whose session is gone is sent to the door, and from there to the page', async ({ page }) => {
  await page.goto('/strategi');
  await expect(page).toHaveURL(/logga-in\?till=%2Fstrategi$/);
  await page.getByLabel('E-postadress').fill(COORDINATOR);
  await page.getByLabel('Lösenord', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/strategi$/);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
});
