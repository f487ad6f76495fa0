import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Lets axe look at the page as it stands. It goes into a page once, and tells nothing but what is wrong: that takes a tenth of the
 * time that it takes through a builder, which opens a page of its own for every look.
 * @throws with one line per element that breaks a rule of WCAG 2.2, levels A and AA
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(atRest);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (tags) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    return (await run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
  }, TAGS);
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n    ${node.html}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`),
  );
  if (findings.length > 0) throw new Error(`${page.url()} is not accessible:\n  ${findings.join('\n  ')}`);
}

/**
 * Waits for what opens, closes or fades: halfway a list is no longer its field's, and a colour not yet its own. What stands still for
 * good, as an animation of something hidden, is not waited for. Runs in the page.
 */
async function atRest(): Promise<void> {
  const endsIn = (animation: Animation): number => Number(animation.effect?.getComputedTiming().endTime);
  const moving = document.getAnimations().filter((each) => each.playState === 'running' && Number.isFinite(endsIn(each)));
  const longest = 1_000;
  const ended = Promise.allSettled(moving.map(({ finished }) => finished));
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, longest))]);
}
