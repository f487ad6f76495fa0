import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Where something comes from: an item of a document, or a decision of the municipality itself.',
})
export class RuleSource {
  @Field(() => String, { nullable: true })
  item: string | null;

  @Field(() => String, { nullable: true })
  decidedBy: string | null;

  @Field(() => String, { nullable: true })
  date: string | null;
}
