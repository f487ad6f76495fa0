import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';

@ObjectType({ simpleResolvers: true, description: 'How the person is told of one kind.' })
export class NotificationPreference {
  @Field(() => String)
  kind: string;

  @Field(() => Boolean, { description: 'Shown on the page and counted at the bell.' })
  inApp: boolean;

  @Field(() => String, { description: '`at_once`, `daily`, `weekly` or `never`' })
  mail: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the person wants to be told in this tenant.' })
export class NotificationSettingsPage {
  @Field(() => String, { nullable: true, description: 'Where their mail goes.' })
  address: string | null;

  @Field(() => Boolean, { description: 'False where the installation has no way out for mail.' })
  mailLeaves: boolean;

  @Field(() => [NotificationPreference], { description: 'One for each kind, chosen or by default.' })
  preferences: NotificationPreference[];
}

@InputType()
export class NotificationPreferenceInput {
  @Field(() => String)
  kind: string;

  @Field(() => Boolean)
  inApp: boolean;

  @Field(() => String, { description: '`at_once`, `daily`, `weekly` or `never`' })
  mail: string;
}

export const SaveNotificationPreferenceResult = createUnionType({
  name: 'SaveNotificationPreferenceResult',
  types: () => [NotificationPreference, FormErrors] as const,
  resolveType: (value) => ('errors' in value ? FormErrors : NotificationPreference),
});
