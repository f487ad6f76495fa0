import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TodoItem } from './todo-item.type';

@ObjectType({ simpleResolvers: true })
export class TodoActivity {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true, description: 'A day of the coming quarter, about a round, a meeting or activities that end.' })
export class TodoComing {
  @Field(() => ID)
  key: string;

  @Field(() => String, { description: 'ISO date.' })
  on: string;

  @Field(() => String, { description: '`reporting`, `meetings` or `agreements`' })
  lane: string;

  @Field(() => Boolean, { description: "It concerns the reader's own work." })
  own: boolean;

  @Field(() => ID, { nullable: true })
  roundId: string | null;

  @Field(() => String, { nullable: true })
  roundName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is done in the round that day; `agreement` or `activity` where something ends.',
  })
  verb: string | null;

  @Field(() => Int, { description: 'How many units hand in that day, for those who manage the round; 0 otherwise.' })
  units: number;

  @Field(() => String, { nullable: true, description: 'The body that meets.' })
  body: string | null;

  @Field(() => [TodoActivity])
  activities: TodoActivity[];
}

@ObjectType({ simpleResolvers: true })
export class TodoYear {
  @Field(() => Int)
  year: number;

  @Field(() => Number, { nullable: true, description: 'Null where the register has no figure, which is not zero.' })
  value: number | null;
}

@ObjectType({ simpleResolvers: true })
export class TodoFigure {
  @Field(() => ID, {
    description:
      '`running`, `grants`, `co_financing`, `checked` or `contacts`. Money is whole kronor of the last year of `series`; the rest is today.',
  })
  key: string;

  @Field(() => Number, { nullable: true })
  value: number | null;

  @Field(() => Int, { nullable: true, description: 'What the value is out of.' })
  of: number | null;

  @Field(() => Int, { nullable: true, description: 'How much of the value is told apart as border-regional.' })
  borderRegional?: number | null;

  @Field(() => [TodoYear], { description: 'Six years, the latest last.' })
  series: TodoYear[];
}

@ObjectType({ simpleResolvers: true, description: 'What the reader has to do, what is coming, and how the register stands.' })
export class TodoPage {
  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => String, { description: 'The last day that `soon` tells of, ISO date.' })
  horizon: string;

  @Field(() => Boolean, { description: 'No strategy is read in yet, and the viewer may do so.' })
  maySetUp: boolean;

  @Field(() => Boolean)
  mayAddActivity: boolean;

  @Field(() => [TodoItem])
  now: (typeof TodoItem)[];

  @Field(() => [TodoComing])
  soon: TodoComing[];

  @Field(() => [TodoFigure], { nullable: true, description: 'Empty where the register is; null where the reader may not see all of it.' })
  figures: TodoFigure[] | null;
}
