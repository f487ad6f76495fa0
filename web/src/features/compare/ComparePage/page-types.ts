import type { ComparePageQuery } from './ComparePage.query.generated';

export type Page = ComparePageQuery['comparisonPage'];
export type Column = Page['columns'][number];
export type Row = Page['rows'][number];
export type Cell = NonNullable<Row['cells'][number]>;
export type Entry = Cell['entries'][number];

/** What tells an entry from the others of its cell. */
export const entryKey = ({ label, text }: Pick<Entry, 'label' | 'text'>): string => `${label ?? ''}/${text}`;
