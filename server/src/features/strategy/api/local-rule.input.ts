import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'A question of the municipality’s own.' })
export class OwnFieldInput {
  @Field(() => String, { nullable: true, description: 'Its key where the rule has it already.' })
  key?: string | null;

  @Field(() => String)
  label: string;

  @Field(() => String)
  type: string;

  @Field(() => String)
  per: string;
}

@InputType({ description: 'The last day for those who report, as typed.' })
export class LastDayInput {
  @Field(() => String, { description: '`calendar_date`, `year_end` or `days_before_meeting`; empty leaves it to the document.' })
  type: string;

  @Field(() => String)
  month: string;

  @Field(() => String)
  day: string;

  @Field(() => String, { description: '`same` as the period, or the `next`.' })
  year: string;

  @Field(() => String)
  role: string;

  @Field(() => String)
  days: string;
}

@InputType({ description: 'Who takes a step; nobody where both lists are empty.' })
export class LocalStepInput {
  @Field(() => String)
  key: string;

  @Field(() => String)
  verb: string;

  @Field(() => [String])
  unitKinds: string[];

  @Field(() => [String])
  roles: string[];
}

@InputType({ description: 'Who decided something in the municipality, and from when it applies.' })
export class DecisionInput {
  @Field(() => String)
  decidedBy: string;

  @Field(() => String)
  decidedOn: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  effectiveFrom: string;
}

@InputType({ description: 'The parts of a rule that the municipality sets. What is empty is left to the document.' })
export class LocalRuleInput extends DecisionInput {
  @Field(() => String)
  name: string;

  @Field(() => [String])
  sharedFields: string[];

  @Field(() => [OwnFieldInput])
  ownFields: OwnFieldInput[];

  @Field(() => String)
  cadence: string;

  @Field(() => [Int])
  interimMonths: number[];

  @Field(() => LastDayInput)
  deadline: LastDayInput;

  @Field(() => [LocalStepInput])
  steps: LocalStepInput[];
}
