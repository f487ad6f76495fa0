import { IsIn, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActivityFilter, ActivitySort } from '../data/activities-page.view';

@InputType({ description: 'Which activities are wanted. An empty list means any.' })
export class ActivityFilterInput implements ActivityFilter {
  @Field(() => String, { description: 'Words that must all be found in name, purpose, diarienummer or partners.' })
  search: string;

  @Field(() => [String])
  statuses: string[];

  @Field(() => [String])
  kinds: string[];

  @Field(() => [ID])
  unitIds: string[];

  @Field(() => [String])
  pillarKeys: string[];

  @Field(() => String, { nullable: true, description: '`with` a grant entered, or `missing` one that is expected' })
  @IsOptional()
  @IsIn(['with', 'missing'])
  grant: 'with' | 'missing' | null;

  @Field(() => Boolean, { description: 'Only those that nobody has checked for half a year.' })
  toCheck: boolean;

  @Field(() => Boolean, { description: 'Only those where the viewer is the contact person.' })
  mine: boolean;

  @Field(() => String, {
    nullable: true,
    description: '`only` border-regional work or all `without` it; null is what counts as international',
  })
  @IsOptional()
  @IsIn(['only', 'without'])
  border?: 'only' | 'without' | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those that lack a `check` before start, or the `reason` for a partner outside the focus',
  })
  @IsOptional()
  @IsIn(['check', 'reason'])
  lacks?: 'check' | 'reason' | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those with a partner that another unit has contact with too.' })
  sharedPartner?: boolean | null;
}

@InputType()
export class ActivitiesPageInput {
  @Field(() => ActivityFilterInput)
  @ValidateNested()
  filter: ActivityFilterInput;

  @Field(() => String, { description: '`name`, `unit`, `period`, `grant` or `checked`' })
  @IsIn(['name', 'unit', 'period', 'grant', 'checked'])
  sort: ActivitySort;

  @Field(() => Boolean)
  descending: boolean;

  @Field(() => Int)
  @Min(0)
  @Max(1_000_000)
  offset: number;

  @Field(() => Int)
  @Min(1)
  @Max(500)
  first: number;
}
