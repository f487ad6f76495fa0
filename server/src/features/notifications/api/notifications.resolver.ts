import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { markAllNotificationsRead } from '../actions/mark-all-notifications-read';
import { openNotification } from '../actions/open-notification';
import { saveNotificationPreference } from '../actions/save-notification-preference';
import { notificationSettingsPage } from '../data/notification-settings-page.view';
import { notificationsPage } from '../data/notifications-page.view';
import { NotificationPreferenceInput, NotificationSettingsPage, SaveNotificationPreferenceResult } from './notification-settings.type';
import { NotificationOpened, NotificationsPage, NotificationsPageArgs, NotificationsRead } from './notifications-page.type';

/** What somebody has been told is for themselves: a program that asks in their name has no part in it. */
@Resolver()
export class NotificationsResolver {
  @Allow('signed in')
  @Query(() => NotificationsPage)
  notificationsPage(
    @Ctx() context: RequestContext,
    @Args(() => NotificationsPageArgs) args: NotificationsPageArgs,
  ): Promise<NotificationsPage> {
    return notificationsPage(memberOf(context), args);
  }

  @Allow('signed in')
  @Query(() => NotificationSettingsPage)
  notificationSettingsPage(@Ctx() context: RequestContext): Promise<NotificationSettingsPage> {
    return notificationSettingsPage(memberOf(context));
  }

  @Allow('signed in')
  @Mutation(() => NotificationOpened, {
    nullable: true,
    description: 'Marks it read and says where it leads; null where it is gone or the person may no longer see its matter.',
  })
  openNotification(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<NotificationOpened | null> {
    return openNotification(memberOf(context), id);
  }

  @Allow('signed in')
  @Mutation(() => NotificationsRead, { description: 'Marks all that had come until then read.' })
  markAllNotificationsRead(@Ctx() context: RequestContext, @Arg('until', () => String) until: string): Promise<NotificationsRead> {
    return markAllNotificationsRead(memberOf(context), until);
  }

  @Allow('signed in')
  @Mutation(() => SaveNotificationPreferenceResult)
  saveNotificationPreference(
    @Ctx() context: RequestContext,
    @Arg('input', () => NotificationPreferenceInput) input: NotificationPreferenceInput,
  ): Promise<typeof SaveNotificationPreferenceResult> {
    return saveNotificationPreference(memberOf(context), input);
  }
}
