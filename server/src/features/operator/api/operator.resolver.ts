import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import type { RequestContext } from '../../../platform/graphql/context';
import { operatorPage } from '../data/operator-page.view';
import { OperatorPage } from './operator-page.type';

@Resolver()
export class OperatorResolver {
  @Allow('operator')
  @Query(() => OperatorPage)
  operatorPage(@Ctx() context: RequestContext): Promise<OperatorPage> {
    return operatorPage(context);
  }
}
