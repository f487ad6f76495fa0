import { Bell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useFreshUnread } from '../../features/notifications/useFreshUnread';
import { useViewer } from '../../shared/viewer/ViewerContext';
import styles from './TopBar.module.css';

/** From so many on the server does not count. */
const MANY = 100;

/** The way to what the person has been told of, with how many of it they have not read. */
export function NotificationBell() {
  const { t } = useTranslation();
  const { unreadNotifications: unread } = useViewer();
  useFreshUnread();
  const name = unread > 0 ? t('notifications.bellUnread', { count: unread }) : t('notifications.bell');
  return (
    <NavLink to="/aviseringar" className={`${styles.quiet} ${styles.bell}`} aria-label={name} title={name}>
      <Bell aria-hidden />
      {unread > 0 && (
        <span aria-hidden className={styles.unread}>
          {unread < MANY ? unread : t('notifications.many')}
        </span>
      )}
    </NavLink>
  );
}
