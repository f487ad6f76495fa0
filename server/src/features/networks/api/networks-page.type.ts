import { Field, ID, ObjectType } from 'type-graphql';
import { Sourced, StrategyFact, StrategyItem, StrategyPart, StrategySource } from '../../strategy/strategy-types.read';

@ObjectType({ simpleResolvers: true })
export class NetworkHolder {
  @Field(() => String)
  name: string;

  @Field(() => String)
  roleName: string;
}

@ObjectType({ simpleResolvers: true, description: 'A unit that is to have a member in the network.' })
export class NetworkPlace {
  @Field(() => ID)
  unitId: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  unitKind: string;

  @Field(() => String, {
    nullable: true,
    description: 'From which day the kind of unit is in although the document leaves it out, ISO date; null where the document has it in.',
  })
  letInOn: string | null;

  @Field(() => [NetworkHolder], { description: 'Who takes the place on the day; empty where it is vacant.' })
  holders: NetworkHolder[];
}

@ObjectType({ simpleResolvers: true, description: 'A kind of unit that is left out of the network on the day.' })
export class NetworkLeftOut {
  @Field(() => String)
  unitKind: string;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'Last day on which the kind is left out, ISO date.' })
  to: string | null;

  @Field(() => [String], { description: 'The units of the kind on the day.' })
  units: string[];
}

@ObjectType({ simpleResolvers: true })
export class NetworkOnDay extends Sourced {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => [StrategyFact], { description: '`purpose`, `convenor`, `frequency`, `appointedBy`, `memberDuties` and `members`' })
  facts: StrategyFact[];

  @Field(() => [NetworkPlace])
  places: NetworkPlace[];

  @Field(() => [String], { description: 'Roles that are members although the document does not say who holds them.' })
  unknownRoles: string[];

  @Field(() => [NetworkLeftOut])
  leftOut: NetworkLeftOut[];

  @Field(() => StrategyPart, { description: 'Where it is said which kinds are left out, and until when. It has no value of its own here.' })
  excluded: StrategyPart;

  @Field(() => [StrategyItem], { description: 'What somebody has said about who should be in it.' })
  views: StrategyItem[];
}

@ObjectType({ simpleResolvers: true, description: 'Every network of the tenant as it is on a day.' })
export class NetworksPage {
  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => String, { description: 'The day that the page shows, ISO date.' })
  day: string;

  @Field(() => [NetworkOnDay])
  networks: NetworkOnDay[];

  @Field(() => [StrategySource])
  sources: StrategySource[];
}
