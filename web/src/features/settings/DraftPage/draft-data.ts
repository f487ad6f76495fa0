import type { DraftPageQuery } from './DraftPage.query.generated';

/** What the page of a draft is drawn from. */
export type DraftData = DraftPageQuery['draftPage'];
