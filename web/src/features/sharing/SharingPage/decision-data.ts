import type { SharingPageQuery } from './SharingPage.query.generated';

export type Sharing = SharingPageQuery['sharingPage'];

/** One sharing decision. */
export type Decision = Sharing['decisions'][number];

/** Somebody that something can be shared with. */
export type Audience = Sharing['audiences'][number];
