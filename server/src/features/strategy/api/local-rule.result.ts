import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';

@ObjectType({ simpleResolvers: true })
export class LocalRuleSaved {
  @Field(() => String)
  ruleKey: string;

  @Field(() => Int, { description: 'Number of the version it was stored in.' })
  number: number;

  @Field(() => String, { description: 'ISO date.' })
  effectiveFrom: string;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else has stored a version since the form was opened. Nothing was stored.' })
export class LocalRuleConflict {
  @Field(() => Int)
  latestNumber: number;

  @Field(() => String)
  author: string;

  @Field(() => String, { description: 'ISO instant.' })
  storedAt: string;
}

export const LocalRuleResult = createUnionType({
  name: 'LocalRuleResult',
  types: () => [LocalRuleSaved, LocalRuleConflict, FormErrors] as const,
  resolveType: (value) => {
    if ('latestNumber' in value) return LocalRuleConflict;
    return 'ruleKey' in value ? LocalRuleSaved : FormErrors;
  },
});
