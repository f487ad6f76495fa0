import { MaxLength } from 'class-validator';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';

@InputType({ description: 'A sharing decision as it is written down. Days are ISO dates or whatever was typed.' })
export class ShareInput {
  @Field(() => String, { description: '`strategy`, `activities` or `funding`' })
  @MaxLength(40)
  kind: string;

  @Field(() => String, { description: '`totals` or `items`' })
  @MaxLength(40)
  grain: string;

  @Field(() => String, { description: 'The id of a tenant, or `tenants` for everybody in the installation.' })
  @MaxLength(40)
  audience: string;

  @Field(() => String)
  @MaxLength(40)
  validFrom: string;

  @Field(() => String, { description: 'Empty where no end is decided.' })
  @MaxLength(40)
  validTo: string;

  @Field(() => String)
  @MaxLength(1000)
  decidedBy: string;

  @Field(() => String)
  @MaxLength(40)
  decidedOn: string;

  @Field(() => String, { description: 'Paragraph or delegation, and registration number.' })
  @MaxLength(1000)
  reference: string;
}

@ObjectType({ simpleResolvers: true })
export class ShareRecorded {
  @Field(() => ID)
  decisionId: string;
}

export const ShareResult = createUnionType({
  name: 'ShareResult',
  types: () => [ShareRecorded, FormErrors] as const,
  resolveType: (value) => ('decisionId' in value ? ShareRecorded : FormErrors),
});
