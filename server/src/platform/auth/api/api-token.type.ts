import { MaxLength } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../graphql/form-errors.type';

@ObjectType({ simpleResolvers: true })
export class ApiToken {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'What it was made for; it does no more than its owner may do today.' })
  permissions: readonly string[];

  @Field(() => String, { description: 'ISO instant.' })
  createdAt: string;

  @Field(() => String, { description: 'ISO instant.' })
  expiresAt: string;

  @Field(() => Boolean)
  expired: boolean;

  @Field(() => String, { nullable: true, description: 'ISO instant, to the minute; null while it has never been used.' })
  lastUsedAt: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The viewer's own tokens in this tenant that nobody has revoked, newest first." })
export class ApiTokensPage {
  @Field(() => [ApiToken])
  tokens: readonly ApiToken[];

  @Field(() => [String], { description: 'Permissions that a new token can be given.' })
  permissions: readonly string[];
}

@InputType()
export class CreateApiTokenInput {
  @Field(() => String)
  @MaxLength(1000)
  name: string;

  @Field(() => [String])
  permissions: string[];

  @Field(() => Int, { description: 'How many days it is to live, at most 365.' })
  days: number;
}

@ObjectType({ simpleResolvers: true })
export class ApiTokenCreated {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The token itself. It is never shown again.' })
  token: string;
}

export const CreateApiTokenResult = createUnionType({
  name: 'CreateApiTokenResult',
  types: () => [ApiTokenCreated, FormErrors] as const,
  resolveType: (value) => ('token' in value ? ApiTokenCreated : FormErrors),
});
