import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Sourced, StrategyFact, StrategyPart, StrategySource } from './part.type';

@ObjectType({ simpleResolvers: true, description: 'A rule in the list of rules.' })
export class SettingsRule extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => Boolean, { description: "The municipality's own rule: no document has it." })
  own: boolean;

  @Field(() => Boolean, { description: 'Something in it is left open and can be set.' })
  mayBeSet: boolean;

  @Field(() => [StrategyFact], {
    description: '`contents`, `reporters`, `cadence`, `deadline`, `receivers`, `approvers`, `onward` and `publication`',
  })
  parts: StrategyFact[];
}

@ObjectType({ simpleResolvers: true })
export class ChangedItem {
  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'Parts that differ; empty where the whole of it came or went.' })
  parts: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What a version changes in one list or matter of the configuration.' })
export class VersionChange {
  @Field(() => String, { description: '`rules`, `units`, `meetings` …' })
  area: string;

  @Field(() => String, { description: '`added`, `removed` or `changed`' })
  kind: string;

  @Field(() => [ChangedItem])
  items: ChangedItem[];

  @Field(() => Int, { description: 'Further items that are not named.' })
  more: number;
}

@ObjectType({ simpleResolvers: true, description: "A stored version of the tenant's configuration." })
export class SettingsVersion {
  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'ISO date.' })
  effectiveFrom: string;

  @Field(() => String)
  author: string;

  @Field(() => String)
  reason: string;

  @Field(() => String, { description: 'ISO instant.' })
  createdAt: string;

  @Field(() => String, { description: '`in_force`, `coming` or `past`' })
  state: string;

  @Field(() => [VersionChange], { description: 'Empty for the first version.' })
  changes: VersionChange[];
}

@ObjectType({ simpleResolvers: true })
export class SettingsDocument {
  @Field(() => String)
  title: string;

  @Field(() => String)
  type: string;

  @Field(() => String, { nullable: true })
  status: string | null;

  @Field(() => StrategyPart)
  validity: StrategyPart;
}

@ObjectType({ simpleResolvers: true, description: 'A document that is named in another one but not read in.' })
export class KnownDocument {
  @Field(() => String)
  type: string;

  @Field(() => String)
  title: string;
}

@ObjectType({ simpleResolvers: true, description: 'The rules of a tenant, and the versions of its configuration.' })
export class SettingsPage {
  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => String)
  tenantName: string;

  @Field(() => StrategyPart, { description: 'Whether the document has any rule on reporting.' })
  reporting: StrategyPart;

  @Field(() => SettingsDocument, { nullable: true, description: 'The main document.' })
  document: SettingsDocument | null;

  @Field(() => [KnownDocument])
  known: KnownDocument[];

  @Field(() => [SettingsRule])
  rules: SettingsRule[];

  @Field(() => [SettingsVersion], { description: 'Newest first.' })
  versions: SettingsVersion[];

  @Field(() => [StrategySource])
  sources: StrategySource[];
}
