import type { Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const PEOPLE = {
  helsingborg: 'greta.pahitt@helsingborg.example',
  kungsbacka: 'nils.latsas@kungsbacka.example',
  kristianstad: 'jonna.exempel@kristianstad.example',
  huddinge: 'ines.ide@huddinge.example',
  stockholm: 'vera.fiktiv@stockholm.example',
  region: 'sven.skansaga@region-skane.example',
} as const;

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

async function openStrategy(page: Page, tenant: keyof typeof PEOPLE, address = '/strategi'): Promise<void> {
  await signIn(page, PEOPLE[tenant], { at: address });
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
}

/** The steps of a rule's chain, each as its words; where a long word may break is passed over. */
async function stepsOf(page: Page, rule: string): Promise<string[]> {
  const steps = await page
    .getByRole('list', { name: `Vägen för ${rule}` })
    .getByRole('listitem')
    .allInnerTexts();
  return steps.map((step) => step.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim());
}

const sourcesSwitch = (page: Page) => page.getByRole('switch', { name: 'Visa källor' });
const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

for (const [tenant, title, counted] of [
  ['helsingborg', 'Helsingborgs stads strategi för internationellt arbete', 'Två inriktningar, åtta åtaganden'],
  ['kungsbacka', 'Internationell strategi för Kungsbacka kommun 2014-2020', 'Tre grundpelare, sju åtaganden'],
  ['kristianstad', 'Riktlinjer för Kristianstads kommuns internationella arbete', 'Fyra prioriterade utvecklingsområden'],
  ['huddinge', 'Huddinge kommuns strategi för internationellt arbete 2016-2020', 'Fem metoder, fem åtaganden'],
  ['stockholm', 'Internationell strategi för Stockholms stad', 'Fyra inriktningar'],
] as const) {
  test(`${tenant}: the document as it calls itself, its directions in its own words, with and without sources`, async ({
    page,
    expectAccessible,
  }) => {
    await openStrategy(page, tenant);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: counted })).toBeVisible();
    await expectAccessible();
    await sourcesSwitch(page).focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(/avsnittet/).first()).toBeVisible();
    await expectAccessible();
  });
}

test('a chain is drawn with who, when and how it stands; what nobody is named for is left open', async ({ page }) => {
  await openStrategy(page, 'kristianstad');
  const steps = await stepsOf(page, 'Årlig uppföljning');
  expect(steps).toHaveLength(4);
  expect(steps[0]).toMatch(/^Redovisar Förvaltningar och bolag 22 enheter 15 januari 2027, egen inställning \d+ av 22, \d+ sena$/);
  expect(steps[1]).toMatch(/^Sammanställer Kommunledningskontoret 12 februari 2027, egen inställning Kopplas till målen/);
  expect(steps[3]).toMatch(/^Tar emot Kommunfullmäktige 23 mars 2027/);
  expect(await stepsOf(page, 'Årlig handlingsplan')).toEqual([
    'Utarbetar Kommunledningskontoret Dag framgår inte · Ställ in',
    'Beslutar Framgår inte Ställ in',
  ]);
  await page.getByRole('link', { name: 'Till Årlig uppföljning 2026' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Årlig uppföljning 2026' })).toBeVisible();
});

test('what can be read in two ways says so, with both readings on demand', async ({ page, expectAccessible }) => {
  await openStrategy(page, 'helsingborg');
  const [reporter, document] = await stepsOf(page, 'Årlig redovisning');
  expect(reporter).toMatch(/^Redovisar Framgår inte .*Texten kan läsas på två sätt/);
  expect(document).toBe('Varje år i dokumentet Verksamhetsberättelse eller motsvarande');
  const reading = page.getByText('Alla som arbetar internationellt redovisar, eftersom ingen pekas ut.');
  await expect(reading).toBeHidden();
  await page.getByText('Så kan texten läsas').first().click();
  await expect(reading).toBeVisible();
  await expectAccessible();
});

test('sources are off until they are asked for, and then tell item, document and section', async ({ page }) => {
  await openStrategy(page, 'kristianstad');
  const source = page
    .getByText('KRS-S1 i Riktlinjer för Kristianstads kommuns internationella arbete, avsnittet', { exact: false })
    .first();
  await expect(source).toBeHidden();
  await sourcesSwitch(page).focus();
  await page.keyboard.press('Space');
  await expect(source).toBeVisible();
  await expect(page.getByText(/Beslut av kommunledningskontoret 9 december 2024/).first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(source).toBeHidden();
});

test('a proposal says that it is one, and a district speaks for itself', async ({ page }) => {
  await openStrategy(page, 'stockholm');
  await expect(page.getByText('Sidan visar ett förslag, inte regler som gäller')).toBeVisible();
  await expect(page.getByText('remiss 2016, dnr 171-482/2016')).toBeVisible();
  const views = page.getByRole('region', { name: 'Stadsdelens åsikter' });
  await expect(views.getByText('Stadsdelens åsikt', { exact: true })).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Syften' }).getByText('Förslag', { exact: true })).toHaveCount(1);
});

test('an expired document without a reporting rule says both, and what it takes to get one', async ({ page }) => {
  await openStrategy(page, 'kungsbacka');
  await expect(page.getByText('Tiden gick ut för sju år sedan')).toBeVisible();
  await expect(page.getByText('Gällde t.o.m. 2020')).toBeVisible();
  const followUp = page.getByRole('region', { name: 'Så följer vi upp' });
  await expect(followUp.getByText('Framgår inte', { exact: true })).toHaveCount(4);
  await expect(followUp.getByText('Inget skickas ut förrän ni själva bestämmer en regel.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Dokumentet är tyst om' }).getByRole('listitem').first()).toContainText('Finansiering');
});

test('the living line leads to the activities of the direction', async ({ page }) => {
  await openStrategy(page, 'kristianstad');
  const pillar = page.getByRole('region', { name: 'Friska ekosystem' });
  await pillar.getByRole('link', { name: /aktiviteter/ }).click();
  await expect(page).toHaveURL(/\/aktiviteter\?inriktning=ekosystem/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('roles tell who holds them and where somebody is missing; a link leads straight to them', async ({ page }) => {
  await openStrategy(page, 'kristianstad', '/strategi#ansvar');
  const roles = page.getByRole('region', { name: 'Vem ansvarar' });
  await expect(roles).toBeInViewport();
  await expect(roles.getByText('Jonna Exempel')).toBeVisible();
  await expect(roles.getByText('21 av 22 utsedda. Saknas i Överförmyndarförvaltningen.')).toBeHidden();
  await roles.getByRole('button', { name: 'Alla 13 roller' }).press('Enter');
  await expect(roles.getByText('21 av 22 utsedda. Saknas i Överförmyndarförvaltningen.')).toBeVisible();
});

test('a regional body without a document is told so', async ({ page, expectAccessible }) => {
  await openStrategy(page, 'region');
  await expect(page.getByRole('heading', { name: 'Ingen strategi är inlagd' })).toBeVisible();
  await expectAccessible();
});

test('on a phone everything stands under each other and nothing is cut', async ({ page, expectAccessible }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const tenant of ['stockholm', 'kristianstad'] as const) {
    await page.context().clearCookies();
    await openStrategy(page, tenant);
    expect(await scrollsSideways(page)).toBe(false);
    await expectAccessible();
  }
});

test('in English the texts of the page change and the words of the municipality stay', async ({ page, expectAccessible }) => {
  await openStrategy(page, 'helsingborg');
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'How we follow up' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Utveckling av stadens verksamheter' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/(strategy|taxonomy|states)\.\w/);
  await expectAccessible();
});
