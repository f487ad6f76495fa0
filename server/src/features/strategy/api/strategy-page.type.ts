import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StrategyDocument, StrategyItem, StrategyMatter, StrategyPillar } from './content.type';
import { StrategyPart } from './part.type';
import { StrategyRole } from './role.type';
import { StrategyRule } from './rule.type';

@ObjectType({ simpleResolvers: true, description: "The tenant's own word for something, in the singular and the plural." })
export class StrategyWord {
  @Field(() => String)
  one: string;

  @Field(() => String)
  many: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where an item of a document stands.' })
export class StrategySourceItem {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  document: string;

  @Field(() => String)
  section: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "A tenant's strategy as its configuration in force says it, with what the register and the rounds say today.",
})
export class StrategyPage {
  @Field(() => Int, { description: 'Number of the configuration version.' })
  version: number;

  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => String)
  tenantName: string;

  @Field(() => StrategyDocument, { nullable: true, description: 'The main document; null where none is read in.' })
  document: StrategyDocument | null;

  @Field(() => [StrategyDocument], { description: 'The other documents.' })
  related: StrategyDocument[];

  @Field(() => StrategyPart)
  lead: StrategyPart;

  @Field(() => [StrategyItem])
  purposes: StrategyItem[];

  @Field(() => [StrategyItem])
  principles: StrategyItem[];

  @Field(() => StrategyWord, { nullable: true })
  pillarWord: StrategyWord | null;

  @Field(() => StrategyWord, { nullable: true })
  commitmentWord: StrategyWord | null;

  @Field(() => [StrategyPillar])
  pillars: StrategyPillar[];

  @Field(() => StrategyPart, { description: 'Whether there is any reporting at all.' })
  reporting: StrategyPart;

  @Field(() => [StrategyRule])
  rules: StrategyRule[];

  @Field(() => [StrategyRole])
  roles: StrategyRole[];

  @Field(() => [StrategyMatter])
  networks: StrategyMatter[];

  @Field(() => [StrategyItem])
  cooperation: StrategyItem[];

  @Field(() => [StrategyMatter], { description: '`funding`, `travel`, `twin_towns`, `representation`, `geography` and `publication`' })
  matters: StrategyMatter[];

  @Field(() => [String], { description: 'Names of the roles that may change the configuration.' })
  caretakers: string[];

  @Field(() => [StrategySourceItem], { description: 'The items that are named as sources on this page.' })
  sourceItems: StrategySourceItem[];
}
