import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { GraphqlClient } from '../kit/client';
import { PASSWORD, signIn } from '../kit/sign-in';
import { pick, saved, select } from './guide-rules';

const INES = 'ines.ide@huddinge.example';
const START = `mutation Start($text: String!) { startDraft(name: "Nästa strategi", text: $text) { ... on VersionDraftStarted { draftId } } }`;
const DRAFT = `query Draft($id: ID!) { draftPage(id: $id, language: "sv") { text problems { where message } } }`;

/** A municipality that has begun. */
const TEXT = `format: 1
tenant: { key: huddinge, kind: municipality, name: Huddinge kommun, shortName: Huddinge, code: "0126", county: "01" }
roles:
  - { key: samordnare, name: Samordnaren, level: official, archetype: A7_SAMORDNARE, source: § 2 }
`;

test.describe.configure({ timeout: 240_000 });
test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

const fitsTheWindow = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** A draft's text without what YAML may put around a value or leave out. */
const plain = (text = ''): string => text.replace(/[{}"]/g, '').replace(/\[\s*/g, '[ ').replace(/\s*\]/g, ' ]');

/** A draft of the municipality, and what stands in it. */
async function begun(url: string) {
  const client = new GraphqlClient(url);
  await client.signIn(INES, PASSWORD);
  const started = await client.query<{ startDraft: { draftId: string } }>(START, { text: TEXT });
  const id = started.data?.startDraft.draftId ?? '';
  const draft = async () => (await client.query<{ draftPage: { text: string; problems: object[] } }>(DRAFT, { id })).data?.draftPage;
  // What the municipality has and the draft leaves out stays a problem: the forms are to add none of their own.
  const problems = (await draft())?.problems;
  return { id, draft, problems };
}

/** Says that the document gives an answer, and where it stands. */
async function fillIn(part: Locator, named: string, source: string): Promise<void> {
  await part.getByRole('button', { name: `Fyll i ${named}` }).click();
  await part.getByRole('group', { name: named }).first().getByLabel('Punkt eller avsnitt').fill(source);
}

test('a network is written part by part, saves itself, and says what is missing', async ({ page, server, expectAccessible }) => {
  const { id, draft, problems } = await begun(server.url);
  await signIn(page, INES, { at: `/installningar/utkast/${id}/guide/natverk` });
  await page.getByLabel('Nätverkets namn').fill('Internationella nätverket');
  await page.getByRole('button', { name: 'Lägg till nätverk' }).click();
  await expect(page.getByRole('button', { name: 'Internationella nätverket', exact: true })).toBeVisible();
  // Told by its place: what lies beside an open list is hidden from roles.
  const item = page.locator('#falt-networks-0');
  await expect(item.getByText('1 att rätta')).toBeVisible();
  await item.getByLabel('Punkt eller avsnitt').first().fill('§ 4');
  await expect(item.getByText('1 att rätta')).toHaveCount(0);
  await item.getByRole('button', { name: 'Fyll i medlemmar' }).click();
  const members = item.getByRole('group', { name: 'Medlemmar' }).first();
  await members.getByRole('checkbox', { name: 'Förvaltningar', exact: true }).press('Space');
  await members.getByLabel('Punkt eller avsnitt').fill('§ 4');
  await item.getByRole('button', { name: 'Fyll i undantagna' }).click();
  const excluded = item.getByRole('group', { name: 'Undantagna' }).first();
  await excluded.getByRole('button', { name: 'Lägg till slag av enhet' }).click();
  // What saving says of the empty row comes first: it moves the page, and an open list closes then.
  await saved(page);
  await pick(excluded, 'Slag av enhet', 'Bolag');
  await excluded.getByLabel('Punkt eller avsnitt').fill('§ 5');
  await item.getByRole('button', { name: 'Fyll i hur ofta nätverket träffas' }).click();
  const often = item.getByRole('group', { name: 'Hur ofta nätverket träffas' }).first();
  await saved(page);
  await select(often, 'Hur ofta', 'Ett antal gånger om året');
  await often.getByLabel('Minst').fill('2');
  await often.getByLabel('Punkt eller avsnitt').fill('§ 4');
  await saved(page);
  await expectAccessible();
  await expect.poll(async () => (await draft())?.problems).toEqual(problems);
  const text = plain((await draft())?.text);
  for (const part of ['name: Internationella nätverket', 'unitKinds: [ forvaltning ]', 'unitKind: bolag', 'min: 2'])
    expect(text).toContain(part);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await fitsTheWindow(page)).toBe(true);
  await expectAccessible();
});

test('money, twin towns, geography and goals are written, and what is not said stays open', async ({ page, server, expectAccessible }) => {
  const { id, draft, problems } = await begun(server.url);
  await signIn(page, INES, { at: `/installningar/utkast/${id}/guide/ovrigt` });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const matter = (name: string): Locator => page.getByRole('region', { name, exact: true });
  await expectAccessible();
  await fillIn(matter('Finansiering'), 'ordinarie budget', '§ 7');
  await matter('Finansiering').getByRole('group', { name: 'Ordinarie budget' }).getByLabel('Ordinarie budget').fill('Ryms i budgeten.');
  await fillIn(matter('Finansiering'), 'stöd vid ansökan', '§ 7');
  await saved(page);
  await pick(matter('Finansiering').getByRole('group', { name: 'Stöd vid ansökan' }).first(), 'Roller', 'Samordnaren');
  await fillIn(matter('Vänorter'), 'orter', '§ 8');
  await matter('Vänorter').getByRole('button', { name: 'Lägg till ort' }).click();
  await matter('Vänorter').getByLabel('Namn').fill('Exempelborg');
  await fillIn(matter('Representation'), 'uppträder samlat', '§ 9');
  await matter('Representation').getByText('Ja', { exact: true }).click();
  await fillIn(matter('Geografi'), 'fokusområde', '§ 1');
  await matter('Geografi').getByRole('checkbox', { name: 'Norden' }).press('Space');
  await matter('Mål').getByLabel('Målet i korthet').fill('Fler utbyten');
  await matter('Mål').getByRole('button', { name: 'Lägg till mål' }).click();
  await saved(page);
  await select(matter('Mål'), 'Vems målet är', 'Hela kommunens');
  await matter('Mål').getByLabel('Punkt eller avsnitt').fill('§ 3');
  await saved(page);
  await expectAccessible();
  await expect.poll(async () => (await draft())?.problems).toEqual(problems);
  const text = plain((await draft())?.text);
  for (const part of ['value: Ryms i budgeten.', 'role: samordnare', 'name: Exempelborg', 'groups: [ nordic ]', 'level: municipality'])
    expect(text).toContain(part);
  expect(text).not.toContain('travel');
  expect(text).not.toContain('publication');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await fitsTheWindow(page)).toBe(true);
});
