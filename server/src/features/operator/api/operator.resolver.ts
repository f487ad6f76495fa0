import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import type { RequestContext } from '../../../platform/graphql/context';
import { foundTenant } from '../actions/found-tenant';
import { inviteAdministratorAgain } from '../actions/invite-administrator-again';
import { operatorPage } from '../data/operator-page.view';
import { operatorOf } from '../operator.access';
import { AdministratorInput, FoundingInput } from './founding.input';
import { FoundingResult } from './founding.result';
import { OperatorPage } from './operator-page.type';

@Resolver()
export class OperatorResolver {
  @Allow('operator')
  @Query(() => OperatorPage)
  operatorPage(@Ctx() context: RequestContext): Promise<OperatorPage> {
    return operatorPage(context);
  }

  @Allow('operator')
  @Mutation(() => FoundingResult, { description: 'A new tenant with its first administrator invited; never one that is there already.' })
  foundTenant(@Ctx() context: RequestContext, @Arg('input', () => FoundingInput) input: FoundingInput): Promise<typeof FoundingResult> {
    return foundTenant(operatorOf(context), input);
  }

  @Allow('operator')
  @Mutation(() => FoundingResult, { description: 'The first letter again, while nobody has come in.' })
  inviteAdministratorAgain(
    @Ctx() context: RequestContext,
    @Arg('tenantId', () => ID) tenantId: string,
    @Arg('administrator', () => AdministratorInput) administrator: AdministratorInput,
  ): Promise<typeof FoundingResult> {
    return inviteAdministratorAgain(operatorOf(context), tenantId, administrator);
  }
}
