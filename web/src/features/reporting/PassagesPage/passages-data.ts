import type { PassagesPageQuery } from './PassagesPage.query.generated';

/** The finished texts of a round as their page asks for them. */
export type Passages = PassagesPageQuery['passagesPage'];
export type RoundText = Passages['texts'][number];
export type TextEntry = RoundText['entries'][number];

/** What every part of one text on the page is given. */
export interface UnitTextProps {
  readonly page: Passages;
  readonly text: RoundText;
  /** The only text that the viewer may tick off, so that doing so is the page's first thing to do. */
  readonly isOnly: boolean;
  /** Told what was done, in words. */
  readonly onChanged: (words: string) => void;
}

/** Groups of texts in the order in which they are worked through; empty ones are left out. */
export const textGroups = [
  { name: 'ready', states: ['ready'] },
  { name: 'waiting', states: ['waiting', 'review'] },
  { name: 'entered', states: ['entered'] },
  { name: 'without', states: ['nothing', 'left_out'] },
] as const;

export type TextGroup = (typeof textGroups)[number]['name'];

/** The texts of one group, in the order they came. */
export const textsIn = (texts: readonly RoundText[], states: readonly string[]): readonly RoundText[] =>
  texts.filter(({ state }) => states.includes(state));
