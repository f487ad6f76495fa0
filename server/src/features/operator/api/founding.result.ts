import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';

@ObjectType({ simpleResolvers: true, description: 'The tenant is there, and the letter to its first administrator is on its way.' })
export class TenantFounded {
  @Field(() => ID)
  tenantId: string;

  @Field(() => String, {
    nullable: true,
    description: "The letter's link on an installation that only shows letters; null where they are sent.",
  })
  link: string | null;
}

export const FoundingResult = createUnionType({
  name: 'FoundingResult',
  types: () => [TenantFounded, FormErrors] as const,
  resolveType: (value) => ('tenantId' in value ? TenantFounded : FormErrors),
});
