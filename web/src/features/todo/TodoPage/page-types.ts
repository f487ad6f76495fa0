import type { TodoPageQuery } from './TodoPage.query.generated';

/** The page as the query gives it. */
export type Page = TodoPageQuery['todoPage'];
/** One decision to act. */
export type TodoItem = Page['now'][number];
export type Coming = Page['soon'][number];
export type Figure = NonNullable<Page['figures']>[number];

/** One kind of row. */
export type ItemOf<Kind extends TodoItem['__typename']> = Extract<TodoItem, { readonly __typename: Kind }>;
/** When something is due. */
export type Due = Pick<TodoItem, 'dueOn' | 'dueState' | 'days'>;
