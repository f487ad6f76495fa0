import type { PeoplePageQuery } from './PeoplePage.query.generated';

/** The page as the query gives it. */
export type People = PeoplePageQuery['peoplePage'];
