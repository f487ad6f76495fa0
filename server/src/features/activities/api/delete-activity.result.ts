import { createUnionType, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class ActivityDeleted {
  @Field(() => ID)
  deletedId: string;
}

@ObjectType({ simpleResolvers: true, description: 'The activity stands in reports, so it stays.' })
export class ActivityInUse {
  @Field(() => [String], { description: 'Names of the rounds that name it.' })
  rounds: readonly string[];
}

export const DeleteActivityResult = createUnionType({
  name: 'DeleteActivityResult',
  types: () => [ActivityDeleted, ActivityInUse] as const,
  resolveType: (value) => ('rounds' in value ? ActivityInUse : ActivityDeleted),
});
