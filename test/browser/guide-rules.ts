import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { signIn } from '../kit/sign-in';

/** How people write rules in the guided set-up. */

/** A municipality with bodies, units and a network, and no rules yet. */
const ground = (tenant: string, more: string): string => `format: 1
tenant: {key: ${tenant}, kind: municipality, name: Provkommunen, shortName: Prov}
documents:
  - {key: policy, type: policy, title: Policy, main: true, adopter: {value: [{role: fullmaktige}], source: § 1}, source: § 1}
units:
  - {key: skolan, name: Skolan, kind: forvaltning, source: § 1}
  - {key: kulturen, name: Kulturen, kind: forvaltning, source: § 1}
  - {key: hamnen, name: Hamnen AB, kind: bolag, source: § 1}
  - {key: oster, name: Östers stadsdel, kind: stadsdelsforvaltning, source: § 1}
roles:
  - {key: fullmaktige, name: Kommunfullmäktige, level: political, archetype: A1_BESLUT, source: § 1}
  - {key: styrelsen, name: Kommunstyrelsen, level: political, archetype: A3_STYRELSE, source: § 1}
  - {key: namnden, name: Näringslivsnämnden, level: political, archetype: A4_NAMND, source: § 1}
  - {key: kontoret, name: Kommunkontoret, level: official, archetype: A6_CENTRAL, source: § 1}
  - {key: natverket, name: Nätverket, level: network, archetype: A13_NATVERK, source: § 1}
  - {key: hamnchefen, name: Hamnchefen, level: company, archetype: A9_CHEF, holder: {value: {unitKinds: [stiftelse]}, source: § 1}, source: § 1}
${more}`;

/** Begins a draft of the municipality that whoever is signed in belongs to, and opens its rules in the guide. @returns its id */
export async function openGuide(
  page: Page,
  { email, tenant, more = '' }: { email: string; tenant: string; more?: string },
): Promise<string> {
  await signIn(page, email, { at: '/installningar/fil' });
  await page.getByLabel('Eller klistra in texten').fill(ground(tenant, more));
  await page.getByRole('button', { name: 'Läs och jämför' }).click();
  await expect(page).toHaveURL(/\/installningar\/utkast\/[^/]+$/);
  const id = page.url().split('/').at(-1) ?? '';
  await openRules(page, id);
  return id;
}

export async function openRules(page: Page, draftId: string): Promise<void> {
  await page.goto(`/installningar/utkast/${draftId}/guide/regler`);
  await expect(page.getByRole('heading', { level: 2, name: 'Redovisningsregler' })).toBeVisible({ timeout: 30_000 });
}

/** Begins a rule from a pattern. It is written in section 2 of the document. */
export async function begin(page: Page, name: string, pattern: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Ny regel' });
  await form.getByLabel('Regelns namn').fill(name);
  await form.getByRole('radio', { name: new RegExp(`^${pattern}`) }).press('Space');
  await form.getByLabel('Punkt eller avsnitt').fill('§ 2');
  await form.getByRole('button', { name: 'Skapa regeln' }).click();
  await expect(page).toHaveURL(/\/guide\/regler\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
}

/** One part of the rule's form. */
export const part = (page: Page, name: 'Vad regeln ber om' | 'När' | 'Steg för steg' | 'Dokument och anvisning'): Locator =>
  page.getByRole('region', { name, exact: true });

/** A step of the draft's first rule, opened. It is told by its place: what lies beside an open list is hidden from roles. */
export async function step(page: Page, number: number): Promise<Locator> {
  const row = page.locator(`#falt-rules-0-steps-${number - 1}`);
  const head = row.getByRole('button', { name: new RegExp(`^${number}\\. `) });
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.press('Enter');
  return row;
}

export async function addStep(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: 'Lägg till ett steg' }).press('Enter');
  await page.getByRole('menuitem', { name: new RegExp(`^${verb}`) }).click();
}

/** Says that the document answers a part that was left open. */
export const fillIn = (within: Locator, name: string): Promise<void> =>
  within.getByRole('button', { name: `Fyll i ${name}` }).press('Enter');

/** Chooses in a list that opens. */
export async function select(within: Locator, label: string, choice: string): Promise<void> {
  const field = within.getByRole('button', { name: new RegExp(`${label}$`) });
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await field.press('Enter');
  await within.page().getByRole('option', { name: choice, exact: true }).click();
}

/** Adds roles, units or exceptions by name. */
export async function pick(within: Locator, label: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const field = within.getByRole('combobox', { name: label });
    await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    // Saving moves the page, and a list closes when what it hangs on moves: then one types again.
    await expect(async () => {
      await field.fill(name.slice(0, -1));
      await field.pressSequentially(name.slice(-1));
      await within.page().getByRole('option', { name, exact: true }).click({ timeout: 3_000 });
    }).toPass();
  }
}

export const tickIn = (within: Locator, name: string): Promise<void> => within.getByRole('checkbox', { name, exact: true }).press('Space');

/** Waits until what is written is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Sparar', { exact: true })).toHaveCount(0);
  await expect(page.getByText(/^Sparat av /)).toBeVisible();
}

/** The draft's text as the draft page has it. */
export async function draftText(page: Page, draftId: string): Promise<string> {
  if (page.url().includes('/guide/')) await saved(page);
  await page.goto(`/installningar/utkast/${draftId}`);
  const text = page.getByLabel('Konfigurationen som YAML');
  if (!(await text.isVisible())) await page.getByText('Visa och ändra texten').click();
  return text.inputValue();
}

/** The first rule of the draft, as it stands in the YAML. */
export async function writtenRule(page: Page, draftId: string): Promise<Record<string, unknown>> {
  const { rules } = parse(await draftText(page, draftId)) as { rules: Record<string, unknown>[] };
  return rules[0] ?? {};
}
