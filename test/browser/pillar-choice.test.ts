import { splitPillar } from '../api/split-pillar';
import { expect, test } from '../kit/browser';
import { GraphqlClient } from '../kit/client';
import { PASSWORD, signIn } from '../kit/sign-in';

const JONNA = 'jonna.exempel@kristianstad.example';
const FIGURES = '{ strategyPage { pillars { key name figures { activities } } } }';

interface Pillar {
  readonly key: string;
  readonly name: string;
  readonly figures: { readonly activities: number };
}

test.use({ serverOptions: { example: true, clock: '2026-11-20T09:00:00Z' } });

test('what a split pillar leaves waiting is something to do: many are chosen for at once, and the count goes down', async ({
  page,
  server,
  expectAccessible,
}) => {
  const client = new GraphqlClient(server.url);
  await client.signIn(JONNA, PASSWORD);
  const { data } = await client.query<{ strategyPage: { pillars: Pillar[] } }>(FIGURES);
  const [busiest] = [...(data?.strategyPage.pillars ?? [])].sort((one, other) => other.figures.activities - one.figures.activities);
  await splitPillar(server.url, client, busiest?.key ?? '');
  await signIn(page, JONNA, { at: '/att-gora' });
  const row = page.getByRole('listitem').filter({ hasText: 'behöver en ny plats i strategin' });
  await expect(row).toBeVisible();
  await expectAccessible();
  await row.getByRole('link', { name: 'Välj' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ny plats i strategin' })).toBeVisible();
  const band = page.getByRole('region', { name: busiest?.name ?? '' });
  const counted = async () => Number(/(\d+) aktiviteter väntar/.exec((await band.textContent()) ?? '')?.[1]);
  const before = await counted();
  await expectAccessible();
  await page.getByRole('button', { name: 'Flytta de markerade' }).click();
  await expect(band.getByText('Välj vilken del aktiviteterna hör till.')).toBeVisible();
  await band.getByRole('button', { name: /Hör till$/ }).click();
  await page.getByRole('option', { name: 'Del två' }).click();
  await page.getByRole('button', { name: 'Flytta de markerade' }).click();
  await expect(band.getByText('Markera minst en aktivitet i listan.')).toBeVisible();
  const boxes = band.getByRole('row').getByRole('checkbox');
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await boxes.nth(2).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Flytta 2 markerade' }).click();
  await expect(page.getByText('Två aktiviteter hör nu till Del två')).toBeVisible();
  await expectAccessible();
  expect(await counted()).toBe(before - 2);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expectAccessible();
});
