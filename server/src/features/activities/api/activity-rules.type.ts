import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Somebody who decides: exactly one of the four is given.' })
export class DecidingActor {
  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => [String], { nullable: true })
  unitKinds: string[] | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => String, { nullable: true })
  outside: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'From which bounds a decision is needed; every given one must be reached. Whole kronor.',
})
export class CheckGate {
  @Field(() => Int, { nullable: true })
  amountAtLeast?: number;

  @Field(() => Int, { nullable: true })
  yearsAtLeast?: number;

  @Field(() => Int, { nullable: true })
  committeesAtLeast?: number;
}

@ObjectType({ simpleResolvers: true })
export class CheckDecision {
  @Field(() => [DecidingActor])
  actors: readonly DecidingActor[];

  @Field(() => CheckGate, { nullable: true })
  gate: CheckGate | null;
}

@ObjectType({ simpleResolvers: true })
export class CheckQuestion {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  hint: string | null;

  @Field(() => String, { description: '`money`, `text`, `list`, `reference` or `yes_no`' })
  type: string;

  @Field(() => Boolean)
  required: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A rule that asks something of an activity before it starts.' })
export class CheckRule {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => [String])
  sources: readonly string[];

  @Field(() => String)
  origin: string;

  @Field(() => [CheckQuestion])
  questions: readonly CheckQuestion[];

  @Field(() => CheckDecision, { nullable: true })
  decision: CheckDecision | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the configuration makes the form of an activity ask.' })
export class ActivityFormRules {
  @Field(() => [CheckRule])
  checks: readonly CheckRule[];

  @Field(() => [String], { description: 'Groups of countries that the municipality turns to first: `eu`, `nordic`. Empty: no focus.' })
  focusGroups: readonly string[];

  @Field(() => String, { nullable: true, description: 'The border region by its own name.' })
  borderArea: string | null;

  @Field(() => String, { nullable: true, description: '`yes`, `no` or `marked`' })
  borderCounts: string | null;

  @Field(() => Boolean, { description: 'The viewer is told of other units that have contact with the same partner.' })
  actsAsOne: boolean;
}

@ObjectType({ simpleResolvers: true })
export class ShownAnswer {
  @Field(() => String)
  label: string;

  @Field(() => String)
  type: string;

  @Field(() => String, { nullable: true })
  value: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RecordedDecision {
  @Field(() => String)
  body: string;

  @Field(() => String, { nullable: true })
  decidedOn: string | null;

  @Field(() => String)
  paragraph: string;

  @Field(() => String)
  diarienummer: string;
}

@ObjectType({ simpleResolvers: true })
export class ShownDecision {
  @Field(() => [DecidingActor])
  actors: readonly DecidingActor[];

  @Field(() => String, { description: '`needed`, `passed_over`, or `unknown` while something is not entered that settles it' })
  needed: string;

  @Field(() => RecordedDecision, { nullable: true })
  recorded: RecordedDecision | null;
}

@ObjectType({ simpleResolvers: true, description: 'A check before start as the page of an activity shows it.' })
export class ShownCheck {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => [String])
  sources: readonly string[];

  @Field(() => String)
  origin: string;

  @Field(() => String, { nullable: true, description: '`missing`, `partial` or `done`; null where it is not asked for' })
  standing: string | null;

  @Field(() => [ShownAnswer])
  answers: readonly ShownAnswer[];

  @Field(() => String, { nullable: true })
  checkedOn: string | null;

  @Field(() => String, { nullable: true })
  checkedBy: string | null;

  @Field(() => ShownDecision, { nullable: true })
  decision: ShownDecision | null;
}

@ObjectType({ simpleResolvers: true })
export class ActivityBorder {
  @Field(() => String)
  area: string;

  @Field(() => String, { description: '`yes`, `no` or `marked`: whether it counts as international' })
  counts: string;
}

@ObjectType({ simpleResolvers: true, description: 'Partners outside the geographic focus, and why.' })
export class ActivityFocus {
  @Field(() => [String])
  groups: readonly string[];

  @Field(() => [String], { description: 'Countries outside, ISO 3166-1 alpha-2.' })
  outside: readonly string[];

  @Field(() => String, { description: 'Empty where nobody has said.' })
  reason: string;

  @Field(() => [String])
  sources: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: "Another unit's contact with a partner." })
export class PartnerContact {
  @Field(() => String, { description: 'The partner that was asked about.' })
  sought: string;

  @Field(() => String, { description: 'The partner as the other unit has it.' })
  partner: string;

  @Field(() => Boolean, { description: 'The same partner; otherwise one whose name is much alike.' })
  same: boolean;

  @Field(() => ID)
  activityId: string;

  @Field(() => String)
  activityName: string;

  @Field(() => String)
  status: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String, { nullable: true })
  contactName: string | null;
}
