import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { appointSubstitute } from '../actions/appoint-substitute';
import { assignRole } from '../actions/assign-role';
import { deactivatePerson, reactivatePerson } from '../actions/deactivate-person';
import { endAssignment } from '../actions/end-assignment';
import { invitePageView } from '../data/invite-page.view';
import { peoplePageView } from '../data/people-page.view';
import { permissionsPageView } from '../data/permissions-page.view';
import { personPageView } from '../data/person-page.view';
import { AssignmentInput, SubstituteInput } from './people.input';
import { DeactivatePersonResult, PersonChanged, PersonResult } from './people.result';
import { PeoplePage } from './people-page.type';
import { InvitePage, PermissionsPage, PersonPage } from './person-page.type';

@Resolver()
export class PeopleResolver {
  @Allow('member')
  @Query(() => PeoplePage)
  peoplePage(@Ctx() context: RequestContext): Promise<PeoplePage> {
    return peoplePageView(memberOf(context));
  }

  @Allow('member')
  @Query(() => PersonPage, { nullable: true })
  personPage(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<PersonPage | null> {
    return personPageView(memberOf(context), id);
  }

  @Allow('member')
  @Query(() => InvitePage)
  invitePage(@Ctx() context: RequestContext): Promise<InvitePage> {
    return invitePageView(memberOf(context));
  }

  @Allow('member')
  @Query(() => PermissionsPage)
  permissionsPage(@Ctx() context: RequestContext): Promise<PermissionsPage> {
    return permissionsPageView(memberOf(context));
  }

  @Allow('member')
  @Mutation(() => PersonResult)
  assignRole(
    @Ctx() context: RequestContext,
    @Arg('personId', () => ID) personId: string,
    @Arg('input', () => AssignmentInput) input: AssignmentInput,
  ): Promise<typeof PersonResult> {
    return assignRole(memberOf(context), personId, input);
  }

  @Allow('member')
  @Mutation(() => PersonResult)
  appointSubstitute(
    @Ctx() context: RequestContext,
    @Arg('input', () => SubstituteInput) input: SubstituteInput,
  ): Promise<typeof PersonResult> {
    return appointSubstitute(memberOf(context), input);
  }

  @Allow('member')
  @Mutation(() => PersonResult)
  endAssignment(
    @Ctx() context: RequestContext,
    @Arg('assignmentId', () => ID) assignmentId: string,
    @Arg('lastDay', () => String, { description: 'ISO date.' }) lastDay: string,
  ): Promise<typeof PersonResult> {
    return endAssignment(memberOf(context), assignmentId, lastDay);
  }

  @Allow('people.manage')
  @Mutation(() => DeactivatePersonResult)
  deactivatePerson(@Ctx() context: RequestContext, @Arg('personId', () => ID) personId: string): Promise<typeof DeactivatePersonResult> {
    return deactivatePerson(memberOf(context), personId);
  }

  @Allow('people.manage')
  @Mutation(() => PersonChanged)
  reactivatePerson(@Ctx() context: RequestContext, @Arg('personId', () => ID) personId: string): Promise<PersonChanged> {
    return reactivatePerson(memberOf(context), personId);
  }
}
