import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSaveLocale } from '../../features/account/useSaveLocale';
import { LanguageSwitch } from '../../shared/i18n/LanguageSwitch';
import { ExampleDataMark } from './ExampleDataMark';
import { HelpMenu } from './HelpMenu';
import { NotificationBell } from './NotificationBell';
import { PersonMenu } from './PersonMenu';
import { TenantSwitcher } from './TenantSwitcher';
import styles from './TopBar.module.css';

/** Whose pages these are at the left; search, help, language and person at the right. */
export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const { t } = useTranslation();
  const { save } = useSaveLocale();
  return (
    <header className={styles.top}>
      <TenantSwitcher />
      <div className={styles.tools}>
        <button type="button" className={styles.search} aria-keyshortcuts="Control+K" onClick={onSearch}>
          <Search aria-hidden />
          <span>{t('frame.search.open')}</span>
          <kbd>{t('frame.search.shortcut')}</kbd>
        </button>
        <ExampleDataMark />
        <HelpMenu />
        <div className={styles.language}>
          <LanguageSwitch onChange={save} />
        </div>
        <button type="button" className={`${styles.quiet} ${styles.onlyPhone}`} aria-label={t('frame.search.open')} onClick={onSearch}>
          <Search aria-hidden />
        </button>
        <NotificationBell />
        <PersonMenu />
      </div>
    </header>
  );
}
