import type { DecisionPageQuery } from './DecisionPage.query.generated';

/** What the page knows of the matter and of the step it stands at. */
export type DecisionMatterPage = DecisionPageQuery['decisionPage'];
/** The kinds of step that a body takes. */
export type BodyVerb = 'approve' | 'adopt' | 'receive';
