import type { Page } from '@playwright/test';

/** As much of a node of React's tree as is read here. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly stateNode: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  /** The same node as it was before; null where it is new. */
  readonly alternate: Fiber | null;
}

/** How often components were rendered, by the id of the control in whose surroundings they stand; '' for the rest of the page. */
export type Drawn = Readonly<Record<string, number>>;

/**
 * Counts from the first script on what React renders, through the hook that it calls after each commit for its developer
 * tools, in production as well: nothing of the product knows of it. Like those tools it takes a function component as
 * rendered when it is new or has React's flag for work done, and looks only below nodes whose children were gone through.
 */
export async function countDrawnFields(page: Page, surroundings: string): Promise<void> {
  await page.addInitScript((around) => {
    const FUNCTIONS = [0, 11, 15];
    const ELEMENT = 5;
    const WORK_DONE = 1;
    const drawn = new Map<string, number>();
    const elementIn = (fiber: Fiber | null): Element | null => {
      if (!fiber || fiber.tag === ELEMENT) return (fiber?.stateNode as Element | undefined) ?? null;
      return elementIn(fiber.child) ?? elementIn(fiber.sibling);
    };
    const elementAbove = (fiber: Fiber | null): Element | null =>
      !fiber || fiber.tag === ELEMENT ? ((fiber?.stateNode as Element | undefined) ?? null) : elementAbove(fiber.return);
    const fieldOf = (fiber: Fiber): string => {
      const element = elementIn(fiber.child) ?? elementAbove(fiber.return);
      return element?.closest(around)?.querySelector('input, textarea')?.id ?? '';
    };
    const look = (fiber: Fiber): void => {
      const isNew = fiber.alternate === null;
      if (FUNCTIONS.includes(fiber.tag) && (isNew || (fiber.flags & WORK_DONE) !== 0)) {
        const field = fieldOf(fiber);
        drawn.set(field, (drawn.get(field) ?? 0) + 1);
      }
      if (fiber.child === fiber.alternate?.child) return;
      for (let child = fiber.child; child; child = child.sibling) look(child);
    };
    Object.assign(window, {
      drawn,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: (_renderer: number, { current }: { current: Fiber }) => look(current),
        onCommitFiberUnmount: () => undefined,
      },
    });
  }, surroundings);
}

/** What was drawn since the last time this was asked. */
export const drawnSince = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const { drawn } = window as unknown as { drawn: Map<string, number> };
    const counted = Object.fromEntries(drawn);
    drawn.clear();
    return counted;
  });
