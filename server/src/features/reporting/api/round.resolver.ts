import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { assignResponsible } from '../actions/assign-responsible';
import { extendDeadline } from '../actions/extend-deadline';
import { openDatedRound } from '../actions/open-dated-round';
import { openRound } from '../actions/open-round';
import { remindUnits } from '../actions/remind-units';
import { OpenDatedRoundInputType, OpenDatedRoundResult } from './dated-round.type';
import { CommentResult, ExtendDeadlineResult, OpenRoundInputType, OpenRoundResult, UnitsRemindedType } from './report-moves.type';

@Resolver()
export class RoundResolver {
  @Allow('round.manage')
  @Mutation(() => OpenRoundResult)
  openRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => OpenRoundInputType) input: OpenRoundInputType,
  ): Promise<typeof OpenRoundResult> {
    return openRound(memberOf(context), input);
  }

  @Allow('round.manage')
  @Mutation(() => OpenDatedRoundResult, { description: 'A round of a rule that fixes no dates of its own.' })
  openDatedRound(
    @Ctx() context: RequestContext,
    @Arg('input', () => OpenDatedRoundInputType) input: OpenDatedRoundInputType,
  ): Promise<typeof OpenDatedRoundResult> {
    return openDatedRound(memberOf(context), input);
  }

  @Allow('round.manage')
  @Mutation(() => UnitsRemindedType)
  remindUnits(@Ctx() context: RequestContext, @Arg('reportIds', () => [ID]) reportIds: string[]): Promise<UnitsRemindedType> {
    return remindUnits(memberOf(context), reportIds);
  }

  @Allow('round.manage')
  @Mutation(() => ExtendDeadlineResult)
  extendDeadline(
    @Ctx() context: RequestContext,
    @Arg('reportIds', () => [ID]) reportIds: string[],
    @Arg('dueOn', () => String, { description: 'ISO date.' }) dueOn: string,
  ): Promise<typeof ExtendDeadlineResult> {
    return extendDeadline(memberOf(context), reportIds, dueOn);
  }

  @Allow('round.manage', 'report.write')
  @Mutation(() => CommentResult)
  assignResponsible(
    @Ctx() context: RequestContext,
    @Arg('reportId', () => ID) reportId: string,
    @Arg('personId', () => ID) personId: string,
  ): Promise<typeof CommentResult> {
    return assignResponsible(memberOf(context), reportId, personId);
  }
}
