import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/browser';
import { signIn } from '../kit/sign-in';

const TENANTS = { HBG: 'helsingborg', KBA: 'kungsbacka', KRS: 'kristianstad', HUD: 'huddinge', STH: 'stockholm' } as const;
type Tag = keyof typeof TENANTS;
const tags = Object.keys(TENANTS) as Tag[];

interface Rule {
  row: string;
  topic: string;
  shows: Readonly<Record<Tag, readonly (readonly string[])[]>>;
}
interface OwnDecision {
  row: string;
  tag: Tag;
  shows: readonly (readonly string[])[];
}

const read = <Data>(file: string): Data => JSON.parse(readFileSync(join(__dirname, '..', 'expected', file), 'utf8')) as Data;
const rules = read<Rule[]>('section-six.json');
/** Where the example's municipalities have decided something themselves that their documents leave open. */
const ownDecisions = read<OwnDecision[]>('section-six-own-decisions.json');
const themes = read<{ theme: string; shows: Readonly<Record<Tag, readonly string[] | null>> }[]>('theme-coverage.json');

test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

async function open(page: Page, address: string, email: string): Promise<void> {
  await signIn(page, email, { at: address });
  await expect(page.getByRole('table')).toBeVisible();
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const cellOf = (page: Page, row: string, tag: Tag): Locator => page.locator(`tr[data-row="${row}"] td[data-column="${TENANTS[tag]}"]`);
/** The texts of a cell in reading order, as one line. */
const textOf = async (cell: Locator): Promise<string> => inOneLine((await cell.allInnerTexts()).join(' '));

// Read from outside, so that every column is what the municipality shares and none is the reader's own.
test('every row on rules can be read off the page, cell by cell, for all five', async ({ page }) => {
  await open(page, '/jamfor?visa=regler', 'sven.skansaga@region-skane.example');
  const differing: string[] = [];
  for (const { row, topic, shows } of rules) {
    for (const tag of tags) {
      const own = ownDecisions.find((each) => each.row === row && each.tag === tag);
      const wanted = (own?.shows ?? shows[tag]).flat().join(' ');
      const seen = await textOf(cellOf(page, row, tag));
      if (seen !== wanted) differing.push(`${topic}, ${tag}: "${seen}" and not "${wanted}"`);
    }
  }
  expect(differing).toEqual([]);
});

test('which themes each of the five brings up can be read off the page, in its own words', async ({ page }) => {
  await open(page, '/jamfor', 'sven.skansaga@region-skane.example');
  for (const { theme, shows } of themes) {
    for (const tag of tags) {
      const seen = await textOf(cellOf(page, theme, tag));
      if (shows[tag] === null) expect(seen, `${theme}, ${tag}`).toBe('Framgår inte');
      for (const words of shows[tag] ?? []) {
        const [weight = '', ...rest] = words.split(' ');
        const [label, text] = rest.join(' ').includes(': ') ? rest.join(' ').split(': ') : ['', rest.join(' ')];
        const mark = weight === 'P' ? 'Huvudsak:' : 'Berörs:';
        expect(seen, `${theme}, ${tag}`).toContain(inOneLine(`${mark} ${label} ${text}`));
      }
    }
  }
  const counts = await Promise.all(tags.map((tag) => textOf(cellOf(page, 'counted', tag))));
  expect(counts).toEqual(['7 av 10', '5 av 10', '8 av 10', '7 av 10', '8 av 10']);
});

test('each column repeats where its document stands', async ({ page }) => {
  await open(page, '/jamfor', 'sven.skansaga@region-skane.example');
  const head = (name: string) => textOf(page.getByRole('columnheader', { name: new RegExp(`^${name}`) }));
  expect(await head('Helsingborg')).toBe('Helsingborg Strategi Antagen av kommunfullmäktige');
  expect(await head('Kungsbacka')).toBe('Kungsbacka Strategi 2014–2020 Har löpt ut 2020');
  expect(await head('Kristianstad')).toBe('Kristianstad Riktlinjer Antagna av kommunfullmäktige');
  expect(await head('Huddinge')).toBe('Huddinge Strategi 2016–2020 Har löpt ut 2020');
  expect(await head('Stockholm')).toBe('Stockholm Strategi Förslag remiss 2016, dnr 171-482/2016');
});
