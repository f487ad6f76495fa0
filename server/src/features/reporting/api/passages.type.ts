import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';
import { RoundStepRefused } from './decision.type';

@ObjectType('PassageSection', { simpleResolvers: true })
export class PassageSectionType {
  @Field(() => String)
  title: string;

  @Field(() => [String])
  paragraphs: readonly string[];

  @Field(() => [String])
  items: readonly string[];
}

@ObjectType('Passage', { simpleResolvers: true, description: 'What a unit has reported, as text for its ordinary document.' })
export class PassageType {
  @Field(() => String)
  heading: string;

  @Field(() => [PassageSectionType])
  sections: readonly PassageSectionType[];
}

@ObjectType('PassageEntry', { simpleResolvers: true, description: 'That the text was ticked off as entered.' })
export class PassageEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  stepKey: string;

  @Field(() => String, { description: "The document's name; empty where the rule names none." })
  carrier: string;

  @Field(() => String)
  diarienummer: string;

  @Field(() => String, { description: 'ISO date.' })
  enteredOn: string;

  @Field(() => String, { nullable: true })
  enteredBy: string | null;

  @Field(() => String, { description: 'ISO instant.' })
  recordedAt: string;

  @Field(() => String, { nullable: true, description: 'When a wrong tick was taken away, ISO instant.' })
  withdrawnAt: string | null;

  @Field(() => String, { nullable: true })
  withdrawnBy: string | null;

  @Field(() => String, { description: 'Hash of the frozen text that was entered.' })
  contentHash: string;

  @Field(() => Boolean, { description: 'It still stands: not withdrawn, and the report has not been sent back since.' })
  current: boolean;
}

@ObjectType('RoundText', { simpleResolvers: true, description: "One unit's text in a round; without a unit the compiled text." })
export class RoundTextType {
  @Field(() => ID, { nullable: true })
  reportId: string | null;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field(() => String, { description: '`waiting`, `review`, `ready`, `entered`, `nothing` or `left_out`' })
  state: string;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  submittedAt: string | null;

  @Field(() => PassageType, { nullable: true })
  passage: PassageType | null;

  @Field(() => String, { nullable: true, description: 'The same as plain text.' })
  text: string | null;

  @Field(() => String, { nullable: true })
  contentHash: string | null;

  @Field(() => [PassageEntryType], { description: 'Newest first.' })
  entries: readonly PassageEntryType[];

  @Field(() => [ID], { description: 'Steps at which the viewer may tick the text off.' })
  mayEnter: readonly string[];

  @Field(() => [ID], { description: 'Steps at which the viewer may take the tick away.' })
  mayWithdraw: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A step at which texts are entered in ordinary documents.' })
export class EntryStep {
  @Field(() => ID)
  key: string;

  @Field(() => String, { nullable: true })
  label: string | null;

  @Field(() => Boolean, { description: 'Each unit enters its own text; otherwise one compiled text is entered.' })
  perUnit: boolean;

  @Field(() => [String], { description: "The documents that carry this period's texts, in the rule's own words." })
  carriers: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class PassagesPage {
  @Field(() => ID)
  roundId: string;

  @Field(() => String)
  roundName: string;

  @Field(() => Int)
  year: number;

  @Field(() => String, { nullable: true })
  endedAs: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What would happen at the step that nobody is named for, where the round ended there.',
  })
  stoppedAt: string | null;

  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => [EntryStep])
  steps: readonly EntryStep[];

  @Field(() => [RoundTextType])
  texts: readonly RoundTextType[];
}

@InputType('MarkEnteredInput')
export class MarkEnteredInputType {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  stepKey: string;

  @Field(() => ID, { nullable: true, description: 'Left out for the compiled text.' })
  reportId: string | null;

  @Field(() => String)
  diarienummer: string;

  @Field(() => String, { description: 'ISO date.' })
  enteredOn: string;
}

@InputType('UnmarkEnteredInput')
export class UnmarkEnteredInputType {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  stepKey: string;

  @Field(() => ID, { nullable: true, description: 'Left out for the compiled text.' })
  reportId: string | null;
}

@ObjectType('EntryMarked', { simpleResolvers: true })
export class EntryMarkedType {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  entryId: string;
}

export const MarkEnteredResult = createUnionType({
  name: 'MarkEnteredResult',
  types: () => [EntryMarkedType, FormErrors, RoundStepRefused] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : 'reason' in value ? RoundStepRefused : EntryMarkedType),
});

export const UnmarkEnteredResult = createUnionType({
  name: 'UnmarkEnteredResult',
  types: () => [EntryMarkedType, RoundStepRefused] as const,
  resolveType: (value) => ('reason' in value ? RoundStepRefused : EntryMarkedType),
});

@InputType('CompleteStepInput')
export class CompleteStepInputType {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  stepKey: string;

  @Field(() => String)
  note: string;
}

@ObjectType('StepCompleted', { simpleResolvers: true })
export class StepCompletedType {
  @Field(() => ID)
  roundId: string;

  @Field(() => ID)
  stepKey: string;
}

export const CompleteStepResult = createUnionType({
  name: 'CompleteStepResult',
  types: () => [StepCompletedType, FormErrors, RoundStepRefused] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : 'reason' in value ? RoundStepRefused : StepCompletedType),
});
