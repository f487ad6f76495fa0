import { Field, ID, ObjectType } from 'type-graphql';
import { PersonAssignment } from './people-page.type';

@ObjectType({ simpleResolvers: true })
export class PersonPageAssignment extends PersonAssignment {
  @Field(() => Boolean)
  mayEnd: boolean;

  @Field(() => Boolean, { description: 'The viewer may appoint a substitute.' })
  maySubstitute: boolean;

  @Field(() => Boolean, { description: 'A substitute has to say where it was decided.' })
  needsReference: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One permission that somebody has through a role.' })
export class PersonGrant {
  @Field(() => String)
  permission: string;

  @Field(() => String, { description: '`own_unit`, `unit_and_below` or `municipality`' })
  scope: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String)
  personName: string;

  @Field(() => String)
  roleName: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field(() => String, { nullable: true, description: 'In whose stead.' })
  substituteFor: string | null;
}

@ObjectType({ simpleResolvers: true })
export class PersonActivity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  status: string;
}

@ObjectType({ simpleResolvers: true, description: 'A report in an open round that somebody answers for.' })
export class PersonReport {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  roundName: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  dueOn: string | null;

  @Field(() => Boolean, { description: 'The person has begun to write it.' })
  draft: boolean;
}

@ObjectType({ simpleResolvers: true })
export class PersonInvitation {
  @Field(() => String, { description: 'ISO instant.' })
  sentAt: string;

  @Field(() => String, { description: 'ISO instant.' })
  expiresAt: string;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  withdrawnAt: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AssignableUnit {
  @Field(() => ID, { nullable: true, description: 'Null for all of the tenant.' })
  unitId: string | null;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field(() => Boolean, { description: 'It has to be said where it was decided.' })
  needsReference: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A role that the viewer may hand out, and where.' })
export class AssignableRole {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => [AssignableUnit])
  units: readonly AssignableUnit[];
}

@ObjectType({ simpleResolvers: true })
export class Colleague {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true })
export class PersonPage {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Null also where the viewer is not told.' })
  email: string | null;

  @Field(() => String, { description: '`in`, `invited`, `expired`, `withdrawn`, `none` or `away`' })
  standing: string;

  @Field(() => PersonInvitation, { nullable: true, description: 'The latest, of somebody who has not come in.' })
  invitation: PersonInvitation | null;

  @Field(() => [PersonPageAssignment], { description: 'The latest first.' })
  assignments: readonly PersonPageAssignment[];

  @Field(() => [PersonPageAssignment], { description: 'Those who stand in for the person.' })
  substitutes: readonly PersonPageAssignment[];

  @Field(() => [PersonGrant], { description: 'What the person may do today, as the server checks it.' })
  grants: readonly PersonGrant[];

  @Field(() => [PersonActivity], { description: 'Of which the person is the contact.' })
  activities: readonly PersonActivity[];

  @Field(() => [PersonReport])
  reports: readonly PersonReport[];

  @Field(() => Boolean)
  isViewer: boolean;

  @Field(() => Boolean, { description: 'The viewer looks after the people of the whole municipality.' })
  manages: boolean;

  @Field(() => Boolean, { description: 'The viewer may send, resend and withdraw the invitation.' })
  mayInvite: boolean;

  @Field(() => [AssignableRole])
  roles: readonly AssignableRole[];

  @Field(() => [Colleague], { description: 'Who can be a substitute.' })
  colleagues: readonly Colleague[];
}

@ObjectType({ simpleResolvers: true, description: 'What somebody who invites may hand out.' })
export class InvitePage {
  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => Boolean, { description: 'A role must be among what is handed out.' })
  roleRequired: boolean;

  @Field(() => [AssignableRole])
  roles: readonly AssignableRole[];
}

@ObjectType({ simpleResolvers: true })
export class RoleWithScope {
  @Field(() => String)
  name: string;

  @Field(() => String)
  scope: string;
}

@ObjectType({ simpleResolvers: true, description: 'Who may do this: by which roles, and who they are today.' })
export class PermissionHolders {
  @Field(() => String)
  permission: string;

  @Field(() => [RoleWithScope])
  roles: readonly RoleWithScope[];

  @Field(() => [PersonGrant])
  people: readonly PersonGrant[];
}

@ObjectType({ simpleResolvers: true })
export class PermissionsPage {
  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => [PermissionHolders])
  permissions: readonly PermissionHolders[];
}
