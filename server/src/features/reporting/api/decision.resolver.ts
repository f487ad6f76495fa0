import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { confirmReceipt, recordDecision } from '../actions/record-decision';
import { decisionPageView } from '../data/decision-page.view';
import { ConfirmReceiptInputType, DecisionPage, RecordDecisionInputType, RecordDecisionResult } from './decision.type';

@Resolver()
export class DecisionResolver {
  @Allow('report.read')
  @Query(() => DecisionPage)
  decisionPage(
    @Ctx() context: RequestContext,
    @Arg('roundId', () => ID) roundId: string,
    @Arg('stepKey', () => ID) stepKey: string,
  ): Promise<DecisionPage> {
    return decisionPageView(memberOf(context), roundId, stepKey);
  }

  @Allow('decision.record')
  @Mutation(() => RecordDecisionResult)
  recordDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordDecisionInputType) input: RecordDecisionInputType,
  ): Promise<typeof RecordDecisionResult> {
    return recordDecision(memberOf(context), input);
  }

  @Allow('decision.record')
  @Mutation(() => RecordDecisionResult, { description: 'A body has received the matter.' })
  confirmReceipt(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConfirmReceiptInputType) input: ConfirmReceiptInputType,
  ): Promise<typeof RecordDecisionResult> {
    return confirmReceipt(memberOf(context), input);
  }
}
