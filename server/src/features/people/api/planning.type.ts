import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FieldError } from '../../../platform/graphql/form-errors.type';
import { TableFault } from './people.result';
import { PersonAssignment } from './people-page.type';
import { Colleague, PersonActivity, PersonReport } from './person-page.type';

@ObjectType({ simpleResolvers: true })
export class TermRole {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'How many hold it today or will.' })
  holders: number;
}

@ObjectType({ simpleResolvers: true })
export class TermChangePage {
  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => [TermRole], { description: 'The political roles.' })
  roles: readonly TermRole[];
}

@ObjectType({ simpleResolvers: true })
export class LackingPlace {
  @Field(() => String)
  roleName: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of term would do. Nothing is changed.' })
export class TermChangePreview {
  @Field(() => [FieldError])
  faults: readonly FieldError[];

  @Field(() => [TableFault])
  rowFaults: readonly TableFault[];

  @Field(() => [String], { description: 'Headings of columns that are passed over.' })
  unknownHeadings: readonly string[];

  @Field(() => [PersonAssignment])
  ending: readonly PersonAssignment[];

  @Field(() => [PersonAssignment])
  coming: readonly PersonAssignment[];

  @Field(() => [PersonAssignment], { description: 'Entered before to begin then; they stay.' })
  kept: readonly PersonAssignment[];

  @Field(() => [LackingPlace], { description: 'Places that nobody holds after.' })
  lacking: readonly LackingPlace[];

  @Field(() => [String], { description: 'Units whose first day it is.' })
  beginning: readonly string[];

  @Field(() => [String], { description: 'Units whose last day is the day before.' })
  closing: readonly string[];

  @Field(() => Int, { description: 'People who are new.' })
  newcomers: number;
}

@ObjectType({ simpleResolvers: true })
export class ImportedPerson {
  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'New here.' })
  made: boolean;

  @Field(() => [PersonAssignment])
  assignments: readonly PersonAssignment[];
}

@ObjectType({ simpleResolvers: true, description: 'What a pasted table would enter. Nothing is changed.' })
export class ImportPreview {
  @Field(() => [TableFault])
  rowFaults: readonly TableFault[];

  @Field(() => [String], { description: 'Headings of columns that are passed over.' })
  unknownHeadings: readonly string[];

  @Field(() => [ImportedPerson])
  people: readonly ImportedPerson[];
}

@ObjectType({ simpleResolvers: true })
export class SuccessionAssignment extends PersonAssignment {
  @Field(() => String, { description: '`free`, `decided` (it is said where) or `no` (others appoint)' })
  assigning: string;
}

@ObjectType({ simpleResolvers: true })
export class SuccessionToken {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true, description: 'Everything that somebody holds, to be handed over.' })
export class SuccessionPage {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => Boolean)
  isViewer: boolean;

  @Field(() => [SuccessionAssignment])
  assignments: readonly SuccessionAssignment[];

  @Field(() => [PersonActivity])
  activities: readonly PersonActivity[];

  @Field(() => [PersonReport])
  reports: readonly PersonReport[];

  @Field(() => [SuccessionToken], { description: 'Keys of programs. They are handed to nobody and end with the person.' })
  tokens: readonly SuccessionToken[];

  @Field(() => [Colleague])
  colleagues: readonly Colleague[];
}

@ObjectType({ simpleResolvers: true, description: 'What a one-time link is about, for whoever has it.' })
export class InvitationPage {
  @Field(() => String, { description: '`open`, `used`, `withdrawn` or `expired`' })
  state: string;

  @Field(() => String)
  tenantName: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true })
  inviter: string | null;

  @Field(() => Boolean, { description: 'The address has an account; its password is asked for.' })
  hasAccount: boolean;

  @Field(() => String, { nullable: true, description: 'Key of the tenant where its directory lets people in; null where it has none.' })
  directoryKey: string | null;

  @Field(() => Boolean, { description: 'Whether a password lets anybody in there.' })
  passwordsAccepted: boolean;
}
