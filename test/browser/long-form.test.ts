import type { Page } from '@playwright/test';
import { applyLocally } from '../kit/apply-locally';
import { expect, test } from '../kit/browser';
import { signInAt } from './rule-form';

const GRETA = 'greta.pahitt@helsingborg.example';
const LOKE = 'loke.latsas@helsingborg.example';

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

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

/** What the page counts while somebody types. */
interface Counts {
  /** How often the page looked at what stands in a field, by the field's id: React does so whenever it draws the field anew. */
  readonly drawn: Map<string, number>;
  /** Changes of the page inside a field's surroundings, by the field's id. */
  readonly changed: Map<string, number>;
}

/** Counts from the first script on; the map of looks is the page's own. */
async function countDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts: Counts = { drawn: new Map(), changed: new Map() };
    Object.assign(window, { counts });
    for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement]) {
      const value = Object.getOwnPropertyDescriptor(prototype, 'value');
      Object.defineProperty(prototype, 'value', {
        ...value,
        get(this: HTMLInputElement) {
          counts.drawn.set(this.id, (counts.drawn.get(this.id) ?? 0) + 1);
          return value?.get?.call(this);
        },
      });
    }
    const fieldOf = (node: Node): string | undefined => {
      const element = node instanceof Element ? node : node.parentElement;
      return element?.closest('.report-answer')?.querySelector('input, textarea')?.id;
    };
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const field = fieldOf(target);
        if (field) counts.changed.set(field, (counts.changed.get(field) ?? 0) + 1);
      }
    });
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

const forget = (page: Page) =>
  page.evaluate(() => {
    const { counts } = window as unknown as { counts: Counts };
    counts.drawn.clear();
    counts.changed.clear();
  });

const counted = (page: Page) =>
  page.evaluate(() => {
    const { counts } = window as unknown as { counts: Counts };
    return { drawn: Object.fromEntries(counts.drawn), changed: Object.fromEntries(counts.changed) };
  });

test('typing in a form of sixty fields draws no other field anew for each letter', async ({ page, server, expectAccessible }) => {
  await applyLocally(server.database, 'helsingborg', SIXTY_QUESTIONS, '2027-01-05');
  await signInAt(page, GRETA, '/redovisning');
  await page.getByRole('button', { name: 'Öppna 2026: Årlig redovisning' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Årlig redovisning 2026' })).toBeVisible();

  await page.context().clearCookies();
  await countDrawing(page);
  await signInAt(page, LOKE, '/redovisning');
  await page.getByRole('link', { name: 'Fyll i', exact: true }).first().click();
  await expect(page.getByRole('textbox')).toHaveCount(60);
  const field = page.getByRole('textbox', { name: label(30) });
  const id = (await field.getAttribute('id')) ?? '';
  const text = 'Det här är en mening som skrivs bokstav för bokstav. '.repeat(4).slice(0, 200);
  // The first letter is the one after which an answer is no longer missing, and the report no longer untouched.
  await field.pressSequentially(text[0] ?? '');
  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await expect(field).toBeFocused();
  await forget(page);
  // Straight from the keyboard: whoever looks for a field by its name looks at all of them.
  await page.keyboard.type(text.slice(1));
  const { drawn, changed } = await counted(page);
  await expect(field).toHaveValue(text);
  expect(drawn[id]).toBeGreaterThanOrEqual(text.length - 1);
  // A save on its way may look at the whole form now and then, a letter never does.
  const { [id]: _own, ...others } = drawn;
  expect(Math.max(0, ...Object.values(others))).toBeLessThan(text.length / 10);
  expect(Object.keys(changed).filter((other) => other !== id)).toEqual([]);

  await expect(page.getByText(/^Sparat/)).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(text);
  await expectAccessible();
});
