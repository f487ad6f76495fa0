/**
 * What a sharing decision can be about, and at which grain: totals, or each item by itself. Each has shared tables and a database setting
 * of its own (`app.readable_<offer>`).
 */
export const offers = ['strategy_items', 'activities_totals', 'activities_items', 'funding_totals'] as const;
export type Offer = (typeof offers)[number];

/** The offer of a kind at a grain, or null where nothing is shared that way. */
export const offerOf = (kind: string, grain: string): Offer | null => offers.find((offer) => offer === `${kind}_${grain}`) ?? null;
