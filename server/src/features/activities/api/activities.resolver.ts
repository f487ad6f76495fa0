import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { AnswersFrom, type DatabaseJson, type DirectInfo } from '../../../platform/graphql/direct-answer';
import { confirmActivity } from '../actions/confirm-activity';
import { createActivity } from '../actions/create-activity';
import { deleteActivity } from '../actions/delete-activity';
import { markActivityDifferent, unmarkActivityDifferent } from '../actions/mark-activity-different';
import { updateActivity } from '../actions/update-activity';
import { activitiesPage } from '../data/activities-page.view';
import { activityFormPage } from '../data/activity-form-page.view';
import { activityPage } from '../data/activity-page.view';
import { activityRegister, activityRegisterJson, registerColumns } from '../data/activity-register.view';
import { partnerContacts } from '../data/partner-contacts.view';
import { similarActivitiesPage } from '../data/similar-page.view';
import { ActivitiesPageInput } from './activities-page.input';
import { ActivitiesPage } from './activities-page.type';
import { ActivityInput } from './activity.input';
import { ActivityFormPage } from './activity-form-page.type';
import { ActivityPage } from './activity-page.type';
import { ActivityRegisterArgs } from './activity-register.args';
import { ActivityRegister } from './activity-register.type';
import { PartnerContact } from './activity-rules.type';
import { DeleteActivityResult } from './delete-activity.result';
import { PartnerContactsInput } from './partner-contacts.input';
import { ActivitySaved, CreateActivityResult, UpdateActivityResult } from './save-activity.result';
import { ActivitiesJudged, SimilarActivitiesPage } from './similar-activities.type';

@Resolver()
export class ActivitiesResolver {
  @Allow('activity.read')
  @Query(() => ActivitiesPage)
  activitiesPage(
    @Ctx() context: RequestContext,
    @Arg('input', () => ActivitiesPageInput) input: ActivitiesPageInput,
  ): Promise<ActivitiesPage> {
    return activitiesPage(memberOf(context), input);
  }

  @Allow('activity.read')
  @Query(() => ActivityPage, { nullable: true, description: 'Null where there is no such activity for the viewer.' })
  activityPage(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<ActivityPage | null> {
    return activityPage(memberOf(context), id);
  }

  @Allow('activity.read')
  @AnswersFrom(registerColumns)
  @Query(() => ActivityRegister)
  activityRegister(
    @Ctx() context: RequestContext,
    @Args(() => ActivityRegisterArgs) part: ActivityRegisterArgs,
    @Info() { direct }: DirectInfo,
  ): Promise<ActivityRegister | DatabaseJson> {
    const member = memberOf(context);
    return direct ? activityRegisterJson(member, part, direct) : activityRegister(member, part);
  }

  @Allow('activity.write')
  @Query(() => ActivityFormPage, { nullable: true, description: 'Null where there is no such activity that the viewer may change.' })
  activityFormPage(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { nullable: true }) id: string | null,
  ): Promise<ActivityFormPage | null> {
    return activityFormPage(memberOf(context), id ?? null);
  }

  @Allow('activity.write')
  @Mutation(() => CreateActivityResult)
  createActivity(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Chosen by the form, so that sending it twice registers one activity.' }) id: string,
    @Arg('input', () => ActivityInput) input: ActivityInput,
  ): Promise<typeof CreateActivityResult> {
    return createActivity(memberOf(context), id, input);
  }

  @Allow('activity.write')
  @Mutation(() => UpdateActivityResult)
  updateActivity(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('revision', () => Int, { description: 'The revision the form was opened at.' }) revision: number,
    @Arg('input', () => ActivityInput) input: ActivityInput,
  ): Promise<typeof UpdateActivityResult> {
    return updateActivity(memberOf(context), id, revision, input);
  }

  @Allow('activity.write')
  @Mutation(() => ActivitySaved, { description: 'Notes that everything said of the activity still holds.' })
  confirmActivity(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<ActivitySaved> {
    return confirmActivity(memberOf(context), id);
  }

  @Allow('activity.write')
  @Mutation(() => DeleteActivityResult)
  deleteActivity(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<typeof DeleteActivityResult> {
    return deleteActivity(memberOf(context), id);
  }

  @Allow('activity.read')
  @Query(() => [PartnerContact], { description: 'Other units that have contact with these partners, where the municipality acts as one.' })
  partnerContacts(
    @Ctx() context: RequestContext,
    @Arg('input', () => PartnerContactsInput) input: PartnerContactsInput,
  ): Promise<PartnerContact[]> {
    return partnerContacts(memberOf(context), input.partners, input.unitId);
  }

  @Allow('activity.read')
  @Query(() => SimilarActivitiesPage, {
    nullable: true,
    description: 'Null where the configuration names nobody who uses it, or the viewer does not read every unit.',
  })
  similarActivitiesPage(@Ctx() context: RequestContext): Promise<SimilarActivitiesPage | null> {
    return similarActivitiesPage(memberOf(context));
  }

  @Allow('activity.write')
  @Mutation(() => ActivitiesJudged, { description: 'An activity is not like the others, and is not suggested with them again.' })
  markActivityDifferent(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('otherActivityIds', () => [ID]) otherActivityIds: string[],
  ): Promise<ActivitiesJudged> {
    return markActivityDifferent(memberOf(context), id, otherActivityIds);
  }

  @Allow('activity.write')
  @Mutation(() => ActivitiesJudged, { description: 'Takes back that an activity is not like the others.' })
  unmarkActivityDifferent(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID) id: string,
    @Arg('otherActivityIds', () => [ID]) otherActivityIds: string[],
  ): Promise<ActivitiesJudged> {
    return unmarkActivityDifferent(memberOf(context), id, otherActivityIds);
  }
}
