import type { RoundPageQuery } from './RoundPage.query.generated';

/** A round as its page asks for it. */
export type Round = RoundPageQuery['roundPage'];
export type RoundUnit = Round['units'][number];
