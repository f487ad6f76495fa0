import type { NetworksPageQuery } from './NetworksPage.query.generated';

/** The page as the query gives it. */
export type Page = NetworksPageQuery['networksPage'];
export type Network = Page['networks'][number];
export type Place = Network['places'][number];
export type Fact = Network['facts'][number];
