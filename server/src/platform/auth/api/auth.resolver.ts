import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { sql } from '../../db/sql';
import { Refused } from '../../errors/refused';
import { Allow, AllowAnyone } from '../../graphql/allow';
import type { RequestContext } from '../../graphql/context';
import { becomeFirstOperator } from '../actions/become-first-operator';
import { signIn } from '../actions/sign-in';
import { switchTenant } from '../actions/switch-tenant';
import { directorySignOut } from '../directory/directory-sign-out';
import { endSessions } from '../session';
import { FirstOperatorInput, FirstOperatorResult, SignInInput, SignInResult, SwitchTenantResult } from './sign-in.type';
import { ViewerType } from './viewer.type';
import { viewerView } from './viewer.view';

@Resolver()
export class AuthResolver {
  @AllowAnyone()
  @Query(() => ViewerType, { nullable: true, description: 'Null when nobody is signed in.' })
  viewer(@Ctx() context: RequestContext): Promise<ViewerType | null> {
    return viewerView(context);
  }

  @AllowAnyone()
  @Mutation(() => SignInResult)
  signIn(@Ctx() context: RequestContext, @Arg('input', () => SignInInput) input: SignInInput): Promise<typeof SignInResult> {
    return signIn(context, input);
  }

  @AllowAnyone()
  @Mutation(() => FirstOperatorResult)
  becomeFirstOperator(
    @Ctx() context: RequestContext,
    @Arg('input', () => FirstOperatorInput) input: FirstOperatorInput,
  ): Promise<typeof FirstOperatorResult> {
    return becomeFirstOperator(context, input);
  }

  @Allow('signed in')
  @Mutation(() => SwitchTenantResult)
  switchTenant(@Ctx() context: RequestContext, @Arg('tenantId', () => ID) tenantId: string): Promise<typeof SwitchTenantResult> {
    return switchTenant(context, tenantId);
  }

  @Allow('signed in')
  @Mutation(() => String, {
    nullable: true,
    description: 'Ends this session. Says where the browser goes to end the directory’s own beside it; null where there is none.',
  })
  async signOut(@Ctx() context: RequestContext): Promise<string | null> {
    const { account } = context;
    const continueAt = await directorySignOut(context);
    if (account?.sessionId) await endSessions(context.transaction, account.accountId, account.sessionId);
    context.setSession(null);
    return continueAt;
  }

  @Allow('signed in')
  @Mutation(() => Boolean, { description: 'Ends every session of the account, on all devices.' })
  async signOutEverywhere(@Ctx() context: RequestContext): Promise<boolean> {
    if (context.account) await endSessions(context.transaction, context.account.accountId, null);
    context.setSession(null);
    return true;
  }

  @Allow('signed in')
  @Mutation(() => Boolean)
  async setLocale(@Ctx() context: RequestContext, @Arg('locale', () => String) locale: string): Promise<boolean> {
    if (!context.account || !['sv', 'en'].includes(locale)) throw new Refused('BAD_USER_INPUT', 'locale');
    await context.transaction.rows(sql`UPDATE account SET locale = ${locale} WHERE id = ${context.account.accountId}`);
    return true;
  }
}
