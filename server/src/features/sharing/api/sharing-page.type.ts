import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class SharingDecision {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '`strategy`, `activities` or `funding`' })
  kind: string;

  @Field(() => String, { description: '`totals` or `items`' })
  grain: string;

  @Field(() => String, { nullable: true, description: 'The name of the receiver; null means everybody in the installation.' })
  audienceName: string | null;

  @Field(() => String, { description: 'ISO date.' })
  validFrom: string;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  validTo: string | null;

  @Field(() => String)
  decidedBy: string;

  @Field(() => String, { description: 'ISO date.' })
  decidedOn: string;

  @Field(() => String, { description: 'Empty where none was given.' })
  reference: string;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  withdrawnAt: string | null;

  @Field(() => String, { description: '`in_force`, `coming`, `over` or `withdrawn`' })
  state: string;

  @Field(() => Boolean, { description: 'Invented, for the demonstration.' })
  example: boolean;
}

@ObjectType({ simpleResolvers: true })
export class SharingAudience {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: '`municipality` or `region`' })
  kind: string;

  @Field(() => Boolean, { description: 'A regional body that the tenant is a member of today.' })
  ours: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A regional body that the tenant is a member of today, and what it sees.' })
export class SharingBody {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  memberFrom: string | null;

  @Field(() => [String], { description: 'Kinds and grains in force for it, such as `activities_totals`.' })
  offers: string[];
}

@ObjectType({ simpleResolvers: true })
export class SharingPage {
  @Field(() => Boolean)
  mayShare: boolean;

  @Field(() => [SharingDecision], { description: 'In force first, then coming, then what is over or withdrawn; the latest first.' })
  decisions: SharingDecision[];

  @Field(() => [SharingAudience])
  audiences: SharingAudience[];

  @Field(() => [SharingBody])
  bodies: SharingBody[];
}
