import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';

/** What every row of the start page has. */
@ObjectType({ simpleResolvers: true })
export abstract class TodoDue {
  @Field(() => ID)
  key: string;

  @Field(() => String, { nullable: true, description: 'ISO date; null where no day is stated.' })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: '`late`, `due` (within two weeks) or `later`' })
  dueState: string | null;

  @Field(() => Int, { nullable: true, description: 'Days late, or left.' })
  days: number | null;
}

/** A row about an open round. */
@ObjectType({ simpleResolvers: true })
export abstract class TodoInRound extends TodoDue {
  @Field(() => ID)
  roundId: string;

  @Field(() => String)
  roundName: string;
}

@ObjectType({ simpleResolvers: true, description: "A report of the reader's own unit that has not been handed in, or has come back." })
export class TodoOwnReport extends TodoInRound {
  @Field(() => ID)
  reportId: string;

  @Field(() => String)
  unitName: string;

  @Field(() => Boolean, { description: 'It has come back to be completed.' })
  returned: boolean;

  @Field(() => Boolean, { description: 'There is a draft.' })
  started: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Units that have not handed in although their day has passed.' })
export class TodoLateReports extends TodoInRound {
  @Field(() => [String])
  unitNames: string[];

  @Field(() => [ID], { description: 'Reports whose unit can be reached and has had no reminder for a week.' })
  toRemind: string[];

  @Field(() => [String], { description: 'Names of units in which nobody can be reached.' })
  unreachable: string[];

  @Field(() => String, { nullable: true, description: 'When the others were reminded last, ISO date.' })
  remindedOn: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Reports that wait for review.' })
export class TodoReviews extends TodoInRound {
  @Field(() => Int)
  reports: number;

  @Field(() => ID, { description: 'The one that has waited longest.' })
  firstReportId: string;

  @Field(() => String)
  oldestUnit: string;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  oldestOn: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A compilation to finish, or the part of it that the compilers write about themselves.' })
export class TodoCompilation extends TodoInRound {
  @Field(() => Boolean)
  ownMissionMissing: boolean;

  @Field(() => Boolean, { description: 'Everything that it is made of is there.' })
  finished: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "A finished text of the reader's own unit that is to be entered in its ordinary document.",
})
export class TodoEntry extends TodoInRound {
  @Field(() => ID)
  reportId: string;

  @Field(() => String)
  unitName: string;
}

@ObjectType({ simpleResolvers: true, description: 'A decision or a receipt to record for a body, or another step to take.' })
export class TodoStep extends TodoInRound {
  @Field(() => ID)
  stepKey: string;

  @Field(() => String)
  verb: string;

  @Field(() => [String])
  bodies: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Units without a contact person.' })
export class TodoVacancies extends TodoDue {
  @Field(() => ID)
  roleKey: string;

  @Field(() => String)
  roleName: string;

  @Field(() => [String])
  unitNames: string[];

  @Field(() => String, { nullable: true, description: 'The last day that the one empty place was filled, ISO date.' })
  until: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Activities that the reader may change and that nobody has looked over for half a year.',
})
export class TodoChecks extends TodoDue {
  @Field(() => Int)
  activities: number;

  @Field(() => String, { nullable: true, description: 'The name of the only one.' })
  name: string | null;

  @Field(() => ID, { nullable: true })
  activityId: string | null;

  @Field(() => [ID], { description: 'The units they belong to; empty for somebody who may change all of them.' })
  unitIds: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Activities that the reader may change and whose pillar was split by a new version.' })
export class TodoPillars extends TodoDue {
  @Field(() => Int)
  activities: number;
}

const types = {
  own_report: TodoOwnReport,
  late_reports: TodoLateReports,
  reviews: TodoReviews,
  compilation: TodoCompilation,
  entry: TodoEntry,
  step: TodoStep,
  vacancies: TodoVacancies,
  pillars: TodoPillars,
  checks: TodoChecks,
} as const;

export const TodoItem = createUnionType({
  name: 'TodoItem',
  description: 'One decision to act.',
  types: () =>
    [TodoOwnReport, TodoLateReports, TodoReviews, TodoCompilation, TodoEntry, TodoStep, TodoVacancies, TodoPillars, TodoChecks] as const,
  resolveType: (value) => types[(value as unknown as { kind: keyof typeof types }).kind],
});
