import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A role that somebody holds, held or will hold (rollinnehav).' })
export class PersonAssignment {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String)
  personName: string;

  @Field(() => String)
  roleKey: string;

  @Field(() => String, { description: "In the tenant's own words." })
  roleName: string;

  @Field(() => Boolean)
  political: boolean;

  @Field(() => String, { nullable: true, description: 'Null where it is held for all of the tenant.' })
  unitName: string | null;

  @Field(() => String, { description: 'ISO date.' })
  validFrom: string;

  @Field(() => String, { nullable: true, description: 'Its last day, ISO date.' })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: 'Whom the person stands in for.' })
  substituteFor: string | null;

  @Field(() => String, { description: 'Where it was decided; empty where nobody said.' })
  reference: string;

  @Field(() => String, { description: '`now`, `coming` or `past`' })
  time: string;
}

@ObjectType({ simpleResolvers: true })
export class ListedPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Null also where the viewer is not told.' })
  email: string | null;

  @Field(() => String, { description: '`in`, `invited`, `expired`, `withdrawn`, `none` or `away`' })
  standing: string;

  @Field(() => [PersonAssignment], { description: 'Of today and later.' })
  assignments: readonly PersonAssignment[];
}

@ObjectType({ simpleResolvers: true, description: 'A place where somebody should be and nobody is.' })
export class Vacancy {
  @Field(() => String)
  roleKey: string;

  @Field(() => String)
  roleName: string;

  @Field(() => ID)
  unitId: string;

  @Field(() => String)
  unitName: string;

  @Field(() => Boolean, { description: 'The viewer may hand the role out there.' })
  mayFill: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something done for many people at once.' })
export class PeopleOperationLine {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '`term_change` or `succession`' })
  kind: string;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'Whom a handing over is about.' })
  personName: string | null;

  @Field(() => String, { description: 'ISO date.' })
  effectiveOn: string;

  @Field(() => String, { description: 'The last day on which it can be taken back, ISO date.' })
  undoUntil: string;

  @Field(() => String, { description: 'ISO instant.' })
  appliedAt: string;

  @Field(() => String)
  appliedBy: string;

  @Field(() => Boolean)
  undone: boolean;

  @Field(() => Boolean)
  mayUndo: boolean;
}

@ObjectType({ simpleResolvers: true })
export class PeoplePage {
  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => Boolean, { description: 'The viewer looks after the people of the whole municipality.' })
  manages: boolean;

  @Field(() => Boolean, { description: 'The viewer may invite somebody.' })
  invites: boolean;

  @Field(() => [ListedPerson], { description: 'As Swedish sorts.' })
  people: readonly ListedPerson[];

  @Field(() => [Vacancy])
  vacancies: readonly Vacancy[];

  @Field(() => [PeopleOperationLine], { description: 'The latest first.' })
  operations: readonly PeopleOperationLine[];
}
