import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { RoundChainStep } from './chain.type';
import { RoundInstruction } from './instruction.type';

@ObjectType({ simpleResolvers: true, description: 'One thing that the rule asks for.' })
export class ReportField {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String, { nullable: true })
  hint: string | null;

  @Field(() => String, { description: '`money`, `text`, `list`, `reference` or `yes_no`' })
  type: string;

  @Field(() => String, { description: '`activity` or `unit`' })
  per: string;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => String, { nullable: true, description: 'What of the register it is filled from, e.g. `activity_list`.' })
  register: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Money stands in `amount` (whole kronor), everything else in `text`; an amount that cannot be read stands in `text` as it was typed.',
})
export class ReportValue {
  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => Float, { nullable: true })
  amount: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One line of a list: an activity of the register, or one that was written by hand.' })
export class ReportListEntry {
  @Field(() => ID, { nullable: true, description: 'Null for a line by hand.' })
  activityId: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  kind: string | null;

  @Field(() => String, { nullable: true })
  programme: string | null;

  @Field(() => String, { nullable: true, description: 'The unit below the reporting one that carries it.' })
  unitName: string | null;

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => Boolean)
  included: boolean;

  @Field(() => String, { description: 'Why it was taken out; empty where nobody has said.' })
  reason: string;

  @Field(() => Boolean)
  inRegister: boolean;

  @Field(() => Boolean, { description: 'It came into the register after the draft was saved last.' })
  isNew: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One answer, with what the register says now and what was answered last time.' })
export class ReportAnswer {
  @Field(() => ID)
  field: string;

  @Field(() => ReportValue, { nullable: true })
  value: ReportValue | null;

  @Field(() => String, { description: '`register` or `written`' })
  origin: string;

  @Field(() => String, { nullable: true, description: 'Day on which it was fetched from the register, ISO date.' })
  fetchedOn: string | null;

  @Field(() => Boolean, { description: 'The field can be filled from the register.' })
  fromRegister: boolean;

  @Field(() => ReportValue, { nullable: true, description: 'What the register says now.' })
  register: ReportValue | null;

  @Field(() => Boolean, { description: 'The register has moved on since the answer was fetched or handed in.' })
  registerChanged: boolean;

  @Field(() => ReportValue, { nullable: true, description: 'What was handed in last time.' })
  last: ReportValue | null;

  @Field(() => [ReportListEntry], { nullable: true, description: 'The lines of a list; null for every other field.' })
  list: ReportListEntry[] | null;

  @Field(() => [String], { description: 'Activities that the register has got since the list was handed in.' })
  addedSince: string[];
}

@ObjectType({ simpleResolvers: true })
export class ReportActivity {
  @Field(() => ID)
  activityId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  programme: string | null;

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => Boolean, { description: 'Still in the register for the year.' })
  inRegister: boolean;

  @Field(() => String, { nullable: true, description: 'When the register last changed, ISO instant.' })
  changedAt: string | null;

  @Field(() => [ReportAnswer])
  answers: ReportAnswer[];

  @Field(() => [String])
  goals: string[];
}

@ObjectType({ simpleResolvers: true })
export class ReportGoal {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: '`municipality` or `unit`' })
  level: string;
}

@ObjectType('ReportComment', { simpleResolvers: true })
export class ReportCommentType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  fieldPath: string | null;

  @Field(() => String)
  body: string;

  @Field(() => String)
  author: string;

  @Field(() => String)
  writtenAt: string;

  @Field(() => Boolean)
  resolved: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The frozen copy of what was handed in.' })
export class FrozenReport {
  @Field(() => String, { description: 'SHA-256 over the canonical content, hexadecimal.' })
  contentHash: string;

  @Field(() => String, { description: 'ISO instant.' })
  frozenAt: string;
}

@ObjectType({ simpleResolvers: true })
export class ReportPage {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  roundId: string;

  @Field(() => String)
  roundName: string;

  @Field(() => Int)
  year: number;

  @Field(() => String, { description: 'ISO date.' })
  periodFrom: string;

  @Field(() => String, { description: 'ISO date.' })
  periodTo: string;

  @Field(() => Boolean, { description: 'Somebody has dated the round; its name then says what it is about, not its year.' })
  ownDates: boolean;

  @Field(() => RoundInstruction, { nullable: true, description: 'Null where the rule speaks of no instruction.' })
  instruction: RoundInstruction | null;

  @Field(() => Int, { nullable: true, description: 'Year of the report that earlier answers come from.' })
  lastYear: number | null;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  state: string;

  @Field(() => Boolean)
  nothingToReport: boolean;

  @Field(() => Boolean)
  leftOut: boolean;

  @Field(() => String, { nullable: true })
  dueOn: string | null;

  @Field(() => Boolean)
  late: boolean;

  @Field(() => String, { nullable: true })
  responsible: string | null;

  @Field(() => String, { nullable: true })
  submittedAt: string | null;

  @Field(() => String, { nullable: true })
  submittedBy: string | null;

  @Field(() => String, { nullable: true })
  acceptedAt: string | null;

  @Field(() => [ReportField])
  fields: ReportField[];

  @Field(() => [ReportGoal])
  goals: ReportGoal[];

  @Field(() => String, {
    description:
      '`draft`: what is being written; `frozen`: what was handed in; `hidden`: not handed in, and the draft is not for the viewer',
  })
  shows: string;

  @Field(() => [ReportActivity])
  activities: ReportActivity[];

  @Field(() => [ReportAnswer])
  unitAnswers: ReportAnswer[];

  @Field(() => Int, { description: 'Revision of the draft; 0 where there is none.' })
  revision: number;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  savedAt: string | null;

  @Field(() => String, { nullable: true })
  savedBy: string | null;

  @Field(() => FrozenReport, { nullable: true })
  frozen: FrozenReport | null;

  @Field(() => [ReportCommentType])
  comments: ReportCommentType[];

  @Field(() => [RoundChainStep])
  chain: RoundChainStep[];

  @Field(() => [String], { description: '`save`, `submit`, `submit_nothing`, `take_back`, `accept`, `return`, `comment`, `register`' })
  may: string[];

  @Field(() => ID, { nullable: true, description: 'The next report of the round that waits for the review of the viewer.' })
  nextToReview: string | null;
}
