import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class PreviewYear {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  activities: number;

  @Field(() => Int)
  twinTowns: number;

  @Field(() => Int)
  memberships: number;

  @Field(() => Int)
  withContact: number;

  @Field(() => Int)
  withResults: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many activities of a year touch a theme, or a partner country.' })
export class PreviewCount {
  @Field(() => Int)
  year: number;

  @Field(() => String)
  key: string;

  @Field(() => Int)
  activities: number;
}

@ObjectType({ simpleResolvers: true })
export class PreviewMoney {
  @Field(() => Int)
  year: number;

  @Field(() => Number, { nullable: true, description: 'Whole kronor.' })
  grantReceived: number | null;

  @Field(() => Number, { nullable: true, description: 'Whole kronor.' })
  coFinancing: number | null;

  @Field(() => Int)
  grantExpected: number;

  @Field(() => Int)
  grantEntered: number;
}

@ObjectType({ simpleResolvers: true })
export class PreviewActivity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  status: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String, { nullable: true })
  programme: string | null;

  @Field(() => String, { nullable: true })
  startsOn: string | null;

  @Field(() => String, { nullable: true })
  endsOn: string | null;

  @Field(() => [String])
  themes: string[];

  @Field(() => [String], { description: 'Name, city and country of each partner.' })
  partners: string[];
}

@ObjectType({ simpleResolvers: true })
export class PreviewPart {
  @Field(() => String, { description: 'The part of the configuration, such as `pillars`.' })
  part: string;

  @Field(() => [String], { description: 'What its items are called.' })
  names: string[];
}

@ObjectType({ simpleResolvers: true })
export class PreviewStrategy {
  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'ISO date.' })
  effectiveFrom: string;

  @Field(() => [PreviewPart])
  parts: PreviewPart[];
}

@ObjectType({ simpleResolvers: true, description: 'The rows that a decision would put before its receiver.' })
export class SharingPreview {
  @Field(() => [PreviewYear])
  years: PreviewYear[];

  @Field(() => [PreviewCount])
  themes: PreviewCount[];

  @Field(() => [PreviewCount])
  countries: PreviewCount[];

  @Field(() => [PreviewMoney])
  money: PreviewMoney[];

  @Field(() => [PreviewActivity])
  activities: PreviewActivity[];

  @Field(() => [PreviewStrategy])
  strategies: PreviewStrategy[];
}
