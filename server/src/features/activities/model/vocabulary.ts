/** What an activity can be. The order is the one lists show; words for them stand in the catalogues. */
export const activityKinds = [
  'eu_project',
  'international_project',
  'pilot',
  'transnational_project',
  'research_project',
  'partnership',
  'network_membership',
  'organisation_membership',
  'agreement',
  'twin_town',
  'conference',
  'study_visit',
  'job_shadowing',
  'incoming_visit',
  'benchmarking',
  'competence_exchange',
  'training',
  'marketing',
  'monitoring',
  'advocacy',
  'representation',
  'other',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const activityStatuses = ['idea', 'planned', 'running', 'ended', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** The municipality's own part in an activity that several carry. */
export const ownRoles = ['owner', 'partner', 'co_financier', 'associated'] as const;
export type OwnRole = (typeof ownRoles)[number];

export const partnerKinds = [
  'municipality',
  'region',
  'authority',
  'university',
  'school',
  'company',
  'association',
  'network',
  'other',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Whether a figure is what came out or what is expected. */
export const fundingNatures = ['outcome', 'forecast'] as const;
export type FundingNature = (typeof fundingNatures)[number];

/** Kinds that live on money from outside: where no grant is entered for one of them, a figure is missing. */
export const fundedKinds: readonly ActivityKind[] = ['eu_project', 'international_project', 'transnational_project', 'research_project'];

/** Kinds that are a standing membership: counted by themselves, not per inhabitant. */
export const membershipKinds: readonly ActivityKind[] = ['network_membership', 'organisation_membership'];

/** Whether a text is one of the words of a vocabulary. */
export const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word => words.some((word) => word === text);
