import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { completeStep } from '../actions/complete-step';
import { markEntered } from '../actions/mark-entered';
import { unmarkEntered } from '../actions/unmark-entered';
import { passagesPageView } from '../data/passages-page.view';
import {
  CompleteStepInputType,
  CompleteStepResult,
  MarkEnteredInputType,
  MarkEnteredResult,
  PassagesPage,
  UnmarkEnteredInputType,
  UnmarkEnteredResult,
} from './passages.type';

@Resolver()
export class PassagesResolver {
  @Allow('report.read')
  @Query(() => PassagesPage)
  passagesPage(@Ctx() context: RequestContext, @Arg('roundId', () => ID) roundId: string): Promise<PassagesPage> {
    return passagesPageView(memberOf(context), roundId);
  }

  @Allow('report.read')
  @Mutation(() => MarkEnteredResult)
  markEntered(
    @Ctx() context: RequestContext,
    @Arg('input', () => MarkEnteredInputType) input: MarkEnteredInputType,
  ): Promise<typeof MarkEnteredResult> {
    return markEntered(memberOf(context), { ...input, reportId: input.reportId ?? null });
  }

  @Allow('report.read')
  @Mutation(() => UnmarkEnteredResult, { description: 'Takes a wrong tick away.' })
  unmarkEntered(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnmarkEnteredInputType) input: UnmarkEnteredInputType,
  ): Promise<typeof UnmarkEnteredResult> {
    return unmarkEntered(memberOf(context), { ...input, reportId: input.reportId ?? null });
  }

  @Allow('report.read')
  @Mutation(() => CompleteStepResult, { description: 'A step without a document of its own has been taken.' })
  completeStep(
    @Ctx() context: RequestContext,
    @Arg('input', () => CompleteStepInputType) input: CompleteStepInputType,
  ): Promise<typeof CompleteStepResult> {
    return completeStep(memberOf(context), input);
  }
}
