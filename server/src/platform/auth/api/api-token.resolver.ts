import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../graphql/allow';
import { memberOf, type RequestContext } from '../../graphql/context';
import { createApiToken } from '../actions/create-api-token';
import { revokeApiToken } from '../actions/revoke-api-token';
import { ApiTokensPage, CreateApiTokenInput, CreateApiTokenResult } from './api-token.type';
import { apiTokensPage } from './api-tokens-page.view';

@Resolver()
export class ApiTokenResolver {
  @Allow('signed in')
  @Query(() => ApiTokensPage)
  apiTokensPage(@Ctx() context: RequestContext): Promise<ApiTokensPage> {
    return apiTokensPage(memberOf(context));
  }

  @Allow('signed in')
  @Mutation(() => CreateApiTokenResult)
  createApiToken(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
  ): Promise<typeof CreateApiTokenResult> {
    return createApiToken(memberOf(context), input);
  }

  @Allow('signed in')
  @Mutation(() => Boolean, { description: 'Ends one of the own tokens from the next request on.' })
  revokeApiToken(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<boolean> {
    return revokeApiToken(memberOf(context), id);
  }
}
