import type { ComparePageQuery } from './ComparePage.query.generated';

export type Page = ComparePageQuery['comparisonPage'];
export type Column = Page['columns'][number];
export type Row = Page['rows'][number];
export type Cell = NonNullable<Row['cells'][number]>;
export type Entry = Cell['entries'][number];
