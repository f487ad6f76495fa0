import { Field, ID, Int, ObjectType } from 'type-graphql';

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
