import { Field, Int, ObjectType } from 'type-graphql';
import { StrategyDocument, StrategyItem, StrategyMatter, StrategyPillar } from './content.type';
import { StrategyPart, StrategySource } from './part.type';
import { StrategyRole } from './role.type';
import { StrategyRule } from './rule.type';

@ObjectType({ simpleResolvers: true, description: "The tenant's own word for something, in the singular and the plural." })
export class StrategyWord {
  @Field(() => String)
  one: string;

  @Field(() => String)
  many: string;
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

  @Field(() => [StrategyDocument], { description: 'The main document first; empty where none is read in.' })
  documents: StrategyDocument[];

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

  @Field(() => [StrategyItem])
  cooperation: StrategyItem[];

  @Field(() => [StrategyMatter], { description: 'Networks, and the matters that every configuration has.' })
  matters: StrategyMatter[];

  @Field(() => [String], { description: 'Names of the roles that may change the configuration.' })
  caretakers: string[];

  @Field(() => [StrategySource], { description: 'Everything that is named as a source on this page.' })
  sources: StrategySource[];
}
