import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, AllowAnyone } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { acceptInvitation } from '../actions/accept-invitation';
import { invitePerson } from '../actions/invite-person';
import { sendInvitation, withdrawInvitation } from '../actions/send-invitation';
import { invitationPageView } from '../data/invitation-page.view';
import { InviteInput } from './people.input';
import { AcceptInvitationResult, PersonChanged, PersonResult } from './people.result';
import { InvitationPage } from './planning.type';

@Resolver()
export class InvitationsResolver {
  @AllowAnyone()
  @Query(() => InvitationPage, { nullable: true, description: 'What a one-time link is about. Null where no invitation has it.' })
  invitationPage(@Ctx() context: RequestContext, @Arg('token', () => String) token: string): Promise<InvitationPage | null> {
    return invitationPageView(context, token);
  }

  @AllowAnyone()
  @Mutation(() => AcceptInvitationResult)
  acceptInvitation(
    @Ctx() context: RequestContext,
    @Arg('token', () => String) token: string,
    @Arg('password', () => String) password: string,
  ): Promise<typeof AcceptInvitationResult> {
    return acceptInvitation(context, token, password);
  }

  @Allow('member')
  @Mutation(() => PersonResult)
  invitePerson(@Ctx() context: RequestContext, @Arg('input', () => InviteInput) input: InviteInput): Promise<typeof PersonResult> {
    return invitePerson(memberOf(context), input);
  }

  @Allow('member')
  @Mutation(() => PersonChanged, { description: 'The letter again, with a new link; the old one holds no more.' })
  sendInvitation(@Ctx() context: RequestContext, @Arg('personId', () => ID) personId: string): Promise<PersonChanged> {
    return sendInvitation(memberOf(context), personId);
  }

  @Allow('member')
  @Mutation(() => PersonChanged)
  withdrawInvitation(@Ctx() context: RequestContext, @Arg('personId', () => ID) personId: string): Promise<PersonChanged> {
    return withdrawInvitation(memberOf(context), personId);
  }
}
