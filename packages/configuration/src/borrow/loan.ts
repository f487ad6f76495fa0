import type { Borrowed } from '../schema/part';

/** The lists that single items are borrowed from. */
export const lentLists = ['documents', 'purposes', 'principles', 'pillars', 'roles', 'rules', 'networks', 'cooperation'] as const;
/** The matters that single answers are borrowed from. */
export const lentMatters = ['funding', 'travel', 'twinTowns', 'representation', 'geography'] as const;
/** What the main document says of itself that is borrowed by itself. */
export const lentDocumentParts = ['adopter', 'validity', 'revision', 'scope'] as const;

export type LentList = (typeof lentLists)[number];
export type LentMatter = (typeof lentMatters)[number];
export type LentDocumentPart = (typeof lentDocumentParts)[number];

interface LentDocument extends Readonly<Record<LentDocumentPart, unknown>> {
  readonly key: string;
  readonly main: boolean;
}

/** What another municipality has published of its configuration. What it keeps for itself is not in it. */
export type Lender = { readonly [Part in Exclude<LentList, 'roles' | 'documents'> | LentMatter]: object } & {
  readonly publication: unknown;
  readonly roles: readonly { readonly key: string; readonly archetype: string }[];
  readonly documents: readonly LentDocument[];
};

/** One thing to borrow, who borrows it and from whom. */
export interface Loan {
  /** `pillars/larande`, `rules/arlig`, `funding/ordinaryBudget`, `document/revision` or `publication`. */
  readonly item: string;
  /** Whom it comes from; its items are found in the thing itself. */
  readonly from: Omit<Borrowed, 'items'>;
  /** Who takes it over, and when: the source of what is local until somebody else decides. */
  readonly by: { readonly decidedBy: string; readonly date: string };
}
