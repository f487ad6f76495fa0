import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, AllowAnyone } from '../../../graphql/allow';
import { memberOf, type RequestContext } from '../../../graphql/context';
import { saveDirectory } from '../actions/save-directory';
import { tryDirectory } from '../actions/try-directory';
import { DirectoryInput, SaveDirectoryResult, SignInSettingsPage, SignInWay, TryDirectoryResult } from './sign-in-settings.type';
import { signInSettingsPage, signInWays } from './sign-in-settings-page.view';

@Resolver()
export class DirectoryResolver {
  @AllowAnyone()
  @Query(() => [SignInWay], { description: 'The tenants whose people can sign in by their own directory.' })
  signInWays(@Ctx() context: RequestContext): Promise<SignInWay[]> {
    return signInWays(context);
  }

  @Allow('configuration.manage')
  @Query(() => SignInSettingsPage)
  signInSettingsPage(@Ctx() context: RequestContext): Promise<SignInSettingsPage> {
    return signInSettingsPage(memberOf(context));
  }

  @Allow('configuration.manage')
  @Mutation(() => SaveDirectoryResult, { description: 'Sets how people of the tenant sign in.' })
  saveDirectory(
    @Ctx() context: RequestContext,
    @Arg('version', () => Int, { description: 'As it was when the page was opened.' }) version: number,
    @Arg('input', () => DirectoryInput) input: DirectoryInput,
  ): Promise<typeof SaveDirectoryResult> {
    return saveDirectory(memberOf(context), version, input);
  }

  @Allow('configuration.manage')
  @Mutation(() => TryDirectoryResult, { description: 'Asks a directory for its description of itself. Nothing is stored.' })
  tryDirectory(@Ctx() context: RequestContext, @Arg('issuer', () => String) issuer: string): Promise<typeof TryDirectoryResult> {
    return tryDirectory(memberOf(context), issuer);
  }
}
