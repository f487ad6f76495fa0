import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

@ArgsType()
export class NotificationsPageArgs {
  @Field(() => Boolean, { description: 'Only those that are not read.' })
  unread: boolean;

  @Field(() => Int, { description: 'How many of the newest; at most 500.' })
  first: number;
}

@ObjectType({ simpleResolvers: true, description: 'Names, days and counts that the sentences of a notification are made of.' })
export class NotificationWordsType {
  @Field(() => String, { nullable: true })
  round: string | null;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => String, { nullable: true })
  body: string | null;

  @Field(() => String, { nullable: true })
  rule: string | null;

  @Field(() => String, { nullable: true })
  tenant: string | null;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  day: string | null;

  @Field(() => Int, { nullable: true })
  count: number | null;

  @Field(() => String, { nullable: true, description: '`approved`, `referred_back`, `rejected` or `received`' })
  outcome: string | null;

  @Field(() => String, { nullable: true, description: 'The verb of the step that waits.' })
  verb: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Notification {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '`round_opened`, `report_returned` …; the closed list of the domain.' })
  kind: string;

  @Field(() => NotificationWordsType)
  words: NotificationWordsType;

  @Field(() => String, { description: 'Path of the page that it is about.' })
  link: string;

  @Field(() => String, { description: 'ISO instant.' })
  createdAt: string;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  readAt: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the person has been told of, newest first.' })
export class NotificationsPage {
  @Field(() => Int)
  unread: number;

  @Field(() => Int, { description: 'As many as were asked for, whether or not the page holds them.' })
  total: number;

  @Field(() => [Notification])
  notifications: Notification[];
}

@ObjectType({ simpleResolvers: true })
export class NotificationOpened {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Path of the page that it is about.' })
  link: string;

  @Field(() => Int, { description: 'How many are left unread.' })
  unread: number;
}

@ObjectType({ simpleResolvers: true })
export class NotificationsRead {
  @Field(() => Int, { description: 'How many are left unread.' })
  unread: number;
}
