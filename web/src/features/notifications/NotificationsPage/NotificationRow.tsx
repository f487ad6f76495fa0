import { notificationInWords } from '@utblick/i18n';
import { VisuallyHidden } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { useOpenNotification } from '../useOpenNotification';
import type { NotificationsPageQuery } from './NotificationsPage.query.generated';

type NotificationOfPage = NotificationsPageQuery['notificationsPage']['notifications'][number];

/** One thing that has happened: a link to where it can be seen, what there is to add, and when. Following the link marks it read. */
export function NotificationRow({ notification }: { readonly notification: NotificationOfPage }) {
  const { t } = useTranslation();
  const { locale, moment } = useFormat();
  const { today } = useViewer();
  const open = useOpenNotification();
  const { id, kind, words, link, createdAt, readAt } = notification;
  const { title, text } = notificationInWords(t, locale, kind, words);
  const isUnread = readAt === null;
  // The page is on its way already; a mark that fails is made when the link is followed again.
  const markRead = (): void => void open(id).catch(() => undefined);
  return (
    <li className={isUnread ? 'notifications-row notifications-unread' : 'notifications-row'}>
      <div>
        <h3 className="u-t18">
          <Link to={link} onClick={isUnread ? markRead : undefined}>
            {title}
          </Link>
          {isUnread && <VisuallyHidden> {t('notifications.unread')}</VisuallyHidden>}
        </h3>
        <p className="u-t15 u-ink2 notifications-text">{text}</p>
      </div>
      <div className="notifications-side">
        <time dateTime={createdAt} className="u-t14 u-ink3">
          {moment(createdAt, today)}
        </time>
        {isUnread && (
          <button type="button" className="u-text-button u-t14" aria-label={t('notifications.markOneNamed', { title })} onClick={markRead}>
            {t('notifications.markOne')}
          </button>
        )}
      </div>
    </li>
  );
}
