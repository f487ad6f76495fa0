import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActivityPillarName } from './activities-page.type';

@ObjectType({
  simpleResolvers: true,
  description: 'An activity that waits for somebody to say in which part of a split pillar it goes on.',
})
export class PillarChoiceActivity {
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
}

@ObjectType({ simpleResolvers: true })
export class SplitPillarChoice {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => [ActivityPillarName], { description: 'What it was split into.' })
  into: ActivityPillarName[];

  @Field(() => Int, { description: 'How many of its activities wait; more than are listed where they are very many.' })
  total: number;

  @Field(() => [PillarChoiceActivity])
  activities: PillarChoiceActivity[];
}

@ObjectType({ simpleResolvers: true, description: 'Split pillars with activities that the viewer may change.' })
export class PillarChoicePage {
  @Field(() => [SplitPillarChoice])
  splits: SplitPillarChoice[];
}

@InputType()
export class PillarChoiceInput {
  @Field(() => [ID])
  activityIds: string[];

  @Field(() => String, { description: 'Key of the pillar that was split.' })
  from: string;

  @Field(() => String, { description: 'Key of the part that they go on in.' })
  to: string;
}

@ObjectType({ simpleResolvers: true })
export class PillarChosen {
  @Field(() => Int)
  chosen: number;
}
