import { Banner } from '@utblick/ui';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { busySign } from '../../shared/graphql/busy-sign';
import styles from './BusyNotice.module.css';

/** Says, over whatever page is open, that the server has no time just now and is asked again. */
export function BusyNotice() {
  const { t } = useTranslation();
  const isShown = useSyncExternalStore(busySign.subscribe, busySign.isShown);
  return (
    <div className={styles.place} role="status">
      {isShown && <Banner title={t('errors.busy.waiting')}>{t('errors.busy.waitingLead')}</Banner>}
    </div>
  );
}
