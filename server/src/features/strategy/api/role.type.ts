import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StrategyItem } from './content.type';
import { Sourced, StrategyPart } from './part.type';

@ObjectType({ simpleResolvers: true })
export class StrategyHolder {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;
}

@ObjectType({ simpleResolvers: true })
export class StrategyRole extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: '`political`, `official`, `network` or `company`' })
  level: string;

  @Field(() => StrategyPart)
  appointedBy: StrategyPart;

  @Field(() => [StrategyItem])
  duties: StrategyItem[];

  @Field(() => [StrategyHolder], { description: 'People who hold it today, where it is held by single people.' })
  holders: StrategyHolder[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many holders there should be: one, or one in each unit; null where the document does not tie the role to a person.',
  })
  places: number | null;

  @Field(() => [String], { description: 'Units that should have a holder and have none.' })
  vacantUnits: string[];
}
