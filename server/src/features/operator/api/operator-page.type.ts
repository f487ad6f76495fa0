import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Whom the first letter of a tenant went to.' })
export class Invited {
  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { description: 'Until when its link holds, ISO instant.' })
  until: string;
}

@ObjectType({ simpleResolvers: true, description: 'A line of the directory that all tenants share.' })
export class OperatorTenant {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '`municipality` or `region`' })
  kind: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: "A municipality's official code." })
  code: string | null;

  @Field(() => Boolean, { description: 'It holds invented example data.' })
  exampleData: boolean;

  @Field(() => String, {
    description:
      '`invited` nobody has come in yet, `expired` the letter holds no more, `setting_up` somebody is in and nothing is published yet, `in_use`, or `loaded` from a file with nobody in it',
  })
  standing: string;

  @Field(() => Int, { nullable: true, description: 'Versions of its configuration; null where no operator founded it.' })
  versions: number | null;

  @Field(() => Invited, { nullable: true, description: 'Whom the first letter went to, until somebody has come in.' })
  invited: Invited | null;
}

@ObjectType({ simpleResolvers: true, description: 'The installation, for its operator.' })
export class OperatorPage {
  @Field(() => String)
  version: string;

  @Field(() => String, { description: 'The version of PostgreSQL.' })
  databaseVersion: string;

  @Field(() => [String], { description: 'Names of the migrations that have run, in order.' })
  migrations: string[];

  @Field(() => String, { description: '`server` sends mail, `shown` only shows it, `closed` lets it wait for a mail server.' })
  mailDoor: string;

  @Field(() => Boolean)
  exampleAccountsAllowed: boolean;

  @Field(() => Int)
  jobsWaiting: number;

  @Field(() => Int, { description: 'Jobs that have been given up.' })
  jobsFailed: number;

  @Field(() => [OperatorTenant])
  tenants: OperatorTenant[];
}
