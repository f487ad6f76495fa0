import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';
import { ActivityValues } from './activity-values.type';

@ObjectType({ simpleResolvers: true })
export class ActivitySaved {
  @Field(() => ID)
  activityId: string;

  @Field(() => Int)
  revision: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else has changed the activity since the form was opened. Nothing was stored.' })
export class ActivityConflict {
  @Field(() => Int, { description: 'The revision to name when storing over what is there now.' })
  revision: number;

  @Field(() => String, { description: 'ISO instant.' })
  changedAt: string;

  @Field(() => String, { nullable: true })
  changedBy: string | null;

  @Field(() => ActivityValues)
  present: ActivityValues;
}

const isConflict = (value: object): boolean => 'present' in value;
const isSaved = (value: object): boolean => 'activityId' in value;

export const CreateActivityResult = createUnionType({
  name: 'CreateActivityResult',
  types: () => [ActivitySaved, FormErrors] as const,
  resolveType: (value) => (isSaved(value) ? ActivitySaved : FormErrors),
});

export const UpdateActivityResult = createUnionType({
  name: 'UpdateActivityResult',
  types: () => [ActivitySaved, ActivityConflict, FormErrors] as const,
  resolveType: (value) => {
    if (isConflict(value)) return ActivityConflict;
    return isSaved(value) ? ActivitySaved : FormErrors;
  },
});
