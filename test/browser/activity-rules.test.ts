import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { expect, test } from '../kit/browser';
import { utblick } from '../kit/command-line';
import { signIn } from '../kit/sign-in';
import { field, NOW, pick, save } from './activity-pages';

test.use({ serverOptions: { example: true, clock: NOW } });

const INES = 'ines.ide@huddinge.example';
const GRETA = 'greta.pahitt@helsingborg.example';
const NILS = 'nils.latsas@kungsbacka.example';
const VERA = 'vera.fiktiv@stockholm.example';

test('a check before start and a reason outside the focus are asked for, never stop, and are shown where they are missing', async ({
  page,
  expectAccessible,
}) => {
  await signIn(page, INES, { at: '/aktiviteter' });
  await page.getByRole('button', { name: 'Lägg till filter' }).click();
  await page.locator('label').filter({ hasText: 'Prövning saknas' }).click();
  await page.getByRole('button', { name: /^Visa/ }).click();
  await expect(page.getByRole('link', { name: 'Kodklubbar i tre länder' })).toBeHidden();
  await expectAccessible();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Unga mot våld' }).click();
  await expect(page.getByText('Prövning före start saknas')).toBeVisible();
  await expect(page.getByText('Utanför EU och Norden: Storbritannien')).toBeVisible();
  await expect(page.getByText('Motivering saknas')).toBeVisible();
  await expectAccessible();
  await page.getByRole('link', { name: 'Svara på frågorna' }).click();
  await expect(field(page, 'Behov')).toBeFocused();
  await expectAccessible();
  await save(page);
  await expect(page.getByText('Prövning före start saknas')).toBeVisible();

  await page.getByRole('link', { name: 'Ändra' }).click();
  await field(page, 'Behov').fill('Våldet bland unga ökar.');
  await field(page, 'Nytta').fill('Arbetssättet är prövat i tio år.');
  await field(page, 'Omfattning').fill('Två medarbetare i ett år.');
  await field(page, 'Kostnad').fill('mycket');
  await field(page, 'Varför utanför EU och Norden?').fill('Ingen annanstans leder unga samtalen själva.');
  await save(page);
  await page.getByRole('link', { name: /^Kostnad: / }).click();
  await expect(field(page, 'Kostnad')).toBeFocused();
  await field(page, 'Kostnad').fill('400 000 kr');
  await save(page);
  await expect(page.getByText('Prövad 20 november 2026 av Ines Idé')).toBeVisible();
  await expect(page.getByText('400 000 kr')).toBeVisible();
  await expect(page.getByText('Ingen annanstans leder unga samtalen själva.')).toBeVisible();
  await expect(page.getByText('Enligt HUD-START')).toBeVisible();
  await expectAccessible();
});

test('border-regional work follows the setting in the list, on the strategy page and at the start', async ({
  page,
  server,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const running = () => page.getByRole('listitem').filter({ hasText: 'Pågående aktiviteter' });
  await signIn(page, GRETA, { at: '/' });
  await expect(running()).toContainText('Varav 4 gränsregionala');
  await page.goto('/aktiviteter');
  await expect(page.getByText('17 aktiviteter, varav 4 gränsregionala')).toBeVisible();
  await expect(page.getByRole('row', { name: /Hela resan över sundet.*Gränsregional/ })).toBeVisible();
  await expectAccessible();
  await page.goto('/aktiviteter/ny');
  await expect(page.getByRole('checkbox', { name: 'Hör till arbetet i Öresundsregionen' })).not.toBeChecked();

  const exported = await utblick(['tenant', 'export', 'helsingborg'], server.database.adminUrl);
  const configuration = parse(exported.stdout);
  configuration.geography.borderRegional.value.counts = 'no';
  const file = join(mkdtempSync(join(tmpdir(), 'utblick-border-')), 'helsingborg.yaml');
  writeFileSync(file, stringify(configuration));
  expect(await utblick(['tenant', 'apply', file, '--from', '2026-11-20'], server.database.adminUrl)).toMatchObject({ exitCode: 0 });

  await page.goto('/aktiviteter');
  await expect(page.getByText('13 aktiviteter', { exact: true })).toBeVisible();
  await expect(page.getByText('4 gränsregionala aktiviteter räknas inte som internationella')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Visa Öresundsregionen' }).click();
  await expect(page.getByRole('link', { name: 'Hela resan över sundet' })).toBeVisible();
  await page.goto('/strategi');
  await expect(page.getByText(/Fem åtaganden · 7 aktiviteter/)).toBeVisible();
  await page.goto('/att-gora');
  await expect(running()).not.toContainText('gränsregionala');
  await expect(running()).toContainText('7');
});

test('somebody who types a partner that another unit has contact with is told whom to ask', async ({ page, expectAccessible }) => {
  await signIn(page, NILS, { at: '/aktiviteter/ny' });
  await page.getByRole('button', { name: 'Lägg till part' }).click();
  const group = page.getByRole('group', { name: 'Part 1' });
  await group.getByLabel('Namn').fill('EKSEMPEL kommune');
  await pick(page, 'Land', 'Danm', 'Danmark');
  await expect(group.getByRole('listitem')).toHaveCount(2);
  await expect(group.getByText('Fler enheter har också kontakt med EKSEMPEL kommune')).toBeVisible();
  await expect(group.getByText('Miljö och hälsa har också kontakt med Eksempelkommune')).toBeVisible();
  await expect(group.getByText(/Kustens framtid.*Pågår.*Kontaktperson: Malte Maket/)).toBeVisible();
  await expectAccessible();
  await page.goto('/aktiviteter?part=delad');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'Stranden som klassrum' }).click();
  await expect(page.getByText('Andra enheter med samma part')).toBeVisible();
  await expect(page.getByText('Miljö och hälsa har också kontakt med Eksempelkommune')).toBeVisible();
  await expectAccessible();
});

test('initiatives that look alike are suggested, found unlike, and brought back', async ({ page, expectAccessible }) => {
  await signIn(page, VERA, { at: '/aktiviteter' });
  await page.getByRole('link', { name: 'Liknande aktiviteter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Liknande aktiviteter' })).toBeVisible();
  const gardens = page.getByRole('region', { name: 'Liknande namn och syfte inom Samverkan' });
  await expect(gardens.getByRole('row', { name: /Odla ihop på skolgården.*Utbildningsförvaltningen/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Samma part: Stadt Musterhausen, Tyskland' })).toBeVisible();
  await expectAccessible();
  await gardens.getByRole('button', { name: 'Inte lika: Odla ihop och Odla ihop på skolgården' }).click();
  await expect(page.getByText('De föreslås inte tillsammans igen.')).toBeVisible();
  await expect(gardens).toBeHidden();
  await expectAccessible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(gardens).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible();
});
