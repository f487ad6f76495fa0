import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';
import type { RecordedOutcome } from '../model/decision-form';
import { RoundChainStep } from './chain.type';

@InputType('RecordDecisionInput')
export class RecordDecisionInputType {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  stepKey: string;

  @Field(() => String, { description: "The body's name, one of the page's `bodies`." })
  body: string;

  @Field(() => String, { description: '`approved`, `referred_back` or `rejected`' })
  outcome: RecordedOutcome;

  @Field(() => String, { description: 'ISO date.' })
  decidedOn: string;

  @Field(() => String, { description: '"45", "45 §" or "§ 45"' })
  paragraph: string;

  @Field(() => String)
  diarienummer: string;

  @Field(() => String)
  note: string;
}

@InputType('ConfirmReceiptInput')
export class ConfirmReceiptInputType {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  stepKey: string;

  @Field(() => String)
  body: string;

  @Field(() => String, { description: 'ISO date.' })
  decidedOn: string;

  @Field(() => String)
  paragraph: string;

  @Field(() => String)
  diarienummer: string;

  @Field(() => String)
  note: string;
}

@ObjectType('DecisionRecorded', { simpleResolvers: true })
export class DecisionRecordedType {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  decisionId: string;

  @Field(() => String)
  contentHash: string;
}

@ObjectType({ simpleResolvers: true, description: 'The chain does not let the viewer take the step now.' })
export class RoundStepRefused {
  @Field(() => String)
  reason: string;
}

export const RecordDecisionResult = createUnionType({
  name: 'RecordDecisionResult',
  types: () => [DecisionRecordedType, FormErrors, RoundStepRefused] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : 'reason' in value ? RoundStepRefused : DecisionRecordedType),
});

@ObjectType({ simpleResolvers: true, description: 'What a body decided in a round, or that it has received it.' })
export class RoundDecision {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  stepKey: string;

  @Field(() => String)
  body: string;

  @Field(() => String, { description: '`approved`, `referred_back`, `rejected` or `received`' })
  outcome: string;

  @Field(() => String, { description: 'ISO date.' })
  decidedOn: string;

  @Field(() => String)
  paragraph: string;

  @Field(() => String)
  diarienummer: string;

  @Field(() => String)
  note: string;

  @Field(() => String, { description: 'ISO instant.' })
  recordedAt: string;

  @Field(() => String, { nullable: true })
  recordedBy: string | null;

  @Field(() => String)
  contentHash: string;

  @Field(() => String, { nullable: true, description: 'Hash of the compilation that it was decided on.' })
  compilationHash: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A sum as it was reported, beside the same activities in the register today.' })
export class ReportedFigure {
  @Field(() => ID)
  field: string;

  @Field(() => String)
  label: string;

  @Field(() => Float, { nullable: true, description: 'Whole kronor.' })
  reported: number | null;

  @Field(() => Float, { nullable: true, description: 'Whole kronor.' })
  today: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the body has before it, in short.' })
export class DecisionMatter {
  @Field(() => String)
  contentHash: string;

  @Field(() => String, { description: 'ISO instant.' })
  finishedAt: string;

  @Field(() => Int, { description: 'Above 1 after a body has referred the matter back.' })
  edition: number;

  @Field(() => String)
  summary: string;

  @Field(() => Int)
  units: number;

  @Field(() => Int)
  unitsWithNothing: number;

  @Field(() => Int)
  activities: number;

  @Field(() => [String], { description: 'Units whose report the compilation goes without.' })
  leftOut: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class DecisionPage {
  @Field(() => ID)
  roundId: string;

  @Field(() => String)
  roundName: string;

  @Field(() => Int)
  year: number;

  @Field(() => String, { nullable: true })
  endedAs: string | null;

  @Field(() => RoundChainStep)
  step: RoundChainStep;

  @Field(() => [RoundChainStep])
  chain: readonly RoundChainStep[];

  @Field(() => [RoundDecision], { description: 'All decisions of the round, oldest first.' })
  decisions: readonly RoundDecision[];

  @Field(() => RoundDecision, { nullable: true, description: 'The decision that the step is done with.' })
  decision: RoundDecision | null;

  @Field(() => [String], { description: 'The bodies that the step names.' })
  bodies: readonly string[];

  @Field(() => [String])
  outcomes: readonly string[];

  @Field(() => String, { nullable: true, description: 'The earliest day that can be recorded, ISO date.' })
  notBefore: string | null;

  @Field(() => String, { nullable: true, description: 'The day of the meeting, once it has come, ISO date.' })
  meetingOn: string | null;

  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => Boolean)
  mayRecord: boolean;

  @Field(() => DecisionMatter, { nullable: true })
  matter: DecisionMatter | null;

  @Field(() => [ReportedFigure])
  figures: readonly ReportedFigure[];
}
