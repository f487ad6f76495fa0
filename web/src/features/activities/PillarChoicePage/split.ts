import type { PillarChoicePageQuery } from './PillarChoicePage.query.generated';

/** A pillar that goes on in several, with the activities that wait for a choice. */
export type Split = PillarChoicePageQuery['pillarChoicePage']['splits'][number];
