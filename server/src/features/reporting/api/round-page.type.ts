import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RoundChainStep } from './chain.type';
import { RoundInstruction } from './instruction.type';
import { ReportCounts } from './reporting-page.type';
import { RuleSource } from './rule-source.type';

@ObjectType({ simpleResolvers: true })
export class RoundPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true, description: 'A unit in a round.' })
export class RoundUnitRow {
  @Field(() => ID)
  reportId: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  unitKind: string;

  @Field(() => String)
  state: string;

  @Field(() => Boolean)
  nothingToReport: boolean;

  @Field(() => Boolean)
  leftOut: boolean;

  @Field(() => Boolean)
  late: boolean;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  dueOn: string | null;

  @Field(() => Boolean, { description: 'The unit has been given another day than the others.' })
  extended: boolean;

  @Field(() => RoundPerson, { nullable: true })
  responsible: RoundPerson | null;

  @Field(() => String, { nullable: true, description: 'When somebody last worked on it, ISO instant.' })
  touchedAt: string | null;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  remindedAt: string | null;

  @Field(() => [RoundPerson], { description: 'Colleagues who can be appointed; empty for those who may not appoint.' })
  candidates: RoundPerson[];
}

@ObjectType({ simpleResolvers: true, description: 'Something that keeps the round from going on.' })
export class RoundBlocker {
  @Field(() => String, { description: '`not_started`, `nobody_responsible`, `step_without_holder` or `chain_stops`' })
  kind: string;

  @Field(() => ID, { nullable: true })
  reportId: string | null;

  @Field(() => String, { nullable: true, description: 'The unit, or the role that nobody holds.' })
  name: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How much the document says about one part of the rule.' })
export class RulePart {
  @Field(() => String, {
    description: '`reporters`, `contents`, `cadence`, `deadline`, `receivers`, `approvers`, `onward` or `publication`',
  })
  part: string;

  @Field(() => String)
  stated: string;

  @Field(() => String)
  origin: string;

  @Field(() => [RuleSource])
  sources: RuleSource[];

  @Field(() => [String])
  readings: string[];

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RoundPage {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  year: number;

  @Field(() => String, { description: 'ISO date.' })
  periodFrom: string;

  @Field(() => String, { description: 'ISO date.' })
  periodTo: string;

  @Field(() => String, { nullable: true, description: 'Where the dates come from; null where the rule dates the round.' })
  datedBy: string | null;

  @Field(() => RoundInstruction, { nullable: true, description: 'Null where the rule speaks of no instruction.' })
  instruction: RoundInstruction | null;

  @Field(() => String)
  openedOn: string;

  @Field(() => String, { nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true })
  endedAt: string | null;

  @Field(() => String, { nullable: true })
  endedAs: string | null;

  @Field(() => String, { nullable: true })
  ruleSummary: string | null;

  @Field(() => [String], { description: 'Labels of what each unit is asked for.' })
  contents: string[];

  @Field(() => [RulePart])
  parts: RulePart[];

  @Field(() => [RoundChainStep])
  chain: RoundChainStep[];

  @Field(() => [RoundUnitRow], { description: 'The units that the viewer may see.' })
  units: RoundUnitRow[];

  @Field(() => ReportCounts)
  counts: ReportCounts;

  @Field(() => [RoundBlocker])
  blockers: RoundBlocker[];

  @Field(() => Boolean)
  mayManage: boolean;

  @Field(() => Boolean, { description: 'The viewer reviews reports of this round.' })
  mayReview: boolean;

  @Field(() => Boolean, { description: 'Somebody in the chain accepts each report; otherwise handing in is all there is.' })
  reviewed: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What would happen at the step that nobody is named for, where the round ended there.',
  })
  stoppedAt: string | null;
}
