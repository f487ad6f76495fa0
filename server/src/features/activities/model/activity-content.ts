import { canonicalJson, type Kronor } from '@utblick/domain';
import type { ActivityKind, ActivityStatus, FundingNature, OwnRole, PartnerKind } from './vocabulary';

/** A pillar of the strategy that an activity serves, and the commitment under it where one is named. */
export interface ActivityPillar {
  readonly pillarKey: string;
  readonly commitmentKey: string | null;
}

export interface ActivityPartner {
  readonly name: string;
  readonly kind: PartnerKind;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** The unit's own share of one year, whole kronor. Null: nobody has entered the figure, which is not zero. */
export interface YearOfFunding {
  readonly year: number;
  readonly nature: FundingNature;
  readonly budget: Kronor | null;
  readonly grantReceived: Kronor | null;
  readonly coFinancingCash: Kronor | null;
  readonly coFinancingInKind: Kronor | null;
}

/** One answer of a check before start. Amounts are whole kronor in digits, yes and no are `yes` and `no`. */
export interface CheckAnswer {
  readonly ruleKey: string;
  /** The key of the rule's field. */
  readonly field: string;
  readonly value: string;
}

/** What a body decided before the activity started. Empty text is not entered. */
export interface StartDecision {
  readonly ruleKey: string;
  readonly body: string;
  readonly decidedOn: string | null;
  readonly paragraph: string;
  readonly diarienummer: string;
}

/** Everything people write about an activity, checked and in its stored form. Dates are ISO days. */
export interface ActivityContent {
  readonly kind: ActivityKind;
  readonly name: string;
  readonly purpose: string;
  readonly results: string;
  readonly status: ActivityStatus;
  readonly unitId: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly programme: string | null;
  readonly ownRole: OwnRole | null;
  readonly diarienummer: string | null;
  readonly contactPersonId: string | null;
  readonly pillars: readonly ActivityPillar[];
  readonly partners: readonly ActivityPartner[];
  /** One entry per year, oldest first. */
  readonly funding: readonly YearOfFunding[];
  /** Whether it belongs to the border region that the configuration names. */
  readonly borderRegional: boolean;
  /** Why a partner lies outside the geographic focus; empty where nobody has said. */
  readonly focusReason: string;
  /** By rule and field. */
  readonly checks: readonly CheckAnswer[];
  /** By rule; at most one for each. */
  readonly decisions: readonly StartDecision[];
}

/** One field that changed, with the value it had and the value it has. */
export interface ContentChange {
  readonly field: keyof ActivityContent;
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields in which two contents differ, for the history. */
export function changesBetween(before: ActivityContent, after: ActivityContent): ContentChange[] {
  const fields = Object.keys(after) as (keyof ActivityContent)[];
  return fields
    .filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
