import { MaxLength } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../graphql/form-errors.type';

@ObjectType({ simpleResolvers: true, description: 'A tenant whose people can sign in by its own directory.' })
export class SignInWay {
  @Field(() => String)
  tenantKey: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;
}

@ObjectType({ simpleResolvers: true, description: 'What membership of a group in the directory gives.' })
export class DirectoryGroupRole {
  @Field(() => String)
  group: string;

  @Field(() => String)
  roleKey: string;

  @Field(() => ID, { nullable: true, description: 'Null: held for the municipality as a whole.' })
  unitId: string | null;
}

@ObjectType('DirectorySetting', { simpleResolvers: true })
export class DirectorySettingType {
  @Field(() => Boolean, { description: 'People are let in by it.' })
  offered: boolean;

  @Field(() => String)
  issuer: string;

  @Field(() => String)
  clientId: string;

  @Field(() => Boolean, { description: 'A secret is stored. It is never shown.' })
  hasSecret: boolean;

  @Field(() => String)
  scopes: string;

  @Field(() => String)
  subjectClaim: string;

  @Field(() => String)
  nameClaim: string;

  @Field(() => String)
  emailClaim: string;

  @Field(() => String, { nullable: true, description: 'Null where groups give no roles.' })
  groupClaim: string | null;

  @Field(() => Boolean)
  letsInUnknown: boolean;

  @Field(() => Boolean)
  passwordsAccepted: boolean;

  @Field(() => [DirectoryGroupRole])
  groupRoles: readonly DirectoryGroupRole[];
}

@ObjectType({ simpleResolvers: true })
export class RoleByGroup {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true })
export class UnitByGroup {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true, description: 'How people of the tenant sign in.' })
export class SignInSettingsPage {
  @Field(() => String)
  tenantName: string;

  @Field(() => DirectorySettingType, { nullable: true, description: 'Null where no directory has been set up.' })
  directory: DirectorySettingType | null;

  @Field(() => Int, { description: '0 where nothing has been stored yet.' })
  version: number;

  @Field(() => String, { description: 'To be registered at the directory.' })
  callbackUrl: string;

  @Field(() => String, { description: 'To be registered at the directory as the page after signing out.' })
  signedOutUrl: string;

  @Field(() => String, {
    description: 'To be registered at the directory, where it can tell of sessions it has ended (back-channel logout).',
  })
  backChannelUrl: string;

  @Field(() => Boolean, { description: 'The installation can keep secrets; without that no directory can be set up.' })
  keepsSecrets: boolean;

  @Field(() => Boolean, { description: 'The viewer has signed in by the directory.' })
  byDirectory: boolean;

  @Field(() => [RoleByGroup], { description: 'Roles that a group can give: political ones come by a decision.' })
  roles: readonly RoleByGroup[];

  @Field(() => [UnitByGroup])
  units: readonly UnitByGroup[];
}

@InputType()
export class DirectoryGroupRoleInput {
  @Field(() => String)
  @MaxLength(2000)
  group: string;

  @Field(() => String)
  @MaxLength(200)
  roleKey: string;

  @Field(() => ID, { nullable: true })
  unitId: string | null;
}

@InputType()
export class DirectoryInput {
  @Field(() => Boolean)
  offered: boolean;

  @Field(() => String)
  @MaxLength(2000)
  issuer: string;

  @Field(() => String)
  @MaxLength(2000)
  clientId: string;

  @Field(() => String, { description: 'Empty keeps the one that is stored, as long as issuer and client are the same.' })
  @MaxLength(2000)
  clientSecret: string;

  @Field(() => String)
  @MaxLength(2000)
  scopes: string;

  @Field(() => String)
  @MaxLength(2000)
  subjectClaim: string;

  @Field(() => String)
  @MaxLength(2000)
  nameClaim: string;

  @Field(() => String)
  @MaxLength(2000)
  emailClaim: string;

  @Field(() => String, { description: 'Empty: groups give no roles.' })
  @MaxLength(2000)
  groupClaim: string;

  @Field(() => Boolean)
  letsInUnknown: boolean;

  @Field(() => Boolean)
  passwordsAccepted: boolean;

  @Field(() => [DirectoryGroupRoleInput])
  groupRoles: DirectoryGroupRoleInput[];
}

@ObjectType({ simpleResolvers: true })
export class DirectorySaved {
  @Field(() => Int)
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else has stored the setting since the page was opened. Nothing was saved.' })
export class DirectoryConflict {
  @Field(() => Int)
  latestVersion: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a directory says about itself.' })
export class DirectoryFound {
  @Field(() => String)
  issuer: string;

  @Field(() => String, { description: 'Host of the page where people sign in.' })
  signsInAt: string;

  @Field(() => Boolean)
  signsOut: boolean;

  @Field(() => Boolean, { description: 'It says that it takes PKCE with S256.' })
  pkce: boolean;

  @Field(() => [String], { description: 'Scopes it says it has; empty where it says nothing.' })
  scopes: readonly string[];

  @Field(() => [String], { description: 'Claims it says it has; empty where it says nothing.' })
  claims: readonly string[];
}

export const SaveDirectoryResult = createUnionType({
  name: 'SaveDirectoryResult',
  types: () => [DirectorySaved, FormErrors, DirectoryConflict] as const,
  resolveType: (value) => ('version' in value ? DirectorySaved : 'latestVersion' in value ? DirectoryConflict : FormErrors),
});

export const TryDirectoryResult = createUnionType({
  name: 'TryDirectoryResult',
  types: () => [DirectoryFound, FormErrors] as const,
  resolveType: (value) => ('issuer' in value ? DirectoryFound : FormErrors),
});
