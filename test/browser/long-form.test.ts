import type { Page } from '@playwright/test';
import { applyLocally } from '../kit/apply-locally';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';
import { countDrawnFields, drawnSince } from './drawn-fields';

const GRETA = 'greta.pahitt@helsingborg.example';
const LOKE = 'loke.latsas@helsingborg.example';

test.use({ ownWindow: true, serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

const TYPES = ['text', 'money', 'reference'] as const;
const NUMBERS = Array.from({ length: 60 }, (_, index) => index + 1);
const label = (number: number): string => `Uppgift ${number}.`;

/** A local decision that is invented here: every administration answers sixty questions a year. */
const SIXTY_QUESTIONS = `overlay: 1
rules:
  - key: arlig-redovisning
    contents:
      value:
${NUMBERS.map((number) => `        - { key: uppgift_${number}, label: ${label(number)}, type: ${TYPES[number % TYPES.length]}, per: unit }`).join('\n')}
      source: &beslut { decidedBy: Stadsledningsförvaltningen, date: "2027-01-04", reference: Testbeslut 60 }
    deadline: { value: { type: calendar_date, month: 6, day: 1, yearOffset: 1 }, source: *beslut }
    steps:
      - key: redovisar
        actors: { value: [{ unitKinds: [forvaltning] }], source: *beslut }
`;

/** Types on in the field that has the focus, until the server has all that stands in it and the page says so. */
async function typedAndSaved(page: Page, letters: string, all: string): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().postData()?.includes(JSON.stringify(all)) ?? false);
  await page.keyboard.type(letters);
  await saved;
  await expect(page.getByText(/^Sparat/)).toBeVisible();
}

test('typing in a form of sixty fields draws no other field anew, and neither does saving it meanwhile', async ({
  page,
  server,
  expectAccessible,
}) => {
  await applyLocally(server.database, 'helsingborg', SIXTY_QUESTIONS, '2027-01-05');
  await signIn(page, GRETA, { at: '/redovisning' });
  await page.getByRole('button', { name: 'Öppna 2026: Årlig redovisning' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Årlig redovisning 2026' })).toBeVisible();

  await page.context().clearCookies();
  await countDrawnFields(page, '.report-answer');
  await signIn(page, LOKE, { at: '/redovisning' });
  await page.getByRole('link', { name: 'Fyll i', exact: true }).first().click();
  await expect(page.getByRole('textbox')).toHaveCount(60);
  const field = page.getByRole('textbox', { name: label(30) });
  const id = (await field.getAttribute('id')) ?? '';
  const text = 'Det här är en mening som skrivs bokstav för bokstav. '.repeat(4).slice(0, 200);
  // The first letter is the one after which an answer is no longer missing, and the report no longer untouched.
  await field.pressSequentially(text[0] ?? '');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await expect(field).toBeFocused();
  await drawnSince(page);
  // Straight from the keyboard: whoever looks for a field by its name looks at all of them.
  await typedAndSaved(page, text.slice(1, 100), text.slice(0, 100));
  await typedAndSaved(page, text.slice(100), text);
  const { [id]: own = 0, '': frame = 0, ...others } = await drawnSince(page);
  expect(own).toBeGreaterThanOrEqual(text.length - 1);
  expect(frame).toBeGreaterThan(0);
  expect(others).toEqual({});

  await expect(field).toHaveValue(text);
  await page.reload();
  await expect(field).toHaveValue(text);
  await expectAccessible();
});
