import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ActivityUnit } from './activities-page.type';
import { ActivityFormRules } from './activity-rules.type';
import { ActivityValues } from './activity-values.type';

@ObjectType({ simpleResolvers: true })
export class ActivityPerson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String])
  unitNames: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class ActivityCommitmentChoice {
  @Field(() => String)
  key: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ simpleResolvers: true })
export class ActivityPillarChoice {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => [ActivityCommitmentChoice])
  commitments: readonly ActivityCommitmentChoice[];
}

@ObjectType({ simpleResolvers: true })
export class ProgrammeChoice {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true })
export class CountryChoice {
  @Field(() => String)
  code: string;

  @Field(() => String)
  sv: string;

  @Field(() => String)
  en: string;

  @Field(() => Boolean, { description: 'Member of the European Union.' })
  eu: boolean;

  @Field(() => Boolean)
  nordic: boolean;
}

@ObjectType({ simpleResolvers: true })
export class PresentActivity {
  @Field(() => Int)
  revision: number;

  @Field(() => ActivityValues)
  content: ActivityValues;
}

@ObjectType({ simpleResolvers: true })
export class ActivityFormPage {
  @Field(() => [ActivityUnit], { description: 'Units the viewer may register activities for.' })
  units: readonly ActivityUnit[];

  @Field(() => [ActivityPerson])
  people: readonly ActivityPerson[];

  @Field(() => [ActivityPillarChoice])
  pillars: readonly ActivityPillarChoice[];

  @Field(() => String, { nullable: true })
  pillarWord: string | null;

  @Field(() => [ProgrammeChoice])
  programmes: readonly ProgrammeChoice[];

  @Field(() => [CountryChoice])
  countries: readonly CountryChoice[];

  @Field(() => [String])
  kinds: readonly string[];

  @Field(() => [String])
  statuses: readonly string[];

  @Field(() => [String])
  ownRoles: readonly string[];

  @Field(() => [String])
  partnerKinds: readonly string[];

  @Field(() => ID)
  viewerPersonId: string;

  @Field(() => String)
  today: string;

  @Field(() => PresentActivity, { nullable: true, description: 'What is stored now; null in the form for a new activity.' })
  present: PresentActivity | null;

  @Field(() => ActivityFormRules)
  rules: ActivityFormRules;
}
