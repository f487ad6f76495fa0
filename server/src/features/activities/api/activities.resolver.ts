import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { confirmActivity } from '../actions/confirm-activity';
import { createActivity } from '../actions/create-activity';
import { deleteActivity } from '../actions/delete-activity';
import { updateActivity } from '../actions/update-activity';
import { activitiesPage } from '../data/activities-page.view';
import { activityFormPage } from '../data/activity-form-page.view';
import { activityPage } from '../data/activity-page.view';
import { activityRegister } from '../data/activity-register.view';
import { ActivitiesPageInput } from './activities-page.input';
import { ActivitiesPage } from './activities-page.type';
import { ActivityInput } from './activity.input';
import { ActivityFormPage } from './activity-form-page.type';
import { ActivityPage } from './activity-page.type';
import { ActivityRegisterArgs } from './activity-register.args';
import { ActivityRegister } from './activity-register.type';
import { DeleteActivityResult } from './delete-activity.result';
import { ActivitySaved, CreateActivityResult, UpdateActivityResult } from './save-activity.result';

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
  @Query(() => ActivityRegister)
  activityRegister(
    @Ctx() context: RequestContext,
    @Args(() => ActivityRegisterArgs) part: ActivityRegisterArgs,
  ): Promise<ActivityRegister> {
    return activityRegister(memberOf(context), part);
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
}
