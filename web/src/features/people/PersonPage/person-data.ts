import type { PersonPageQuery } from './PersonPage.query.generated';

/** The page as the query gives it. */
export type Person = NonNullable<PersonPageQuery['personPage']>;
export type Assignment = Person['assignments'][number];
