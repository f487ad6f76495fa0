import type { RegionPageQuery } from './RegionPage.query.generated';

/** What the members of the body share with it, in one year. */
export type Region = RegionPageQuery['regionPage'];
