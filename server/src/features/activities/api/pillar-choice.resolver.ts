import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { choosePillar } from '../actions/choose-pillar';
import { pillarChoicePage } from '../data/pillar-choice-page.view';
import { PillarChoiceInput, PillarChoicePage, PillarChosen } from './pillar-choice.type';

/** Activities whose pillar was split by a new version of the strategy. */
@Resolver()
export class PillarChoiceResolver {
  @Allow('activity.write')
  @Query(() => PillarChoicePage)
  pillarChoicePage(@Ctx() context: RequestContext): Promise<PillarChoicePage> {
    return pillarChoicePage(memberOf(context)) as Promise<PillarChoicePage>;
  }

  @Allow('activity.write')
  @Mutation(() => PillarChosen, { description: 'Says in which part of a split pillar activities go on.' })
  choosePillar(@Ctx() context: RequestContext, @Arg('input', () => PillarChoiceInput) input: PillarChoiceInput): Promise<PillarChosen> {
    return choosePillar(memberOf(context), input);
  }
}
