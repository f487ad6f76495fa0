import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A total over the members that share it.' })
export class RegionTotal {
  @Field(() => String, { description: '`activities`, `grants`, `countries`, `twin_towns` or `memberships`' })
  key: string;

  @Field(() => Number, { nullable: true, description: 'Null where too few share for a total, or nobody has entered the figure.' })
  value: number | null;

  @Field(() => Int, { description: 'Members that share it.' })
  sharing: number;

  @Field(() => Boolean, { description: 'Fewer share than a total may be told of.' })
  tooFew: boolean;
}

@ObjectType({ simpleResolvers: true })
export class RegionMember {
  @Field(() => String, { description: 'SCB code.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  to: string | null;

  @Field(() => ID, { nullable: true, description: 'Null where the municipality is not in this installation.' })
  tenantId: string | null;

  @Field(() => Boolean)
  sharesActivities: boolean;

  @Field(() => Boolean)
  sharesItems: boolean;

  @Field(() => Boolean)
  sharesFunding: boolean;

  @Field(() => Boolean)
  sharesStrategy: boolean;

  @Field(() => Int, { nullable: true, description: 'Null where it is not shared or the year has none.' })
  activities: number | null;

  @Field(() => Number, { nullable: true, description: 'Whole kronor; null where it is not shared or nobody has entered it.' })
  grantReceived: number | null;
}

@ObjectType({ simpleResolvers: true })
export class RegionShare {
  @Field(() => String)
  name: string;

  @Field(() => Int)
  activities: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many activities of the year touch one theme, or one partner country.' })
export class RegionBreakdown {
  @Field(() => String)
  key: string;

  @Field(() => Int, { nullable: true, description: 'Null where too few share for a total.' })
  total: number | null;

  @Field(() => [RegionShare], { description: 'Member by member, the most first.' })
  members: RegionShare[];
}

@ObjectType({ simpleResolvers: true })
export class RegionPartner {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  city: string | null;

  @Field(() => String, { nullable: true })
  country: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RegionActivity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  member: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  status: string;

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => [RegionPartner])
  partners: RegionPartner[];
}

@ObjectType({ simpleResolvers: true })
export class RegionPage {
  @Field(() => String)
  name: string;

  @Field(() => Int)
  year: number;

  @Field(() => [Int], { description: 'Years that can be chosen, the latest first.' })
  years: number[];

  @Field(() => Int, { description: 'The fewest members that a total is told of.' })
  leastSharing: number;

  @Field(() => [RegionTotal])
  totals: RegionTotal[];

  @Field(() => [RegionMember])
  members: RegionMember[];

  @Field(() => [RegionBreakdown])
  themes: RegionBreakdown[];

  @Field(() => [RegionBreakdown])
  countries: RegionBreakdown[];

  @Field(() => [RegionActivity])
  activities: RegionActivity[];

  @Field(() => Int, { description: 'All activities that members share one by one, also those beyond `activities`.' })
  activityCount: number;
}
