import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';
import { RuleSource } from './rule-source.type';

@ObjectType({ simpleResolvers: true, description: 'One version of the instruction by which a rule is carried out.' })
export class InstructionVersion {
  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'Plain paragraphs, parted by empty lines.' })
  body: string;

  @Field(() => String)
  decidedBy: string;

  @Field(() => String, { description: 'ISO date.' })
  decidedOn: string;

  @Field(() => String, { description: 'Paragraph or registration number; empty where there is none.' })
  reference: string;
}

@ObjectType({ simpleResolvers: true, description: 'The instruction that a round is carried out by.' })
export class RoundInstruction {
  @Field(() => ID)
  ruleKey: string;

  @Field(() => InstructionVersion, { nullable: true, description: 'Null where nobody had entered it when the round was opened.' })
  version: InstructionVersion | null;

  @Field(() => Boolean, { description: 'The viewer writes versions.' })
  mayEnter: boolean;
}

@ObjectType({ simpleResolvers: true })
export class RoundUnderInstruction {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'ISO instant; null while the round is open.' })
  endedAt: string | null;
}

@ObjectType({ simpleResolvers: true })
export class InstructionHistoryVersion extends InstructionVersion {
  @Field(() => String, { description: 'Why it came; empty for the first.' })
  reason: string;

  @Field(() => String, { description: 'ISO instant.' })
  createdAt: string;

  @Field(() => String)
  createdBy: string;

  @Field(() => [RoundUnderInstruction])
  rounds: RoundUnderInstruction[];
}

@ObjectType({ simpleResolvers: true })
export class InstructionPage {
  @Field(() => ID)
  ruleKey: string;

  @Field(() => String)
  ruleName: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'What the document says of the instruction.' })
  says: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [RuleSource])
  sources: RuleSource[];

  @Field(() => [InstructionHistoryVersion], { description: 'Newest first.' })
  versions: InstructionHistoryVersion[];

  @Field(() => Boolean)
  mayWrite: boolean;
}

@InputType('WriteInstructionInput')
export class WriteInstructionInputType {
  @Field(() => String)
  ruleKey: string;

  @Field(() => Int, { description: 'Number of the version that the writer started from; 0 where there was none.' })
  after: number;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => String)
  decidedBy: string;

  @Field(() => String, { description: 'ISO date.' })
  decidedOn: string;

  @Field(() => String)
  reference: string;

  @Field(() => String)
  reason: string;
}

@ObjectType('InstructionWritten', { simpleResolvers: true })
export class InstructionWrittenType {
  @Field(() => ID)
  instructionId: string;

  @Field(() => Int)
  number: number;
}

@ObjectType('InstructionMoved', { simpleResolvers: true, description: 'Somebody else wrote a version in between. Nothing was saved.' })
export class InstructionMovedType {
  @Field(() => Int)
  newest: number;
}

export const WriteInstructionResult = createUnionType({
  name: 'WriteInstructionResult',
  types: () => [InstructionWrittenType, InstructionMovedType, FormErrors] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : 'newest' in value ? InstructionMovedType : InstructionWrittenType),
});
