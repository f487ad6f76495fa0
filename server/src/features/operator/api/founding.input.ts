import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Whom the first letter goes to.' })
export class AdministratorInput {
  @Field(() => String)
  @MaxLength(1000)
  name: string;

  @Field(() => String)
  @MaxLength(1000)
  email: string;
}

@InputType({ description: 'A new tenant. Empty text means that nothing is said.' })
export class FoundingInput {
  @Field(() => Boolean, { description: "One of Sweden's municipalities, by its code." })
  listed: boolean;

  @Field(() => String, { description: '`municipality` or `region`' })
  @MaxLength(40)
  kind: string;

  @Field(() => String)
  @MaxLength(40)
  code: string;

  @Field(() => String)
  @MaxLength(1000)
  name: string;

  @Field(() => String)
  @MaxLength(1000)
  shortName: string;

  @Field(() => AdministratorInput)
  administrator: AdministratorInput;
}
