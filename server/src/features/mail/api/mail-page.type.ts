import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class MailMessage {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The name of the person.' })
  to: string;

  @Field(() => String)
  address: string;

  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'Plain text.' })
  body: string;

  @Field(() => String, { nullable: true, description: 'Path of the page that it is about.' })
  link: string | null;

  @Field(() => String, { description: '`queued`, `sending`, `sent`, `shown`, `unsure` or `undeliverable`' })
  state: string;

  @Field(() => String, { description: 'ISO instant.' })
  queuedAt: string;
}

@ObjectType({ simpleResolvers: true, description: 'The development outbox of a demonstration, where nothing is really sent.' })
export class MailPage {
  @Field(() => Int, { description: 'All messages, also those that are too old to be among `messages`.' })
  total: number;

  @Field(() => [MailMessage])
  messages: MailMessage[];
}
