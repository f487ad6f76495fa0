import type { Page } from '@playwright/test';

/** How people fill in the settings of a rule. */

/** Ticks a box with the keyboard: the control itself is out of sight. */
export const tick = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name }).press('Space');

/** Chooses one of several that are all in sight. */
export const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).press('Space');

/** Chooses in a list that opens, whether it is typed in or not. */
export async function pickRole(page: Page, label: string, role: string): Promise<void> {
  const typed = page.getByRole('combobox', { name: label });
  if (await typed.count()) {
    await typed.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await typed.pressSequentially(role);
  } else {
    const list = page.getByRole('button', { name: new RegExp(`^(?!Ställ in|Lämna öppet).*${label}$`) });
    await list.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await list.press('Enter');
  }
  await page.getByRole('option', { name: role, exact: true }).click();
}

export async function fillDecision(page: Page, effectiveFrom: string): Promise<void> {
  await page.getByLabel('Vem har beslutat').last().fill('Kommunstyrelsen');
  await page.getByLabel('Beslutsdatum').fill('13 januari 2027');
  await page.getByLabel('Paragraf eller diarienummer').fill('§ 7');
  await page.getByLabel('Gäller från', { exact: true }).fill(effectiveFrom);
}

/** The steps of the chain as it would be, each as its words; where a long word may break is passed over. */
export async function previewedSteps(page: Page): Promise<string[]> {
  const steps = await page.getByRole('list', { name: 'Vägen som den blir' }).getByRole('listitem').allInnerTexts();
  return steps.map((step) => step.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim());
}
