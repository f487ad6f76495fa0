import { MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A role to hand out. Empty text means that nothing is said.' })
export class AssignmentInput {
  @Field(() => String)
  @MaxLength(100)
  roleKey: string;

  @Field(() => ID, { description: 'Empty for all of the tenant.' })
  @MaxLength(100)
  unitId: string;

  @Field(() => String, { description: 'ISO date.' })
  @MaxLength(40)
  validFrom: string;

  @Field(() => String, { description: 'Its last day, ISO date.' })
  @MaxLength(40)
  validTo: string;

  @Field(() => String, { description: 'Where it was decided.' })
  @MaxLength(1000)
  reference: string;

  @Field(() => Boolean, { description: 'Beside somebody who holds the place already.' })
  beside: boolean;
}

@InputType()
export class InviteInput {
  @Field(() => String)
  @MaxLength(1000)
  name: string;

  @Field(() => String)
  @MaxLength(1000)
  email: string;

  @Field(() => [AssignmentInput])
  assignments: AssignmentInput[];
}

@InputType()
export class SubstituteInput {
  @Field(() => ID, { description: 'The role_assignment that is stood in for.' })
  assignmentId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String, { description: 'ISO date.' })
  @MaxLength(40)
  validFrom: string;

  @Field(() => String, { description: 'Empty for as long as the holder holds it.' })
  @MaxLength(40)
  validTo: string;

  @Field(() => String)
  @MaxLength(1000)
  reference: string;
}

@InputType()
export class TermChangeInput {
  @Field(() => String, { description: 'The first day of the new term, ISO date.' })
  @MaxLength(40)
  effectiveOn: string;

  @Field(() => [String], { description: 'The political roles that change.' })
  roleKeys: string[];

  @Field(() => String, { description: 'Pasted rows with a head; may be empty.' })
  @MaxLength(400_000)
  table: string;

  @Field(() => String, { description: 'Where it was decided.' })
  @MaxLength(1000)
  reference: string;
}

@InputType()
export class ImportInput {
  @Field(() => String, { description: 'Pasted rows with a head.' })
  @MaxLength(400_000)
  table: string;

  @Field(() => String, { description: 'Where it was decided, for the roles that ask for it.' })
  @MaxLength(1000)
  reference: string;

  @Field(() => Boolean, { description: 'Letters go to everybody new.' })
  invites: boolean;
}

@InputType()
export class HandoverInput {
  @Field(() => String, { description: 'The id of a role_assignment, an activity or a report.' })
  @MaxLength(100)
  thingId: string;

  @Field(() => ID, { nullable: true, description: 'Null for nobody, on purpose.' })
  toPersonId: string | null;
}

@InputType()
export class SuccessionInput {
  @Field(() => String, { description: 'The first day on which the others hold it, ISO date.' })
  @MaxLength(40)
  from: string;

  @Field(() => [HandoverInput])
  handovers: HandoverInput[];

  @Field(() => String, { description: 'Where it was decided, for the roles that ask for it.' })
  @MaxLength(1000)
  reference: string;

  @Field(() => Boolean, { description: 'The leaver is shut out at once.' })
  deactivates: boolean;
}
