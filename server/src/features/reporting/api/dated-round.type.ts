import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';
import { RoundNotOpenedType, RoundOpenedType } from './report-moves.type';

@InputType('OpenDatedRoundInput')
export class OpenDatedRoundInputType {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'ISO date.' })
  periodFrom: string;

  @Field(() => String, { description: 'ISO date.' })
  periodTo: string;

  @Field(() => String, { description: 'Last day for the units, ISO date.' })
  dueOn: string;

  @Field(() => String, { description: 'Where the dates come from.' })
  datedBy: string;
}

@ObjectType('RoundOverlaps', { simpleResolvers: true, description: 'Another round of the rule covers part of the same period.' })
export class RoundOverlapsType {
  @Field(() => ID)
  overlapsId: string;

  @Field(() => String)
  overlapsName: string;
}

export const OpenDatedRoundResult = createUnionType({
  name: 'OpenDatedRoundResult',
  types: () => [RoundOpenedType, RoundNotOpenedType, RoundOverlapsType, FormErrors] as const,
  resolveType: (value) => {
    if ('errors' in value) return FormErrors;
    if ('overlapsName' in value) return RoundOverlapsType;
    return 'reasons' in value ? RoundNotOpenedType : RoundOpenedType;
  },
});
