import { MaxLength } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../graphql/form-errors.type';

@InputType()
export class SignInInput {
  @Field(() => String)
  @MaxLength(320)
  email: string;

  @Field(() => String)
  @MaxLength(200)
  password: string;
}

@ObjectType({ simpleResolvers: true })
export class SignedIn {
  @Field(() => ID)
  accountId: string;

  @Field(() => ID, { nullable: true })
  tenantId: string | null;
}

@ObjectType({ simpleResolvers: true })
export class SignInRefused {
  @Field(() => String, {
    description: '`wrong` (address or password), `locked` (too many attempts), `example` (example accounts are off) or `directory`',
  })
  reason: 'wrong' | 'locked' | 'example' | 'directory';

  @Field(() => String, {
    nullable: true,
    description: 'With `directory`: the tenant that has switched passwords off, so that its people sign in by its own directory.',
  })
  tenantKey?: string | null;

  @Field(() => Int, { nullable: true })
  retryAfterSeconds: number | null;
}

@ObjectType({ simpleResolvers: true })
export class NotAMember {
  @Field(() => ID)
  tenantId: string;
}

@InputType()
export class FirstOperatorInput {
  @Field(() => String)
  @MaxLength(100)
  token: string;

  @Field(() => String)
  @MaxLength(200)
  name: string;

  @Field(() => String)
  @MaxLength(320)
  email: string;

  @Field(() => String)
  @MaxLength(400)
  password: string;
}

const isSignedIn = (value: object): boolean => 'accountId' in value;

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SignInRefused] as const,
  resolveType: (value) => (isSignedIn(value) ? SignedIn : SignInRefused),
});

export const SwitchTenantResult = createUnionType({
  name: 'SwitchTenantResult',
  types: () => [SignedIn, NotAMember] as const,
  resolveType: (value) => (isSignedIn(value) ? SignedIn : NotAMember),
});

export const FirstOperatorResult = createUnionType({
  name: 'FirstOperatorResult',
  types: () => [SignedIn, FormErrors] as const,
  resolveType: (value) => (isSignedIn(value) ? SignedIn : FormErrors),
});
