import { expect, type Page } from '@playwright/test';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { signIn } from '../kit/sign-in';

/** How a new municipality comes in, from the operator's page to its first submitted report. */

const PASSWORD = 'ett alldeles eget lösenord';

export const main = (page: Page) => page.getByRole('main');

/** Whoever looks after the installation. */
export const OPERATOR = { email: 'disa.drift@utblick.example', password: 'en lång mening om drift' } as const;

/** Takes the link that the start printed, and is the installation's operator from then on. */
export async function becomeOperator(page: Page, server: TestServer): Promise<void> {
  await expect.poll(() => server.log()).toContain('/forsta-operator/');
  await page.goto(/\/forsta-operator\/\S+/.exec(server.log())?.[0] ?? '');
  await page.getByLabel('Namn', { exact: true }).fill('Disa Drift');
  await page.getByLabel('E-postadress', { exact: true }).fill(OPERATOR.email);
  await page.getByLabel('Lösenord', { exact: true }).fill(OPERATOR.password);
  await page.getByRole('button', { name: 'Skapa kontot' }).click();
  await expect(page).toHaveURL(/\/drift$/);
}

export interface NewTown {
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly administrator: { readonly name: string; readonly email: string };
}

/** The operator adds an invented municipality and has its first administrator invited. */
export async function found(page: Page, { name, shortName, code, administrator }: NewTown): Promise<void> {
  await page.goto('/drift');
  await page.getByRole('link', { name: 'Lägg upp en kommun' }).click();
  await page.getByRole('radio', { name: /^En påhittad kommun/ }).press('Space');
  await page.getByLabel('Kommunkod').fill(code);
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByLabel('Kort namn').fill(shortName);
  await page.getByLabel('Administratörens namn').fill(administrator.name);
  await page.getByLabel('Administratörens e-postadress').fill(administrator.email);
  await page.getByRole('button', { name: 'Lägg upp och skicka inbjudan' }).click();
  await expect(page.getByText(`${name} är upplagd`)).toBeVisible();
}

/** Opens the link of the latest invitation to an address, chooses a password and is in. Other letters may have come after it. */
export async function comeIn(page: Page, server: TestServer, email: string): Promise<void> {
  const statement = `SELECT link FROM mail WHERE address = $1 AND link LIKE '%/inbjudan/%' ORDER BY queued_at DESC, id DESC LIMIT 1`;
  const { rows } = await connected(server.database.adminUrl, (admin) => admin.query<{ link: string }>(statement, [email]));
  await page.goto(rows[0]?.link ?? '');
  await page.getByLabel('Välj lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Kom in' }).click();
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/inbjudan/);
}

/** Signs in somebody who has come in before. */
export const comeBack = (page: Page, email: string, at?: string): Promise<void> => signIn(page, email, { at, password: PASSWORD });

/** Invites somebody to a role that is vacant in a unit, by the list of vacancies. */
export async function inviteToVacancy(
  page: Page,
  vacancy: string,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<void> {
  await page.goto('/personer');
  await main(page)
    .getByRole('link', { name: `Bjud in ${vacancy}` })
    .click();
  await main(page).getByLabel('Namn', { exact: true }).fill(name);
  await main(page).getByLabel('E-postadress').fill(email);
  await main(page).getByRole('button', { name: 'Skicka inbjudan' }).click();
  await expect(main(page)).toContainText(`${name} är inbjuden`);
}

/** Opens the round of a year by hand, where it can be. */
export async function openRound(page: Page, year: number, rule: string): Promise<void> {
  await page.goto('/redovisning');
  await page.getByRole('button', { name: `Öppna ${year}: ${rule}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${rule} ${year}` })).toBeVisible();
}

/** A contact person answers the one question of the own unit's report and hands it in. */
export async function handInReport(page: Page, question: string, answer: string): Promise<void> {
  await page.goto('/redovisning');
  await page.getByRole('link', { name: 'Fyll i', exact: true }).first().click();
  await page.getByRole('textbox', { name: question }).fill(answer);
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await page.getByRole('button', { name: 'Lämna in' }).click();
  await expect(page.getByText('Redovisningen är inlämnad')).toBeVisible();
}
