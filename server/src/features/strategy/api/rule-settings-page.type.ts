import { Field, Int, ObjectType } from 'type-graphql';
import { Sourced, StrategyPart, StrategySource } from './part.type';

@ObjectType({ simpleResolvers: true, description: 'One part of a rule: as it stands, and as the document says it.' })
export class RuleSetting {
  @Field(() => String)
  key: string;

  @Field(() => Boolean, { description: 'The document leaves it open, so that the municipality may set it.' })
  settable: boolean;

  @Field(() => StrategyPart)
  present: StrategyPart;

  @Field(() => StrategyPart, { description: "The part in the document's own words, without what the municipality has set." })
  document: StrategyPart;
}

@ObjectType({ simpleResolvers: true, description: 'Whom a step names, by key: exactly one of the four is given.' })
export class ActorKeys {
  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => [String], { nullable: true })
  unitKinds: string[] | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => String, { nullable: true })
  outside: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RuleStepSetting extends RuleSetting {
  @Field(() => String)
  verb: string;

  @Field(() => String, { nullable: true })
  label: string | null;

  @Field(() => [ActorKeys], { description: 'Those who take the step now; empty where nobody is named.' })
  actors: ActorKeys[];
}

@ObjectType({ simpleResolvers: true })
export class RuleFieldSetting {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  type: string;

  @Field(() => String, { description: '`activity` or `unit`' })
  per: string;

  @Field(() => Boolean, { description: 'One of the fields that every municipality can ask for.' })
  shared: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A last day, by keys.' })
export class LastDay {
  @Field(() => String)
  type: string;

  @Field(() => Int, { nullable: true })
  month: number | null;

  @Field(() => Int, { nullable: true })
  day: number | null;

  @Field(() => Int, { nullable: true, description: '1 is the year after the period.' })
  yearOffset: number | null;

  @Field(() => String, { nullable: true })
  role: string | null;

  @Field(() => Int, { nullable: true })
  days: number | null;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  date: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RuleSettings extends Sourced {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => Boolean, { description: "The municipality's own rule: no document has it." })
  own: boolean;

  @Field(() => Boolean, { description: 'False for what is only proposed, which cannot be set.' })
  inForce: boolean;

  @Field(() => RuleSetting)
  contents: RuleSetting;

  @Field(() => RuleSetting)
  cadence: RuleSetting;

  @Field(() => RuleSetting)
  interimMonths: RuleSetting;

  @Field(() => RuleSetting)
  deadline: RuleSetting;

  @Field(() => [RuleStepSetting])
  steps: RuleStepSetting[];

  @Field(() => [RuleFieldSetting], { description: 'What the rule asks for now.' })
  fields: RuleFieldSetting[];

  @Field(() => String, { nullable: true })
  cadenceType: string | null;

  @Field(() => [Int], { description: 'Months whose last day ends an interim period.' })
  months: number[];

  @Field(() => LastDay, { nullable: true })
  lastDay: LastDay | null;
}

@ObjectType({ simpleResolvers: true })
export class RoleChoice {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'Nobody holds it today, nor any role that acts for it.' })
  vacant: boolean;
}

@ObjectType({ simpleResolvers: true })
export class UnitKindChoice {
  @Field(() => String)
  kind: string;

  @Field(() => Int, { description: 'Units of the kind today.' })
  units: number;
}

@ObjectType({ simpleResolvers: true, description: 'A field that every municipality can ask for.' })
export class SharedFieldChoice {
  @Field(() => String)
  key: string;

  @Field(() => String)
  type: string;

  @Field(() => String)
  per: string;
}

@ObjectType({ simpleResolvers: true })
export class KnownMeeting {
  @Field(() => String, { description: 'Key of the role of the body that meets.' })
  role: string;

  @Field(() => String, { description: 'ISO date.' })
  on: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the settings of one rule, or of a new one, are filled in from.' })
export class RuleSettingsPage {
  @Field(() => Int, { description: 'Number of the newest version, to be named when saving.' })
  version: number;

  @Field(() => String, { description: 'ISO date: the next version cannot begin before it.' })
  latestFrom: string;

  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => RuleSettings, { nullable: true, description: 'Null for a new rule.' })
  rule: RuleSettings | null;

  @Field(() => [RoleChoice])
  roles: RoleChoice[];

  @Field(() => [UnitKindChoice])
  unitKinds: UnitKindChoice[];

  @Field(() => [SharedFieldChoice])
  sharedFields: SharedFieldChoice[];

  @Field(() => [KnownMeeting])
  meetings: KnownMeeting[];

  @Field(() => [StrategySource])
  sources: StrategySource[];
}
