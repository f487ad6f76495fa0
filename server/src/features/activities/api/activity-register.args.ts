import { Max, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';
import type { RegisterPart } from '../data/activity-register.view';

@ArgsType()
export class ActivityRegisterArgs implements RegisterPart {
  @Field(() => Int, { defaultValue: 50, description: 'How many activities, at most 500.' })
  @Min(1)
  @Max(500)
  first: number;

  @Field(() => Int, { defaultValue: 0 })
  @Min(0)
  @Max(1_000_000)
  offset: number;
}
