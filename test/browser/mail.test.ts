import { expect, test } from '../kit/browser';
import { GraphqlClient } from '../kit/client';
import { PASSWORD, signIn } from '../kit/sign-in';

const COORDINATOR = 'jonna.exempel@kristianstad.example';
const CONTACT = 'eva.fiktiv@kristianstad.example';

test.describe.configure({ mode: 'serial' });

/** Reminds two units of the open round by mail, as its page does. */
async function remindTwo(url: string): Promise<void> {
  const client = new GraphqlClient(url);
  await client.signIn(COORDINATOR, PASSWORD);
  const { data: list } = await client.query<{ reportingPage: { rounds: { id: string; endedAt: string | null }[] } }>(
    '{ reportingPage { rounds { id endedAt } } }',
  );
  const id = list?.reportingPage.rounds.find(({ endedAt }) => endedAt === null)?.id;
  const { data: round } = await client.query<{ roundPage: { units: { reportId: string; state: string; responsible: object | null }[] } }>(
    'query Round($id: ID!) { roundPage(id: $id) { units { reportId state responsible { name } } } }',
    { id },
  );
  const open = round?.roundPage.units.filter(({ state, responsible }) => ['not_started', 'draft'].includes(state) && responsible) ?? [];
  const ids = open.slice(0, 2).map(({ reportId }) => reportId);
  expect(ids.length).toBeGreaterThan(0);
  const { errors } = await client.query('mutation Remind($ids: [ID!]!) { remindUnits(reportIds: $ids) { reminded } }', { ids });
  expect(errors).toEqual([]);
}

test('an empty outbox says how a letter comes there', async ({ page, expectAccessible }) => {
  await signIn(page, COORDINATOR, { at: '/utvecklingspost' });
  await expect(page.getByText('Inget härifrån skickas')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Inga meddelanden än');
  await expectAccessible();
});

test('a reminder is shown whole, and leads to its page', async ({ page, server, expectAccessible }) => {
  await remindTwo(server.url);
  await signIn(page, COORDINATOR, { at: '/utvecklingspost' });
  const letter = page.getByRole('listitem').filter({ hasText: 'Läs meddelandet' }).first();
  await expect(async () => {
    await page.reload();
    await expect(letter).toContainText('Visas här', { timeout: 2000 });
  }).toPass();
  await letter.getByText('Läs meddelandet').click();
  await expectAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await letter.getByRole('link', { name: 'Öppna sidan som det gäller' }).click();
  await expect(page).toHaveURL(/\/redovisning\/.+\/enhet\//);
});

test('somebody who looks after one unit only is told that the page is not theirs', async ({ page, expectAccessible }) => {
  await signIn(page, CONTACT, { at: '/utvecklingspost' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har inte behörighet till sidan');
  await expectAccessible();
});
